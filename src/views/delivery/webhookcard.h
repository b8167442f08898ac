// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/webhookcontroller.h"
#include "views/frame/page.h"
#include "views/widgets/card.h"

class QAction;
class QMenu;

namespace patwarden {

class DataTable;
class EmptyState;
class RowButtons;
class WebhookModel;

/// The webhooks of an organization: the list, "Add a webhook…", and what can be done with each ("Manage…", button
/// "manageWebhook_<id>", menu "webhookMenu"). It asks before it switches one off or removes it.
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
    void openMenu(int row);
    QAction *addAction(QMenu *menu, const QString &iconName, const QString &text, const QString &name) const;
    void add();
    void change(const WebhookRow &webhook);
    void showLog(const WebhookRow &webhook);
    void switchOn(const WebhookRow &webhook);
    void switchOff(const WebhookRow &webhook);
    void ping(const WebhookRow &webhook);
    void remove(const WebhookRow &webhook);
    void finish(const Result<void> &result, const QString &message);

    PageContext m_context;
    OrganizationId m_organization;
    WebhookModel *m_model;
    DataTable *m_table;
    RowButtons *m_manage = nullptr;
    EmptyState *m_empty;
};

} // namespace patwarden
