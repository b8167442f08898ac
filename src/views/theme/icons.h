// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStringList>

class QPainter;

namespace patwarden {

/// Which colour of the current palette an icon takes. It changes with the theme without being made again.
enum class IconTone { Text, Dim, Accent, Red, Amber, Green, TopText };

/// An icon of ours, drawn as SVG on a grid of 16 with strokes of 1.5, crisp at every scale.
///
/// Names: shield building list key inbox bell search check cross chevron-down chevron-left chevron-right
/// chevron-up lock person plus clock repo warning info refresh external copy undo sun moon system sign-out filter
/// download sort gear eye eye-off trash, and patwarden (the logo, which keeps its own colours). Buttons, menus and
/// tabs tint it in their text's colour whatever the tone. An unknown name gives a null icon.
[[nodiscard]] QIcon icon(const QString &name, IconTone tone = IconTone::Text);

/// For painters: draws the icon into `rect` in `color`.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color);

/// Every name there is.
[[nodiscard]] QStringList iconNames();

} // namespace patwarden
