// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace patwarden {

/// What the HTTP server has counted from its start; may be read on any thread.
struct HttpServerCounts {
    std::atomic<qint64> open = 0; ///< connections now
    std::atomic<qint64> accepted = 0; ///< connections
    std::atomic<qint64> turnedAway = 0; ///< connections, because there were too many
    std::atomic<qint64> refused = 0; ///< requests that were answered before any handler saw them: 400, 413, 431, …
    std::atomic<qint64> timedOut = 0; ///< connections that were cut off in the middle of a request
};

} // namespace patwarden
