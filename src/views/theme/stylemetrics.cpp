// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/style.h"
#include "views/theme/viewpainter.h"

#include <QFrame>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace patwarden {

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_measures.indicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return qRound(9 * m_measures.factor);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
        return m_measures.icon;
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget))
            return 5;
        return widget && widget->inherits("QComboBoxPrivateContainer") ? 5 : 1;
    case PM_ButtonMargin:
    case PM_MenuButtonIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuPanelWidth:
    case PM_MenuBarPanelWidth:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 5;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_HeaderMarkSize:
        return m_measures.icon;
    case PM_HeaderMargin:
        return viewpainter::cellPadding(widget);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return m_measures.focusRing + 1;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_measures.gap;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_MiddleClickAbsolutePosition:
        return 1;
    case SH_FocusFrame_Mask:
    case SH_ToolTip_Mask:
    case SH_Menu_Mask:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_Menu_SubMenuPopupDelay:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ComboBox_PopupFrameStyle:
        return int(QFrame::StyledPanel) | int(QFrame::Plain);
    case SH_Table_GridLineColor:
        return int(m_colors.line.rgba());
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace patwarden
