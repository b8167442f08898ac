// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace patwarden {

/// Draws a row of a list to tick: box, name, and a word about it at the far end. It ticks nothing itself: the view
/// does, so that a click anywhere on the row counts once.
class TickRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \param elide where a name that is too long loses letters.
    TickRowDelegate(Qt::TextElideMode elide, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] virtual QString wordOf(const QStyleOptionViewItem &option, const QModelIndex &index) const = 0;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    Qt::TextElideMode m_elide;
};

} // namespace patwarden
