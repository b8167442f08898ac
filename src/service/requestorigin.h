// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace patwarden {

struct Caller;

/// Who sends a request, by credentials that were checked.
struct RequestOrigin {
    QByteArray limitKey{}; ///< "installation ID 7", "app ID 3": who shares a rate limit, whichever token is sent;
                           ///< empty where there are no credentials, or wrong ones
    std::shared_ptr<const Caller> caller{}; ///< for the handler, which then need not ask again; may be null
};

} // namespace patwarden
