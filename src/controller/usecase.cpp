// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/usecase.h"

#include "storage/accountstore.h"
#include "storage/organizationstore.h"
#include "storage/outbox.h"
#include "storage/webhookstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> demandOwner(const Result<Role> &role)
{
    if (!role)
        return role.error();
    return *role == Role::Owner ? Result<void>() : Error{ErrorCode::Forbidden, {}, {}};
}

} // namespace

UseCase::UseCase(Transaction &transaction, AccountId actor, Instant now)
    : m_transaction(transaction)
    , m_actor(actor)
    , m_now(now)
    , m_audit(transaction.database())
{
}

/// On a person's own connection everything is seen and written by that person's rights: for nobody else.
Result<void> UseCase::requireOwnConnection()
{
    if (!database().isPersonal())
        return {};
    const Result<AccountId> connected = AccountStore(database()).connectedId();
    if (!connected)
        return connected.error();
    return *connected == m_actor ? Result<void>() : Error{ErrorCode::Forbidden, u"databaseRole"_s, {}};
}

Result<void> UseCase::requireActor(const Session &session)
{
    if (const Result<void> own = requireOwnConnection(); !own)
        return own;
    if (!session.appTokenHash.isEmpty())
        return requireApp(session.appTokenHash);
    const auto account = AccountStore(database()).byId(m_actor);
    if (!account)
        return account.error();
    return *account ? Result<void>() : Error{ErrorCode::Forbidden, {}, {}};
}

Result<ActingApp> UseCase::actingApp(Database &database, const QByteArray &tokenHash, Instant now)
{
    const auto acting = AppStore(database).acting(tokenHash);
    if (!acting)
        return acting.error();
    if (!*acting || (*acting)->expiresAt <= now)
        return Error{ErrorCode::WrongCredentials, u"app"_s, {}};
    if ((*acting)->suspended)
        return Error{ErrorCode::Forbidden, u"suspended"_s, {}};
    return **acting;
}

Result<void> UseCase::requireApp(const QByteArray &tokenHash)
{
    const Result<ActingApp> acting = actingApp(database(), tokenHash, m_now);
    if (!acting)
        return acting.error();
    m_app = *acting;
    m_actor = AccountId();
    return {};
}

Result<void> UseCase::requireAdmission() const
{
    return !m_app || m_appAdmitted ? Result<void>() : Error{ErrorCode::Forbidden, u"app"_s, {}};
}

OrganizationId UseCase::organizationOfApp() const
{
    return m_app ? m_app->organization : OrganizationId();
}

Result<void> UseCase::requireRightTo(AppPermission permission, Level level, OrganizationId organization)
{
    if (!m_app)
        return requireOwnerOf(organization);
    if (organization != m_app->organization)
        return Error{ErrorCode::NotFound, u"organization"_s, {}};
    if (m_app->permissions.level(permission) < level)
        return Error{ErrorCode::Forbidden, u"app"_s, {}};
    m_appAdmitted = true;
    return {};
}

Result<void> UseCase::requireEnterpriseOwner()
{
    if (m_app)
        return Error{ErrorCode::Forbidden, u"app"_s, {}};
    return demandOwner(AccountStore(database()).roleInEnterprise(actor()));
}

Result<void> UseCase::requireEstateOwner()
{
    if (m_app)
        return Error{ErrorCode::Forbidden, u"app"_s, {}};
    if (database().isPersonal()) // there a part of it would be taken for the whole
        return Error{ErrorCode::Forbidden, u"databaseRole"_s, {}};
    const auto enterprise = OrganizationStore(database()).enterprise();
    if (!enterprise)
        return enterprise.error();
    if (*enterprise)
        return requireEnterpriseOwner();
    const auto roles = AccountStore(database()).rolesOf(actor());
    if (!roles)
        return roles.error();
    return demandOwner(std::ranges::find(*roles, Role::Owner) == roles->cend() ? Role::Outside : Role::Owner);
}

Result<void> UseCase::requireOwnerOf(OrganizationId organization)
{
    if (m_app)
        return Error{ErrorCode::Forbidden, u"app"_s, {}};
    return demandOwner(AccountStore(database()).roleIn(actor(), organization));
}

Result<void> UseCase::record(const QString &action, const Subject &subject, QJsonObject details)
{
    details.insert(u"program"_s, QCoreApplication::applicationName());
    if (m_app) {
        details.insert(u"app"_s, m_app->slug);
        details.insert(u"app_id"_s, m_app->id.value());
    }
    return m_audit.append(m_transaction,
                          {.at = m_now,
                           .actor = actor(),
                           .action = action,
                           .organization = subject.organization,
                           .token = subject.token,
                           .request = subject.request,
                           .details = details});
}

Result<void> UseCase::notify(Notice notice)
{
    notice.actor = actor();
    notice.app = app();
    notice.createdAt = m_now;
    m_raisedNotices = true;
    return Outbox(database()).add(m_transaction, notice);
}

Result<void> UseCase::changed(ChangeKind kind, OrganizationId organization, RequestId request)
{
    m_toldOfChanges = true;
    return ChangeLog::append(m_transaction, kind, organization, request);
}

Result<void> UseCase::tellOfNotices()
{
    return m_raisedNotices && !m_toldOfChanges ? changed(ChangeKind::NoticesChanged, {}, {}) : Result<void>();
}

Result<void> UseCase::notifyOwners(const QList<RequestId> &requests, Notice notice)
{
    notice.actor = actor();
    notice.app = app();
    notice.createdAt = m_now;
    m_raisedNotices = true;
    return Outbox(database()).addOfRequests(m_transaction, requests, notice);
}

Result<void> UseCase::allChanged(ChangeKind kind, OrganizationId organization, const QList<RequestId> &requests)
{
    m_toldOfChanges = true;
    return ChangeLog::appendAll(m_transaction, kind, organization, requests);
}

Result<void> UseCase::tellWebhooks(OrganizationId organization, const QList<RequestId> &requests,
                                   WebhookAction action)
{
    return WebhookStore(database()).addOfRequests(m_transaction, organization, requests, action, actor(), m_now);
}

} // namespace patwarden
