// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto portalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalInterface = "org.freedesktop.portal.Settings"_L1;
constexpr auto portalGroup = "org.freedesktop.appearance"_L1;
constexpr auto portalKey = "color-scheme"_L1;

// Read() wraps the value in a variant in a variant, SettingChanged in one.
uint unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

// Asking must not start a bus that nobody runs: in a container, in a test.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") && QDBusConnection::sessionBus().isConnected();
}

} // namespace

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
    if (hasSessionBus())
        askPortal();
}

void SystemScheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    // QtDBus knows no connect by member pointer.
    bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
                SLOT(onPortalSettingChanged(QString, QString, QDBusVariant)));
    auto call = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    call << QString(portalGroup) << QString(portalKey);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            setPortalValue(unwrapped(reply.value().variant()));
        watcher->deleteLater();
    });
}

void SystemScheme::onPortalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == portalGroup && key == portalKey)
        setPortalValue(unwrapped(value.variant()));
}

void SystemScheme::setPortalValue(uint value)
{
    // The portal's values: 0 no preference, 1 dark, 2 light.
    if (value == 1 || value == 2)
        setPortalIsDark(value == 1);
    else
        setPortalIsDark(std::nullopt);
}

void SystemScheme::setPortalIsDark(std::optional<bool> isDarkNow)
{
    const bool before = isDark();
    m_portalIsDark = isDarkNow;
    if (isDark() != before)
        Q_EMIT changed();
}

void SystemScheme::setPaletteIsDark(bool isDarkNow)
{
    const bool before = isDark();
    m_paletteIsDark = isDarkNow;
    if (isDark() != before)
        Q_EMIT changed();
}

} // namespace patwarden
