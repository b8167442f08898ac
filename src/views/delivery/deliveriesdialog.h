// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/webhookcontroller.h"
#include "views/frame/page.h"

#include <QDialog>

class QPushButton;

namespace patwarden {

class Banner;
class DataTable;
class EmptyState;
class WebhookDeliveryModel;

/// The log of one webhook, the newest first, and "Deliver again" for what was attempted. Window-modal; deletes
/// itself when closed.
class DeliveriesDialog : public QDialog
{
    Q_OBJECT

public:
    /// At most this many are shown.
    static constexpr int limit = 200;

    DeliveriesDialog(const PageContext &context, OrganizationId organization, const WebhookRow &webhook,
                     QWidget *parent = nullptr);

private:
    void makeTable();
    void makeButtons();
    void read();
    void redeliver();
    void updateButton();
    void showFailure(const Error &error);

    PageContext m_context;
    OrganizationId m_organization;
    WebhookId m_webhook;
    WebhookDeliveryModel *m_model;
    DataTable *m_table;
    EmptyState *m_empty;
    Banner *m_failure;
    QPushButton *m_again;
    bool m_busy = false;
};

} // namespace patwarden
