// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON bodies of the REST API: what is let through keeps to its limits, and all else has an answer.
#include "service/patbodies.h"

#include <cstdint>
#include <cstdlib>

namespace {

void check(const patwarden::PatAction &action, qsizetype most)
{
    if (action.refusal) {
        if (action.refusal->status != 400 && action.refusal->status != 422)
            std::abort();
        return;
    }
    if (action.ids.size() > most || action.reason.size() > 1024 * 2)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace patwarden;
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    check(readReviewBody(body, PatCount::One), 0);
    check(readReviewBody(body, PatCount::Many), 100);
    check(readRevokeBody(body, PatCount::One), 0);
    check(readRevokeBody(body, PatCount::Many), 100);
    return 0;
}
