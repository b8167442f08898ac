// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkqueue.h"
#include "heldthread.h"
#include "requestsdesk.h"
#include "testcase.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int requestCount = 80'000;
constexpr int beatTime = 10; // ms
constexpr int patience = 5 * 60'000; // ms; under the sanitizers 80,000 decisions take their time

/// Beats every 10 ms as long as nothing blocks the window, and counts the paints of a widget.
class Heartbeat : public QObject
{
public:
    explicit Heartbeat(QWidget *painted)
    {
        painted->installEventFilter(this);
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(beatTime);
        restart();
    }

    void restart()
    {
        m_beats = 0;
        m_paints = 0;
        m_longestPause = 0;
        m_sinceStart.start();
        m_sinceBeat.start();
    }
    [[nodiscard]] int beats() const { return m_beats; }
    [[nodiscard]] int paints() const { return m_paints; }
    /// A tenth of all that there could be is many, where another program has the other core.
    [[nodiscard]] bool isLively() const { return m_beats * 10 >= m_sinceStart.elapsed() / beatTime; }
    void tell(const char *when) const
    {
        qInfo("%s: %lld ms, %d beats, the longest pause %lld ms, %d paints", when, m_sinceStart.elapsed(), m_beats,
              m_longestPause, m_paints);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_paints += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    void beat()
    {
        ++m_beats;
        m_longestPause = qMax(m_longestPause, m_sinceBeat.restart());
    }

    QTimer m_timer;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceBeat;
    qint64 m_longestPause = 0;
    int m_beats = 0;
    int m_paints = 0;
};

struct BusyDesk : test::RequestsDesk {
    explicit BusyDesk(const QString &path)
        : RequestsDesk(path)
    {
        test::addManyRequests(builder.database(), octo, requestCount, clock.now());
    }

    [[nodiscard]] int currentRow() const { return table()->currentIndex().row(); }
    [[nodiscard]] QLineEdit *search() const { return page->findChild<QLineEdit *>(u"requestSearch"_s); }
    [[nodiscard]] QProgressBar *progress() const { return page->findChild<QProgressBar *>(u"bulkProgressBar"_s); }
    [[nodiscard]] bool runs() const { return progress()->isVisible(); }
    void typeInSearch(const QString &text)
    {
        QTest::mouseClick(search(), Qt::LeftButton);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    /// Up and down as a person does it. \return whether the current row followed each time.
    bool walkRows()
    {
        table()->setFocus();
        const int before = currentRow();
        press(Qt::Key_J);
        press(Qt::Key_J);
        const bool wentDown = currentRow() == qMax(before, 0) + (before < 0 ? 1 : 2);
        press(Qt::Key_K);
        return wentDown && currentRow() == qMax(before, 0) + (before < 0 ? 0 : 1);
    }
    /// Until the first batch is done; the next one waits for \p held to let go.
    bool approveAll(test::HeldThread &held)
    {
        prompts.answers.enqueue(true);
        clickSelectAll();
        if (model()->tickedCount() != requestCount || !choose(u"selectedButton"_s, u"Approve…"_s)
            || !test::waitFor([&] { return runs(); }))
            return false;
        held.turn();
        return test::waitFor([&] { return progress()->value() > 0; }) && activate();
    }
    /// What the database says.
    [[nodiscard]] qint64 stillPending()
    {
        const auto queue =
            test::resultOf(controllers.requests.queue(test::EstateBuilder::sessionOf(alice), octo, 1));
        return queue ? queue->total : -1;
    }
};

} // namespace

/// The window stays a window while its queue is long: it paints, and answers keys.
class TestBusyQueue : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void answersKeysWhileTheQueueIsRead();
    void answersKeysWhileItIsFilteredAndSorted();
    void paintsWhileItScrollsFromTopToBottom();
    void answersKeysWhileAllAreApproved();
    void stopsBetweenTwoBatchesWhenAsked();
};

void TestBusyQueue::answersKeysWhileTheQueueIsRead()
{
    BusyDesk desk(temporaryPath(u"reading.patwarden"_s));
    desk.openAs(desk.alice, u"alice"_s, {.place = Route::Place::PendingRequests, .organization = desk.octo});
    test::HeldThread held(desk.thread);
    Heartbeat heart(desk.table()->viewport());
    QVERIFY(desk.activate());
    QTRY_VERIFY(desk.model()->rowCount() > 0); // the newest, long before the whole queue is there
    held.turn(); // of the first part of the queue; the next one waits

    for (int walks = 0; walks < 10; ++walks) {
        QVERIFY(desk.walkRows());
        test::deliverEvents();
    }
    desk.typeInSearch(u"nightly"_s);
    QCOMPARE(desk.search()->text(), u"nightly"_s);
    QTRY_VERIFY(heart.beats() > 10);
    QVERIFY(!desk.model()->hasIndex()); // all that was answered while the queue was read

    held.letGo();
    QTRY_VERIFY_WITH_TIMEOUT(desk.model()->hasIndex(), patience);
    heart.tell("reading");
    QVERIFY(heart.isLively());
    QCOMPARE_GT(heart.paints(), 0);
    QCOMPARE(desk.model()->total(), requestCount);
    QTRY_COMPARE(desk.model()->shownCount(), requestCount / 4); // what was typed meanwhile is in force
}

void TestBusyQueue::answersKeysWhileItIsFilteredAndSorted()
{
    BusyDesk desk(temporaryPath(u"filtering.patwarden"_s));
    QVERIFY(desk.openList());
    Heartbeat heart(desk.table()->viewport());
    // The next question comes before the last one is answered; only the last one's answer is shown.
    desk.model()->setFilter({.text = u"e"_s});
    desk.model()->setSort(RequestSort::Name, Qt::AscendingOrder);
    desk.model()->setFilter({.text = u"nightly"_s});
    QVERIFY(desk.walkRows());
    QTRY_COMPARE(desk.model()->shownCount(), requestCount / 4);
    QTRY_VERIFY(desk.model()->isFetched(0));
    heart.tell("filtering");

    heart.restart();
    desk.model()->setFilter({});
    QTRY_COMPARE(desk.model()->shownCount(), requestCount);
    for (const RequestSort sort : {RequestSort::Owner, RequestSort::Risk, RequestSort::Asked}) {
        QSignalSpy shown(desk.model(), &EntryListModel::listChanged);
        desk.model()->setSort(sort, Qt::DescendingOrder);
        QVERIFY(desk.walkRows());
        QTRY_VERIFY(!shown.isEmpty());
    }
    heart.tell("sorting");
    desk.click(u"ownerFilterButton"_s);
    auto *list = desk.button(u"ownerFilterButton"_s)->findChild<QListView *>(u"filterList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 3);
}

void TestBusyQueue::paintsWhileItScrollsFromTopToBottom()
{
    BusyDesk desk(temporaryPath(u"scrolling.patwarden"_s));
    QVERIFY(desk.openList());
    Heartbeat heart(desk.table()->viewport());
    QScrollBar *bar = desk.table()->verticalScrollBar();
    const int steps = 400;
    for (int step = 1; step <= steps; ++step) {
        bar->setValue(int(qint64(bar->maximum()) * step / steps));
        test::deliverEvents();
    }
    heart.tell("scrolling");
    QCOMPARE(bar->value(), bar->maximum());
    QTRY_VERIFY(desk.model()->isFetched(requestCount - 1));
    QCOMPARE_GT(heart.paints(), steps / 2);
}

void TestBusyQueue::answersKeysWhileAllAreApproved()
{
    BusyDesk desk(temporaryPath(u"approving.patwarden"_s));
    QVERIFY(desk.openList());
    Heartbeat heart(desk.table()->viewport());
    test::HeldThread held(desk.thread);
    QVERIFY(desk.approveAll(held));
    heart.tell("selecting all and asking");
    heart.restart();
    QCOMPARE(desk.prompts.questions.size(), 1);

    for (int i = 0; i < 10; ++i) {
        QVERIFY(desk.walkRows());
        test::deliverEvents();
    }
    desk.typeInSearch(u"nightly"_s);
    QCOMPARE(desk.search()->text(), u"nightly"_s);
    // Every fourth, but for those of the first batch that are out of the list already.
    const auto filtered = [&] { return desk.model()->shownCount() <= requestCount / 4; };
    QTRY_VERIFY(filtered());
    QCOMPARE_GT(desk.model()->shownCount(), requestCount / 4 - desk.progress()->value());
    QTRY_VERIFY(heart.beats() > 10);
    const int doneSoFar = desk.progress()->value();
    QVERIFY(desk.runs()); // all that was answered while they were approved
    QCOMPARE_LT(doneSoFar, requestCount);
    QVERIFY(!desk.button(u"selectedButton"_s)->isEnabled()); // one bulk decision at a time
    held.letGo();
    QTRY_VERIFY(desk.progress()->value() > doneSoFar);

    QTRY_VERIFY_WITH_TIMEOUT(!desk.runs(), patience);
    heart.tell("approving");
    QVERIFY(heart.isLively());
    QCOMPARE_GT(heart.paints(), 5);
    QTRY_COMPARE(desk.result(), u"Approved 80,000 request(s)."_s);
    QTRY_COMPARE(desk.model()->total(), 0);
    QTRY_VERIFY(desk.isShown(u"noRequestsState"_s));
    QCOMPARE(desk.stillPending(), 0);
    QVERIFY(desk.prompts.notifications.isEmpty());
}

void TestBusyQueue::stopsBetweenTwoBatchesWhenAsked()
{
    BusyDesk desk(temporaryPath(u"stopping.patwarden"_s));
    QVERIFY(desk.openList());
    test::HeldThread held(desk.thread);
    QVERIFY(desk.approveAll(held));
    desk.click(u"bulkCancelButton"_s);
    QVERIFY(!desk.button(u"bulkCancelButton"_s)->isEnabled());
    held.letGo();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.runs(), patience);

    const qint64 left = desk.stillPending();
    QCOMPARE_GT(left, 0);
    QCOMPARE_LT(left, requestCount);
    QTRY_COMPARE(desk.model()->total(), left);
    QCOMPARE(desk.model()->tickedCount(), left); // to go on from here
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QTRY_COMPARE(desk.result(),
                 u"Approved %1 request(s). You cancelled: %2 are still pending."_s.arg(
                     english.toString(requestCount - left), english.toString(left)));
    QVERIFY(desk.button(u"selectedButton"_s)->isEnabled());
}

PATWARDEN_GUI_TEST_MAIN(TestBusyQueue)
#include "tst_busyqueue.moc"
