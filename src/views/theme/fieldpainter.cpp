// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/fieldpainter.h"

#include "views/theme/icons.h"
#include "views/theme/shapes.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace patwarden::fieldpainter {

using namespace Qt::Literals::StringLiterals;

namespace {

QColor fieldBorder(const QStyleOption &option, const QWidget *widget)
{
    const Colors &colors = colorsOf(widget);
    if (widget && widget->property("invalid").toBool())
        return colors.red;
    if (!(option.state & QStyle::State_Enabled))
        return mixed(colors.card, colors.line, 0.7);
    const bool isLit = option.state & QStyle::State_MouseOver && !(option.state & QStyle::State_HasFocus);
    return isLit ? mixed(colors.line, colors.dim, 0.45) : colors.line;
}

QColor fieldFill(const QStyleOption &option, const Colors &colors)
{
    return option.state & QStyle::State_Enabled ? colors.field : mixed(colors.field, colors.side, 0.7);
}

void drawField(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    drawBox(painter, option.rect, measuresOf(widget).controlCorner, fieldFill(option, colorsOf(widget)),
            fieldBorder(option, widget));
}

bool isPopup(const QWidget *widget)
{
    return widget && widget->isWindow();
}

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

int chevronRoom(const QWidget *widget)
{
    return measuresOf(widget).icon + 12;
}

} // namespace

void drawLineEdit(const QStyleOptionFrame &option, QPainter *painter, const QWidget *widget)
{
    const QWidget *owner = widget ? widget->parentWidget() : nullptr;
    const bool isPart = qobject_cast<const QComboBox *>(owner) || qobject_cast<const QAbstractSpinBox *>(owner);
    if (!isPart && option.lineWidth > 0)
        drawField(option, painter, widget);
}

void drawFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Colors &colors = colorsOf(widget);
    const Measures &measures = measuresOf(widget);
    if (isTextEdit(widget))
        drawField(option, painter, widget);
    else if (isPopup(widget))
        drawBox(painter, option.rect, measures.cardCorner, colors.card, colors.line);
    else
        drawBox(painter, option.rect, measures.controlCorner, {}, colors.line);
}

void drawComboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget)
{
    const Colors &colors = colorsOf(widget);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (option.editable) {
        drawField(option, painter, widget);
    } else {
        const bool isLit = isEnabled && option.state & (QStyle::State_MouseOver | QStyle::State_On);
        drawBox(painter, option.rect, measuresOf(widget).controlCorner, isLit ? colors.hover : colors.card,
                fieldBorder(option, widget));
    }
    const QRect arrow = comboBoxRect(option, QStyle::SC_ComboBoxArrow, widget);
    const int side = measuresOf(widget).icon - 2;
    QRect target(0, 0, side, side);
    target.moveCenter(arrow.center());
    paintIcon(painter, target, u"chevron-down"_s, isEnabled ? colors.dim : colors.disabled);
}

void drawComboBoxLabel(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget)
{
    if (option.editable)
        return;
    const PainterScope scope(painter);
    const Colors &colors = colorsOf(widget);
    QRect rect = comboBoxRect(option, QStyle::SC_ComboBoxEditField, widget);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (!option.currentIcon.isNull()) {
        QRect place(rect.x(), rect.y() + (rect.height() - option.iconSize.height()) / 2, option.iconSize.width(),
                    option.iconSize.height());
        place = QStyle::visualRect(option.direction, rect, place);
        option.currentIcon.paint(painter, place, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
        if (option.direction == Qt::RightToLeft)
            rect.setRight(place.left() - 6);
        else
            rect.setLeft(place.right() + 6);
    }
    painter->setPen(isEnabled ? colors.text : colors.disabled);
    painter->drawText(rect, int(Qt::AlignVCenter | Qt::AlignLeading),
                      option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, rect.width()));
}

void drawSpinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget)
{
    const Colors &colors = colorsOf(widget);
    drawField(option, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto drawArrow = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step,
                               const QString &name) {
        const QRect rect = spinBoxRect(option, part, widget);
        const bool isEnabled = option.state & QStyle::State_Enabled && option.stepEnabled & step;
        const bool isLit = option.activeSubControls & part && option.state & QStyle::State_MouseOver;
        const int side = measuresOf(widget).icon - 4;
        QRect target(0, 0, side, side);
        target.moveCenter(rect.center());
        paintIcon(painter, target, name, !isEnabled ? colors.disabled : isLit ? colors.text : colors.dim);
    };
    drawArrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, u"chevron-up"_s);
    drawArrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, u"chevron-down"_s);
}

QRect comboBoxRect(const QStyleOptionComboBox &option, QStyle::SubControl part, const QWidget *widget)
{
    const QRect rect = option.rect;
    const int arrow = chevronRoom(widget);
    QRect result = rect;
    if (part == QStyle::SC_ComboBoxArrow)
        result = QRect(rect.right() + 1 - arrow, rect.y(), arrow - 4, rect.height());
    else if (part == QStyle::SC_ComboBoxEditField)
        result = rect.adjusted(option.editable ? fieldPadding(widget) : fieldPadding(widget) + 2, 1, -arrow, -1);
    else if (part == QStyle::SC_ComboBoxListBoxPopup)
        result = rect.adjusted(0, 0, 0, 4);
    return QStyle::visualRect(option.direction, rect, result);
}

QRect spinBoxRect(const QStyleOptionSpinBox &option, QStyle::SubControl part, const QWidget *widget)
{
    const QRect rect = option.rect;
    const int arrow = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : measuresOf(widget).icon + 6;
    QRect result = rect;
    if (part == QStyle::SC_SpinBoxUp)
        result = QRect(rect.right() + 1 - arrow, rect.y() + 2, arrow - 3, rect.height() / 2 - 2);
    else if (part == QStyle::SC_SpinBoxDown)
        result = QRect(rect.right() + 1 - arrow, rect.center().y() + 1, arrow - 3, rect.height() / 2 - 2);
    else if (part == QStyle::SC_SpinBoxEditField)
        result = rect.adjusted(fieldPadding(widget) - 1, 1, -arrow - 1, -1);
    return QStyle::visualRect(option.direction, rect, result);
}

int fieldPadding(const QWidget *widget)
{
    return qRound(8 * measuresOf(widget).factor);
}

} // namespace patwarden::fieldpainter
