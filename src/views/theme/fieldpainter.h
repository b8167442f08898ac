// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/style.h"

#include <QStyleOption>

/// The part of Style that draws what one types or chooses in. Not for use outside of it.
namespace patwarden::fieldpainter {

void drawLineEdit(const QStyleOptionFrame &option, QPainter *painter, const QWidget *widget);
/// The frame of text edits, lists, popups and anything else that is a StyledPanel.
void drawFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void drawComboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget);
void drawComboBoxLabel(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget);
void drawSpinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget);

[[nodiscard]] QRect comboBoxRect(const QStyleOptionComboBox &option, QStyle::SubControl part,
                                 const QWidget *widget);
[[nodiscard]] QRect spinBoxRect(const QStyleOptionSpinBox &option, QStyle::SubControl part, const QWidget *widget);
/// Room on each side of the text of a field.
[[nodiscard]] int fieldPadding(const QWidget *widget);

} // namespace patwarden::fieldpainter
