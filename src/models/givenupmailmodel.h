// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/mailcontroller.h"

#include <QAbstractTableModel>

namespace patwarden {

/// Mails of an organization that nobody tries to send any more. Thread: GUI.
class GivenUpMailModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { To, About, Since, LastError, Again, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes a new reading; rows that stay keep their place in the view.
    void mergeRows(const QList<GivenUpMail> &mails);
    [[nodiscard]] const GivenUpMail &recordAt(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    friend struct RowMerge;
    [[nodiscard]] static QString about(const GivenUpMail &mail);

    QList<GivenUpMail> m_rows;
};

} // namespace patwarden
