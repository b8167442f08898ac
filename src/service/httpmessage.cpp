// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/httpmessage.h"

#include <QPromise>

#include <algorithm>

namespace patwarden {

QByteArray headerOf(const HttpHeaders &headers, QByteArrayView name)
{
    const auto found = std::ranges::find_if(
        headers, [&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.cend() ? QByteArray() : found->second;
}

QFuture<HttpResponse> answered(HttpResponse response)
{
    QPromise<HttpResponse> promise;
    promise.start();
    promise.addResult(std::move(response));
    promise.finish();
    return promise.future();
}

} // namespace patwarden
