// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

class QDBusVariant;

namespace patwarden {

/// Whether the desktop is light or dark, while it runs. Qt 6.4 has no call for it, so two sources are asked:
///  * the desktop portal (org.freedesktop.appearance color-scheme), which GNOME, KDE and others keep and announce.
///  Qt's
///    GUI library loads QtDBus anyway, and the question is asked without waiting, so it costs nothing at start;
///  * where no portal answers, the lightness of the platform's palette, which Style sees whenever it changes.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_portalIsDark.value_or(m_paletteIsDark); }

    /// Told by Style; counts only as long as no portal has a preference.
    void setPaletteIsDark(bool isDark);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onPortalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void setPortalValue(uint value);
    void setPortalIsDark(std::optional<bool> isDark);

    std::optional<bool> m_portalIsDark; ///< empty: no portal, or "no preference"
    bool m_paletteIsDark = false;
};

} // namespace patwarden
