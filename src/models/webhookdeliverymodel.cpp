// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/webhookdeliverymodel.h"

#include "models/rowmerge.h"
#include "models/timewords.h"

#include <QLocale>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

void WebhookDeliveryModel::mergeRows(const QList<WebhookDelivery> &deliveries)
{
    RowMerge::merge(
        *this, m_rows, deliveries, [](const WebhookDelivery &row) { return row.id; },
        [](const WebhookDelivery &a, const WebhookDelivery &b) { return a == b; });
}

int WebhookDeliveryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WebhookDeliveryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WebhookDeliveryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const WebhookDelivery &delivery = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(delivery, index.column());
    case Qt::ToolTipRole:
        return index.column() == Answer ? QVariant(answer(delivery)) : QVariant();
    case Qt::TextAlignmentRole:
        if (index.column() == Milliseconds || index.column() == Attempts)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

QString WebhookDeliveryModel::text(const WebhookDelivery &delivery, int column)
{
    switch (column) {
    case When:
        return TimeWords::dateAndTime(delivery.attemptedAt.value_or(delivery.createdAt));
    case Event: // GitHub's names, as the receiver reads them
        return delivery.action == WebhookAction::Ping ? u"ping"_s : u"personal_access_token_request"_s;
    case Action:
        return delivery.action == WebhookAction::Ping ? QString() : webhookActionName(delivery.action);
    case Status:
        return status(delivery);
    case Milliseconds:
        return delivery.attemptedAt ? QLocale().toString(delivery.milliseconds) : QString();
    case Attempts:
        return QLocale().toString(delivery.attempts);
    case Answer:
        return answer(delivery).simplified();
    default:
        return {};
    }
}

QString WebhookDeliveryModel::status(const WebhookDelivery &delivery)
{
    if (!delivery.attemptedAt)
        return tr("Waiting");
    const QString answered = delivery.status > 0 ? QString::number(delivery.status) : tr("No answer");
    switch (delivery.state) {
    case WebhookState::Waiting:
        return tr("%1, tried again later", "a status, or that there was no answer").arg(answered);
    case WebhookState::GivenUp:
        return tr("%1, given up", "a status, or that there was no answer").arg(answered);
    case WebhookState::Delivered:
        break;
    }
    return answered;
}

QString WebhookDeliveryModel::answer(const WebhookDelivery &delivery)
{
    return delivery.error.isEmpty() ? delivery.response : delivery.error;
}

QVariant WebhookDeliveryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Milliseconds || section == Attempts))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Event:
        return tr("Event");
    case Action:
        return tr("Action");
    case Status:
        return tr("Status");
    case Milliseconds:
        return tr("ms", "milliseconds, head of a column");
    case Attempts:
        return tr("Attempts");
    case Answer:
        return tr("Answer");
    default:
        return {};
    }
}

} // namespace patwarden
