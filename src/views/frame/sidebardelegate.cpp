// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/sidebardelegate.h"

#include "models/settingssidebarmodel.h"
#include "views/theme/icons.h"
#include "views/theme/style.h"
#include "views/widgets/pill.h"

#include <QLocale>
#include <QPainter>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int groundMargin = 8; ///< between the edge of the sidebar and the ground of the current place
constexpr int textMargin = 18;
constexpr int headerShift = 4; ///< a header stands nearer to what it heads
constexpr int topMargin = 14; ///< above the first row
constexpr qint64 largestBadge = 9'999;

QString badgeText(qint64 count)
{
    const QString number = QLocale().toString(std::min(count, largestBadge));
    return count > largestBadge ? QString(number + u"+"_s) : number;
}

bool isFirstRow(const QModelIndex &index)
{
    return index.row() == 0 && !index.parent().isValid();
}

QStyleOptionViewItem belowTopMargin(QStyleOptionViewItem option, const QModelIndex &index)
{
    if (isFirstRow(index))
        option.rect.setTop(option.rect.top() + topMargin);
    return option;
}

} // namespace

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = std::max(measuresOf(option.widget).control, option.fontMetrics.height() + 8);
    return {0, height + (isFirstRow(index) ? topMargin : 0)};
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.widget);
    const Measures &measures = measuresOf(option.widget);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(SettingsSidebarModel::KindRole).toInt() == int(SettingsSidebarModel::Kind::Header)) {
        paintHeader(painter, option, index, text);
        painter->restore();
        return;
    }
    const bool isPlace = option.state.testFlag(QStyle::State_Selected);
    const QStyleOptionViewItem row = belowTopMargin(option, index);
    paintGround(painter, row);
    const int right = paintBadge(painter, row, index);

    const QColor color = isPlace ? colors.accent : colors.text;
    QRect rest = row.rect.adjusted(textMargin, 0, -right, 0);
    const QString iconName = index.data(SettingsSidebarModel::IconNameRole).toString();
    if (!iconName.isEmpty()) {
        const QRect place(rest.left(), rest.center().y() - measures.icon / 2 + 1, measures.icon, measures.icon);
        paintIcon(painter, QStyle::visualRect(option.direction, option.rect, place), iconName,
                  isPlace ? colors.accent : colors.dim);
    }
    rest.adjust(measures.icon + measures.gap, 0, 0, 0);
    painter->setFont(typeFont(TypeStep::Body, isPlace ? QFont::DemiBold : QFont::Normal));
    painter->setPen(color);
    const QString shown = QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, rest.width());
    painter->drawText(QStyle::visualRect(option.direction, option.rect, rest), Qt::AlignVCenter | Qt::AlignLeading,
                      shown);
    painter->restore();
}

void SidebarDelegate::paintHeader(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                  const QString &text) const
{
    QFont font = typeFont(TypeStep::Small, QFont::DemiBold);
    font.setPixelSize(std::max(1, QFontInfo(font).pixelSize() - 1));
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.3);
    painter->setFont(font);
    painter->setPen(colorsOf(option.widget).dim);
    const int above = isFirstRow(index) ? topMargin : 0;
    const QRect rect = option.rect.adjusted(textMargin, above + headerShift, -textMargin, 0);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(QStyle::visualRect(option.direction, option.rect, rect), Qt::AlignVCenter | Qt::AlignLeading,
                      shown);
}

void SidebarDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const Colors &colors = colorsOf(option.widget);
    const double corner = measuresOf(option.widget).controlCorner;
    const QRectF ground = QRectF(option.rect).adjusted(groundMargin, 0, -groundMargin, 0);
    painter->setPen(Qt::NoPen);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->setBrush(colors.accentbg);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->setBrush(colors.hover);
    else
        painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(ground, corner, corner);
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(colors.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ground.adjusted(1, 1, -1, -1), corner, corner);
    }
}

int SidebarDelegate::paintBadge(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const qint64 count = index.data(SettingsSidebarModel::BadgeRole).toLongLong();
    if (count == 0)
        return textMargin;
    const QString text = badgeText(count);
    const QFont font = typeFont(TypeStep::Small, QFont::DemiBold);
    const int width = pillSize(font, PillKind::Accent, text).width();
    const QRect place(option.rect.right() - textMargin + 1 - width, option.rect.top(), width,
                      option.rect.height());
    paintPill(painter, QStyle::visualRect(option.direction, option.rect, place), font, PillKind::Accent, text,
              colorsOf(option.widget));
    return textMargin + width + groundMargin;
}

} // namespace patwarden
