// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemDelegate>

namespace patwarden {

/// Draws one row of a NoticeModel: a dot and strong letters where it is unread, the sentence, the reason below it
/// in full, the time at the right, a line to the next.
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
        QRect sentence;
        QRect reason; ///< empty without a reason
        QRect time;
        int height = 0;
    };
    [[nodiscard]] static Layout layout(const QRect &row, const QStyleOptionViewItem &option,
                                       const QModelIndex &index);
};

} // namespace patwarden
