// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/webhookmodel.h"

#include "models/rowmerge.h"

namespace patwarden {

void WebhookModel::mergeRows(const QList<WebhookRow> &webhooks)
{
    RowMerge::merge(
        *this, m_rows, webhooks, [](const WebhookRow &row) { return row.id; },
        [](const WebhookRow &a, const WebhookRow &b) { return a == b; });
}

int WebhookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WebhookModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WebhookModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const WebhookRow &webhook = m_rows.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == Url)
        return webhook.url;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Url:
        return webhook.url;
    case State:
        return webhook.active ? tr("Active") : tr("Switched off");
    case LastAnswer:
        return lastAnswer(webhook);
    default:
        return {};
    }
}

QString WebhookModel::lastAnswer(const WebhookRow &webhook)
{
    if (!webhook.last)
        return tr("Nothing sent yet");
    switch (*webhook.last) {
    case WebhookState::Waiting:
        return tr("Waiting");
    case WebhookState::Delivered:
        return tr("Delivered");
    case WebhookState::GivenUp:
        return tr("Given up");
    }
    return {};
}

QVariant WebhookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Url:
        return tr("URL");
    case State:
        return tr("State");
    case LastAnswer:
        return tr("Last delivery");
    default:
        return {};
    }
}

} // namespace patwarden
