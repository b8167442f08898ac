// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delivery/webhookcard.h"

#include "models/webhookmodel.h"
#include "views/delivery/deliveriesdialog.h"
#include "views/delivery/webhookdialog.h"
#include "views/theme/icons.h"
#include "views/widgets/await.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/rowbuttons.h"

#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

WebhookCard::WebhookCard(const PageContext &context, QWidget *parent)
    : Card(tr("Webhooks"), parent)
    , m_context(context)
    , m_model(new WebhookModel(this))
    , m_table(new DataTable(this))
    , m_empty(new EmptyState(u"external"_s, tr("No webhooks"),
                             tr("Add one, and a program of yours is told what happens to requests."), this))
{
    setSubtitle(tr("URLs that are told of each request that is created, approved, denied or cancelled."));
    auto *addButton = new QPushButton(tr("Add a webhook…"), this);
    addButton->setObjectName(u"addWebhookButton"_s);
    addButton->setAccessibleName(addButton->text());
    addHeaderWidget(addButton);
    m_empty->setObjectName(u"noWebhooksState"_s);
    body()->addWidget(m_empty);
    body()->addWidget(m_table);
    makeTable();
    m_table->hide();
    connect(addButton, &QPushButton::clicked, this, &WebhookCard::add);
}

void WebhookCard::makeTable()
{
    m_table->setObjectName(u"webhookTable"_s);
    m_table->setAccessibleName(title());
    m_table->setModel(m_model);
    m_table->setFitsRows(true);
    m_table->setLinkColumn(WebhookModel::Url);
    m_table->setDimColumns({WebhookModel::LastAnswer});
    const int em = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(WebhookModel::State, 16 * em);
    m_table->setColumnWidth(WebhookModel::LastAnswer, 20 * em);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(WebhookModel::Url, QHeaderView::Stretch);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) { openMenu(index.row()); });
    const auto nameOf = [this](int row) {
        const WebhookRow &webhook = m_model->recordAt(row);
        return RowButtons::Name{u"manageWebhook_%1"_s.arg(webhook.id.value()), webhook.url};
    };
    m_manage = new RowButtons(m_table, WebhookModel::Manage, tr("Manage…"), nameOf);
    connect(m_manage, &RowButtons::clicked, this, &WebhookCard::openMenu);
}

void WebhookCard::take(OrganizationId organization, const QList<WebhookRow> &webhooks)
{
    m_organization = organization;
    m_model->mergeRows(webhooks);
    m_table->setVisible(!webhooks.isEmpty());
    m_empty->setVisible(webhooks.isEmpty());
}

void WebhookCard::openMenu(int row)
{
    const WebhookRow webhook = m_model->recordAt(row);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"webhookMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(addAction(menu, u"list"_s, tr("Deliveries…"), u"deliveriesAction"_s), &QAction::triggered, this,
            [this, webhook] { showLog(webhook); });
    QAction *pingAction = addAction(menu, u"bell"_s, tr("Ping"), u"pingAction"_s);
    pingAction->setEnabled(webhook.active);
    connect(pingAction, &QAction::triggered, this, [this, webhook] { ping(webhook); });
    menu->addSeparator();
    connect(addAction(menu, u"edit"_s, tr("Change…"), u"changeWebhookAction"_s), &QAction::triggered, this,
            [this, webhook] { change(webhook); });
    if (webhook.active)
        connect(addAction(menu, u"power"_s, tr("Switch off…"), u"switchWebhookOffAction"_s), &QAction::triggered,
                this, [this, webhook] { switchOff(webhook); });
    else
        connect(addAction(menu, u"power"_s, tr("Switch on"), u"switchWebhookOnAction"_s), &QAction::triggered,
                this, [this, webhook] { switchOn(webhook); });
    connect(addAction(menu, u"trash"_s, tr("Remove…"), u"removeWebhookAction"_s), &QAction::triggered, this,
            [this, webhook] { remove(webhook); });
    m_manage->openMenu(menu, row);
}

QAction *WebhookCard::addAction(QMenu *menu, const QString &iconName, const QString &text,
                                const QString &name) const
{
    QAction *action = menu->addAction(icon(iconName), text);
    action->setObjectName(name);
    return action;
}

void WebhookCard::showLog(const WebhookRow &webhook)
{
    auto *dialog = new DeliveriesDialog(m_context, m_organization, webhook, this);
    connect(dialog, &QDialog::finished, this, &WebhookCard::changed);
    dialog->open();
}

void WebhookCard::add()
{
    auto *dialog = new WebhookDialog(this);
    connect(dialog, &WebhookDialog::draftEntered, this, [this, dialog](const WebhookDraft &draft) {
        dialog->setBusy(true);
        await(dialog, m_context.controllers.webhooks.add(m_context.session, m_organization, draft),
              [this, dialog](const Result<WebhookId> &added) {
                  dialog->setBusy(false);
                  if (!added) {
                      dialog->showFailure(added.error());
                      return;
                  }
                  dialog->accept();
                  Q_EMIT succeeded(tr("The webhook was added. A ping is on its way."));
                  Q_EMIT changed();
              });
    });
    dialog->open();
}

void WebhookCard::change(const WebhookRow &webhook)
{
    auto *dialog = new WebhookDialog(webhook, this);
    connect(dialog, &WebhookDialog::draftEntered, this,
            [this, dialog, id = webhook.id](const WebhookDraft &draft) {
                dialog->setBusy(true);
                await(dialog, m_context.controllers.webhooks.change(m_context.session, m_organization, id, draft),
                      [this, dialog](const Result<void> &changedWebhook) {
                          dialog->setBusy(false);
                          if (!changedWebhook) {
                              dialog->showFailure(changedWebhook.error());
                              return;
                          }
                          dialog->accept();
                          finish(changedWebhook, tr("The webhook was changed."));
                      });
            });
    dialog->open();
}

void WebhookCard::switchOn(const WebhookRow &webhook)
{
    await(this, m_context.controllers.webhooks.setActive(m_context.session, m_organization, webhook.id, true),
          [this](const Result<void> &result) { finish(result, tr("The webhook is switched on.")); });
}

void WebhookCard::switchOff(const WebhookRow &webhook)
{
    const ConfirmQuestion question{
        .title = tr("Switch this webhook off?"),
        .text = tr("%1 is told nothing until it is switched on again. What is decided meanwhile it is never told. "
                   "Its log stays, and what waits for it now goes out then.")
                    .arg(webhook.url),
        .verb = tr("Switch off")};
    m_context.prompts.confirm(this, question, [this, webhook](bool agreed) {
        if (!agreed)
            return;
        await(this, m_context.controllers.webhooks.setActive(m_context.session, m_organization, webhook.id, false),
              [this](const Result<void> &result) { finish(result, tr("The webhook is switched off.")); });
    });
}

void WebhookCard::ping(const WebhookRow &webhook)
{
    await(this, m_context.controllers.webhooks.ping(m_context.session, m_organization, webhook.id),
          [this](const Result<void> &result) { finish(result, tr("A ping is on its way.")); });
}

void WebhookCard::remove(const WebhookRow &webhook)
{
    const ConfirmQuestion question{.title = tr("Remove this webhook?"),
                                   .text = tr("%1 is told nothing any more, and its log goes.").arg(webhook.url),
                                   .verb = tr("Remove webhook"),
                                   .danger = true};
    m_context.prompts.confirm(this, question, [this, webhook](bool agreed) {
        if (!agreed)
            return;
        await(this, m_context.controllers.webhooks.remove(m_context.session, m_organization, webhook.id),
              [this](const Result<void> &result) { finish(result, tr("The webhook was removed.")); });
    });
}

void WebhookCard::finish(const Result<void> &result, const QString &message)
{
    if (result)
        Q_EMIT succeeded(message);
    else
        Q_EMIT failed(result.error());
    Q_EMIT changed(); // the list may be older than a refusal
}

} // namespace patwarden
