// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/style.h"

#include <QStyleOption>

/// The part of Style that draws menus, tool tips, progress and tabs. Not for use outside of it.
namespace patwarden::menupainter {

void drawMenuPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void drawMenuItem(const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget);
void drawToolTip(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void drawProgress(const QStyleOptionProgressBar &option, QPainter *painter, const QWidget *widget);

[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents, const QWidget *widget);

} // namespace patwarden::menupainter
