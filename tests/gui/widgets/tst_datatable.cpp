// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "views/theme/style.h"
#include "views/theme/theme.h"
#include "views/widgets/datatable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QShortcut>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Ticking, opening and walking through rows.
class TestDataTable : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void ticksWithAClickInTheTickColumnOnly();
    void ticksTwiceWithTwoQuickClicks();
    void ticksWithSpace();
    void leavesARangeToThePage();
    void asksForAllThroughTheHead();
    void asksForAllWithTheKeyboard();
    void opensByLinkAndByReturn();
    void doesNotOpenBesideTheWordsOfTheLink();
    void leavesLettersToThePage();
    void standsOnARowWhenTheKeyboardComes();
    void showsTickedRowsInTheColourOfTheTheme();
    void keepsItsBorderAroundTheScrollBar();
    void growsWithItsRows();
    void survivesAModelThatGoes();

private:
    [[nodiscard]] QPoint middleOf(int row, int column) const
    {
        return m_table->visualRect(m_model->index(row, column)).center();
    }
    [[nodiscard]] bool isTicked(int row) const { return m_model->item(row, 0)->checkState() == Qt::Checked; }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QWidget> m_window;
    DataTable *m_table = nullptr;
};

void TestDataTable::initTestCase()
{
    m_theme = std::make_unique<Theme>();
}

void TestDataTable::init()
{
    TestCase::init();
    m_model = std::make_unique<QStandardItemModel>(0, 3);
    m_model->setHorizontalHeaderLabels({u""_s, u"Name"_s, u"Owner"_s});
    for (const QString &name : {u"deploy-bot"_s, u"nightly-mirror"_s, u"release-notes"_s, u"audit-export"_s}) {
        auto *tick = new QStandardItem;
        tick->setCheckable(true);
        m_model->appendRow({tick, new QStandardItem(name), new QStandardItem(u"ann"_s)});
    }
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_model.get());
    m_window = std::make_unique<QWidget>();
    m_table = new DataTable(m_window.get());
    m_table->setModel(m_model.get());
    m_table->setTickColumn(0);
    m_table->setLinkColumn(1);
    m_table->setColumnWidth(1, 200);
    (new QVBoxLayout(m_window.get()))->addWidget(m_table);
    m_window->resize(500, 300);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), test::waitAtMost));
    m_table->setFocus();
}

void TestDataTable::cleanup()
{
    m_window.reset();
    m_model.reset();
}

void TestDataTable::ticksWithAClickInTheTickColumnOnly()
{
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, middleOf(1, 0));
    QVERIFY(isTicked(1));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, middleOf(2, 2));
    QVERIFY(!isTicked(2));
    QCOMPARE(m_table->currentIndex().row(), 2);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, middleOf(1, 0));
    QVERIFY(!isTicked(1));
    QTest::mouseClick(m_table->viewport(), Qt::RightButton, {}, middleOf(1, 0));
    QVERIFY(!isTicked(1));
}

void TestDataTable::ticksTwiceWithTwoQuickClicks()
{
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, middleOf(0, 0));
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, middleOf(0, 0));
    // press, release, double press, release: three clicks in all
    QVERIFY(isTicked(0));
}

void TestDataTable::ticksWithSpace()
{
    m_table->setCurrentIndex(m_model->index(0, 1));
    QTest::keyClick(m_table, Qt::Key_Space);
    QTest::keyClick(m_table, Qt::Key_Down);
    QTest::keyClick(m_table, Qt::Key_Down);
    QTest::keyClick(m_table, Qt::Key_Space);
    QVERIFY(isTicked(0));
    QVERIFY(!isTicked(1));
    QVERIFY(isTicked(2));
}

void TestDataTable::leavesARangeToThePage()
{
    QSignalSpy range(m_table, &DataTable::rangeTicked);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, middleOf(3, 0));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::ShiftModifier, middleOf(1, 0));
    QCOMPARE(range.size(), 1);
    QCOMPARE(range.first(), (QVariantList{1, 3, true}));
    QVERIFY(!isTicked(1)); // the page does it
    QTest::keyClick(m_table, Qt::Key_Up);
    QTest::keyClick(m_table, Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(range.size(), 2);
    QCOMPARE(range.last(), (QVariantList{0, 3, true}));
}

void TestDataTable::asksForAllThroughTheHead()
{
    QSignalSpy all(m_table, &DataTable::selectAllToggled);
    auto *box = m_table->findChild<QCheckBox *>(u"selectAllBox"_s);
    QVERIFY(box->isVisible());
    QCOMPARE(box->accessibleName(), u"Select all"_s);
    QTest::mouseClick(box, Qt::LeftButton);
    QCOMPARE(all.takeFirst().first().toBool(), true);
    QCOMPARE(m_table->selectAllState(), Qt::Unchecked); // it only asks
    m_table->setSelectAllState(Qt::PartiallyChecked);
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(all.takeFirst().first().toBool(), true);
    m_table->setSelectAllState(Qt::Checked);
    QTest::mouseClick(box, Qt::LeftButton);
    QCOMPARE(all.takeFirst().first().toBool(), false);
}

void TestDataTable::asksForAllWithTheKeyboard()
{
    QSignalSpy all(m_table, &DataTable::selectAllToggled);
    QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(all.size(), 1);
    // The box is in the Tab order, too.
    auto *box = m_table->findChild<QCheckBox *>(u"selectAllBox"_s);
    for (int i = 0; i < 5 && !box->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(box->hasFocus());
}

void TestDataTable::opensByLinkAndByReturn()
{
    QSignalSpy opened(m_table, &DataTable::opened);
    const QRect cell = m_table->visualRect(m_model->index(2, 1));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 20, cell.center().y()));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toModelIndex().row(), 2);
    QTest::keyClick(m_table, Qt::Key_Up);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.last().first().toModelIndex().row(), 1);
}

void TestDataTable::doesNotOpenBesideTheWordsOfTheLink()
{
    QSignalSpy opened(m_table, &DataTable::opened);
    const QRect cell = m_table->visualRect(m_model->index(2, 1));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 4, cell.center().y()));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, middleOf(2, 2));
    QVERIFY(opened.isEmpty());
}

void TestDataTable::leavesLettersToThePage()
{
    m_table->setCurrentIndex(m_model->index(0, 1));
    QKeyEvent letter(QEvent::KeyPress, Qt::Key_N, Qt::NoModifier, u"n"_s);
    QApplication::sendEvent(m_table, &letter);
    QCOMPARE(m_table->currentIndex().row(), 0);
    QShortcut next(Qt::Key_J, m_window.get());
    QSignalSpy pressed(&next, &QShortcut::activated);
    QTest::keyClick(m_table, Qt::Key_J);
    QCOMPARE(pressed.size(), 1);
}

void TestDataTable::standsOnARowWhenTheKeyboardComes()
{
    m_table->clearFocus();
    m_table->setCurrentIndex({});
    m_table->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_table->currentIndex().row(), 0);
}

void TestDataTable::showsTickedRowsInTheColourOfTheTheme()
{
    const auto colorAt = [this](int row) {
        const QRect cell = m_table->visualRect(m_model->index(row, 2));
        return m_table->viewport()->grab().toImage().pixelColor(cell.right() - 6, cell.top() + 6);
    };
    QCOMPARE(colorAt(1), lightColors().card);
    m_model->item(1, 0)->setCheckState(Qt::Checked);
    QCOMPARE(colorAt(1), lightColors().sel);
    m_theme->setAppearance(Appearance::Dark);
    QCOMPARE(colorAt(1), darkColors().sel);
    QCOMPARE(colorAt(3), darkColors().card);
    m_theme->setAppearance(Appearance::Light);
}

void TestDataTable::keepsItsBorderAroundTheScrollBar()
{
    for (int i = 0; i < 50; ++i)
        m_model->appendRow({new QStandardItem, new QStandardItem(u"more"_s), new QStandardItem(u"bo"_s)});
    const auto rightEdge = [this] {
        return m_table->grab().toImage().pixelColor(m_table->width() - 1, m_table->height() / 2);
    };
    QTRY_COMPARE(rightEdge(), lightColors().line);
    m_window->resize(420, 260);
    QTRY_COMPARE(rightEdge(), lightColors().line);
}

void TestDataTable::growsWithItsRows()
{
    m_table->setFitsRows(true);
    const int before = m_table->sizeHint().height();
    m_model->appendRow(new QStandardItem(u"one more"_s));
    QCOMPARE(m_table->sizeHint().height(), before + measuresOf(m_table).row);
}

void TestDataTable::survivesAModelThatGoes()
{
    m_table->setCurrentIndex(m_model->index(1, 1));
    m_model.reset();
    m_table->grab();
    QTest::keyClick(m_table, Qt::Key_Space);
    QTest::keyClick(m_table, Qt::Key_Return);
    QVERIFY(!m_table->currentIndex().isValid());
}

PATWARDEN_GUI_TEST_MAIN(TestDataTable)
#include "tst_datatable.moc"
