// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/webhookcontroller.h"

#include <QAbstractTableModel>

namespace patwarden {

/// The webhooks of an organization, as WebhookController lists them. Thread: GUI.
class WebhookModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Url, State, LastAnswer, Manage, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes a new reading; rows that stay keep their place in the view.
    void mergeRows(const QList<WebhookRow> &webhooks);
    [[nodiscard]] const WebhookRow &recordAt(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    friend struct RowMerge;
    [[nodiscard]] static QString lastAnswer(const WebhookRow &webhook);

    QList<WebhookRow> m_rows;
};

} // namespace patwarden
