// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/style.h"

#include <QStyleOption>

/// The part of Style that draws scroll bars, heads and rows. Not for use outside of it.
namespace patwarden::viewpainter {

void drawScrollBar(const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget);
void drawHeaderSection(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget);
void drawHeaderLabel(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget);
void drawItemPanel(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget);
void drawBranch(const QStyleOption &option, QPainter *painter, const QWidget *widget);

[[nodiscard]] QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part,
                                  const QWidget *widget);
/// Room at the left and the right of what stands in a cell or a head.
[[nodiscard]] int cellPadding(const QWidget *widget);

} // namespace patwarden::viewpainter
