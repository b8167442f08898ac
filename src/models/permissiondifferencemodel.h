// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permission.h"

#include <QAbstractTableModel>

namespace patwarden {

/// The permissions of one group that a request asks for, and what is new about them (R-O8): three columns, the
/// first of them headed with the group ("Repository"). Thread: the GUI thread.
class PermissionDifferenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, LevelWord, Change, ColumnCount };
    /// int, the value of domain's Risk; invalid where the change is nothing to look at twice.
    static constexpr int riskRole = Qt::UserRole + 1;

    /// \param hasAccess the token was approved before: only then is what was added worth a colour.
    PermissionDifferenceModel(PermissionGroup group, QList<PermissionDifference> differences, bool hasAccess,
                              QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const PermissionDifference &difference, int column) const;
    [[nodiscard]] QVariant risk(const PermissionDifference &difference) const;

    PermissionGroup m_group;
    QList<PermissionDifference> m_differences;
    bool m_hasAccess;
};

} // namespace patwarden
