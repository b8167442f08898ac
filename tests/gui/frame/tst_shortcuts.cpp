// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "views/frame/shortcuts.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QVBoxLayout>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Keys work where they should, and never while typing.
class TestShortcuts : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void firesInTheWidgetAndItsChildren();
    void staysQuietWhileTyping();
    void canBeSwitchedOff();
    void keepsWhatIsNotASingleKey();
    void namesEveryKeyOnce();

private:
    struct Form {
        QWidget window;
        QPushButton button{&window};
        QLineEdit field{&window};
        int fired = 0;

        explicit Form(ShortcutId id)
        {
            auto *column = new QVBoxLayout(&window);
            column->addWidget(&button);
            column->addWidget(&field);
            Shortcuts::install(&window, id, [this] { ++fired; });
            window.show();
            QApplication::setActiveWindow(&window);
            button.setFocus();
        }
    };
};

void TestShortcuts::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, temporaryPath(u"settings"_s));
    QCoreApplication::setOrganizationName(u"patwarden-test"_s);
}

void TestShortcuts::init()
{
    TestCase::init();
    Shortcuts::setSingleKeysEnabled(true);
}

void TestShortcuts::firesInTheWidgetAndItsChildren()
{
    Form form(ShortcutId::Approve);
    QVERIFY(QTest::qWaitForWindowActive(&form.window, test::waitAtMost));
    QTest::keyClick(&form.button, Qt::Key_A);
    QCOMPARE(form.fired, 1);
}

void TestShortcuts::staysQuietWhileTyping()
{
    Form form(ShortcutId::Approve);
    QVERIFY(QTest::qWaitForWindowActive(&form.window, test::waitAtMost));
    form.field.setFocus();
    QTest::keyClicks(&form.field, u"a reason"_s);
    QCOMPARE(form.fired, 0);
    QCOMPARE(form.field.text(), u"a reason"_s);
    form.button.setFocus();
    QTest::keyClick(&form.button, Qt::Key_A);
    QCOMPARE(form.fired, 1);
}

void TestShortcuts::canBeSwitchedOff()
{
    Shortcuts::setSingleKeysEnabled(false);
    QVERIFY(!Shortcuts::singleKeysEnabled());
    Form form(ShortcutId::Approve);
    QVERIFY(QTest::qWaitForWindowActive(&form.window, test::waitAtMost));
    QTest::keyClick(&form.button, Qt::Key_A);
    QCOMPARE(form.fired, 0);
    Shortcuts::setSingleKeysEnabled(true); // counts with the next change of focus, as when the dialog closes
    form.field.setFocus();
    form.button.setFocus();
    QTest::keyClick(&form.button, Qt::Key_A);
    QCOMPARE(form.fired, 1);
}

void TestShortcuts::keepsWhatIsNotASingleKey()
{
    Shortcuts::setSingleKeysEnabled(false);
    Form form(ShortcutId::Back);
    QVERIFY(QTest::qWaitForWindowActive(&form.window, test::waitAtMost));
    QTest::keyClick(&form.button, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(form.fired, 1);
    form.field.setFocus();
    QTest::keyClick(&form.field, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(form.fired, 2);
}

void TestShortcuts::namesEveryKeyOnce()
{
    QSet<QKeySequence> seen;
    for (const ShortcutInfo &info : Shortcuts::all()) {
        QVERIFY(!info.text.isEmpty());
        const QList<QKeySequence> keys = info.keys + info.builtIn;
        QVERIFY(!keys.isEmpty());
        for (const QKeySequence &key : keys) {
            QVERIFY2(!seen.contains(key), qPrintable(key.toString()));
            seen.insert(key);
        }
    }
}

PATWARDEN_GUI_TEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
