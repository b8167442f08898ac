// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/buttonpainter.h"

#include "views/theme/icons.h"
#include "views/theme/shapes.h"

#include <QAbstractButton>
#include <QPushButton>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *roleProperty = "role";

constexpr std::pair<ButtonRole, const char *> roleNames[] = {
    {ButtonRole::Primary, "primary"},
    {ButtonRole::Danger, "danger"},
    {ButtonRole::Link, "link"},
    {ButtonRole::Flat, "flat"},
};

struct ButtonLook {
    QColor fill;
    QColor border;
    QColor text;
};

QColor translucent(QColor color, double share)
{
    color.setAlphaF(float(share));
    return color;
}

ButtonLook filledLook(const Colors &colors, QStyle::State state)
{
    const bool isLit = state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    return {isLit ? colors.accentHover : colors.accent, {}, colors.onAccent};
}

ButtonLook frameLook(const QStyleOption &option, const Colors &colors, ButtonRole role)
{
    QColor fill = colors.card;
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        fill = mixed(colors.card, colors.dim, 0.18);
    else if (option.state & QStyle::State_MouseOver)
        fill = role == ButtonRole::Danger ? colors.redbg : colors.hover;
    return {fill, colors.line, role == ButtonRole::Danger ? colors.red : colors.text};
}

ButtonLook lookOf(const QStyleOption &option, const QWidget *widget)
{
    const Colors &colors = colorsOf(widget);
    const ButtonRole role = buttonRole(widget);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (role == ButtonRole::Link)
        return {{}, {}, isEnabled ? option.palette.color(QPalette::Link) : colors.disabled};
    if (role == ButtonRole::Flat) {
        const QColor text = option.palette.color(QPalette::ButtonText);
        if (!isEnabled)
            return {{}, {}, colors.disabled};
        if (option.state & (QStyle::State_Sunken | QStyle::State_On))
            return {translucent(text, 0.16), {}, text};
        return {option.state & QStyle::State_MouseOver ? translucent(text, 0.08) : QColor(), {}, text};
    }
    if (!isEnabled)
        return {colors.card, mixed(colors.card, colors.line, 0.7), colors.disabled};
    return role == ButtonRole::Primary ? filledLook(colors, option.state) : frameLook(option, colors, role);
}

void drawButtonIcon(const QIcon &icon, const QRect &rect, const QColor &color, bool isEnabled, QPainter *painter)
{
    // Ours take the text's colour, whatever it is on this ground; the logo and foreign ones keep theirs.
    if (!icon.name().isEmpty() && icon.name() != u"patwarden"_s)
        paintIcon(painter, rect, icon.name(), color);
    else
        icon.paint(painter, rect, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
}

/// Icon, text and chevron in a row in the middle of `rect`.
void drawButtonContent(const QStyleOptionButton &option, const QRect &rect, const QColor &color, QPainter *painter,
                       const QWidget *widget)
{
    const Measures &measures = measuresOf(widget);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const QSize iconSize = option.icon.isNull() ? QSize() : option.iconSize;
    const int chevron = hasMenu ? measures.icon - 2 : 0;
    const int iconRoom = option.icon.isNull() ? 0 : iconSize.width() + (option.text.isEmpty() ? 0 : 6);
    const int chevronRoom = hasMenu ? chevron + 4 : 0;
    const int flags = Qt::TextShowMnemonic | Qt::TextSingleLine | Qt::AlignVCenter | Qt::AlignLeft;
    const int textRoom = qMax(0, rect.width() - iconRoom - chevronRoom);
    const QString text =
        option.fontMetrics.elidedText(option.text, Qt::ElideRight, textRoom, Qt::TextShowMnemonic);
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, text).width();

    const bool isLink = buttonRole(widget) == ButtonRole::Link;
    int x = isLink ? rect.x() : rect.x() + (rect.width() - iconRoom - textWidth - chevronRoom) / 2;
    const auto place = [&rect, &option](int left, int width, int height) {
        const QRect target(left, rect.y() + (rect.height() - height) / 2, width, height);
        return QStyle::visualRect(option.direction, rect, target);
    };
    if (!option.icon.isNull())
        drawButtonIcon(option.icon, place(x, iconSize.width(), iconSize.height()), color, isEnabled, painter);
    x += iconRoom;
    painter->setPen(color);
    painter->drawText(place(x, textWidth + 2, rect.height()), flags, text);
    if (hasMenu)
        paintIcon(painter, place(x + textWidth + 4, chevron, chevron), u"chevron-down"_s, color);
}

QColor indicatorFill(const QStyleOption &option, const Colors &colors, bool isOn)
{
    const QColor fill = isOn ? colors.accent : colors.field;
    return option.state & QStyle::State_Enabled ? fill : mixed(colors.card, fill, 0.55);
}

QColor indicatorBorder(const QStyleOption &option, const Colors &colors)
{
    if (!(option.state & QStyle::State_Enabled))
        return mixed(colors.card, colors.dim, 0.5);
    return option.state & QStyle::State_MouseOver ? colors.accent : colors.dim;
}

} // namespace

void setButtonRole(QAbstractButton *button, ButtonRole role)
{
    QVariant name;
    for (const auto &[known, text] : roleNames)
        if (known == role)
            name = QString::fromLatin1(text);
    button->setProperty(roleProperty, name);
    button->updateGeometry();
    button->update();
}

ButtonRole buttonRole(const QWidget *button)
{
    if (button == nullptr)
        return ButtonRole::Normal;
    const QString name = button->property(roleProperty).toString();
    if (name.isEmpty()) {
        const auto *push = qobject_cast<const QPushButton *>(button);
        return push && push->isFlat() ? ButtonRole::Flat : ButtonRole::Normal;
    }
    for (const auto &[role, text] : roleNames)
        if (name == QLatin1StringView(text))
            return role;
    return ButtonRole::Normal;
}

namespace buttonpainter {

void drawBevel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const ButtonLook look = lookOf(option, widget);
    if (look.fill.isValid() || look.border.isValid())
        drawBox(painter, option.rect, measuresOf(widget).controlCorner, look.fill, look.border);
}

void drawLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const PainterScope scope(painter);
    const bool isLink = buttonRole(widget) == ButtonRole::Link;
    if (isLink && option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled) {
        QFont font = painter->font();
        font.setUnderline(true);
        painter->setFont(font);
    }
    const int padding = isLink ? 0 : 8;
    drawButtonContent(option, option.rect.adjusted(padding, 0, -padding, 0), lookOf(option, widget).text, painter,
                      widget);
}

void drawToolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget)
{
    const PainterScope scope(painter);
    const QColor text = option.palette.color(QPalette::ButtonText);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (isEnabled && option.state & (QStyle::State_Sunken | QStyle::State_On))
        drawBox(painter, option.rect, measuresOf(widget).controlCorner, translucent(text, 0.16));
    else if (isEnabled && option.state & QStyle::State_MouseOver)
        drawBox(painter, option.rect, measuresOf(widget).controlCorner, translucent(text, 0.08));

    QStyleOptionButton content;
    content.QStyleOption::operator=(option);
    content.iconSize = option.iconSize;
    if (option.toolButtonStyle != Qt::ToolButtonTextOnly)
        content.icon = option.icon;
    if (option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull())
        content.text = option.text;
    if (option.features & QStyleOptionToolButton::HasMenu && !content.text.isEmpty())
        content.features |= QStyleOptionButton::HasMenu;
    painter->setFont(option.font);
    drawButtonContent(content, option.rect.adjusted(4, 0, -4, 0), isEnabled ? text : colorsOf(widget).disabled,
                      painter, widget);
}

void drawCheckBox(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Colors &colors = colorsOf(widget);
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box = option.rect;
    const qreal corner = box.width() * 0.25;
    drawBox(painter, box, corner, indicatorFill(option, colors, isOn),
            isOn ? QColor() : indicatorBorder(option, colors));
    if (option.state & QStyle::State_NoChange) {
        const qreal side = box.width();
        drawBox(painter, QRectF(box.x() + side * 0.25, box.center().y() - side * 0.065, side * 0.5, side * 0.13),
                side * 0.06, colors.onAccent);
    } else if (isOn) {
        drawTick(painter, box, colors.onAccent);
    }
}

void drawRadioButton(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Colors &colors = colorsOf(widget);
    const bool isOn = option.state & QStyle::State_On;
    const QRectF box = option.rect;
    drawBox(painter, box, box.width() / 2, indicatorFill(option, colors, isOn),
            isOn ? QColor() : indicatorBorder(option, colors));
    if (isOn) {
        const qreal inset = box.width() * 0.3;
        const QRectF dot = box.adjusted(inset, inset, -inset, -inset);
        drawBox(painter, dot, dot.width() / 2, colors.isDark ? colors.field : colors.onAccent);
    }
}

QSize pushButtonSize(const QStyleOptionButton &option, const QSize &contents, const QWidget *widget)
{
    const Measures &measures = measuresOf(widget);
    const int menu = option.features & QStyleOptionButton::HasMenu ? measures.icon + 2 : 0;
    if (buttonRole(widget) == ButtonRole::Link)
        return {contents.width() + menu + 2, contents.height() + 4};
    if (option.text.isEmpty())
        return {qMax(measures.control, contents.width() + 12 + menu), measures.control};
    const int padding = qRound(13 * measures.factor);
    return {contents.width() + menu + 2 * padding, qMax(measures.control, contents.height() + 10)};
}

QSize toolButtonSize(const QSize &contents, const QWidget *widget)
{
    const int side = measuresOf(widget).control;
    return {qMax(side, contents.width() + 10), qMax(side, contents.height() + 8)};
}

} // namespace buttonpainter

} // namespace patwarden
