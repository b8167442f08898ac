// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/accountcontroller.h"

#include "controller/accountname.h"
#include "controller/password.h"
#include "controller/proofofperson.h"
#include "controller/setupcontroller.h"
#include "controller/signincode.h"
#include "storage/accountstore.h"
#include "storage/organizationstore.h"

#include <QJsonArray>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

ProofOfPerson byPassword(const QString &password, const QString &purpose)
{
    return {.holds = [password](const Credentials &credentials) -> Result<bool> {
                return verifyPassword(credentials.passwordHash, password);
            },
            .then = {},
            .action = QString::fromUtf16(auditaction::signedIn),
            .purpose = purpose};
}

Result<void> demandLongEnough(const QString &password)
{
    if (password.size() >= minimumPasswordLength)
        return {};
    return Error{ErrorCode::Invalid, u"password"_s, QString::number(minimumPasswordLength)};
}

Result<bool> isCodeOf(Database &database, AccountId account, const QString &typed, Instant now)
{
    const auto stored = AccountStore(database).signInCode(account);
    if (!stored)
        return stored.error();
    const SignInCode code = stored->value_or(SignInCode{});
    return isSameHash(code.hash, signInCodeHash(typed)) && now < code.expiresAt;
}

Result<Session> acceptCodeFor(Database &database, const Clock &clock, const QString &login, const QString &code,
                              const QString &password)
{
    if (const Result<void> strong = demandLongEnough(password); !strong)
        return strong.error();
    // Made before it is known whether the code is right: a wrong one, or a login that there is not, takes as long.
    const Result<QString> hash = hashPassword(password);
    if (!hash)
        return hash.error();
    ProofOfPerson proof;
    proof.holds = [&](const Credentials &credentials) {
        return isCodeOf(database, credentials.account, code, clock.now());
    };
    proof.then = [&](UseCase &useCase, const Credentials &credentials) -> Result<void> {
        AccountStore accounts(useCase.database());
        const Result<bool> removed = accounts.removeSignInCode(useCase.transaction(), credentials.account);
        if (!removed)
            return removed.error();
        if (!*removed) // somebody else was first with the same code
            return Error{ErrorCode::WrongCredentials, {}, {}};
        return accounts.setPassword(useCase.transaction(), credentials.account, *hash).then([&] {
            return useCase.record(QString::fromUtf16(auditaction::passwordChanged), {}, {{u"by"_s, u"code"_s}});
        });
    };
    proof.action = QString::fromUtf16(auditaction::signedIn);
    proof.purpose = u"code"_s;
    return prove(database, clock, login, proof);
}

Result<void> changePasswordOf(Database &database, const Clock &clock, const Session &session,
                              const QString &present, const QString &password)
{
    if (const Result<void> strong = demandLongEnough(password); !strong)
        return strong.error();
    QString hash;
    ProofOfPerson proof;
    proof.holds = [&](const Credentials &credentials) -> Result<bool> {
        if (!verifyPassword(credentials.passwordHash, present))
            return false;
        const Result<QString> made = hashPassword(password);
        if (!made)
            return made.error();
        hash = *made;
        return true;
    };
    proof.then = [&](UseCase &useCase, const Credentials &credentials) -> Result<void> {
        AccountStore accounts(useCase.database());
        // A code that was made for a forgotten password is not needed any more.
        return Result<void>(accounts.removeSignInCode(useCase.transaction(), credentials.account)).then([&] {
            return accounts.setPassword(useCase.transaction(), credentials.account, hash);
        });
    };
    proof.action = QString::fromUtf16(auditaction::passwordChanged);
    proof.purpose = u"change_password"_s;
    return prove(database, clock, session.account, proof);
}

using Profile = AccountController::Profile;

Result<Profile> readProfile(UseCase &useCase)
{
    AccountStore accounts(useCase.database());
    const auto account = accounts.byId(useCase.actor());
    const auto hasPassword = accounts.hasPassword(useCase.actor());
    if (!account)
        return account.error();
    if (!hasPassword)
        return hasPassword.error();
    return Profile{(*account)->login, (*account)->name, (*account)->email, (*account)->managed, *hasPassword};
}

Result<bool> writeProfile(UseCase &useCase, const QString &name, const QString &email)
{
    const Result<Profile> before = readProfile(useCase);
    if (!before)
        return before.error();
    if (before->managed)
        return Error{ErrorCode::Forbidden, u"managed"_s, {}};
    QJsonArray fields; // not the values: a log that never forgets is no place for them
    if (before->name != name)
        fields.append(u"name"_s);
    if (before->email != email)
        fields.append(u"email"_s);
    if (fields.isEmpty())
        return false;
    const Result<void> done = AccountStore(useCase.database())
                                  .setProfile(useCase.transaction(), useCase.actor(), name, email)
                                  .then([&] {
                                      return useCase.record(QString::fromUtf16(auditaction::profileChanged), {},
                                                            {{u"fields"_s, fields}});
                                  })
                                  .then([&] { return useCase.changed(ChangeKind::MembersChanged, {}, {}); });
    if (!done)
        return done.error();
    return true;
}

/// Passwords are looked at by the role that owns the tables alone.
Result<void> requirePasswords(Database &database)
{
    return database.isPersonal() ? Error{ErrorCode::Forbidden, u"databaseRole"_s, {}} : Result<void>();
}

/// Signed in as nobody where the role owns the tables.
Result<Session> sessionOfConnection(Database &database)
{
    if (!database.isPersonal())
        return Session();
    const auto account = AccountStore(database).connected();
    if (account && *account)
        return Session{(*account)->id, (*account)->login};
    // A role that was taken back may not even ask.
    const bool isNobodys = account || account.error().code == ErrorCode::Forbidden;
    return isNobodys ? Error{ErrorCode::Forbidden, u"nobodysRole"_s, {}} : account.error();
}

Result<std::optional<Session>> signInAsConnected(Database &database, const Clock &clock)
{
    const Result<Session> found = sessionOfConnection(database);
    if (!found)
        return found.error();
    const Session session = *found;
    if (!session.isSignedIn())
        return std::optional<Session>();
    const auto recorded = UseCase::write<bool>(database, session, clock, [](UseCase &useCase) -> Result<bool> {
        const Result<void> done =
            useCase.record(QString::fromUtf16(auditaction::signedIn), {}, {{u"purpose"_s, u"database_role"_s}});
        return done ? Result<bool>(true) : done.error();
    });
    if (!recorded)
        return recorded.error();
    return std::optional(session);
}

Result<void> requireDemo(Database &database)
{
    if (database.isPersonal())
        return Error{ErrorCode::Forbidden, u"databaseRole"_s, {}};
    const Result<bool> demo = OrganizationStore(database).isDemo();
    if (!demo)
        return demo.error();
    return *demo ? Result<void>() : Error{ErrorCode::Forbidden, u"demo"_s, {}};
}

Result<QList<AccountSummary>> readDemoAccounts(Database &database)
{
    if (const Result<void> demo = requireDemo(database); !demo)
        return demo.error();
    Query &query = database.query(u"account/demo_accounts"_s);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QList<AccountSummary> accounts;
    while (query.next()) {
        AccountSummary summary{query.id<AccountId>(), query.text(), query.text(), {}, false};
        summary.enterpriseOwner = query.flag();
        summary.role = query.text();
        accounts.append(summary);
    }
    query.finish();
    return accounts;
}

} // namespace

AccountController::AccountController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

QFuture<Result<Session>> AccountController::signIn(const QString &login, const QString &password)
{
    return m_database.run([&clock = m_clock, login, password](Database &database) -> Result<Session> {
        if (const Result<void> by = requirePasswords(database); !by)
            return by.error();
        return prove(database, clock, login, byPassword(password, {}));
    });
}

QFuture<Result<QString>> AccountController::whoIsConnected()
{
    return m_database.run([](Database &database) -> Result<QString> {
        const Result<Session> session = sessionOfConnection(database);
        return session ? Result<QString>(session->login) : session.error();
    });
}

QFuture<Result<std::optional<Session>>> AccountController::connected()
{
    return m_database.run([&clock = m_clock](Database &database) { return signInAsConnected(database, clock); });
}

QFuture<Result<Session>> AccountController::acceptCode(const QString &login, const QString &code,
                                                       const QString &password)
{
    return m_database.run([&clock = m_clock, login, code, password](Database &database) -> Result<Session> {
        if (const Result<void> by = requirePasswords(database); !by)
            return by.error();
        return acceptCodeFor(database, clock, login, code, password);
    });
}

QFuture<Result<void>> AccountController::changePassword(const Session &session, const QString &present,
                                                        const QString &password)
{
    return m_database.run([&clock = m_clock, session, present, password](Database &database) -> Result<void> {
        if (const Result<void> by = requirePasswords(database); !by)
            return by.error();
        return changePasswordOf(database, clock, session, present, password);
    });
}

QFuture<Result<void>> AccountController::unlock(const Session &session, const QString &password)
{
    return m_database.run([&clock = m_clock, session, password](Database &database) -> Result<void> {
        const Result<bool> demo = OrganizationStore(database).isDemo();
        if (!demo)
            return demo.error();
        if (*demo || database.isPersonal()) { // who the server lets in is let in here
            return UseCase::read<bool>(database, session, clock.now(),
                                       [](UseCase &) -> Result<bool> { return true; });
        }
        return prove(database, clock, session.account, byPassword(password, u"unlock"_s));
    });
}

QFuture<Result<AccountController::Profile>> AccountController::profile(const Session &session)
{
    return m_database.run([&clock = m_clock, session](Database &database) {
        return UseCase::read<Profile>(database, session, clock.now(), readProfile);
    });
}

QFuture<Result<void>> AccountController::setProfile(const Session &session, const QString &name,
                                                    const QString &email)
{
    return m_database.run([&clock = m_clock, session, name = name.trimmed(),
                           email = email.trimmed()](Database &database) -> Result<void> {
        return UseCase::write<bool>(database, session, clock, [&](UseCase &useCase) -> Result<bool> {
            if (const Result<void> valid = demandPersonalData(name, email); !valid)
                return valid.error();
            return writeProfile(useCase, name, email);
        });
    });
}

QFuture<Result<QList<AccountSummary>>> AccountController::demoAccounts()
{
    return m_database.run([](Database &database) { return readDemoAccounts(database); });
}

QFuture<Result<Session>> AccountController::switchTo(AccountId account)
{
    return m_database.run([account](Database &database) -> Result<Session> {
        if (const Result<void> demo = requireDemo(database); !demo)
            return demo.error();
        const auto found = AccountStore(database).byId(account);
        if (!found)
            return found.error();
        if (!*found)
            return Error{ErrorCode::NotFound, u"account"_s, {}};
        return Session{account, (*found)->login};
    });
}

} // namespace patwarden
