// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/webhookcontroller.h"
#include "views/frame/page.h"
#include "views/widgets/card.h"

namespace patwarden {

class DataTable;
class EmptyState;
class WebhookModel;

/// The webhooks of an organization: the list, "Add a webhook…", and what can be done with each ("Manage…", button
/// "manageWebhook_<id>", menu "webhookMenu"). It asks before it removes one.
class WebhookCard : public Card
{
    Q_OBJECT

public:
    explicit WebhookCard(const PageContext &context, QWidget *parent = nullptr);

    void take(OrganizationId organization, const QList<WebhookRow> &webhooks);

Q_SIGNALS:
    /// The list is another one now.
    void changed();
    void succeeded(const QString &message);
    void failed(const patwarden::Error &error);

private:
    void makeTable();
    void placeButtons();
    void openMenu(int row);
    void add();
    void ping(const WebhookRow &webhook);
    void remove(const WebhookRow &webhook);
    void finish(const Result<void> &result, const QString &message);

    PageContext m_context;
    OrganizationId m_organization;
    WebhookModel *m_model;
    DataTable *m_table;
    EmptyState *m_empty;
};

} // namespace patwarden
