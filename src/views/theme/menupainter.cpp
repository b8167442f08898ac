// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/menupainter.h"

#include "views/theme/icons.h"
#include "views/theme/shapes.h"

namespace patwarden::menupainter {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int itemPadding = 10;

int markRoom(const QStyleOptionMenuItem &option, const QWidget *widget)
{
    const bool hasMark = option.menuHasCheckableItems || option.maxIconWidth > 0;
    return hasMark ? measuresOf(widget).icon + 8 : 0;
}

void drawMark(const QStyleOptionMenuItem &option, const QRect &rect, const QColor &color, QPainter *painter)
{
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintIcon(painter, rect, u"check"_s, color);
    } else if (!option.icon.name().isEmpty()) {
        paintIcon(painter, rect, option.icon.name(), color);
    } else if (!option.icon.isNull()) {
        option.icon.paint(painter, rect);
    }
}

} // namespace

void drawMenuPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Colors &colors = colorsOf(widget);
    drawBox(painter, option.rect, measuresOf(widget).cardCorner, colors.card, colors.line);
}

void drawMenuItem(const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget)
{
    const PainterScope scope(painter);
    const Colors &colors = colorsOf(widget);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(option.rect.left() - 4, option.rect.center().y(), option.rect.width() + 8, 1),
                          colors.line);
        return;
    }
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (option.state & QStyle::State_Selected && isEnabled)
        drawBox(painter, option.rect, measuresOf(widget).controlCorner, colors.sel);

    const QRect all = option.rect.adjusted(itemPadding, 0, -itemPadding, 0);
    const auto visual = [&](const QRect &target) { return QStyle::visualRect(option.direction, all, target); };
    const int side = measuresOf(widget).icon;
    const int middle = all.y() + (all.height() - side) / 2;
    drawMark(option, visual(QRect(all.x(), middle, side, side)), isEnabled ? colors.dim : colors.disabled,
             painter);

    const QStringList parts = option.text.split(u'\t');
    QFont font = option.font;
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    painter->setFont(font);
    painter->setPen(isEnabled ? colors.text : colors.disabled);
    const int mark = markRoom(option, widget);
    painter->drawText(visual(all.adjusted(mark, 0, 0, 0)), flags | int(Qt::AlignLeading), parts.first());
    if (parts.size() > 1) {
        painter->setPen(isEnabled ? colors.dim : colors.disabled);
        painter->drawText(all, flags | int(Qt::AlignTrailing), parts.at(1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, visual(QRect(all.right() - side + 4, middle, side, side)),
                  option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s, colors.dim);
}

void drawToolTip(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Colors &colors = colorsOf(widget);
    painter->fillRect(option.rect, colors.top);
    if (colors.isDark) {
        painter->setPen(colors.line);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void drawProgress(const QStyleOptionProgressBar &option, QPainter *painter, const QWidget *widget)
{
    const Colors &colors = colorsOf(widget);
    QRectF groove(option.rect.x(), 0, option.rect.width(), 6);
    groove.moveCenter(QRectF(option.rect).center());
    drawBox(painter, groove, 3, colors.line);
    const double range = double(option.maximum) - option.minimum;
    QRectF done = groove;
    if (range <= 0) // how long is not known: a third, in the middle
        done.adjust(groove.width() / 3, 0, -groove.width() / 3, 0);
    else
        done.setWidth(groove.width() * qBound(0.0, (option.progress - option.minimum) / range, 1.0));
    if (done.width() >= 1)
        drawBox(painter, done, 3, colors.accent);
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents, const QWidget *widget)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), 9};
    const bool hasShortcut = option.text.contains(u'\t');
    const int width = option.fontMetrics.boundingRect(option.text.section(u'\t', 0, 0)).width() + 8
        + markRoom(option, widget) + 2 * itemPadding + (hasShortcut ? option.reservedShortcutWidth + 28 : 0)
        + (option.menuItemType == QStyleOptionMenuItem::SubMenu ? measuresOf(widget).icon : 0);
    return {qMax(width, qRound(140 * measuresOf(widget).factor)),
            qMax(measuresOf(widget).control, option.fontMetrics.height() + 10)};
}

} // namespace patwarden::menupainter
