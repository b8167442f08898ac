// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "storage/transaction.h"

#include <QList>

namespace patwarden {

/// When digests are due and which were seen to, and what each account wants by mail.
class DigestStore
{
public:
    explicit DigestStore(Database &database)
        : m_database(database)
    {
    }

    struct OfOrganization {
        OrganizationId organization;
        DigestSetting setting;
    };
    [[nodiscard]] Result<QList<OfOrganization>> settings(); ///< of every organization
    [[nodiscard]] Result<DigestSetting> setting(OrganizationId organization);
    /// nullopt: the organization has set nothing, so that the default holds.
    [[nodiscard]] Result<std::optional<DigestSetting>> chosenSetting(OrganizationId organization);
    [[nodiscard]] Result<void> setSetting(Transaction &transaction, OrganizationId organization,
                                          const DigestSetting &setting);

    [[nodiscard]] Result<bool> isSeenTo(OrganizationId organization, qint64 day);
    /// Notes for each owner that the day was seen to, and who gets a mail: nobody where nothing waits.
    [[nodiscard]] Result<void> seeTo(Transaction &transaction, OrganizationId organization, qint64 day);
    [[nodiscard]] Result<void> trim(Transaction &transaction, OrganizationId organization, qint64 before);

    [[nodiscard]] Result<MailPreference> preference(AccountId account);
    /// nullopt: the account has chosen nothing, so that the default holds.
    [[nodiscard]] Result<std::optional<MailPreference>> chosenPreference(AccountId account);
    [[nodiscard]] Result<void> setPreference(Transaction &transaction, AccountId account,
                                             const MailPreference &preference);

private:
    Database &m_database;
};

} // namespace patwarden
