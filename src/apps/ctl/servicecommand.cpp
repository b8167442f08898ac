// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/servicecommand.h"

#include "apps/ctl/invocation.h"
#include "service/settingsfile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSslSocket>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 10'000; ///< ms, for each step

class ServiceCommand
{
    Q_DECLARE_TR_FUNCTIONS(ServiceCommand)

public:
    static Verb statusVerb();

private:
    struct Answer {
        int status = 0; ///< 0: there is none
        QJsonObject body;
        QString problem; ///< where there is none, the system's words
    };
    static int status(Invocation &call);
    static std::optional<HttpSettings> settingsOf(Invocation &call);
    static Answer ask(const HttpSettings &settings, const QByteArray &path);
    static QString shown(const HttpSettings &settings);
};

Verb ServiceCommand::statusVerb()
{
    return {u"status"_s,
            {},
            tr("Asks the service whether it answers, and whether its database does. Ends with 0 where both do, 1 "
               "where only the service does, 3 where nobody answers."),
            {{u"config"_s, tr("file"),
              tr("The configuration of patwardend, for its address; by default, 127.0.0.1:8080.")}},
            0,
            0,
            &ServiceCommand::status,
            Opening::None};
}

std::optional<HttpSettings> ServiceCommand::settingsOf(Invocation &call)
{
    HttpSettings settings;
    if (call.isSet(u"config"_s)) {
        const SettingsReading reading = readSettings(QFileInfo(call.value(u"config"_s)).absoluteFilePath());
        if (!reading.problems.isEmpty()) {
            call.misuse(reading.problems.constFirst());
            return std::nullopt;
        }
        settings = reading.settings.http;
    }
    if (settings.address == QHostAddress(QHostAddress::AnyIPv4))
        settings.address = QHostAddress(QHostAddress::LocalHost);
    if (settings.address == QHostAddress(QHostAddress::AnyIPv6))
        settings.address = QHostAddress(QHostAddress::LocalHostIPv6);
    return settings;
}

QString ServiceCommand::shown(const HttpSettings &settings)
{
    return settings.address.toString() + u' ' + QString::number(settings.port);
}

ServiceCommand::Answer ServiceCommand::ask(const HttpSettings &settings, const QByteArray &path)
{
    QSslSocket socket;
    // Nothing secret is sent, and no certificate names the address that it is asked at.
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    const QString host = settings.address.toString();
    if (settings.tls)
        socket.connectToHostEncrypted(host, settings.port);
    else
        socket.connectToHost(host, settings.port);
    if (!(settings.tls ? socket.waitForEncrypted(patience) : socket.waitForConnected(patience)))
        return {0, {}, socket.errorString()};
    socket.write("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QByteArray text;
    while (socket.waitForReadyRead(patience))
        text += socket.readAll();
    text += socket.readAll();
    const qsizetype body = text.indexOf("\r\n\r\n");
    if (!text.startsWith("HTTP/1.") || body < 0)
        return {0, {}, tr("What answers there is no service of Patwarden.")};
    return {text.mid(9, 3).toInt(), QJsonDocument::fromJson(text.mid(body + 4)).object(), {}};
}

int ServiceCommand::status(Invocation &call)
{
    const std::optional<HttpSettings> settings = settingsOf(call);
    if (!settings)
        return call.exitCode();
    const Answer health = ask(*settings, "/healthz");
    if (health.status != 200) {
        const Error error{ErrorCode::Unreachable, u"service"_s, health.problem};
        return call.refuse(error,
                           tr("The service does not answer at %1: %2").arg(shown(*settings), health.problem));
    }
    const Answer readiness = ask(*settings, "/readyz");
    const bool isReady = readiness.status == 200;
    const QString version = health.body.value("version"_L1).toString();
    const QString reason = readiness.body.value("reason"_L1).toString();
    QJsonObject object{{u"healthy"_s, true}, {u"ready"_s, isReady}, {u"version"_s, version}};
    if (!isReady)
        object.insert(u"reason"_s, reason);
    call.reporter().tell(object,
                         isReady ? tr("The service %1 is ready.").arg(version)
                                 : tr("The service %1 answers, but is not ready: %2.").arg(version, reason));
    return isReady ? Success : SomeFailed;
}

} // namespace

int runService(const QStringList &arguments)
{
    return VerbRunner::run(u"service"_s, {ServiceCommand::statusVerb()}, arguments);
}

} // namespace patwarden::ctl
