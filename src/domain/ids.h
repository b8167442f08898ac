// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace patwarden {

/// The identity of one row, told apart by what it identifies: an AccountId is not accepted where a TokenId is
/// asked for. Nothing converts silently; a default-made id is invalid and equal to no stored one (stored ids are
/// positive).
template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using EnterpriseId = Id<struct EnterpriseTag>;
using OrganizationId = Id<struct OrganizationTag>;
using AccountId = Id<struct AccountTag>;
using RepositoryId = Id<struct RepositoryTag>;
using TokenId = Id<struct TokenTag>;
using RequestId = Id<struct RequestTag>;
using NoticeId = Id<struct NoticeTag>;
using AppId = Id<struct AppTag>;
using InstallationId = Id<struct InstallationTag>;
using AppTokenId = Id<struct AppTokenTag>;
using PolicyChangeId = Id<struct PolicyChangeTag>;
using MailId = Id<struct MailTag>;
using WebhookId = Id<struct WebhookTag>;
using WebhookDeliveryId = Id<struct WebhookDeliveryTag>;

} // namespace patwarden
