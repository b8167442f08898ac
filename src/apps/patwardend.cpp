// SPDX-License-Identifier: GPL-3.0-or-later
// The service: reads the command line and the configuration, and lets a Service run until a signal ends it.
#include "apps/language.h"
#include "apps/service/options.h"
#include "apps/service/service.h"
#include "apps/service/systemd.h"
#include "apps/systemsignals.h"
#include "controller/wording.h"
#include "service/settingsfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace patwarden;
using namespace patwarden::service;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int wrongUsage = 2; ///< as patwardenctl

void print(FILE *stream, const QString &text)
{
    std::fputs((text + u'\n').toUtf8().constData(), stream);
}

/// Reads what --config names; --database comes before what stands there.
SettingsReading settingsOf(const Options &options)
{
    SettingsReading reading;
    if (!options.config.isEmpty())
        reading = readSettings(QFileInfo(options.config).absoluteFilePath());
    if (!options.database.isEmpty()) {
        const Result<DatabaseLocation> location = DatabaseLocation::parse(options.database);
        if (location)
            reading.settings.database = *location;
        else
            reading.problems.append(u"--database: "_s + Wording::sentence(location.error()));
    }
    if (reading.problems.isEmpty() && reading.settings.http.tls) {
        const Result<void> usable = HttpServer::checkTls(*reading.settings.http.tls);
        if (!usable)
            reading.problems.append(
                u"%1: %2: %3"_s.arg(options.config, usable.error().subject, usable.error().detail));
    }
    return reading;
}

/// Each connection is a descriptor; what a program may have of them by default is less than we let clients have.
void raiseDescriptorLimit(int connections)
{
    constexpr rlim_t others = 256; // database, logs, mail, webhooks
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    const rlim_t wanted = rlim_t(connections) + others;
    limit.rlim_cur = std::max(limit.rlim_cur, std::min(limit.rlim_max, wanted));
    setrlimit(RLIMIT_NOFILE, &limit);
}

int serve(const ServiceSettings &settings, SystemSignals &systemSignals)
{
    logToStandardError();
    raiseDescriptorLimit(settings.http.maxConnections);
    Service service(settings, QByteArray(PATWARDEN_VERSION));
    QObject::connect(&systemSignals, &SystemSignals::stopAsked, &service, &Service::stop);
    QObject::connect(&systemSignals, &SystemSignals::reloadAsked, &service, &Service::reload);
    systemSignals.listen();
    // Within the event loop: what fails at once could not end it before it runs.
    QMetaObject::invokeMethod(&service, &Service::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    SystemSignals systemSignals;
    QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"patwarden"_s);
    QCoreApplication::setApplicationName(u"patwardend"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PATWARDEN_VERSION));
    const Language language;

    QString problem;
    const std::optional<Options> options = parseOptions(QCoreApplication::arguments(), &problem);
    if (!options) {
        print(stderr, u"patwardend: "_s + problem);
        return wrongUsage;
    }
    if (options->help || options->version) {
        print(stdout,
              options->help ? helpText().trimmed() : u"patwardend "_s + QCoreApplication::applicationVersion());
        return 0;
    }
    const SettingsReading reading = settingsOf(*options);
    for (const QString &found : reading.problems)
        print(stderr, found);
    if (!reading.problems.isEmpty())
        return wrongUsage;
    if (options->checkConfig) {
        print(stdout, QCoreApplication::translate("ServiceTexts", "The configuration can be used."));
        return 0;
    }
    return serve(reading.settings, systemSignals);
}
