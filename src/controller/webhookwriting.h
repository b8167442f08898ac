// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/usecase.h"
#include "controller/webhookcontroller.h"

namespace patwarden {

// What owners do with webhooks, each inside a use case; the rules are in webhookcontroller.h.

[[nodiscard]] Result<WebhookId> addWebhook(UseCase &useCase, OrganizationId organization,
                                           const WebhookDraft &draft);
[[nodiscard]] Result<bool> changeWebhook(UseCase &useCase, OrganizationId organization, WebhookId webhook,
                                         const WebhookDraft &draft);
[[nodiscard]] Result<bool> setWebhookActive(UseCase &useCase, OrganizationId organization, WebhookId webhook,
                                            bool active);
[[nodiscard]] Result<bool> removeWebhook(UseCase &useCase, OrganizationId organization, WebhookId webhook);
[[nodiscard]] Result<bool> pingWebhook(UseCase &useCase, OrganizationId organization, WebhookId webhook);
[[nodiscard]] Result<bool> redeliverToWebhook(UseCase &useCase, OrganizationId organization,
                                              WebhookDeliveryId delivery);
/// The webhook, if it is the organization's and the account owns that.
[[nodiscard]] Result<WebhookRecord> ownedWebhook(UseCase &useCase, OrganizationId organization, WebhookId webhook);

} // namespace patwarden
