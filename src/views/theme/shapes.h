// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>

namespace patwarden {

/// Restores the painter when it goes.
class PainterScope
{
public:
    explicit PainterScope(QPainter *painter)
        : m_painter(painter)
    {
        m_painter->save();
    }
    ~PainterScope() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(PainterScope)

private:
    QPainter *m_painter;
};

/// A rounded box. The 1 px border lies inside `rect`; an invalid colour leaves fill or border out.
void drawBox(QPainter *painter, const QRectF &rect, qreal corner, const QColor &fill, const QColor &border = {});

/// The outline of the focus: `width` px of `color` along the inside of `rect`.
void drawRing(QPainter *painter, const QRectF &rect, qreal corner, qreal width, const QColor &color);

/// The tick of a check box.
void drawTick(QPainter *painter, const QRectF &box, const QColor &color);

/// Something between two colours: 0 is `from`, 1 is `to`.
[[nodiscard]] QColor mixed(const QColor &from, const QColor &to, double share);

} // namespace patwarden
