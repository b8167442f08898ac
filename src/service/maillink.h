// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

namespace patwarden {

/// Links that the desktop opens: patwarden://open/ and what is to be shown.
class MailLink
{
public:
    [[nodiscard]] static QString request(OrganizationId organization, RequestId request)
    {
        return QStringLiteral("patwarden://open/requests/%1/%2").arg(organization.value()).arg(request.value());
    }
    [[nodiscard]] static QString queue(OrganizationId organization)
    {
        return QStringLiteral("patwarden://open/requests/%1").arg(organization.value());
    }
    [[nodiscard]] static QString token(TokenId token)
    {
        return QStringLiteral("patwarden://open/tokens/%1").arg(token.value());
    }
    [[nodiscard]] static QString notices() { return QStringLiteral("patwarden://open/notices"); }
    [[nodiscard]] static QString preferences() { return QStringLiteral("patwarden://open/mail-preferences"); }
};

} // namespace patwarden
