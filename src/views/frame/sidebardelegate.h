// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace patwarden {

/// Paints the rows of the sidebar: headers in capitals, entries with an icon, children below their text, counts at
/// the right; the place that is open on a rounded ground.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeader(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                     const QString &text) const;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    /// \return how much of the right end it took.
    [[nodiscard]] int paintBadge(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const;
};

} // namespace patwarden
