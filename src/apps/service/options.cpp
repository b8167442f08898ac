// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/service/options.h"

#include <QCommandLineParser>

namespace patwarden::service {

using namespace Qt::Literals::StringLiterals;

namespace {

class ServiceTexts
{
    Q_DECLARE_TR_FUNCTIONS(ServiceTexts)
};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        ServiceTexts::tr("Answers other programs about the tokens and requests of an estate, over HTTP."));
    parser.addOptions({
        {u"config"_s, ServiceTexts::tr("Reads the configuration <file>; without it the defaults hold."),
         ServiceTexts::tr("file")},
        {u"check-config"_s,
         ServiceTexts::tr(
             "Says whether the configuration can be used, and what is wrong with it; starts nothing.")},
        {u"database"_s,
         ServiceTexts::tr("Opens the database <path or URL>, whatever the configuration says: a file, or "
                          "postgresql://…"),
         ServiceTexts::tr("path or URL")},
        {{u"v"_s, u"version"_s}, ServiceTexts::tr("Shows the version.")},
        {{u"h"_s, u"help"_s}, ServiceTexts::tr("Shows this help.")},
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
    if (!parser.positionalArguments().isEmpty()) {
        *problem = ServiceTexts::tr("Unexpected: %1").arg(parser.positionalArguments().constFirst());
        return std::nullopt;
    }
    return Options{.config = parser.value(u"config"_s),
                   .database = parser.value(u"database"_s),
                   .checkConfig = parser.isSet(u"check-config"_s),
                   .version = parser.isSet(u"version"_s),
                   .help = parser.isSet(u"help"_s)};
}

QString helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace patwarden::service
