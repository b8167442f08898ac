// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/httpmessage.h"

namespace patwarden {

/// What the links in answers begin with.
class ServiceAddress
{
public:
    /// \p publicUrl as in HttpSettings: empty where the request is to tell.
    explicit ServiceAddress(const QString &publicUrl = {})
        : m_publicUrl(publicUrl.toUtf8())
    {
    }

    /// "https://patwarden.example.com": as configured, or scheme and Host of the request. A Host with other than
    /// letters, digits, ".", "-", ":", "[" and "]" is taken for "localhost".
    [[nodiscard]] QByteArray root(const HttpRequest &request) const;
    /// root(), and "/api/v3" where the request went there.
    [[nodiscard]] QByteArray api(const HttpRequest &request) const;

    static inline const QByteArray enterprisePrefix = "/api/v3";

private:
    QByteArray m_publicUrl;
};

} // namespace patwarden
