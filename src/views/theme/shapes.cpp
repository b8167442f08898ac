// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/shapes.h"

namespace patwarden {

void drawBox(QPainter *painter, const QRectF &rect, qreal corner, const QColor &fill, const QColor &border)
{
    const PainterScope scope(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (!border.isValid()) {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(rect, corner, corner);
        return;
    }
    painter->setPen(QPen(border, 1));
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), corner - 0.5, corner - 0.5);
}

void drawRing(QPainter *painter, const QRectF &rect, qreal corner, qreal width, const QColor &color)
{
    const PainterScope scope(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, width));
    const qreal half = width / 2;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), corner - half, corner - half);
}

void drawTick(QPainter *painter, const QRectF &box, const QColor &color)
{
    const PainterScope scope(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal side = box.width();
    painter->setPen(QPen(color, side * 0.115, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box, side](qreal x, qreal y) { return QPointF(box.x() + side * x, box.y() + side * y); };
    painter->drawPolyline(QPolygonF({at(0.26, 0.53), at(0.43, 0.69), at(0.74, 0.34)}));
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto between = [share](int one, int other) { return qRound(one + (other - one) * share); };
    return QColor(between(from.red(), to.red()), between(from.green(), to.green()),
                  between(from.blue(), to.blue()));
}

} // namespace patwarden
