// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/linetabs.h"

#include "views/theme/measures.h"
#include "views/theme/style.h"

#include <QPainter>

namespace patwarden {

namespace {

constexpr int underline = 2;

} // namespace

LineTabs::LineTabs(QWidget *parent)
    : QTabBar(parent)
{
    setExpanding(false);
    setDrawBase(false);
    setAttribute(Qt::WA_Hover);
}

QFont LineTabs::tabFont(bool current) const
{
    QFont strong = font();
    if (current)
        strong.setWeight(QFont::DemiBold);
    return strong;
}

QSize LineTabs::tabSizeHint(int index) const
{
    const Measures &measures = measuresOf(this);
    // As wide as it becomes when it is shown, so that nothing moves.
    const int words = QFontMetrics(tabFont(true)).horizontalAdvance(tabText(index));
    return {words + 2 * measures.wideGap, measures.row};
}

void LineTabs::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colors &colors = colorsOf(this);
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, colors.line);
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    for (int tab = 0; tab < count(); ++tab) {
        const bool isCurrent = tab == currentIndex();
        const QRect room = tabRect(tab);
        const bool isLit = isCurrent || (underMouse() && room.contains(pointer));
        painter.setFont(tabFont(isCurrent));
        painter.setPen(isLit ? colors.text : colors.dim);
        painter.drawText(room, Qt::AlignCenter | Qt::TextSingleLine, tabText(tab));
        if (!isCurrent)
            continue;
        painter.fillRect(room.left(), height() - underline, room.width(), underline, colors.accent);
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(colors.accent, measuresOf(this).focusRing));
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -underline - 2), measuresOf(this).controlCorner,
                                    measuresOf(this).controlCorner);
        }
    }
}

} // namespace patwarden
