// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/overviewcontroller.h"

#include <QAbstractTableModel>

namespace patwarden {

/// The organizations a person sees, with what holds there (R-O7).
class OrganizationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, RoleColumn, OptedIn, FineGrained, Classic, Pending, Settings, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes a new reading; rows that stay keep their place in the view.
    void mergeRows(const QList<OrganizationSummary> &organizations);
    [[nodiscard]] const OrganizationSummary &recordAt(int row) const { return m_rows.at(row); }
    /// The row of that organization, or -1.
    [[nodiscard]] int rowOf(OrganizationId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    friend struct RowMerge;
    [[nodiscard]] QString text(const OrganizationSummary &record, int column) const;
    [[nodiscard]] QString whoDecides(const OrganizationSummary &record, int column) const;

    QList<OrganizationSummary> m_rows;
};

} // namespace patwarden
