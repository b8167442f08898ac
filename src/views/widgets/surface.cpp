// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/surface.h"

#include "views/theme/style.h"

#include <QPainter>

namespace patwarden {

Surface::Surface(Ground ground, QWidget *parent, Qt::Edges lines)
    : QWidget(parent)
    , m_ground(ground)
    , m_lines(lines)
{
    followColors(this, [this] { takeColors(); });
}

void Surface::takeColors()
{
    const Colors &colors = colorsOf(this);
    if (m_ground == Ground::Top) {
        QPalette top = palette();
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            top.setColor(role, colors.toptext);
        top.setColor(QPalette::PlaceholderText, darkColors().dim);
        top.setColor(QPalette::Link, colors.topAccent);
        top.setColor(QPalette::Window, colors.top);
        setPalette(top);
    }
    update();
}

void Surface::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colors &colors = colorsOf(this);
    QPainter painter(this);
    switch (m_ground) {
    case Ground::Page:
        painter.fillRect(rect(), colors.bg);
        break;
    case Ground::Side:
        painter.fillRect(rect(), colors.side);
        break;
    case Ground::Card:
        painter.fillRect(rect(), colors.card);
        break;
    case Ground::Top:
        painter.fillRect(rect(), colors.top);
        break;
    }
    if (m_lines & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, colors.line);
    if (m_lines & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, colors.line);
    if (m_lines & Qt::LeftEdge)
        painter.fillRect(0, 0, 1, height(), colors.line);
    if (m_lines & Qt::RightEdge)
        painter.fillRect(width() - 1, 0, 1, height(), colors.line);
}

} // namespace patwarden
