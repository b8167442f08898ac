// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/measures.h"

#include <QApplication>
#include <QFontInfo>
#include <QLabel>

namespace patwarden {

namespace {

constexpr double drawnBodyPx = 13.0;

double bodyPx()
{
    const QFont font = QApplication::font();
    return font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
}

double stepPx(TypeStep step)
{
    switch (step) {
    case TypeStep::PageTitle:
        return 20.0;
    case TypeStep::CardTitle:
        return 14.0;
    case TypeStep::Body:
        return drawnBodyPx;
    case TypeStep::Small:
        return 12.0;
    }
    Q_UNREACHABLE();
}

} // namespace

Measures Measures::forFactor(double factor)
{
    Measures measures;
    measures.factor = factor;
    for (int Measures::*field :
         {&Measures::topBar, &Measures::sidebar, &Measures::pageMargin, &Measures::row, &Measures::control,
          &Measures::cardPaddingX, &Measures::cardPaddingY, &Measures::controlCorner, &Measures::cardCorner,
          &Measures::gap, &Measures::wideGap, &Measures::icon, &Measures::indicator})
        measures.*field = qRound(measures.*field * factor);
    return measures;
}

double scaleOf(const QFont &systemFont)
{
    const int px = QFontInfo(systemFont).pixelSize();
    return px >= 12 && px <= 15 ? 1.0 : px / drawnBodyPx;
}

QFont typeFont(TypeStep step)
{
    const bool isTitle = step == TypeStep::PageTitle || step == TypeStep::CardTitle;
    return typeFont(step, isTitle ? QFont::DemiBold : QFont::Normal);
}

QFont typeFont(TypeStep step, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(qRound(bodyPx() * stepPx(step) / drawnBodyPx));
    font.setWeight(weight);
    return font;
}

void setTone(QLabel *label, TextTone tone)
{
    switch (tone) {
    case TextTone::Normal:
        label->setForegroundRole(QPalette::WindowText);
        break;
    case TextTone::Dim:
        label->setForegroundRole(QPalette::PlaceholderText);
        break;
    case TextTone::Accent:
        label->setForegroundRole(QPalette::Link);
        break;
    case TextTone::Red:
        label->setForegroundRole(QPalette::BrightText);
        break;
    }
}

void setType(QWidget *widget, TypeStep step)
{
    widget->setFont(typeFont(step));
}

void setType(QWidget *widget, TypeStep step, QFont::Weight weight)
{
    widget->setFont(typeFont(step, weight));
}

} // namespace patwarden
