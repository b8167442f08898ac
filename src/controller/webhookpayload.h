// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/usecase.h"
#include "storage/webhookstore.h"

namespace patwarden {

/// What a webhook is sent: GitHub's payload of the event `personal_access_token_request`, or of `ping`, as compact
/// JSON. Every key that GitHub's schema requires is there; links begin with \p baseUrl. A webhook stands in the
/// place of the App's installation, which the schema demands. The sender is who did it: an account, or of an App
/// its bot ("octo-bot[bot]"), whose id is the App's. Where Patwarden itself has decided, it is the token's owner.
[[nodiscard]] Result<QByteArray> webhookPayload(UseCase &useCase, const WebhookRecord &webhook,
                                                const WebhookDelivery &delivery, const QString &baseUrl);

} // namespace patwarden
