// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "models/idlistmodel.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <numeric>
#include <random>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<qint64> range(qint64 first, qint64 count)
{
    QList<qint64> ids(count);
    std::iota(ids.begin(), ids.end(), first);
    return ids;
}

/// Answers a fetch when the test says so.
class WordModel : public RecordListModel<QString>
{
public:
    using RecordListModel<QString>::RecordListModel;

    QList<QList<qint64>> asked;

    void answer(const QList<qint64> &ids)
    {
        QHash<qint64, QString> words;
        for (const qint64 id : ids)
            words.insert(id, u"word %1"_s.arg(id));
        store(ids, words);
    }
    void answerNothing(const QList<qint64> &ids) { store(ids, {}); }
    void fail(const QList<qint64> &ids) { failed(ids); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }

protected:
    void fetch(int firstRow, int count) override { asked.append(ids().mid(firstRow, count)); }
    [[nodiscard]] QVariant cell(int row, int, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(*recordAt(row)) : QVariant();
    }
};

} // namespace

/// Rows known as ids, cells fetched in blocks around what is shown.
class TestIdListModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void asksForNothingThatIsNotShown();
    void asksForTheBlockAroundARow();
    void asksOnceAndShowsWhatArrives();
    void fetchesTheLatestBlocksOfAFastScroll();
    void doesNotAskAgainForWhatIsGone();
    void asksAgainAfterAFailureWhenToldTo();
    void removesRowsWithOneSignalARun();
    void insertsNewRows();
    void resetsWhenTheOrderChanges();
    void keepsKnownRecordsAcrossChanges();
    void takesAnAnswerAfterItsRowsMoved();
    void forgetsBlocksNobodyLookedAt();
    void findsRowsByTheirIds();
    void fetchesAheadOfAScroll_data();
    void fetchesAheadOfAScroll();
    void doesNotFetchAheadOfAJump();
    void takesOutRows();
    void takesOutRowsInManyRunsWithAReset();
    void knowsSetsAndRowsOfFarOffIds();
};

void TestIdListModel::asksForNothingThatIsNotShown()
{
    WordModel model;
    model.setIds(range(1, 1000));
    QCOMPARE(model.rowCount(), 1000);
    test::deliverEvents();
    QVERIFY(model.asked.isEmpty());
}

void TestIdListModel::asksForTheBlockAroundARow()
{
    WordModel model;
    model.setIds(range(1, 250));
    QCOMPARE(model.index(230, 0).data().toString(), u"…"_s);
    QCOMPARE(model.index(230, 0).data(Qt::AccessibleTextRole).toString(), u"Loading"_s);
    QVERIFY(model.asked.isEmpty()); // never from data() itself
    test::deliverEvents();
    QCOMPARE(model.asked, (QList<QList<qint64>>{range(201, 50)}));
}

void TestIdListModel::asksOnceAndShowsWhatArrives()
{
    WordModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIds(range(1, 100));
    (void)model.index(3, 0).data();
    (void)model.index(70, 1).data();
    test::deliverEvents();
    (void)model.index(4, 0).data();
    test::deliverEvents();
    QCOMPARE(model.asked.size(), 1);

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.answer(model.asked.constFirst());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(0, 0));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(99, 1));
    QCOMPARE(model.index(3, 0).data().toString(), u"word 4"_s);
    QVERIFY(model.isFetched(3));
    QCOMPARE(*model.recordAt(3), u"word 4"_s);
}

void TestIdListModel::fetchesTheLatestBlocksOfAFastScroll()
{
    WordModel model;
    model.setIds(range(1, 10'000));
    for (int row = 0; row < 10'000; row += 50)
        (void)model.index(row, 0).data();
    test::deliverEvents();
    QVERIFY(model.asked.size() <= 3);
    QCOMPARE(model.asked.constLast(), range(9901, 100)); // where the scrolling ended
}

void TestIdListModel::doesNotAskAgainForWhatIsGone()
{
    WordModel model;
    model.setIds(range(1, 10));
    (void)model.index(0, 0).data();
    test::deliverEvents();
    model.answerNothing(model.asked.constFirst());
    QCOMPARE(model.index(0, 0).data().toString(), u"…"_s);
    test::deliverEvents();
    QCOMPARE(model.asked.size(), 1);
    model.setIds(range(1, 10)); // a new reading: asked for again
    (void)model.index(0, 0).data();
    test::deliverEvents();
    QCOMPARE(model.asked.size(), 2);
}

void TestIdListModel::asksAgainAfterAFailureWhenToldTo()
{
    WordModel model;
    model.setIds(range(1, 10));
    (void)model.index(0, 0).data();
    test::deliverEvents();
    model.fail(model.asked.constFirst());
    (void)model.index(0, 0).data();
    test::deliverEvents();
    QCOMPARE(model.asked.size(), 1);
    model.refetch();
    (void)model.index(0, 0).data();
    test::deliverEvents();
    QCOMPARE(model.asked.size(), 2);
}

void TestIdListModel::removesRowsWithOneSignalARun()
{
    WordModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIds(range(1, 10));
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept = model.index(6, 0);
    model.setIds({1, 5, 6, 7, 10});
    QCOMPARE(removed.size(), 2);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.ids(), (QList<qint64>{1, 5, 6, 7, 10}));
    QCOMPARE(kept.row(), 3);
}

void TestIdListModel::insertsNewRows()
{
    WordModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIds({3, 4, 8});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex kept = model.index(1, 0);
    model.setIds({1, 2, 4, 5, 8, 9});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(inserted.size(), 3);
    QCOMPARE(model.ids(), (QList<qint64>{1, 2, 4, 5, 8, 9}));
    QCOMPARE(kept.row(), 2);
    QCOMPARE(model.rowOf(9), 5);
}

void TestIdListModel::resetsWhenTheOrderChanges()
{
    WordModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIds({1, 2, 3});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setIds({3, 2, 1});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.idAt(0), 3);
    model.setIds({3, 2, 1}); // the same: nothing happens
    QCOMPARE(reset.size(), 1);
}

void TestIdListModel::keepsKnownRecordsAcrossChanges()
{
    WordModel model;
    model.setIds(range(1, 10));
    (void)model.index(0, 0).data();
    test::deliverEvents();
    model.answer(model.asked.constFirst());
    model.setIds({9, 8, 7});
    QCOMPARE(model.index(0, 0).data().toString(), u"word 9"_s);
    model.setIds({1, 9});
    QVERIFY(!model.isFetched(0)); // its record went with its row
    QVERIFY(model.isFetched(1));
}

void TestIdListModel::takesAnAnswerAfterItsRowsMoved()
{
    WordModel model;
    model.setIds(range(1, 10));
    (void)model.index(0, 0).data();
    test::deliverEvents();
    const QList<qint64> asked = model.asked.constFirst();
    model.setIds({10, 4, 2, 99});
    model.answer(asked);
    QCOMPARE(model.index(0, 0).data().toString(), u"word 10"_s);
    QCOMPARE(model.index(1, 0).data().toString(), u"word 4"_s);
    QCOMPARE(model.index(3, 0).data().toString(), u"…"_s);
    QVERIFY(!model.recordOf(5));
}

void TestIdListModel::forgetsBlocksNobodyLookedAt()
{
    WordModel model;
    const int rows = IdListModel::blockSize * (IdListModel::keptBlocks + 5);
    model.setIds(range(0, rows));
    for (int row = 0; row < rows; row += IdListModel::blockSize) {
        (void)model.index(row, 0).data();
        test::deliverEvents();
        model.answer(model.asked.constLast());
        (void)model.index(0, 0).data(); // the first row stays in sight
        test::deliverEvents();
    }
    QVERIFY(model.isFetched(0));
    QVERIFY(!model.isFetched(IdListModel::blockSize));
    QVERIFY(model.isFetched(rows - 1));
}

void TestIdListModel::findsRowsByTheirIds()
{
    WordModel model;
    model.setIds({40, 20, 30});
    QCOMPARE(model.rowOf(30), 2);
    QCOMPARE(model.rowOf(41), -1);
    QCOMPARE(model.idAt(1), 20);
    QCOMPARE(model.idAt(3), -1);
    QCOMPARE(model.idAt(-1, 7), 7);
}

void TestIdListModel::fetchesAheadOfAScroll_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<qint64>("ahead");
    QTest::newRow("down") << 570 << qint64(601);
    QTest::newRow("up") << 530 << qint64(401);
}

void TestIdListModel::fetchesAheadOfAScroll()
{
    QFETCH(int, row);
    WordModel model;
    model.setIds(range(1, 1'000));
    (void)model.index(550, 0).data();
    test::deliverEvents();
    model.answer(model.asked.constLast());
    (void)model.index(row, 0).data();
    test::deliverEvents();
    QCOMPARE(model.asked.size(), 2);
    QTEST(model.asked.constLast().constFirst(), "ahead");
    (void)model.index(row, 0).data(); // it stands still
    test::deliverEvents();
    QCOMPARE(model.asked.size(), 2);
}

void TestIdListModel::doesNotFetchAheadOfAJump()
{
    WordModel model;
    model.setIds(range(1, 1'000));
    (void)model.index(50, 0).data();
    test::deliverEvents();
    const qsizetype before = model.asked.size();
    (void)model.index(550, 0).data();
    test::deliverEvents();
    QCOMPARE(model.asked.size(), before + 1);
    QCOMPARE(model.asked.constLast().constFirst(), 501);
}

void TestIdListModel::takesOutRows()
{
    WordModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIds(range(1, 10));
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex kept = model.index(6, 0);
    model.removeIds(IdSet(QList<qint64>{2, 3, 4, 9, 77}));
    QCOMPARE(removed.size(), 2);
    QCOMPARE(model.ids(), (QList<qint64>{1, 5, 6, 7, 8, 10}));
    QCOMPARE(kept.row(), 3);
    QCOMPARE(model.rowOf(10), 5);
    QCOMPARE(model.rowOf(9), -1);
}

void TestIdListModel::takesOutRowsInManyRunsWithAReset()
{
    WordModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIds(range(1, 1'000));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    IdSet even;
    for (qint64 id = 2; id <= 1'000; id += 2)
        even.insert(id);
    model.removeIds(even);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 500);
    QCOMPARE(model.rowOf(999), 499);
}

void TestIdListModel::knowsSetsAndRowsOfFarOffIds()
{
    std::mt19937_64 random(7);
    QSet<qint64> plain;
    IdSet ids;
    for (int i = 0; i < 20'000; ++i) {
        const qint64 id = i % 3 == 0 ? qint64(random() >> 2) : qint64(random() % 9'000);
        QCOMPARE(ids.insert(id), !plain.contains(id));
        plain.insert(id);
        if (i % 4 == 0) {
            const qint64 gone = qint64(random() % 9'000);
            QCOMPARE(ids.remove(gone), plain.remove(gone));
        }
    }
    QCOMPARE(ids.size(), plain.size());
    QSet<qint64> visited;
    ids.forEach([&](qint64 id) { visited.insert(id); });
    QCOMPARE(visited, plain);
    const QList<qint64> list(plain.cbegin(), plain.cend());
    const IdRows rows(list);
    for (int row = 0; row < list.size(); ++row)
        QCOMPARE(rows.rowOf(list.at(row)), row);
    QCOMPARE(rows.rowOf(-1), -1);
}

PATWARDEN_TEST_MAIN(TestIdListModel)
#include "tst_idlistmodel.moc"
