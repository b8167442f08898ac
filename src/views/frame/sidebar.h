// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/route.h"

#include <QTreeView>

namespace patwarden {

/// The tree at the left, on a SettingsSidebarModel. Selected is the place that is open, whatever the keyboard
/// does; the arrow keys move the current row, Return goes there.
class Sidebar : public QTreeView
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// Shows \p index as the place that is open; an invalid one shows none.
    void setPlace(const QModelIndex &index);
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void chosen(const patwarden::Route &route);

protected:
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;

private:
    void choose(const QModelIndex &index);
};

} // namespace patwarden
