// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/session.h"
#include "domain/clock.h"
#include "storage/databasethread.h"
#include "storage/requeststore.h"
#include "storage/tokenstore.h"
#include "testdatabase.h"

#include <QFuture>
#include <QTest>

#include <memory>

namespace patwarden::test {

/// A clock that stands still until it is told to move.
class ManualClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    void advanceDays(qint64 days) { m_now = m_now.plusDays(days); }
    void advanceSeconds(qint64 seconds) { m_now = m_now.plusSeconds(seconds); }

private:
    Instant m_now = Instant::fromDateTime(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
};

/// The result of a future, waited for with events running, as a window would.
template <typename T>
[[nodiscard]] Result<T> resultOf(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) || future.resultCount() == 0)
        return Error{ErrorCode::Cancelled, {}, {}};
    return future.result();
}

/// Builds an estate in a new database file, straight through the stores: what a test needs and nothing more. A
/// call that fails ends the test program with the reason, as it is a defect of the test.
class EstateBuilder
{
public:
    EstateBuilder(const QString &path, const Clock &clock);
    ~EstateBuilder();

    [[nodiscard]] Database &database() { return *m_database; }

    EnterpriseId addEnterprise(const QString &name = QStringLiteral("Acme Enterprise"), bool optedIn = true);
    /// Owned by the enterprise where there is one and \p standAlone is false.
    OrganizationId addOrganization(const QString &name, bool optedIn = false, bool standAlone = false);
    /// With the password "correct horse" where \p canSignIn.
    AccountId addAccount(const QString &login, bool canSignIn = false);
    void join(AccountId account, OrganizationId organization, Role role);
    void joinEnterprise(AccountId account, Role role);
    RepositoryId addRepository(OrganizationId organization, const QString &name,
                               Visibility visibility = Visibility::Private);
    void setChoice(OrganizationId organization, Policy policy, Choice choice,
                   AccountId by); ///< invalid: the enterprise
    TokenId addToken(const TokenRecord &token);
    TokenId addClassicToken(AccountId owner, const QString &scopes);
    void setAccess(TokenId token, OrganizationId organization, AccessState state,
                   AccessRule rule = AccessRule::Reviewed);

    /// A member's fine-grained token and its pending request. Permissions as "contents:write issues:read".
    struct Asking {
        QString tokenName = QStringLiteral("deploy-bot");
        QString permissions = QStringLiteral("contents:read");
        QString reason{};
        RepositorySelection selection = RepositorySelection::All;
        QList<RepositoryId> repositories{};
        std::optional<int> expiresInDays = 30;
        int askedHoursAgo = 1;
    };
    RequestId addRequest(OrganizationId organization, AccountId owner, const Asking &asking);
    /// The same many times in one transaction, tokens "token-0", "token-1", …, an hour apart.
    QList<RequestId> addRequests(OrganizationId organization, AccountId owner, int count);

    [[nodiscard]] static Session sessionOf(AccountId account, const QString &login = {})
    {
        return {account, login};
    }
    [[nodiscard]] static PermissionSet permissionsFrom(const QString &words);

private:
    [[nodiscard]] RequestId insertRequest(Transaction &transaction, OrganizationId organization, AccountId owner,
                                          const Asking &asking);
    template <typename T>
    static T expect(Result<T> result);
    static void expect(const Result<void> &result);
    template <typename Body>
    void write(Body body);

    const Clock &m_clock;
    std::unique_ptr<Database> m_database;
    EnterpriseId m_enterprise;
};

} // namespace patwarden::test
