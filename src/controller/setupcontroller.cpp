// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/setupcontroller.h"

#include "controller/accountname.h"
#include "controller/password.h"
#include "controller/usecase.h"
#include "storage/accountstore.h"
#include "storage/organizationstore.h"
#include "storage/policystore.h"

#include <QSet>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestEnterpriseName = 100;

Error invalid(const QString &field, const QString &rule)
{
    return {ErrorCode::Invalid, field, rule};
}

Result<void> checkOrganizations(const EstateDraft &draft)
{
    if (draft.enterprise.trimmed().isEmpty() && draft.organizations.size() != 1)
        return invalid(u"organizations"_s, u"one"_s);
    QSet<QString> seen;
    for (const QString &name : draft.organizations) {
        if (!isAccountName(name))
            return invalid(u"organizations"_s, name);
        if (seen.contains(name.toLower()))
            return invalid(u"organizations"_s, u"twice: "_s + name);
        seen.insert(name.toLower());
    }
    return {};
}

struct Writing {
    Transaction &transaction;
    const EstateDraft &draft;
    Instant now;
    AccountId owner;
    ScopeKind scope = ScopeKind::Enterprise;
    qint64 scopeId = 0;
};

Result<void> writeFrame(Writing &writing)
{
    OrganizationStore frame(writing.transaction.database());
    AccountStore accounts(writing.transaction.database());
    EnterpriseId enterprise;
    if (!writing.draft.enterprise.trimmed().isEmpty()) {
        const auto inserted =
            frame.insertEnterprise(writing.transaction, writing.draft.enterprise.trimmed(), writing.now);
        if (!inserted)
            return inserted.error();
        enterprise = *inserted;
        writing.scopeId = enterprise.value();
        const auto joined =
            accounts.join(writing.transaction, writing.owner, enterprise, Role::Owner, writing.now);
        if (!joined)
            return joined.error();
    }
    for (const QString &name : writing.draft.organizations) {
        const auto organization = frame.insertOrganization(writing.transaction, name, enterprise, writing.now);
        if (!organization)
            return organization.error();
        const auto joined =
            accounts.join(writing.transaction, writing.owner, *organization, Role::Owner, writing.now);
        if (!joined)
            return joined.error();
        if (!enterprise.isValid()) {
            writing.scope = ScopeKind::Organization;
            writing.scopeId = organization->value();
        }
    }
    return {};
}

Result<void> writePolicies(const Writing &writing)
{
    PolicyStore policies(writing.transaction.database());
    Result<void> done;
    if (writing.draft.optIn)
        done = policies.setOptedIn(writing.transaction, writing.scope, writing.scopeId);
    for (const Policy policy : allPolicies) {
        if (!done)
            return done;
        if (!writing.draft.optIn && policy != Policy::ClassicAccess)
            continue;
        const Choice choice = writing.draft.policies.choice(policy);
        if (writing.scope == ScopeKind::Organization && choice == Choice::Delegate)
            continue; // nothing was chosen: the default holds
        done = policies.setChoice(writing.transaction, writing.scope, writing.scopeId, policy, choice,
                                  writing.owner, writing.now);
    }
    return done;
}

Result<Session> writeEstate(Database &database, const Clock &clock, const EstateDraft &draft, const QString &hash)
{
    auto transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    OrganizationStore frame(database);
    const auto exists = frame.estateExists();
    if (!exists)
        return exists.error();
    if (*exists)
        return Error{ErrorCode::Conflict, u"estate"_s, database.location().display()};

    Writing writing{transaction.value(), draft, clock.now(), {}};
    const auto owner = AccountStore(database).insert(
        transaction.value(),
        {{}, draft.ownerLogin, draft.ownerName.trimmed(), draft.ownerEmail.trimmed(), false, {}}, hash,
        writing.now);
    if (!owner)
        return owner.error();
    writing.owner = *owner;
    const Result<void> done =
        frame.insertEstate(transaction.value(), false, writing.now)
            .then([&] { return writeFrame(writing); })
            .then([&] { return writePolicies(writing); })
            .then([&] {
                return AuditLog(database).append(
                    transaction.value(),
                    {.at = writing.now,
                     .actor = writing.owner,
                     .action = QString::fromUtf16(auditaction::estateCreated),
                     .organization = {},
                     .token = {},
                     .request = {},
                     .details = {{u"enterprise"_s, draft.enterprise.trimmed()}, {u"opted_in"_s, draft.optIn}}});
            })
            .then([&] { return transaction.value().commit(); });
    if (!done)
        return done.error();
    return Session{writing.owner, draft.ownerLogin};
}

} // namespace

Result<void> checkDraft(const EstateDraft &draft, const QString &password)
{
    if (draft.enterprise.trimmed().size() > longestEnterpriseName)
        return invalid(u"enterprise"_s, QString::number(longestEnterpriseName));
    return checkOrganizations(draft)
        .then([&]() -> Result<void> {
            return isAccountName(draft.ownerLogin) ? Result<void>() : invalid(u"ownerLogin"_s, draft.ownerLogin);
        })
        .then([&]() -> Result<void> {
            const bool plausible = draft.ownerEmail.trimmed().isEmpty() || draft.ownerEmail.contains(u'@');
            return plausible ? Result<void>() : invalid(u"ownerEmail"_s, draft.ownerEmail);
        })
        .then([&]() -> Result<void> {
            return password.size() >= minimumPasswordLength
                ? Result<void>()
                : invalid(u"password"_s, QString::number(minimumPasswordLength));
        });
}

SetupController::SetupController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

QFuture<Result<bool>> SetupController::isEmpty()
{
    return m_database.run([](Database &database) -> Result<bool> {
        const auto exists = OrganizationStore(database).estateExists();
        if (!exists)
            return exists.error();
        return !*exists;
    });
}

QFuture<Result<Session>> SetupController::create(const EstateDraft &draft, const QString &password)
{
    return m_database.run([&clock = m_clock, draft, password](Database &database) -> Result<Session> {
        if (const Result<void> acceptable = checkDraft(draft, password); !acceptable)
            return acceptable.error();
        const auto hash = hashPassword(password);
        if (!hash)
            return hash.error();
        return writeEstate(database, clock, draft, *hash);
    });
}

} // namespace patwarden
