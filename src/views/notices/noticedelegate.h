// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemDelegate>

namespace patwarden {

/// Draws one row of a NoticeModel: a dot and strong letters where it is unread, the icon of its kind, the
/// sentence, below it in full the reason and what to do, the time at the right, a line to the next.
class NoticeDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Layout {
        QRect dot;
        QRect icon;
        QRect sentence;
        QRect reason; ///< empty without a reason
        QRect advice; ///< empty where there is nothing to do
        QRect time;
        QRect chevron; ///< where there is somewhere to go to
        int height = 0;
    };
    [[nodiscard]] static Layout layout(const QRect &row, const QStyleOptionViewItem &option,
                                       const QModelIndex &index);
};

} // namespace patwarden
