// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/democommand.h"

#include "apps/ctl/command.h"
#include "controller/demoestate.h"
#include "controller/wording.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> writeDemo(const DatabaseLocation &location)
{
    const auto database = Database::open(location, OpenMode::CreateIfMissing);
    if (!database)
        return database.error();
    const Clock clock;
    return writeDemoEstate(**database, clock);
}

} // namespace

int runDemo(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "patwardenctl",
        "Writes a believable estate into a new database: an enterprise, six organizations, 60 people, their "
        "tokens "
        "and "
        "80 requests that wait. Nobody in it has a password; \"patwarden --database PATH\" opens it."));
    const QCommandLineOption path(
        u"database"_s,
        QCoreApplication::translate("patwardenctl",
                                    "The file to write, which must not exist yet, or the URL of an empty "
                                    "PostgreSQL database."),
        QCoreApplication::translate("patwardenctl", "path"));
    parser.addOption(path);
    if (const std::optional<int> exitCode = parseOrExit(parser, arguments))
        return *exitCode;
    if (parser.value(path).isEmpty() || !parser.positionalArguments().isEmpty()) {
        complain(QCoreApplication::translate("patwardenctl", "Say with --database where to write."));
        return WrongUsage;
    }
    const Result<DatabaseLocation> location = DatabaseLocation::parse(parser.value(path));
    if (!location) {
        complain(Wording::sentence(location.error()));
        return WrongUsage;
    }
    if (QFileInfo::exists(location->path)) {
        complain(QCoreApplication::translate("patwardenctl", "%1 exists already. It was left as it is.")
                     .arg(location->path));
        return Refused;
    }
    if (const Result<void> written = writeDemo(*location); !written) {
        complain(Wording::sentence(written.error()));
        if (location->engine() == Engine::Sqlite)
            QFile::remove(location->path); // it was not there before
        return Refused;
    }
    return Success;
}

} // namespace patwarden::ctl
