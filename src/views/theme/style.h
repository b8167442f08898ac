// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/colors.h"
#include "views/theme/measures.h"

#include <QProxyStyle>

#include <functional>

class QAbstractButton;

namespace patwarden {

/// Draws every control in our colours on top of Fusion. A field with the dynamic property "invalid" gets a red
/// border. There are no style sheets in this program: a style sheet wraps the style, costs time at start, and
/// cannot scale. Theme makes the one instance and gives it to the application.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style(const Colors &colors, const Measures &measures);

    [[nodiscard]] const Colors &colors() const { return m_colors; }
    [[nodiscard]] const Measures &measures() const { return m_measures; }
    /// Theme calls this and then has the application ask for its palette again.
    void setColors(const Colors &colors);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QPalette standardPalette() const override;
    void polish(QPalette &palette) override;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

Q_SIGNALS:
    /// Emitted before the palette changes. Widgets that keep a palette of their own renew it here.
    void colorsChanged();
    /// The palette of the platform, as it was before ours replaced it, was seen to be light or dark.
    void systemPaletteSeen(bool isDark);

private:
    Colors m_colors;
    Measures m_measures;
};

/// \return the style that draws `widget`, or null where a test runs without Theme.
[[nodiscard]] const Style *styleOf(const QWidget *widget);
/// The colours to paint `widget` with; light ones where there is no Style.
[[nodiscard]] const Colors &colorsOf(const QWidget *widget);
/// The measures to lay out `widget` with; those of 100 % where there is no Style.
[[nodiscard]] const Measures &measuresOf(const QWidget *widget);

/// Calls `take` now and whenever the colours change, as long as `widget` lives: for widgets that keep colours of
/// their own.
void followColors(QWidget *widget, const std::function<void()> &take);

/// What a button is for; decides how it looks. At most one Primary in sight.
enum class ButtonRole {
    Normal,
    Primary, ///< filled with the accent
    Danger, ///< red words: cannot be undone
    Link, ///< looks like a link
    Flat, ///< no frame until the pointer is over it
};

void setButtonRole(QAbstractButton *button, ButtonRole role);
[[nodiscard]] ButtonRole buttonRole(const QWidget *button);

} // namespace patwarden
