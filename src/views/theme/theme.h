// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/colors.h"
#include "views/theme/measures.h"

#include <QObject>
#include <QPointer>

namespace patwarden {

class FocusRing;
class Style;
class SystemScheme;

/// What the person chose in the menu "Appearance". The values are stored in the settings; do not renumber.
enum class Appearance { FollowSystem = 0, Light = 1, Dark = 2 };

/// The look of the whole program. main() makes one after the application and before the first window, and hands it
/// to who changes it; painters ask colorsOf() and measuresOf() (style.h) and need no Theme.
///
/// It installs Style, the palette and the font (Inter, else Noto Sans, else the system's; always at the system's
/// size). FollowSystem takes the desktop's word (SystemScheme) and keeps following while the program runs.
class Theme : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] bool isDark() const { return m_isDark; }
    [[nodiscard]] const Colors &colors() const { return m_isDark ? darkColors() : lightColors(); }

    void setAppearance(Appearance appearance);

Q_SIGNALS:
    /// Light became dark or the reverse. Widgets are repainted by themselves.
    void changed();

private:
    void apply();
    [[nodiscard]] bool wantsDark() const;

    Appearance m_appearance = Appearance::FollowSystem;
    bool m_isDark = false;
    QPointer<Style> m_style; ///< belongs to the application
    SystemScheme *m_system;
    FocusRing *m_focusRing;
};

} // namespace patwarden
