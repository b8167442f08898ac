// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/serviceaddress.h"

#include <algorithm>

namespace patwarden {

namespace {

bool isHost(const QByteArray &host)
{
    return !host.isEmpty() && std::ranges::all_of(host, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-'
            || c == ':' || c == '[' || c == ']';
    });
}

} // namespace

QByteArray ServiceAddress::root(const HttpRequest &request) const
{
    if (!m_publicUrl.isEmpty())
        return m_publicUrl;
    const QByteArray host = request.header("Host");
    return (request.isEncrypted ? "https://" : "http://") + (isHost(host) ? host : QByteArray("localhost"));
}

QByteArray ServiceAddress::api(const HttpRequest &request) const
{
    return root(request)
        + (request.path.startsWith(QByteArray(enterprisePrefix + '/')) ? enterprisePrefix : QByteArray());
}

} // namespace patwarden
