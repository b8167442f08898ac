// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/httpmessage.h"
#include "storage/webhookstore.h"

namespace patwarden {

/// "sha256=" and the HMAC-SHA256 of the body in lower-case hexadecimal digits, as GitHub signs deliveries.
[[nodiscard]] QByteArray webhookSignature256(const QByteArray &secret, const QByteArray &body);
/// "sha1=": the old one, for receivers that know no better.
[[nodiscard]] QByteArray webhookSignature1(const QByteArray &secret, const QByteArray &body);

/// The headers of a delivery, GitHub's names; signatures only where there is a secret.
[[nodiscard]] HttpHeaders webhookHeaders(const WebhookRecord &webhook, const WebhookDelivery &delivery,
                                         const QByteArray &body);

} // namespace patwarden
