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
/// longer. On a connection of a person's own database role (Database::isPersonal) the server has asked who it is
/// already: there connected() signs in, and what is about passwords is Forbidden ("databaseRole").
/// Thread: any; the work is done on the database thread.
class AccountController
{
public:
    AccountController(DatabaseThread &database, const Clock &clock);

    /// WrongCredentials whether the login or the password is wrong; Conflict with the number of seconds as detail
    /// where the account has to wait after wrong attempts. Audited either way.
    [[nodiscard]] QFuture<Result<Session>> signIn(const QString &login, const QString &password);

    /// The login of the account whose database role the program is connected as, without signing in; empty where
    /// the role owns the tables. Errors as connected().
    [[nodiscard]] QFuture<Result<QString>> whoIsConnected();
    /// The account whose database role the program is connected as; audited. nullopt where the role is not one
    /// person's, but owns the tables: then signIn() is the way. Forbidden ("nobodysRole") where it is no
    /// person's.
    [[nodiscard]] QFuture<Result<std::optional<Session>>> connected();

    /// Signs in for the first time, or after the password was forgotten: the code is worth nothing afterwards.
    /// WrongCredentials whether the login or the code is wrong or too old; wrong codes count as wrong attempts.
    /// Invalid ("password") for one that is too short.
    [[nodiscard]] QFuture<Result<Session>> acceptCode(const QString &login, const QString &code,
                                                      const QString &password);
    /// WrongCredentials where the present one is wrong (counted as a wrong attempt); Invalid ("password").
    [[nodiscard]] QFuture<Result<void>> changePassword(const Session &session, const QString &present,
                                                       const QString &password);
    /// Whether it is the person at the desk, after the window was locked: as signIn, for the session's account.
    /// In a demo estate, where nobody has a password, always; so where it is the person's own database role.
    [[nodiscard]] QFuture<Result<void>> unlock(const Session &session, const QString &password);
    /// The person's own name and e-mail address.
    struct Profile {
        QString login;
        QString name;
        QString email;
        bool managed = false; ///< provisioned by the enterprise: name and e-mail are its (R-E4)
        bool hasPassword = false;
    };
    [[nodiscard]] QFuture<Result<Profile>> profile(const Session &session);
    /// Forbidden ("managed") for a managed user; Invalid ("name", "email").
    [[nodiscard]] QFuture<Result<void>> setProfile(const Session &session, const QString &name,
                                                   const QString &email);

    /// Only in a demo estate (else Forbidden): one account of each kind, the enterprise owner first.
    [[nodiscard]] QFuture<Result<QList<AccountSummary>>> demoAccounts();
    /// Only in a demo estate (else Forbidden): signs in without a password.
    [[nodiscard]] QFuture<Result<Session>> switchTo(AccountId account);

private:
    DatabaseThread &m_database;
    const Clock &m_clock;
};

} // namespace patwarden
