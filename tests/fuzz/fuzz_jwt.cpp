// SPDX-License-Identifier: GPL-3.0-or-later
// What an App signs in with: whatever is sent, reading it ends, and what is read back is what was there.
#include "controller/jwt.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using patwarden::Jwt;
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto jwt = Jwt::parse(text);
    if (!jwt)
        return 0;
    const bool isPrefix = text.startsWith(QByteArray(jwt->signedText + '.'));
    const bool isOnceSigned = jwt->signedText.count('.') == 1 && !jwt->signature.isEmpty();
    if (!isPrefix || !isOnceSigned)
        std::abort();
    // Whatever the times are, at most one moment in between is right.
    (void)jwt->faultAt(0);
    (void)jwt->faultAt(jwt->expiresAt.value_or(0));
    return 0;
}
