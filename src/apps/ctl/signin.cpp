// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/signin.h"

#include "apps/ctl/command.h"
#include "apps/ctl/terminal.h"
#include "apps/ctl/waiting.h"
#include "controller/accountcontroller.h"

#include <QCoreApplication>
#include <QFile>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString signInText(const char *text)
{
    return QCoreApplication::translate("patwardenctl", text);
}

Error noCredentials(const QString &subject)
{
    return {ErrorCode::WrongCredentials, subject, {}};
}

std::optional<QString> passwordOf(const SignInOptions &options, const QString &login, const Reporter &reporter)
{
    return readSecret({options.passwordFile, u"password-file"_s, u"PATWARDEN_PASSWORD"_s,
                       signInText(QT_TRANSLATE_NOOP("patwardenctl", "Password of %1:")).arg(login)},
                      reporter);
}

std::optional<QString> loginOf(const SignInOptions &options, const Reporter &reporter)
{
    if (!options.account.isEmpty())
        return options.account;
    std::optional<QString> login = askLine(signInText(QT_TRANSLATE_NOOP("patwardenctl", "Login:")));
    if (!login || login->trimmed().isEmpty()) {
        reporter.refuse(noCredentials(u"account"_s),
                        signInText(QT_TRANSLATE_NOOP("patwardenctl", "Say with --account whose right this is.")));
        return std::nullopt;
    }
    return login->trimmed();
}

std::optional<Session> sessionOrComplaint(const Result<Session> &session, const Reporter &reporter)
{
    if (session)
        return *session;
    reporter.refuse(session.error());
    return std::nullopt;
}

/// A database role of one's own has said who it is; another account's right is not to be had with it.
std::optional<Session> connectedSession(const Result<std::optional<Session>> &connected,
                                        const SignInOptions &options, const Reporter &reporter)
{
    if (!connected) {
        reporter.refuse(connected.error());
        return std::nullopt;
    }
    const Session &session = **connected;
    if (options.account.isEmpty() || options.account.compare(session.login, Qt::CaseInsensitive) == 0)
        return session;
    reporter.refuse(
        {ErrorCode::Forbidden, u"databaseRole"_s, {}},
        signInText(QT_TRANSLATE_NOOP("patwardenctl",
                                     "You are signed in to the database as %1, so nothing can be done as "
                                     "%2. Connect with that person’s role."))
            .arg(session.login, options.account));
    return std::nullopt;
}

std::optional<QString> askForSecret(const SecretSource &source, const Reporter &reporter)
{
    std::optional<QString> secret = askSecret(source.question);
    if (!secret) {
        reporter.refuse(
            noCredentials(source.fileOption),
            signInText(QT_TRANSLATE_NOOP("patwardenctl", "No password was given. Use --%1, or set %2."))
                .arg(source.fileOption, source.variable));
        return std::nullopt;
    }
    if (source.twice && askSecret(signInText(QT_TRANSLATE_NOOP("patwardenctl", "Once more:"))) != secret) {
        reporter.refuse(
            {ErrorCode::Conflict, source.fileOption, {}},
            signInText(QT_TRANSLATE_NOOP("patwardenctl", "The two are not the same. Nothing was done.")));
        return std::nullopt;
    }
    return secret;
}

} // namespace

std::optional<QString> secretFromFile(const QString &path, const Reporter &reporter)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        reporter.refuse({ErrorCode::CannotOpen, path, {}},
                        signInText(QT_TRANSLATE_NOOP("patwardenctl", "The password file %1 cannot be read: %2"))
                            .arg(path, file.errorString()));
        return std::nullopt;
    }
    QString line = QString::fromUtf8(file.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

std::optional<QString> readSecret(const SecretSource &source, const Reporter &reporter)
{
    if (!source.file.isEmpty())
        return secretFromFile(source.file, reporter);
    const QByteArray variable = source.variable.toLatin1();
    if (qEnvironmentVariableIsSet(variable.constData()))
        return qEnvironmentVariable(variable.constData());
    return askForSecret(source, reporter);
}

std::optional<Session> signIn(DatabaseThread &database, const Clock &clock, const SignInOptions &options,
                              const Reporter &reporter)
{
    AccountController accounts(database, clock);
    const auto connected = waitFor(accounts.connected());
    if (!connected || connected->has_value())
        return connectedSession(connected, options, reporter);
    const std::optional<QString> login = loginOf(options, reporter);
    if (!login)
        return std::nullopt;
    if (const auto demo = waitFor(accounts.demoAccounts())) {
        for (const AccountSummary &account : *demo) {
            if (account.login.compare(*login, Qt::CaseInsensitive) == 0)
                return sessionOrComplaint(waitFor(accounts.switchTo(account.id)), reporter);
        }
        reporter.refuse(
            noCredentials(u"account"_s),
            signInText(QT_TRANSLATE_NOOP("patwardenctl", "%1 is none of the accounts that the demo offers."))
                .arg(*login));
        return std::nullopt;
    }
    const std::optional<QString> password = passwordOf(options, *login, reporter);
    return password ? sessionOrComplaint(waitFor(accounts.signIn(*login, *password)), reporter) : std::nullopt;
}

} // namespace patwarden::ctl
