// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/colors.h"

#include <algorithm>
#include <cmath>

namespace patwarden {

namespace {

double linearOf(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminanceOf(const QColor &color)
{
    return 0.2126 * linearOf(color.redF()) + 0.7152 * linearOf(color.greenF()) + 0.0722 * linearOf(color.blueF());
}

} // namespace

const Colors &lightColors()
{
    static const Colors colors{
        .isDark = false,
        .bg = QColor(0xffffff),
        .side = QColor(0xf5f6f8),
        .line = QColor(0xd9dde3),
        .text = QColor(0x1d232b),
        .dim = QColor(0x5a6572),
        .accent = QColor(0x2457c5),
        .accentbg = QColor(0xe8eefb),
        .card = QColor(0xffffff),
        .sel = QColor(0xdfe8fb),
        .red = QColor(0xb42318),
        .redbg = QColor(0xfdecea),
        .amber = QColor(0x8a5a00),
        .amberbg = QColor(0xfdf3dc),
        .green = QColor(0x17693a),
        .greenbg = QColor(0xe4f4ea),
        .top = QColor(0x1d232b),
        .toptext = QColor(0xf2f4f7),
        .field = QColor(0xffffff),
        .onAccent = QColor(0xffffff),
        .accentHover = QColor(0x1b469f),
        .hover = QColor(0xf3f5f9),
        .disabled = QColor(0x7f8994),
        .topAccent = QColor(0x9dbcff),
    };
    return colors;
}

const Colors &darkColors()
{
    static const Colors colors{
        .isDark = true,
        .bg = QColor(0x171b21),
        .side = QColor(0x1d2229),
        .line = QColor(0x343c47),
        .text = QColor(0xe6eaf0),
        .dim = QColor(0x9aa6b5),
        .accent = QColor(0x7aa5ff),
        .accentbg = QColor(0x22304d),
        .card = QColor(0x1d2229),
        .sel = QColor(0x263757),
        .red = QColor(0xff8a80),
        .redbg = QColor(0x3c2120),
        .amber = QColor(0xf0c060),
        .amberbg = QColor(0x3a3018),
        .green = QColor(0x7fd6a0),
        .greenbg = QColor(0x1b3526),
        .top = QColor(0x0f1216),
        .toptext = QColor(0xe6eaf0),
        .field = QColor(0x12161b),
        .onAccent = QColor(0x10151c),
        .accentHover = QColor(0x9abaff),
        .hover = QColor(0x242b34),
        .disabled = QColor(0x76818f),
        .topAccent = QColor(0x9dbcff),
    };
    return colors;
}

QPalette paletteOf(const Colors &colors)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color, const QColor &disabled) {
        palette.setColor(QPalette::Active, role, color);
        palette.setColor(QPalette::Inactive, role, color);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        set(role, colors.text, colors.disabled);
    for (const auto role : {QPalette::Base, QPalette::Button, QPalette::Light})
        set(role, colors.card, colors.card);
    for (const auto role : {QPalette::Mid, QPalette::Midlight})
        set(role, colors.line, colors.line);
    set(QPalette::Window, colors.bg, colors.bg);
    set(QPalette::AlternateBase, colors.side, colors.side);
    set(QPalette::PlaceholderText, colors.dim, colors.disabled);
    set(QPalette::Link, colors.accent, colors.disabled);
    set(QPalette::LinkVisited, colors.accent, colors.disabled);
    set(QPalette::BrightText, colors.red, colors.disabled);
    set(QPalette::Highlight, colors.sel, colors.line);
    set(QPalette::Dark, colors.dim, colors.dim);
    set(QPalette::Shadow, colors.top, colors.top);
    set(QPalette::ToolTipBase, colors.top, colors.top);
    set(QPalette::ToolTipText, colors.toptext, colors.toptext);
    return palette;
}

double contrastOf(const QColor &first, const QColor &second)
{
    const double one = luminanceOf(first);
    const double other = luminanceOf(second);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace patwarden
