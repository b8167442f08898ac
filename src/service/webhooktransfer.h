// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/settings.h"
#include "storage/webhookstore.h"

#include <memory>

namespace patwarden {

/// One attempt to deliver, as a libcurl handle that a multi handle drives. POST, no redirects, no proxy, 10
/// seconds for all of it; of the answer's body the first 2 KB are kept and no more than 64 KB read.
///
/// SSRF: libcurl asks before it opens each socket, with the very address it will connect to. A private one
/// (privateaddress.h) is refused there unless the settings allow the host by name, so that no second look-up can
/// say something else. Also where the URL has the address in it.
class WebhookTransfer
{
public:
    WebhookTransfer(const WebhookRecord &webhook, WebhookDelivery delivery, const WebhookSettings &settings);
    ~WebhookTransfer();
    Q_DISABLE_COPY_MOVE(WebhookTransfer)

    [[nodiscard]] void *handle() const; ///< CURL *
    /// The delivery with how it ended. \p code is a CURLcode.
    [[nodiscard]] WebhookDelivery ended(int code, Instant now) const;

private:
    struct Curl;

    std::unique_ptr<Curl> m_curl;
    WebhookDelivery m_delivery;
};

} // namespace patwarden
