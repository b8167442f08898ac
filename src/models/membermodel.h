// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/membercontroller.h"

#include <QAbstractTableModel>

namespace patwarden {

/// The people of an organization or of the enterprise, as MemberController lists them.
class MemberModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Login, Name, RoleColumn, Managed, SignIn, Since, Tokens, Manage, ColumnCount };
    enum { PillKindRole = Qt::UserRole + 1 }; ///< of the column Managed: an int of PillKind

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes a new reading; rows that stay keep their place in the view.
    void mergeRows(const QList<MemberRow> &members);
    [[nodiscard]] const MemberRow &recordAt(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString roleWord(Role role); ///< "Owner", "Member"

private:
    friend struct RowMerge;
    [[nodiscard]] static QString text(const MemberRow &member, int column);

    QList<MemberRow> m_rows;
};

} // namespace patwarden
