// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/crumbbutton.h"

#include "views/theme/style.h"

#include <QPainter>

namespace patwarden {

CrumbButton::CrumbButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setType(this, TypeStep::Body);
}

QSize CrumbButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()), metrics.height() + 4};
}

void CrumbButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont drawn = font();
    drawn.setUnderline(isEnabled() && (underMouse() || hasFocus()));
    painter.setFont(drawn);
    QColor color = colorsOf(this).toptext;
    if (!underMouse() || !isEnabled())
        color.setAlphaF(0.8F);
    painter.setPen(color);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace patwarden
