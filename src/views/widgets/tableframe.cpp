// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tableframe.h"

#include "views/theme/shapes.h"
#include "views/theme/style.h"

#include <QEvent>
#include <QPainterPath>

namespace patwarden {

TableFrame::TableFrame(QWidget *table)
    : QWidget(table)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void TableFrame::stayAbove(QWidget *sibling)
{
    sibling->installEventFilter(this);
}

bool TableFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ZOrderChange)
        raise();
    return QWidget::eventFilter(watched, event);
}

void TableFrame::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colors &colors = colorsOf(this);
    const int corner = measuresOf(this).cardCorner;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outside;
    outside.addRect(rect());
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner - 0.5, corner - 0.5);
    painter.fillPath(outside.subtracted(inside), colors.bg);
    drawBox(&painter, rect(), corner, {}, colors.line);
}

void TableFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Only edges and corners, so that rows that scroll do not repaint it.
    const int corner = measuresOf(this).cardCorner;
    QRegion ring(rect());
    ring -= QRegion(rect().adjusted(1, corner, -1, -corner));
    ring -= QRegion(rect().adjusted(corner, 1, -corner, -1));
    setMask(ring);
}

} // namespace patwarden
