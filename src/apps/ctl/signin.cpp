// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/signin.h"

#include "apps/ctl/command.h"
#include "apps/ctl/terminal.h"
#include "apps/ctl/waiting.h"
#include "controller/accountcontroller.h"
#include "controller/wording.h"

#include <QCoreApplication>
#include <QFile>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<QString> passwordFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(QCoreApplication::translate("patwardenctl", "The password file %1 cannot be read: %2")
                     .arg(path, file.errorString()));
        return std::nullopt;
    }
    QString line = QString::fromUtf8(file.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

std::optional<QString> passwordOf(const SignInOptions &options, const QString &login)
{
    if (!options.passwordFile.isEmpty())
        return passwordFromFile(options.passwordFile);
    if (qEnvironmentVariableIsSet("PATWARDEN_PASSWORD"))
        return qEnvironmentVariable("PATWARDEN_PASSWORD");
    std::optional<QString> password =
        askSecret(QCoreApplication::translate("patwardenctl", "Password of %1:").arg(login));
    if (!password)
        complain(QCoreApplication::translate(
            "patwardenctl", "No password was given. Use --password-file, or set PATWARDEN_PASSWORD."));
    return password;
}

std::optional<QString> loginOf(const SignInOptions &options)
{
    if (!options.account.isEmpty())
        return options.account;
    std::optional<QString> login = askLine(QCoreApplication::translate("patwardenctl", "Login:"));
    if (!login || login->trimmed().isEmpty()) {
        complain(QCoreApplication::translate("patwardenctl", "Say with --account whose right this is."));
        return std::nullopt;
    }
    return login->trimmed();
}

std::optional<Session> sessionOrComplaint(const Result<Session> &session)
{
    if (session)
        return *session;
    complain(Wording::sentence(session.error()));
    return std::nullopt;
}

} // namespace

std::optional<Session> signIn(DatabaseThread &database, const Clock &clock, const SignInOptions &options)
{
    const std::optional<QString> login = loginOf(options);
    if (!login)
        return std::nullopt;
    AccountController accounts(database, clock);
    if (const auto demo = waitFor(accounts.demoAccounts())) {
        for (const AccountSummary &account : *demo) {
            if (account.login.compare(*login, Qt::CaseInsensitive) == 0)
                return sessionOrComplaint(waitFor(accounts.switchTo(account.id)));
        }
        complain(QCoreApplication::translate("patwardenctl", "%1 is none of the accounts that the demo offers.")
                     .arg(*login));
        return std::nullopt;
    }
    const std::optional<QString> password = passwordOf(options, *login);
    return password ? sessionOrComplaint(waitFor(accounts.signIn(*login, *password))) : std::nullopt;
}

} // namespace patwarden::ctl
