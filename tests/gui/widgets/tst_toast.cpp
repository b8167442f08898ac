// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "views/theme/theme.h"
#include "views/widgets/toast.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The message at the window's edge.
class TestToast : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void startsHidden();
    void standsInTheLowerRightCorner();
    void goesByItself();
    void runsItsActionOnce();
    void replacesTheMessageBefore();
    void dropsTheActionOfTheMessageBefore();
    void takesNoFocus();
    void staysWhileTheActionHasTheFocus();
    void wrapsALongMessage();
    void saysItsMessageToScreenReaders();

private:
    [[nodiscard]] QPushButton *action() const { return m_window->findChild<QPushButton *>(u"toastAction"_s); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    Toast *m_toast = nullptr;
};

void TestToast::initTestCase()
{
    m_theme = std::make_unique<Theme>();
}

void TestToast::init()
{
    TestCase::init();
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 500);
    m_field = new QLineEdit(m_window.get());
    m_toast = new Toast(m_window.get());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), test::waitAtMost));
    m_field->setFocus();
}

void TestToast::cleanup()
{
    m_window.reset();
}

void TestToast::startsHidden()
{
    QVERIFY(!m_toast->isVisible());
    QVERIFY(m_toast->text().isEmpty());
}

void TestToast::standsInTheLowerRightCorner()
{
    m_toast->showMessage(u"Approved nightly-mirror. bo was told."_s);
    const auto isInCorner = [this] {
        return m_window->rect().contains(m_toast->geometry())
            && m_toast->geometry().right() > m_window->width() - 40
            && m_toast->geometry().bottom() > m_window->height() - 40;
    };
    QVERIFY(isInCorner());
    QVERIFY(!m_toast->hasAction());
    m_window->resize(1000, 700);
    QTRY_VERIFY(isInCorner());
}

void TestToast::goesByItself()
{
    m_toast->setLifetime(30ms);
    m_toast->showMessage(u"Saved"_s);
    QVERIFY(m_toast->isVisible());
    QTRY_VERIFY(!m_toast->isVisible());
}

void TestToast::runsItsActionOnce()
{
    int undone = 0;
    m_toast->showMessage(u"Approved"_s, u"Undo"_s, [&undone] { ++undone; });
    QVERIFY(m_toast->hasAction());
    QCOMPARE(action()->text(), u"Undo"_s);
    QTest::mouseClick(action(), Qt::LeftButton);
    QCOMPARE(undone, 1);
    QVERIFY(!m_toast->isVisible());
}

void TestToast::replacesTheMessageBefore()
{
    m_toast->showMessage(u"first"_s);
    m_toast->showMessage(u"second"_s);
    QCOMPARE(m_toast->text(), u"second"_s);
    QCOMPARE(m_window->findChildren<Toast *>().size(), 1);
}

void TestToast::dropsTheActionOfTheMessageBefore()
{
    int undone = 0;
    m_toast->showMessage(u"first"_s, u"Undo"_s, [&undone] { ++undone; });
    m_toast->showMessage(u"second"_s);
    QVERIFY(!m_toast->hasAction());
    m_toast->showMessage(u"third"_s, u"Undo"_s, {});
    QTest::mouseClick(action(), Qt::LeftButton);
    QCOMPARE(undone, 0);
}

void TestToast::takesNoFocus()
{
    m_toast->showMessage(u"Approved"_s, u"Undo"_s, [] {});
    QVERIFY(m_field->hasFocus());
    QTest::keyClicks(m_field, u"abc"_s);
    QCOMPARE(m_field->text(), u"abc"_s);
    QVERIFY(!QApplication::activeModalWidget());
}

void TestToast::staysWhileTheActionHasTheFocus()
{
    m_toast->setLifetime(20ms);
    m_toast->showMessage(u"Approved"_s, u"Undo"_s, [] {});
    action()->setFocus(Qt::TabFocusReason);
    QTimer fourLives;
    fourLives.setSingleShot(true);
    fourLives.start(80ms);
    QTRY_VERIFY(!fourLives.isActive());
    QVERIFY(m_toast->isVisible());
    m_field->setFocus();
    QTRY_VERIFY(!m_toast->isVisible());
}

void TestToast::wrapsALongMessage()
{
    m_toast->showMessage(u"word "_s.repeated(60).trimmed());
    QVERIFY(m_window->rect().contains(m_toast->geometry()));
    const auto *label = m_toast->findChild<QLabel *>();
    QVERIFY(label->height() > 3 * label->fontMetrics().height());
    m_toast->showMessage(u"short"_s);
    QVERIFY(m_toast->width() < 200);
}

void TestToast::saysItsMessageToScreenReaders()
{
    // The event itself cannot be overheard offscreen; what it reads out can.
    m_toast->showMessage(u"Approved nightly-mirror"_s);
    QCOMPARE(m_toast->accessibleName(), u"Approved nightly-mirror"_s);
}

PATWARDEN_GUI_TEST_MAIN(TestToast)
#include "tst_toast.moc"
