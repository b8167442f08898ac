// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/digeststore.h"

#include "storage/columns.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

Result<QList<DigestStore::OfOrganization>> DigestStore::settings()
{
    return m_database.query(u"digest/settings"_s).all([](Query &row) {
        const auto organization = row.id<OrganizationId>();
        return OfOrganization{organization, digestSettingFrom(row)};
    });
}

Result<DigestSetting> DigestStore::setting(OrganizationId organization)
{
    const auto chosen = chosenSetting(organization);
    if (!chosen)
        return chosen.error();
    return chosen->value_or(DigestSetting{});
}

Result<std::optional<DigestSetting>> DigestStore::chosenSetting(OrganizationId organization)
{
    return onlyOf(
        m_database.query(u"digest/setting"_s).bind("organization"_L1, organization).all(digestSettingFrom));
}

Result<void> DigestStore::setSetting(Transaction &transaction, OrganizationId organization,
                                     const DigestSetting &setting)
{
    return transaction.database()
        .query(u"digest/set"_s)
        .bind("organization"_L1, organization)
        .bind("enabled"_L1, setting.enabled)
        .bind("minute"_L1, setting.minute)
        .bind("zone"_L1, QString::fromLatin1(setting.zone))
        .change();
}

Result<bool> DigestStore::isSeenTo(OrganizationId organization, qint64 day)
{
    const auto rows =
        m_database.query(u"digest/seen_to"_s).bind("organization"_L1, organization).bind("day"_L1, day).number();
    return rows ? Result<bool>(rows->value_or(0) > 0) : Result<bool>(rows.error());
}

Result<void> DigestStore::seeTo(Transaction &transaction, OrganizationId organization, qint64 day)
{
    return transaction.database()
        .query(u"digest/see_to"_s)
        .bind("day"_L1, day)
        .bind("organization"_L1, organization)
        .change();
}

Result<void> DigestStore::trim(Transaction &transaction, OrganizationId organization, qint64 before)
{
    return transaction.database()
        .query(u"digest/trim"_s)
        .bind("organization"_L1, organization)
        .bind("before"_L1, before)
        .change();
}

Result<MailPreference> DigestStore::preference(AccountId account)
{
    const auto chosen = chosenPreference(account);
    if (!chosen)
        return chosen.error();
    return chosen->value_or(MailPreference{});
}

Result<std::optional<MailPreference>> DigestStore::chosenPreference(AccountId account)
{
    return onlyOf(m_database.query(u"mail_preference/of"_s).bind("account"_L1, account).all(mailPreferenceFrom));
}

Result<void> DigestStore::setPreference(Transaction &transaction, AccountId account,
                                        const MailPreference &preference)
{
    return transaction.database()
        .query(u"mail_preference/set"_s)
        .bind("account"_L1, account)
        .bind("language"_L1, preference.language)
        .bind("approvals"_L1, preference.approvals)
        .bind("expiry"_L1, preference.expiry)
        .change();
}

} // namespace patwarden
