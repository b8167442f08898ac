// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/appcontroller.h"

#include <QAbstractTableModel>

namespace patwarden {

/// The Apps of the enterprise or of an organization, as AppController lists them.
class AppModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Owner, Permissions, InstalledIn, State, Manage, ColumnCount };
    enum { PillKindRole = Qt::UserRole + 1 }; ///< of the column State: an int of PillKind

    using QAbstractTableModel::QAbstractTableModel;

    /// Whose list it is; an invalid id is the enterprise. Forgets the rows.
    void setOrganization(OrganizationId organization);
    /// Takes a new reading; rows that stay keep their place in the view.
    void mergeRows(const QList<AppRow> &apps);
    [[nodiscard]] const AppRow &recordAt(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    friend struct RowMerge;
    [[nodiscard]] QString text(const AppRow &row, int column) const;
    [[nodiscard]] QVariant toolTip(const AppRow &row, int column) const;
    [[nodiscard]] AppPermissions permissions(const AppRow &row) const;
    [[nodiscard]] QString installedIn(const AppRow &row) const;

    OrganizationId m_organization;
    QList<AppRow> m_rows;
};

/// Whether the App asks there for more than it was granted.
[[nodiscard]] bool asksForMore(const App &app, const AppInstallation &installation);

} // namespace patwarden
