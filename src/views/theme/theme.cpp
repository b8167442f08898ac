// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"

#include "views/theme/focusring.h"
#include "views/theme/style.h"
#include "views/theme/systemscheme.h"

#include <QApplication>
#include <QFontInfo>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The application's font. \return how much larger than the drawing everything has to be.
double installFonts()
{
    const QFont systemFont = QApplication::font();
    const double factor = scaleOf(systemFont);
    QFont font(systemFont);
    font.setFamilies({u"Inter"_s, u"Noto Sans"_s, systemFont.family()});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qRound(13 * factor));
    QApplication::setFont(font);
    return factor;
}

/// Qt forgets these whenever the style or the desktop's theme changes.
void installClassFonts()
{
    const QFont header = typeFont(TypeStep::Small, QFont::DemiBold);
    if (QApplication::font("QHeaderView") == header)
        return;
    QApplication::setFont(header, "QHeaderView");
    QApplication::setFont(typeFont(TypeStep::Body, QFont::Medium), "QAbstractButton");
    QApplication::setFont(typeFont(TypeStep::Small), "QTipLabel");
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_system(new SystemScheme(this))
    , m_focusRing(new FocusRing(this))
{
    m_style = new Style(lightColors(), Measures::forFactor(installFonts()));
    connect(m_style, &Style::systemPaletteSeen, m_system, &SystemScheme::setPaletteIsDark);
    QApplication::setStyle(m_style);
    installClassFonts();
    // Queued, because the palette is seen while Qt is busy setting it.
    connect(
        m_style, &Style::systemPaletteSeen, this, [] { installClassFonts(); }, Qt::QueuedConnection);
    connect(m_system, &SystemScheme::changed, this, &Theme::apply, Qt::QueuedConnection);
    apply();
}

Theme::~Theme() = default;

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    apply();
}

bool Theme::wantsDark() const
{
    return m_appearance == Appearance::Dark || (m_appearance == Appearance::FollowSystem && m_system->isDark());
}

void Theme::apply()
{
    if (m_isDark == wantsDark() || !m_style)
        return;
    m_isDark = !m_isDark;
    m_style->setColors(colors());
    // An empty palette makes Qt start again from the platform's and ask Style for ours.
    QApplication::setPalette(QPalette());
    Q_EMIT changed();
}

} // namespace patwarden
