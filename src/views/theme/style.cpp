// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/style.h"

#include "views/theme/buttonpainter.h"
#include "views/theme/fieldpainter.h"
#include "views/theme/icons.h"
#include "views/theme/menupainter.h"
#include "views/theme/shapes.h"
#include "views/theme/viewpainter.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

// Around a check box or a radio button the ring keeps to the mark, not to the whole line.
void drawFocusFrame(const Style &style, const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const auto *frame = qobject_cast<const QFocusFrame *>(widget);
    const QWidget *target = frame ? frame->widget() : nullptr;
    const Measures &measures = style.measures();
    const int room = measures.focusRing + 1;
    QRect ring = option.rect;
    int corner = measures.controlCorner + room;
    const auto *radio = qobject_cast<const QRadioButton *>(target);
    const auto *check = qobject_cast<const QCheckBox *>(target);
    if (radio || check) {
        QStyleOptionButton button;
        button.initFrom(target);
        const auto part = radio ? QStyle::SE_RadioButtonIndicator : QStyle::SE_CheckBoxIndicator;
        const QRect mark = target->property("indicatorRect").isValid()
            ? target->property("indicatorRect").toRect()
            : style.subElementRect(part, &button, target);
        ring = mark.translated(room, room).adjusted(-room, -room, room, room);
        corner = radio ? ring.width() / 2 : mark.width() / 4 + room;
    } else if (target && target->property("isRound").toBool()) {
        corner = ring.height() / 2;
    }
    drawRing(painter, ring, corner, measures.focusRing, style.colors().accent);
}

} // namespace

Style::Style(const Colors &colors, const Measures &measures)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_colors(colors)
    , m_measures(measures)
{
}

void Style::setColors(const Colors &colors)
{
    m_colors = colors;
    Q_EMIT colorsChanged();
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return buttonpainter::drawCheckBox(*option, painter, widget);
    case PE_IndicatorRadioButton:
        return buttonpainter::drawRadioButton(*option, painter, widget);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option))
            return fieldpainter::drawLineEdit(*frame, painter, widget);
        break;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            return viewpainter::drawItemPanel(*item, painter, widget);
        break;
    case PE_Frame:
        return fieldpainter::drawFrame(*option, painter, widget);
    case PE_IndicatorBranch:
        return viewpainter::drawBranch(*option, painter, widget);
    case PE_PanelMenu:
        return menupainter::drawMenuPanel(*option, painter, widget);
    case PE_PanelTipLabel:
        return menupainter::drawToolTip(*option, painter, widget);
    case PE_IndicatorHeaderArrow: // part of the label
    case PE_FrameFocusRect: // FocusRing shows the focus
    case PE_PanelItemViewRow: // the items paint themselves
    case PE_FrameMenu: // part of the panel
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonpainter::drawBevel(*button, painter, widget);
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonpainter::drawLabel(*button, painter, widget);
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return fieldpainter::drawComboBoxLabel(*combo, painter, widget);
        break;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->frameShape == QFrame::StyledPanel)
            return fieldpainter::drawFrame(*frame, painter, widget);
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const QPoint middle = frame->rect.center();
            const bool isFlat = frame->frameShape == QFrame::HLine;
            painter->fillRect(isFlat ? QRect(frame->rect.x(), middle.y(), frame->rect.width(), 1)
                                     : QRect(middle.x(), frame->rect.y(), 1, frame->rect.height()),
                              m_colors.line);
            return;
        }
        break;
    case CE_Header: // Fusion would ask itself where the label goes
        drawControl(CE_HeaderSection, option, painter, widget);
        return drawControl(CE_HeaderLabel, option, painter, widget);
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return viewpainter::drawHeaderSection(*header, painter, widget);
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return viewpainter::drawHeaderLabel(*header, painter, widget);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_colors.side);
        painter->fillRect(QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1), m_colors.line);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menupainter::drawMenuItem(*item, painter, widget);
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_ProgressBar:
        if (const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return menupainter::drawProgress(*progress, painter, widget);
        break;
    case CE_FocusFrame:
        return drawFocusFrame(*this, *option, painter, widget);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return viewpainter::drawScrollBar(*bar, painter, widget);
        break;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return fieldpainter::drawComboBox(*combo, painter, widget);
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return fieldpainter::drawSpinBox(*spin, painter, widget);
        break;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return buttonpainter::drawToolButton(*button, painter, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return viewpainter::scrollBarRect(*bar, subControl, widget);
    if (control == CC_ComboBox)
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return fieldpainter::comboBoxRect(*combo, subControl, widget);
    if (control == CC_SpinBox)
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return fieldpainter::spinBoxRect(*spin, subControl, widget);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonContents:
    case SE_PushButtonBevel:
        return option->rect;
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int padding = frame && frame->lineWidth > 0 ? fieldpainter::fieldPadding(widget) : 1;
        return option->rect.adjusted(padding, 1, -padding, -1);
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_HeaderLabel: // drawn with its padding: QHeaderView takes the margins off before it elides
        return option->rect;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonpainter::pushButtonSize(*button, size, widget);
        break;
    case CT_ToolButton:
        return buttonpainter::toolButtonSize(size, widget);
    case CT_LineEdit:
        return {size.width() + 2 * fieldpainter::fieldPadding(widget),
                qMax(m_measures.control, size.height() + 10)};
    case CT_ComboBox:
        return {size.width() + 2 * fieldpainter::fieldPadding(widget) + m_measures.icon + 16,
                qMax(m_measures.control, size.height() + 8)};
    case CT_SpinBox:
        return {size.width() + m_measures.icon + 2 * fieldpainter::fieldPadding(widget),
                qMax(m_measures.control, size.height())};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menupainter::menuItemSize(*item, size, widget);
        break;
    case CT_ProgressBar:
        return {size.width(), qMin(size.height(), 10)};
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), qMax(m_measures.row, base.height())};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), qMax(m_measures.control - 2, base.height())};
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), qMax(m_measures.indicator + 5, base.height())};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    if (pixmap == SP_LineEditClearButton)
        return icon(u"cross"_s, IconTone::Dim);
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

QPalette Style::standardPalette() const
{
    // What Qt starts from where the platform has no palette: that counts as a light system.
    return paletteOf(lightColors());
}

void Style::polish(QPalette &palette)
{
    const bool isDark =
        palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    Q_EMIT systemPaletteSeen(isDark);
    palette = paletteOf(m_colors);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QLineEdit *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Round corners need what lies below them.
    if (qobject_cast<QMenu *>(widget) || widget->inherits("QComboBoxPrivateContainer"))
        widget->setAttribute(Qt::WA_TranslucentBackground);
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget);
        qobject_cast<QTextEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget))
        area->viewport()->setAutoFillBackground(false);
    // Many tooltips say what others have written, which would be shown as markup where it looks like it.
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->inherits("QTipLabel"))
        label->setTextFormat(Qt::PlainText);
}

void Style::unpolish(QWidget *widget)
{
    QProxyStyle::unpolish(widget);
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent);
}

const Style *styleOf(const QWidget *widget)
{
    return widget ? qobject_cast<const Style *>(widget->style()) : nullptr;
}

const Colors &colorsOf(const QWidget *widget)
{
    const Style *style = styleOf(widget);
    return style ? style->colors() : lightColors();
}

void followColors(QWidget *widget, const std::function<void()> &take)
{
    take();
    if (const Style *style = styleOf(widget))
        QObject::connect(style, &Style::colorsChanged, widget, take);
}

const Measures &measuresOf(const QWidget *widget)
{
    static const Measures drawn;
    const Style *style = styleOf(widget);
    return style ? style->measures() : drawn;
}

} // namespace patwarden
