// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/options.h"

#include "models/routelink.h"

#include <QCommandLineParser>

namespace patwarden::desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

class DesktopTexts
{
    Q_DECLARE_TR_FUNCTIONS(DesktopTexts)
};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        DesktopTexts::tr("Decides which personal access tokens reach your organizations."));
    parser.addPositionalArgument(u"link"_s, DesktopTexts::tr("Begins at the place that a link in a mail names."),
                                 u"[patwarden://open/…]"_s);
    parser.addOptions({
        {u"database"_s, DesktopTexts::tr("Opens the database <path or URL>: a file, or postgresql://…"),
         DesktopTexts::tr("path or URL")},
        {u"demo"_s,
         DesktopTexts::tr("Shows an estate for trying out, which goes when the program ends. With --database it "
                          "is kept there.")},
        {u"language"_s, DesktopTexts::tr("Uses <language>, for example de."), DesktopTexts::tr("language")},
        {u"first-paint"_s, DesktopTexts::tr("Tells on the error output when the first page was painted.")},
        {{u"v"_s, u"version"_s}, DesktopTexts::tr("Shows the version.")},
        {{u"h"_s, u"help"_s}, DesktopTexts::tr("Shows this help.")},
    });
}

} // namespace

std::optional<Options> parseOptions(const QStringList &arguments, QString *problem)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments)) {
        *problem = parser.errorText();
        return std::nullopt;
    }
    const QStringList words = parser.positionalArguments();
    const std::optional<Route> place = routeOfLink(words.value(0));
    if (words.size() > 1 || (!words.isEmpty() && !place)) {
        *problem = DesktopTexts::tr("Unexpected: %1").arg(words.constLast());
        return std::nullopt;
    }
    return Options{.database = parser.value(u"database"_s),
                   .language = parser.value(u"language"_s),
                   .place = place,
                   .demo = parser.isSet(u"demo"_s),
                   .firstPaint = parser.isSet(u"first-paint"_s),
                   .version = parser.isSet(u"version"_s),
                   .help = parser.isSet(u"help"_s)};
}

QString helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace patwarden::desktop
