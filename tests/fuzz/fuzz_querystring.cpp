// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/querystring.h"

#include <cstdint>
#include <cstdlib>

using namespace patwarden;

/// Whatever stands in a query, pages are within their bounds and links have no line break.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const QueryString query(text);
    const PageNumber number = PageNumber::of(query);
    if (number.page < 1 || number.perPage < 1 || number.perPage > 100 || number.offset() < 0)
        std::abort();
    for (const QString &owner : query.list(QStringLiteral("owner"))) {
        if (owner.isEmpty())
            std::abort();
    }
    const QByteArray links = pageLinks("http://127.0.0.1/orgs/acme/tokens", text, number, 1000);
    if (links.contains('\r') || links.contains('\n'))
        std::abort();
    return 0;
}
