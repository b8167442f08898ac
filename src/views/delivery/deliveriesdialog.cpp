// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delivery/deliveriesdialog.h"

#include "controller/wording.h"
#include "models/webhookdeliverymodel.h"
#include "views/theme/style.h"
#include "views/widgets/await.h"
#include "views/widgets/banner.h"
#include "views/widgets/datatable.h"
#include "views/widgets/elidinglabel.h"
#include "views/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

DeliveriesDialog::DeliveriesDialog(const PageContext &context, OrganizationId organization,
                                   const WebhookRow &webhook, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_organization(organization)
    , m_webhook(webhook.id)
    , m_model(new WebhookDeliveryModel(this))
    , m_table(new DataTable(this))
    , m_empty(new EmptyState(u"list"_s, tr("Nothing yet"), tr("What this webhook is told appears here."), this))
    , m_failure(new Banner(Banner::Kind::Error, this))
    , m_again(new QPushButton(tr("Deliver again"), this))
{
    setObjectName(u"deliveriesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Deliveries"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(measuresOf(this).wideGap);
    auto *heading = new QLabel(windowTitle(), this);
    setType(heading, TypeStep::CardTitle);
    auto *url = new ElidingLabel(this);
    url->setText(webhook.url);
    m_failure->setObjectName(u"deliveriesFailureBanner"_s);
    m_failure->hide();
    column->addWidget(heading);
    column->addWidget(url);
    column->addWidget(m_failure);
    column->addWidget(m_table, 1);
    m_empty->setObjectName(u"noDeliveriesState"_s);
    m_empty->hide();
    column->addWidget(m_empty, 1);
    makeTable();
    makeButtons();
    read();
    m_table->setFocus();
}

void DeliveriesDialog::makeTable()
{
    m_table->setObjectName(u"deliveryTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_model);
    m_table->setDimColumns({WebhookDeliveryModel::When, WebhookDeliveryModel::Answer});
    const int em = fontMetrics().averageCharWidth();
    const QList<std::pair<int, int>> widths{
        {WebhookDeliveryModel::When, 20},        {WebhookDeliveryModel::Event, 27},
        {WebhookDeliveryModel::Action, 11},      {WebhookDeliveryModel::Status, 27},
        {WebhookDeliveryModel::Milliseconds, 8}, {WebhookDeliveryModel::Attempts, 10}};
    for (const auto &[at, characters] : widths)
        m_table->setColumnWidth(at, characters * em);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const QWidget *window = parentWidget() ? parentWidget()->window() : this;
    resize(std::min(em * 140, window->width() - 2 * measuresOf(this).pageMargin), em * 60);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DeliveriesDialog::updateButton);
}

void DeliveriesDialog::makeButtons()
{
    auto *refresh = new QPushButton(tr("Refresh"), this);
    refresh->setObjectName(u"refreshDeliveriesButton"_s);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeButton"_s);
    m_again->setObjectName(u"deliverAgainButton"_s);
    setButtonRole(m_again, ButtonRole::Primary);
    auto *row = new QHBoxLayout;
    row->addWidget(refresh);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_again);
    static_cast<QBoxLayout *>(layout())->addLayout(row);
    for (QPushButton *each : {refresh, close, m_again}) {
        each->setAccessibleName(each->text());
        each->setAutoDefault(false);
    }
    connect(refresh, &QPushButton::clicked, this, &DeliveriesDialog::read);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_again, &QPushButton::clicked, this, &DeliveriesDialog::redeliver);
    updateButton();
}

void DeliveriesDialog::read()
{
    await(this, m_context.controllers.webhooks.deliveries(m_context.session, m_organization, m_webhook, limit),
          [this](const Result<QList<WebhookDelivery>> &deliveries) {
              if (!deliveries) {
                  showFailure(deliveries.error());
                  return;
              }
              m_model->mergeRows(*deliveries);
              m_table->setVisible(!deliveries->isEmpty());
              m_empty->setVisible(deliveries->isEmpty());
              if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
                  m_table->setCurrentIndex(m_model->index(0, 0));
              updateButton();
          });
}

void DeliveriesDialog::redeliver()
{
    m_failure->hide();
    m_busy = true;
    updateButton();
    const WebhookDeliveryId delivery = m_model->recordAt(m_table->currentIndex().row()).id;
    await(this, m_context.controllers.webhooks.redeliver(m_context.session, m_organization, delivery),
          [this](const Result<void> &done) {
              m_busy = false;
              if (!done)
                  showFailure(done.error());
              read();
          });
}

void DeliveriesDialog::updateButton()
{
    const QModelIndex current = m_table->currentIndex();
    m_again->setEnabled(!m_busy && current.isValid() && m_model->recordAt(current.row()).attemptedAt.has_value());
}

void DeliveriesDialog::showFailure(const Error &error)
{
    m_failure->setText(Wording::sentence(error));
    m_failure->show();
}

} // namespace patwarden
