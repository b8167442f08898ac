// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "views/theme/theme.h"
#include "views/widgets/filterbutton.h"
#include "views/widgets/filterchoicemodel.h"
#include "worktime.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Filtering by several values, by mouse and by keyboard.
class TestFilterButton : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsTickedThenFrequentThenByLabel();
    void opensByClickAndByDown();
    void asksForChoicesBeforeItOpens();
    void searchesWhileOneTypes();
    void sendsLettersFromTheListToTheSearch();
    void ticksWithSpaceAndStaysOpen();
    void ticksTheFirstMatchWithReturn();
    void ticksWithAClick();
    void clearsEverything();
    void closesWithEscape();
    void saysWhatIsInForce();
    void keepsItsPlaceWhenCountsChangeWhileOpen();
    void takesNewChoicesWhileOpen();
    void readsOutLabelAndCount();
    void opensAtOnceWithManyChoices();

private:
    [[nodiscard]] QWidget *popup() const { return m_button->findChild<QWidget *>(u"filterPopup"_s); }
    [[nodiscard]] QLineEdit *search() const { return m_button->findChild<QLineEdit *>(u"filterSearch"_s); }
    [[nodiscard]] QListView *list() const { return m_button->findChild<QListView *>(u"filterList"_s); }
    [[nodiscard]] QStringList shown() const;
    void open();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    FilterButton *m_button = nullptr;
};

static QList<FilterChoice> owners()
{
    return {{u"1"_s, u"ann"_s, 12, false},
            {u"2"_s, u"bo"_s, 3, false},
            {u"3"_s, u"Carla"_s, 3, false},
            {u"4"_s, u"dmitri"_s, 40, false},
            {u"5"_s, u"elif"_s, 1, false}};
}

QStringList TestFilterButton::shown() const
{
    QStringList labels;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        labels.append(list()->model()->index(row, 0).data().toString());
    return labels;
}

void TestFilterButton::initTestCase()
{
    m_theme = std::make_unique<Theme>();
}

void TestFilterButton::init()
{
    TestCase::init();
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 400);
    m_button = new FilterButton(u"Owner"_s, m_window.get());
    m_button->move(20, 20);
    m_button->setChoices(owners());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), test::waitAtMost));
    m_button->setFocus();
}

void TestFilterButton::cleanup()
{
    m_window.reset();
}

void TestFilterButton::open()
{
    QTest::keyClick(m_button, Qt::Key_Down);
    QVERIFY(m_button->isPopupOpen());
    new QAbstractItemModelTester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, popup());
}

void TestFilterButton::showsTickedThenFrequentThenByLabel()
{
    auto choices = owners();
    choices[4].checked = true;
    m_button->setChoices(choices);
    open();
    QCOMPARE(shown(), (QStringList{u"elif"_s, u"dmitri"_s, u"ann"_s, u"bo"_s, u"Carla"_s}));
}

void TestFilterButton::opensByClickAndByDown()
{
    QTest::mouseClick(m_button, Qt::LeftButton);
    QVERIFY(popup()->isVisible());
    QTRY_VERIFY(search()->hasFocus());
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(!popup()->isVisible());
    QTest::keyClick(m_button, Qt::Key_Down);
    QVERIFY(popup()->isVisible());
}

void TestFilterButton::asksForChoicesBeforeItOpens()
{
    connect(m_button, &FilterButton::aboutToOpen, m_button, [this] {
        m_button->setChoices({{u"9"_s, u"late"_s, 1, false}});
    });
    open();
    QCOMPARE(shown(), QStringList{u"late"_s});
}

void TestFilterButton::searchesWhileOneTypes()
{
    open();
    QTest::keyClicks(search(), u"AR"_s);
    QCOMPARE(shown(), QStringList{u"Carla"_s});
    QTest::keyClicks(search(), u"zzz"_s);
    QVERIFY(!list()->isVisible());
    // the next time it searches nothing
    QTest::keyClick(search(), Qt::Key_Escape);
    QTest::keyClick(m_button, Qt::Key_Down);
    QCOMPARE(shown().size(), 5);
    QVERIFY(list()->isVisible());
}

void TestFilterButton::sendsLettersFromTheListToTheSearch()
{
    open();
    QTest::keyClick(search(), Qt::Key_Down);
    QTRY_VERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_D);
    QVERIFY(search()->hasFocus());
    QCOMPARE(search()->text(), u"d"_s);
    QCOMPARE(shown(), QStringList{u"dmitri"_s});
}

void TestFilterButton::ticksWithSpaceAndStaysOpen()
{
    QSignalSpy changed(m_button, &FilterButton::selectionChanged);
    open();
    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Space);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Space);
    QVERIFY(m_button->isPopupOpen());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.at(0).first().toStringList(), QStringList{u"4"_s});
    QCOMPARE(changed.at(1).first().toStringList(), (QStringList{u"1"_s, u"4"_s}));
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(m_button->checkedKeys(), QStringList{u"4"_s});
    // the ticked row did not jump away under the hand
    QCOMPARE(shown().first(), u"dmitri"_s);
    // up from the first row leads back to the search
    QTest::keyClick(list(), Qt::Key_Up);
    QTest::keyClick(list(), Qt::Key_Up);
    QVERIFY(search()->hasFocus());
}

void TestFilterButton::ticksTheFirstMatchWithReturn()
{
    open();
    QTest::keyClicks(search(), u"el"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(m_button->checkedKeys(), QStringList{u"5"_s});
    QVERIFY(m_button->isPopupOpen());
}

void TestFilterButton::ticksWithAClick()
{
    open();
    const QRect row = list()->visualRect(list()->model()->index(1, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(m_button->checkedKeys(), QStringList{u"1"_s});
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 14, row.center().y()));
    QCOMPARE(m_button->checkedKeys(), QStringList());
    QVERIFY(m_button->isPopupOpen());
}

void TestFilterButton::clearsEverything()
{
    auto choices = owners();
    choices[0].checked = true;
    choices[1].checked = true;
    m_button->setChoices(choices);
    open();
    QSignalSpy changed(m_button, &FilterButton::selectionChanged);
    QTest::mouseClick(m_button->findChild<QPushButton *>(u"filterClear"_s), Qt::LeftButton);
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().toStringList().isEmpty());
    QCOMPARE(m_button->text(), u"Owner"_s);
    QVERIFY(m_button->isPopupOpen());
}

void TestFilterButton::closesWithEscape()
{
    open();
    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(!m_button->isPopupOpen());
}

void TestFilterButton::saysWhatIsInForce()
{
    auto choices = owners();
    QCOMPARE(m_button->text(), u"Owner"_s);
    choices[0].checked = true;
    m_button->setChoices(choices);
    QCOMPARE(m_button->text(), u"Owner: ann"_s);
    choices[1].checked = true;
    m_button->setChoices(choices);
    QCOMPARE(m_button->text(), u"Owner: 2"_s);
    m_button->setChoices({{u"1"_s, u"a very long name of a repository indeed"_s, 1, true}});
    QVERIFY(m_button->text().endsWith(u'…'));
}

void TestFilterButton::keepsItsPlaceWhenCountsChangeWhileOpen()
{
    open();
    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Down);
    const QStringList before = shown();
    auto choices = owners();
    for (FilterChoice &choice : choices)
        choice.count = 50 - choice.count;
    m_button->setChoices(choices);
    QVERIFY(m_button->isPopupOpen());
    QCOMPARE(shown(), before);
    QCOMPARE(list()->currentIndex().row(), 1);
    QCOMPARE(list()->currentIndex().data(FilterChoiceModel::CountRole).toInt(), 38);
}

void TestFilterButton::takesNewChoicesWhileOpen()
{
    open();
    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Down); // ann
    auto choices = owners();
    choices.removeAt(3); // dmitri
    choices.append({u"6"_s, u"farah"_s, 99, false});
    m_button->setChoices(choices);
    QCOMPARE(shown(), (QStringList{u"ann"_s, u"bo"_s, u"Carla"_s, u"elif"_s, u"farah"_s}));
    QCOMPARE(list()->currentIndex().data().toString(), u"ann"_s);
}

void TestFilterButton::readsOutLabelAndCount()
{
    open();
    QCOMPARE(list()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString(), u"ann, 12"_s);
    QCOMPARE(list()->accessibleName(), u"Owner"_s);
}

void TestFilterButton::opensAtOnceWithManyChoices()
{
    QList<FilterChoice> choices;
    for (int i = 0; i < 100'000; ++i)
        choices.append({QString::number(i), u"person-%1"_s.arg(i), i % 37, false});
    m_button->setChoices(choices);
    qint64 before = test::workTime();
    QTest::keyClick(m_button, Qt::Key_Down);
    QVERIFY(m_button->isPopupOpen());
    list()->grab();
    // A tenth of this in a Release build; the room is for sanitizers and slow machines.
    qint64 worked = test::workTime() - before;
    QVERIFY2(worked < 2500, qPrintable(QString::number(worked)));
    before = test::workTime();
    QTest::keyClicks(search(), u"99999"_s);
    QTRY_COMPARE(shown(), QStringList{u"person-99999"_s});
    worked = test::workTime() - before;
    QVERIFY2(worked < 2500, qPrintable(QString::number(worked)));
}

PATWARDEN_GUI_TEST_MAIN(TestFilterButton)
#include "tst_filterbutton.moc"
