// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/estatetaking.h"

#include "storage/digeststore.h"
#include "storage/webhookstore.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

// What an import makes of other programs, Apps, where they are installed, and webhooks, and of what is mailed.

EstateTaken EstateTaker::takeRecord(const exchange::App &app)
{
    const OrganizationId owner = m_references.scope(app.scope).organization();
    AppStore apps(m_useCase.database());
    EstateTaken taken = EstateTaken::Refused;
    if (const auto known = m_references.keep(apps.byClientId(app.clientId))) {
        if (known->slug != app.slug)
            m_references.refuse(u"client_id"_s); // it would be another one
        taken = EstateTaken::Known;
        m_memory.apps.insert(app.slug, m_references.isFine() ? known->id : AppId());
    } else {
        if (m_references.keep(apps.isSlugTaken(app.slug)))
            m_references.refuse(u"slug"_s);
        m_references.requireOwn(owner);
        taken = addApp(app, owner);
    }
    return m_references.isFine() ? taken : EstateTaken::Refused;
}

EstateTaken EstateTaker::addApp(const exchange::App &app, OrganizationId owner)
{
    App added;
    added.owner = owner;
    added.slug = app.slug;
    added.name = app.name;
    added.description = app.description;
    added.clientId = app.clientId;
    added.publicKey = app.publicKey;
    added.permissions = app.permissions;
    added.createdAt = app.createdAt;
    added.updatedAt = app.updatedAt;
    added.createdBy = m_references.account(u"created_by"_s, app.createdBy);
    AppId id;
    if (m_references.isFine())
        id = m_references.keep(AppStore(m_useCase.database()).insert(m_useCase.transaction(), added));
    m_memory.apps.insert(app.slug, id);
    return EstateTaken::Added;
}

void EstateTaker::requirePlaceFor(AppId app, OrganizationId organization)
{
    const auto installed = m_references.keep(AppStore(m_useCase.database()).byId(app));
    const auto place = m_references.keep(m_frame.byId(organization));
    if (!installed || !place)
        return;
    const bool fits = installed->owner.isValid() ? installed->owner == organization : place->enterprise.isValid();
    if (!fits)
        m_references.refuse(u"organization"_s);
    m_references.requireOwn(organization);
}

EstateTaken EstateTaker::takeRecord(const exchange::AppInstallation &installation)
{
    AppInstallation added;
    added.app = m_references.app(u"app"_s, installation.app);
    added.organization = m_references.organization(u"organization"_s, installation.organization);
    added.permissions = installation.permissions;
    added.createdAt = installation.createdAt;
    added.updatedAt = installation.updatedAt;
    if (!m_references.isFine())
        return EstateTaken::Refused;
    AppStore apps(m_useCase.database());
    if (m_references.keep(apps.installationIn(added.app, added.organization)))
        return EstateTaken::Known;
    requirePlaceFor(added.app, added.organization);
    if (!m_references.isFine())
        return EstateTaken::Refused;
    const InstallationId id = m_references.keep(apps.insertInstallation(m_useCase.transaction(), added));
    if (installation.suspendedAt)
        m_references.keep(
            apps.setSuspended(m_useCase.transaction(), id, installation.suspendedAt, installation.updatedAt));
    return EstateTaken::Added;
}

/// Switched off: there is no secret to sign with, and it must not be told of another estate unasked.
EstateTaken EstateTaker::takeRecord(const exchange::Webhook &webhook)
{
    WebhookRecord added;
    added.organization = m_references.organization(u"organization"_s, webhook.organization);
    added.url = webhook.url;
    added.active = false;
    added.createdAt = webhook.createdAt;
    const AccountId madeBy = m_references.account(u"made_by"_s, webhook.madeBy);
    if (!m_references.isFine())
        return EstateTaken::Refused;
    WebhookStore webhooks(m_useCase.database());
    const QString key =
        u"%1 %2 %3"_s.arg(added.organization.value()).arg(added.createdAt.microseconds).arg(added.url);
    const int before = m_memory.alikeWebhooks[key]++;
    if (m_references.keep(webhooks.countAlike(added)) > before)
        return EstateTaken::Known;
    m_references.requireOwn(added.organization);
    if (!m_references.isFine())
        return EstateTaken::Refused;
    m_references.keep(webhooks.add(m_useCase.transaction(), added, madeBy));
    return EstateTaken::Added;
}

EstateTaken EstateTaker::takeRecord(const exchange::DigestSetting &digest)
{
    const OrganizationId organization = m_references.organization(u"organization"_s, digest.organization);
    if (!m_references.isFine())
        return EstateTaken::Refused;
    DigestStore digests(m_useCase.database());
    if (m_references.keep(digests.chosenSetting(organization)))
        return EstateTaken::Known;
    m_references.requireOwn(organization);
    if (!m_references.isFine())
        return EstateTaken::Refused;
    m_references.keep(digests.setSetting(m_useCase.transaction(), organization, digest.setting));
    return EstateTaken::Added;
}

/// Only of who is new: of the others it would be somebody else's wish.
EstateTaken EstateTaker::takeRecord(const exchange::MailPreference &wish)
{
    const AccountId account = m_references.account(u"account"_s, wish.account);
    if (!m_references.isFine())
        return EstateTaken::Refused;
    if (!m_memory.newAccounts.contains(account))
        return EstateTaken::Known;
    DigestStore wishes(m_useCase.database());
    if (m_references.keep(wishes.chosenPreference(account)))
        return EstateTaken::Known;
    m_references.keep(wishes.setPreference(m_useCase.transaction(), account, wish.preference));
    return EstateTaken::Added;
}

} // namespace patwarden
