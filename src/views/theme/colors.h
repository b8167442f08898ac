// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace patwarden {

/// The colours of one appearance. Every text colour keeps 4.5 : 1 on the grounds it is used on; tst_style proves
/// it.
struct Colors {
    bool isDark = false;
    QColor bg; ///< the page
    QColor side; ///< sidebar and table head
    QColor line; ///< borders and separators
    QColor text; ///< what one reads
    QColor dim; ///< what one may read: secondary text, borders of controls
    QColor accent; ///< links, ticked controls, the primary button, focus
    QColor accentbg; ///< the current sidebar entry, locks
    QColor card; ///< cards, tables, menus, buttons
    QColor sel; ///< a ticked or selected row
    QColor red; ///< what cannot be undone
    QColor redbg;
    QColor amber; ///< warnings
    QColor amberbg;
    QColor green; ///< what is harmless
    QColor greenbg;
    QColor top; ///< the bar at the top, toasts and tool tips
    QColor toptext; ///< text on `top`
    QColor field; ///< the inside of a text field

    // derived from the above
    QColor onAccent; ///< text and marks on `accent`
    QColor accentHover; ///< `accent` under the pointer
    QColor hover; ///< a row or a flat button under the pointer
    QColor disabled; ///< text of what cannot be used now
    QColor topAccent; ///< a link on `top`
};

[[nodiscard]] const Colors &lightColors();
[[nodiscard]] const Colors &darkColors();

/// The Qt palette that says the same. PlaceholderText is `dim`, Link `accent`, BrightText `red`, Mid `line`.
[[nodiscard]] QPalette paletteOf(const Colors &colors);

/// \return the contrast of two opaque colours as in WCAG 2, 1 … 21.
[[nodiscard]] double contrastOf(const QColor &first, const QColor &second);

} // namespace patwarden
