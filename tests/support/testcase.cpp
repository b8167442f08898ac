// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "testdatabase.h"

#include <QEventLoop>
#include <QLocale>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

TestCase::TestCase()
{
    // Nobody's own settings, and none that another run of the same program changes meanwhile.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, temporaryPath(u"settings"_s));
}

TestCase::~TestCase()
{
    dropTestDatabases();
}

QString TestCase::temporaryPath(const QString &name) const
{
    return m_folder.filePath(name);
}

void TestCase::init()
{
    releaseTestDatabases();
    // The offscreen platform says this of every dialog and menu; everything else that warns is a defect.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

void deliverEvents()
{
    QEventLoop loop;
    QTimer::singleShot(0, &loop, [&loop] { QTimer::singleShot(0, &loop, &QEventLoop::quit); });
    loop.exec();
}

void prepareEnvironment()
{
    qputenv("QT_HASH_SEED", "0");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QStandardPaths::setTestModeEnabled(true);
}

} // namespace patwarden::test
