// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/democommand.h"

#include "apps/ctl/command.h"
#include "apps/ctl/progressline.h"
#include "apps/ctl/reporter.h"
#include "controller/demoestate.h"
#include "controller/scaledestate.h"
#include "controller/wording.h"

#include <QFileInfo>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

class DemoCommand
{
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)

public:
    [[nodiscard]] int run(const QStringList &arguments);

private:
    [[nodiscard]] std::optional<QString> wrongUse();
    [[nodiscard]] Result<void> write(const DatabaseLocation &location);
    [[nodiscard]] Result<void> writeScaled(Database &database);

    QCommandLineParser m_parser;
    QCommandLineOption m_path{
        u"database"_s,
        tr("The file to write, in place of FILE, which must not exist yet, or the URL of an empty PostgreSQL "
           "database."),
        tr("path")};
    QCommandLineOption m_scale{
        u"scale"_s,
        tr("Write a large estate instead: with N requests that wait (10 to 100,000,000), N / 100 organizations, "
           "N / 10 people, N repositories, and N other tokens."),
        tr("N")};
    QCommandLineOption m_json{u"json"_s, tr("With --scale: tell as JSON what was written.")};
    Reporter m_reporter;
    qint64 m_requests = 0; ///< 0: the estate of the demo
};

std::optional<QString> DemoCommand::wrongUse()
{
    if (m_parser.positionalArguments().size() + int(m_parser.isSet(m_path)) != 1)
        return tr("Say which file to write.");
    if (!m_parser.isSet(m_scale))
        return std::nullopt;
    bool isNumber = false;
    m_requests = m_parser.value(m_scale).toLongLong(&isNumber);
    if (!isNumber || m_requests < 10 || m_requests > 100'000'000)
        return tr("--scale takes a number from 10 to 100,000,000.");
    return std::nullopt;
}

Result<void> DemoCommand::writeScaled(Database &database)
{
    ProgressLine progress;
    const auto report = writeScaledEstate(database, Clock(), m_requests, [&](const EstateImportReport &part) {
        progress.show(part.requests, m_requests);
        return true;
    });
    if (!report)
        return report.error();
    QJsonObject object{{u"records"_s, report->added}};
    progress.addTo(object, report->requests);
    m_reporter.tell(object, progress.sentence(report->requests));
    return {};
}

Result<void> DemoCommand::write(const DatabaseLocation &location)
{
    const auto database = Database::open(location, OpenMode::CreateIfMissing);
    if (!database)
        return database.error();
    return m_requests > 0 ? writeScaled(**database) : writeDemoEstate(**database, Clock());
}

int DemoCommand::run(const QStringList &arguments)
{
    m_parser.setApplicationDescription(
        tr("Writes a believable estate into a new file: an enterprise, six organizations, 60 people, their tokens "
           "and 80 requests that wait; with --scale as large a one as you like. Nobody in it has a password; "
           "\"patwarden --database PATH\" opens it."));
    m_parser.addOptions({m_path, m_scale, m_json});
    m_parser.addPositionalArgument(u"FILE"_s, tr("The file to write; it must not exist yet."), u"FILE"_s);
    if (const std::optional<int> exitCode = parseOrExit(m_parser, arguments))
        return *exitCode;
    m_reporter = Reporter(m_parser.isSet(m_json));
    if (const std::optional<QString> sentence = wrongUse())
        return m_reporter.misuse(*sentence);
    const Result<DatabaseLocation> location = DatabaseLocation::parse(
        m_parser.isSet(m_path) ? m_parser.value(m_path) : m_parser.positionalArguments().at(0));
    if (!location)
        return m_reporter.misuse(Wording::sentence(location.error()));
    if (QFileInfo::exists(location->path)) {
        return m_reporter.refuse({ErrorCode::Conflict, u"file"_s, {}},
                                 tr("%1 exists already. It was left as it is.").arg(location->path));
    }
    if (const Result<void> written = write(*location); !written) {
        if (location->engine() == Engine::Sqlite) {
            for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
                QFile::remove(location->path + suffix); // it was not there before
        }
        return m_reporter.refuse(written.error());
    }
    return Success;
}

} // namespace

int runDemo(const QStringList &arguments)
{
    return DemoCommand().run(arguments);
}

} // namespace patwarden::ctl
