// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "views/theme/systemscheme.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Plays the desktop's portal.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key) // NOLINT: the portal's name
    {
        Q_UNUSED(group)
        Q_UNUSED(key)
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value); // NOLINT
};

/// Light or dark, as the desktop says.
class TestSystemScheme : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void takesThePaletteWithoutAPortal();
    void asksThePortalAtTheStart();
    void followsThePortalWhileRunning();
    void returnsToThePaletteWithoutAPreference();
    void overhearsOtherSettings();

private:
    void change(uint scheme, const QString &key = u"color-scheme"_s);

    QProcess m_bus;
    FakePortal m_portal;
};

void TestSystemScheme::initTestCase()
{
    // Before any bus is there: no portal.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    takesThePaletteWithoutAPortal();
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    QVERIFY2(!daemon.isEmpty(), "dbus-daemon is missing; packaging/dependencies names it");
    m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForStarted() && m_bus.waitForReadyRead());
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    auto bus = QDBusConnection::connectToBus(QString::fromLatin1(address), u"portal"_s);
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
}

void TestSystemScheme::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"portal"_s);
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestSystemScheme::change(uint scheme, const QString &key)
{
    if (key == u"color-scheme"_s)
        m_portal.scheme = scheme;
    Q_EMIT m_portal.SettingChanged(u"org.freedesktop.appearance"_s, key, QDBusVariant(scheme));
}

void TestSystemScheme::takesThePaletteWithoutAPortal()
{
    m_portal.scheme = 0;
    SystemScheme scheme;
    QSignalSpy changed(&scheme, &SystemScheme::changed);
    QVERIFY(!scheme.isDark());
    scheme.setPaletteIsDark(true);
    QVERIFY(scheme.isDark());
    scheme.setPaletteIsDark(true);
    QCOMPARE(changed.size(), 1);
}

void TestSystemScheme::asksThePortalAtTheStart()
{
    m_portal.scheme = 1;
    SystemScheme scheme;
    QTRY_VERIFY(scheme.isDark());
}

void TestSystemScheme::followsThePortalWhileRunning()
{
    m_portal.scheme = 2;
    SystemScheme scheme;
    scheme.setPaletteIsDark(true);
    QTRY_VERIFY(!scheme.isDark()); // the portal's word counts more than the palette
    change(1);
    QTRY_VERIFY(scheme.isDark());
    change(2);
    QTRY_VERIFY(!scheme.isDark());
}

void TestSystemScheme::returnsToThePaletteWithoutAPreference()
{
    m_portal.scheme = 1;
    SystemScheme scheme;
    QTRY_VERIFY(scheme.isDark());
    change(0);
    QTRY_VERIFY(!scheme.isDark());
}

void TestSystemScheme::overhearsOtherSettings()
{
    m_portal.scheme = 2;
    SystemScheme scheme;
    scheme.setPaletteIsDark(true);
    QTRY_VERIFY(!scheme.isDark());
    QSignalSpy changed(&scheme, &SystemScheme::changed);
    change(1, u"accent-color"_s);
    change(2);
    change(1);
    QTRY_VERIFY(scheme.isDark());
    QCOMPARE(changed.size(), 1);
}

PATWARDEN_TEST_MAIN(TestSystemScheme)
#include "tst_systemscheme.moc"
