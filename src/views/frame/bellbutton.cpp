// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/bellbutton.h"

#include "views/theme/icons.h"
#include "views/theme/style.h"
#include "views/widgets/pill.h"

#include <QLocale>
#include <QPainter>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int bellPadding = 6;
constexpr qint64 largestCount = 999;

QFont countFont()
{
    return typeFont(TypeStep::Small, QFont::DemiBold);
}

} // namespace

BellButton::BellButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setAccessibleName(tr("Notifications"));
    setToolTip(tr("Notifications"));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void BellButton::setCount(qint64 count)
{
    m_count = count;
    setAccessibleDescription(tr("%Ln unread notice(s)", nullptr, int(count)));
    updateGeometry();
    update();
}

QString BellButton::countText() const
{
    if (m_count == 0)
        return {};
    if (m_count > largestCount)
        return tr("%1+", "more than this many").arg(QLocale().toString(largestCount));
    return QLocale().toString(m_count);
}

QSize BellButton::sizeHint() const
{
    const Measures &measures = measuresOf(this);
    const QString text = countText();
    const int pill = text.isEmpty() ? 0 : pillSize(countFont(), PillKind::Accent, text).width() + bellPadding;
    return {2 * bellPadding + measures.icon + pill, measures.control};
}

void BellButton::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(this);
    const int icon = measuresOf(this).icon;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        QColor ground = colors.toptext;
        ground.setAlphaF(isDown() ? 0.2F : 0.12F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect(), measuresOf(this).controlCorner, measuresOf(this).controlCorner);
    }
    const QRect bell(bellPadding, (height() - icon) / 2, icon, icon);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), bell), u"bell"_s, colors.toptext);
    const QString text = countText();
    if (text.isEmpty())
        return;
    const QSize size = pillSize(countFont(), PillKind::Accent, text);
    const QRect pill(bell.right() + 1 + bellPadding, 0, size.width(), height());
    paintPill(&painter, QStyle::visualRect(layoutDirection(), rect(), pill), countFont(), PillKind::Accent, text,
              colors);
}

} // namespace patwarden
