// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QLabel;
class QWidget;

namespace patwarden {

/// Sizes in device-independent pixels. They grow with the system's font, so that a layout survives large type; the
/// screen's own scale factor comes on top and is Qt's business.
struct Measures {
    double factor = 1.0; ///< size of the system's font against the one the design was drawn with (13 px)
    int topBar = 44;
    int sidebar = 248;
    int pageMargin = 28;
    int row = 34;
    int control = 30;
    int cardPaddingX = 16;
    int cardPaddingY = 14;
    int controlCorner = 6;
    int cardCorner = 8;
    int gap = 8;
    int wideGap = 12;
    int icon = 16;
    int indicator = 15; ///< side of a check box, diameter of a radio button
    int focusRing = 2; ///< width of the ring, which keeps 1 px off the control

    [[nodiscard]] static Measures forFactor(double factor);
};

/// \param systemFont the font of the system before Theme replaced it.
/// \return 1 for every usual size (12 … 15 px), the ratio to 13 px beyond.
[[nodiscard]] double scaleOf(const QFont &systemFont);

enum class TypeStep {
    PageTitle, ///< 20 px semibold
    CardTitle, ///< 14 px semibold
    Body, ///< 13 px
    Small, ///< 12 px
};

/// The font of a step, in proportion to the application's body font.
[[nodiscard]] QFont typeFont(TypeStep step);
[[nodiscard]] QFont typeFont(TypeStep step, QFont::Weight weight);

/// Colour of a label. It follows the theme by itself.
enum class TextTone { Normal, Dim, Accent, Red };

void setTone(QLabel *label, TextTone tone);
void setType(QWidget *widget, TypeStep step);
void setType(QWidget *widget, TypeStep step, QFont::Weight weight);

} // namespace patwarden
