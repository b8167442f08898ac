// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "views/theme/theme.h"
#include "views/widgets/prompts.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <memory>
#include <optional>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Questions and notifications as a person answers them.
class TestPrompts : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void asksWithTheVerbAndIsModalToItsWindow();
    void answersYesThroughTheVerb();
    void answersNoThroughCancelAndEscape_data();
    void answersNoThroughCancelAndEscape();
    void putsTheFocusOnCancelWhereItIsDangerous();
    void tellsAndSaysWhenClosed();
    void showsLongDetailsInABox();
    void staysSilentWhenThePageGoes();
    void choosesAFile();
    void choosesNoFile();

private:
    template <typename T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_page;
    DialogPrompts m_prompts;
};

static ConfirmQuestion denial(bool danger)
{
    return {u"Deny 3 requests?"_s, u"Their owners will be told."_s, u"Deny 3 requests"_s, danger};
}

void TestPrompts::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestPrompts::init()
{
    TestCase::init();
    m_page = std::make_unique<QWidget>();
    m_page->resize(700, 500);
    m_page->show();
}

void TestPrompts::cleanup()
{
    m_page.reset();
}

void TestPrompts::asksWithTheVerbAndIsModalToItsWindow()
{
    m_prompts.confirm(m_page.get(), denial(false), {});
    auto *dialog = find<QDialog>(u"confirmDialog"_s);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->windowModality(), Qt::WindowModal);
    QCOMPARE(dialog->windowTitle(), u"Deny 3 requests?"_s);
    QCOMPARE(dialog->accessibleDescription(), u"Their owners will be told."_s);
    QCOMPARE(find<QPushButton>(u"verbButton"_s)->text(), u"Deny 3 requests"_s);
    QCOMPARE(find<QPushButton>(u"cancelButton"_s)->text(), u"Cancel"_s);
}

void TestPrompts::answersYesThroughTheVerb()
{
    QList<bool> answers;
    m_prompts.confirm(m_page.get(), denial(true), [&](bool yes) { answers.append(yes); });
    QPointer<QDialog> dialog = find<QDialog>(u"confirmDialog"_s);
    QVERIFY(answers.isEmpty());
    QTest::mouseClick(find<QPushButton>(u"verbButton"_s), Qt::LeftButton);
    QCOMPARE(answers, QList<bool>{true});
    QTRY_VERIFY(!dialog);
    QCOMPARE(answers.size(), 1);
}

void TestPrompts::answersNoThroughCancelAndEscape_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("cancel") << u"cancel"_s;
    QTest::newRow("escape") << u"escape"_s;
    QTest::newRow("close") << u"close"_s;
}

void TestPrompts::answersNoThroughCancelAndEscape()
{
    QFETCH(QString, way);
    QList<bool> answers;
    m_prompts.confirm(m_page.get(), denial(false), [&](bool yes) { answers.append(yes); });
    auto *dialog = find<QDialog>(u"confirmDialog"_s);
    if (way == u"cancel"_s)
        QTest::mouseClick(find<QPushButton>(u"cancelButton"_s), Qt::LeftButton);
    else if (way == u"escape"_s)
        QTest::keyClick(dialog, Qt::Key_Escape);
    else
        dialog->close();
    QCOMPARE(answers, QList<bool>{false});
}

void TestPrompts::putsTheFocusOnCancelWhereItIsDangerous()
{
    bool answer = true;
    m_prompts.confirm(m_page.get(), denial(true), [&](bool yes) { answer = yes; });
    auto *dialog = find<QDialog>(u"confirmDialog"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog, test::waitAtMost));
    QVERIFY(find<QPushButton>(u"cancelButton"_s)->hasFocus());
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(!answer);
}

void TestPrompts::tellsAndSaysWhenClosed()
{
    int closed = 0;
    m_prompts.tell(m_page.get(),
                   {u"Somebody else was faster"_s, u"2 of 3 had been decided."_s, u"deploy-bot"_s,
                    Notification::Kind::Warning},
                   [&] { ++closed; });
    QCOMPARE(find<QDialog>(u"notificationDialog"_s)->windowTitle(), u"Somebody else was faster"_s);
    QCOMPARE(find<QLabel>(u"detailLabel"_s)->text(), u"deploy-bot"_s);
    QTest::mouseClick(find<QPushButton>(u"closeButton"_s), Qt::LeftButton);
    QCOMPARE(closed, 1);
}

void TestPrompts::showsLongDetailsInABox()
{
    m_prompts.tell(m_page.get(), {u"Failed"_s, u"Nothing was lost."_s, u"line\n"_s.repeated(100), {}});
    QVERIFY(find<QPlainTextEdit>(u"detailText"_s)->isReadOnly());
}

void TestPrompts::staysSilentWhenThePageGoes()
{
    bool isCalled = false;
    m_prompts.confirm(m_page.get(), denial(false), [&](bool) { isCalled = true; });
    m_prompts.tell(m_page.get(), {u"Title"_s, u"Text"_s, {}, {}}, [&] { isCalled = true; });
    m_prompts.chooseFile(m_page.get(), {}, [&](const QString &) { isCalled = true; });
    m_page.reset();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!isCalled);
}

void TestPrompts::choosesAFile()
{
    QString chosen;
    FileQuestion question{FileQuestion::Kind::Save, u"Export the audit log"_s, temporaryPath(u"audit.csv"_s),
                          u"CSV (*.csv);;JSON (*.json)"_s, u"csv"_s};
    m_prompts.chooseFile(m_page.get(), question, [&](const QString &path) { chosen = path; });
    auto *dialog = find<QFileDialog>(u"fileDialog"_s);
    QCOMPARE(dialog->windowTitle(), u"Export the audit log"_s);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QCOMPARE(name->text(), u"audit.csv"_s);
    name->selectAll();
    QTest::keyClicks(name, u"march"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(chosen, temporaryPath(u"march.csv"_s));
}

void TestPrompts::choosesNoFile()
{
    std::optional<QString> chosen;
    m_prompts.chooseFile(m_page.get(), {}, [&](const QString &path) { chosen = path; });
    find<QFileDialog>(u"fileDialog"_s)->reject();
    QVERIFY(chosen.has_value());
    QVERIFY(chosen->isEmpty());
}

PATWARDEN_GUI_TEST_MAIN(TestPrompts)
#include "tst_prompts.moc"
