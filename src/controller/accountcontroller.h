// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/session.h"
#include "domain/clock.h"
#include "domain/result.h"
#include "domain/token.h"
#include "storage/databasethread.h"

#include <QFuture>

namespace patwarden {

/// An account as the switcher of a demo shows it.
struct AccountSummary {
    AccountId id;
    QString login;
    QString name;
    QString role; ///< login of the organization it owns, for "Owner of octo-org"; empty for a plain member
    bool enterpriseOwner = false;
};

/// Signing in. Passwords are checked against Argon2id hashes; after five wrong attempts each further one waits
/// longer. Thread: any; the work is done on the database thread.
class AccountController
{
public:
    AccountController(DatabaseThread &database, const Clock &clock);

    /// WrongCredentials whether the login or the password is wrong; Conflict with the number of seconds as detail
    /// where the account has to wait after wrong attempts. Audited either way.
    [[nodiscard]] QFuture<Result<Session>> signIn(const QString &login, const QString &password);

    /// Only in a demo estate (else Forbidden): one account of each kind, the enterprise owner first.
    [[nodiscard]] QFuture<Result<QList<AccountSummary>>> demoAccounts();
    /// Only in a demo estate (else Forbidden): signs in without a password.
    [[nodiscard]] QFuture<Result<Session>> switchTo(AccountId account);

private:
    DatabaseThread &m_database;
    const Clock &m_clock;
};

} // namespace patwarden
