// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/style.h"

#include <QStyleOption>

/// The part of Style that draws what one presses. Not for use outside of it.
namespace patwarden::buttonpainter {

void drawBevel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void drawLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void drawToolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget);
void drawCheckBox(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void drawRadioButton(const QStyleOption &option, QPainter *painter, const QWidget *widget);

[[nodiscard]] QSize pushButtonSize(const QStyleOptionButton &option, const QSize &contents, const QWidget *widget);
[[nodiscard]] QSize toolButtonSize(const QSize &contents, const QWidget *widget);

} // namespace patwarden::buttonpainter
