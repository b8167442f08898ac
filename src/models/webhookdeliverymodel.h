// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/webhookcontroller.h"

#include <QAbstractTableModel>

namespace patwarden {

/// What a webhook was told and is to be told, the newest first. Thread: GUI.
class WebhookDeliveryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Event, Action, Status, Milliseconds, Attempts, Answer, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes a new reading; rows that stay keep their place in the view.
    void mergeRows(const QList<WebhookDelivery> &deliveries);
    [[nodiscard]] const WebhookDelivery &recordAt(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    friend struct RowMerge;
    [[nodiscard]] static QString text(const WebhookDelivery &delivery, int column);
    [[nodiscard]] static QString status(const WebhookDelivery &delivery);
    [[nodiscard]] static QString answer(const WebhookDelivery &delivery);

    QList<WebhookDelivery> m_rows;
};

} // namespace patwarden
