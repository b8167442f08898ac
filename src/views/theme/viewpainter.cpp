// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/viewpainter.h"

#include "views/theme/icons.h"
#include "views/theme/shapes.h"

#include <QAbstractItemView>
#include <QListView>
#include <QScrollBar>

namespace patwarden::viewpainter {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shortestHandle = 28;

QColor groundOf(const QScrollBar *bar)
{
    for (const QWidget *parent = bar ? bar->parentWidget() : nullptr; parent; parent = parent->parentWidget())
        if (qobject_cast<const QAbstractItemView *>(parent))
            return colorsOf(bar).card;
    return {};
}

} // namespace

void drawScrollBar(const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget)
{
    const Colors &colors = colorsOf(widget);
    const QColor ground = groundOf(qobject_cast<const QScrollBar *>(widget));
    if (ground.isValid())
        painter->fillRect(option.rect, ground);
    if (option.maximum <= option.minimum)
        return;
    const bool isHeld =
        option.state & QStyle::State_Sunken && option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const bool isLit = option.state & QStyle::State_MouseOver;
    QRectF handle = scrollBarRect(option, QStyle::SC_ScrollBarSlider, widget);
    const qreal inset = isLit || isHeld ? 2 : 3;
    handle.adjust(inset, inset, -inset, -inset);
    const QColor base = ground.isValid() ? ground : colors.bg;
    const QColor fill = mixed(base, colors.dim, isHeld ? 0.8 : isLit ? 0.6 : 0.4);
    drawBox(painter, handle, qMin(handle.width(), handle.height()) / 2, fill);
}

void drawHeaderSection(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget)
{
    const Colors &colors = colorsOf(widget);
    painter->fillRect(option.rect, colors.side);
    if (option.orientation == Qt::Horizontal)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.line);
}

void drawHeaderLabel(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget)
{
    const PainterScope scope(painter);
    const Colors &colors = colorsOf(widget);
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool isRight = option.textAlignment & Qt::AlignRight;
    const int arrow = measuresOf(widget).icon - 3;
    const QRect rect = option.rect.adjusted(cellPadding(widget), 0, -cellPadding(widget), 0);
    const int room = qMax(0, rect.width() - (isSorted ? arrow + 4 : 0));
    const QString text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, room);
    const int width = option.fontMetrics.horizontalAdvance(text);
    const int textX = isRight ? rect.right() + 1 - width : rect.x();
    const bool isLit = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled && isSorted;
    const QColor color = isLit || isSorted ? colors.text : colors.dim;
    const auto visual = [&](const QRect &target) { return QStyle::visualRect(option.direction, rect, target); };
    painter->setPen(color);
    painter->drawText(visual(QRect(textX, rect.y(), width + 1, rect.height())),
                      int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), text);
    if (!isSorted)
        return;
    const int arrowX = isRight ? textX - 4 - arrow : textX + width + 4;
    // Qt calls ascending "SortDown".
    paintIcon(painter, visual(QRect(arrowX, rect.y() + (rect.height() - arrow) / 2, arrow, arrow)),
              option.sortIndicator == QStyleOptionHeader::SortDown ? u"chevron-up"_s : u"chevron-down"_s, color);
}

void drawItemPanel(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget)
{
    const Colors &colors = colorsOf(widget);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    QColor fill;
    if (option.state & QStyle::State_Selected)
        fill = colors.sel;
    else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        fill = colors.hover;
    if (!fill.isValid())
        return;
    if (qobject_cast<const QListView *>(widget))
        drawBox(painter, option.rect, measuresOf(widget).controlCorner, fill);
    else
        painter->fillRect(option.rect, fill);
}

void drawBranch(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const int side = measuresOf(widget).icon - 2;
    QRect target(0, 0, side, side);
    target.moveCenter(option.rect.center());
    const QString closed = option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
    paintIcon(painter, target, option.state & QStyle::State_Open ? u"chevron-down"_s : closed,
              colorsOf(widget).dim);
}

QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part, const QWidget *widget)
{
    Q_UNUSED(widget)
    const bool isFlat = option.orientation == Qt::Horizontal;
    const QRect all(QPoint(0, 0), option.rect.size());
    const int length = isFlat ? all.width() : all.height();
    if (part == QStyle::SC_ScrollBarGroove)
        return all;
    if (part == QStyle::SC_ScrollBarAddLine || part == QStyle::SC_ScrollBarSubLine)
        return {};
    const qint64 range = qint64(option.maximum) - option.minimum;
    int handle = length;
    if (range > 0)
        handle = qBound(qMin(shortestHandle, length),
                        int(qint64(length) * option.pageStep / (range + option.pageStep)), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    const auto span = [&](int from, int size) {
        return isFlat ? QRect(from, 0, size, all.height()) : QRect(0, from, all.width(), size);
    };
    if (part == QStyle::SC_ScrollBarSlider)
        return span(start, handle);
    if (part == QStyle::SC_ScrollBarSubPage)
        return span(0, start);
    if (part == QStyle::SC_ScrollBarAddPage)
        return span(start + handle, length - start - handle);
    return {};
}

int cellPadding(const QWidget *widget)
{
    return qRound(10 * measuresOf(widget).factor);
}

} // namespace patwarden::viewpainter
