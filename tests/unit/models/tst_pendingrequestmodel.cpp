// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtest.h"
#include "testcase.h"

#include "bulkqueue.h"
#include "estate.h"
#include "models/pendingrequestmodel.h"

#include <cstdlib>

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(patwarden::RequestSort)

/// The queue of one organization as a table.
class TestPendingRequestModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsNothingBeforeItIsOpened();
    void showsTheNewestFirstAndThenTheWholeQueue();
    void answersTheLatestQuestionAboutALongList();
    void leavesOutOfALongListWhatWasTakenMeanwhile();
    void countsChoicesOfALongList();
    void fetchesCellsInBlocks();
    void saysWhatARequestAsksFor_data();
    void saysWhatARequestAsksFor();
    void readsOutWhatItShows();
    void combinesFilters();
    void countsChoicesForTheDropDowns();
    void keepsAFilterThatWasSetTooEarly();
    void sortsByItsColumns_data();
    void sortsByItsColumns();
    void keepsTicksWhileFilteringSortingAndReading();
    void ticksExactlyWhatTheFilterShows();
    void ticksARange();
    void takesOutWhatWasDecided();
    void doesNotBringBackWhatWasDecided();
    void dropsRowByRowWhatSomebodyElseDecided();
    void looksFirstWhetherAnythingChanged();
    void dropsARowThatTurnsOutDecided();
    void keepsRowsThatAFilterHidWhileTheyWereFetched();
    void startsAfreshInAnotherOrganization();
    void saysThatTheOrganizationHasNotOptedIn();
    void showsNothingToMembers();
    void hidesWhatAnOwnerNoLongerMaySee();

private:
    struct Queue;
    struct LongQueue;
};

/// octo-org with the owner alice, and bo as a second one. \ref small adds six requests of ann and carla, the
/// newest first: deploy-bot, nightly-mirror, release-notes, audit-export, infra-sync, docs-preview.
struct TestPendingRequestModel::Queue {
    explicit Queue(const QString &path)
        : builder(path, clock)
        , requests(thread, clock)
        , model(requests, clock)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        octo = builder.addOrganization(u"octo-org"_s, true);
        alice = builder.addAccount(u"alice"_s);
        bo = builder.addAccount(u"bo"_s);
        ann = builder.addAccount(u"ann"_s);
        carla = builder.addAccount(u"carla"_s);
        builder.join(alice, octo, Role::Owner);
        builder.join(bo, octo, Role::Owner);
        builder.join(ann, octo, Role::Member);
        builder.join(carla, octo, Role::Member);
        if (const auto opened = test::resultOf(thread.open({path}, OpenMode::OpenExisting)); !opened)
            test::endTest(opened.error());
    }

    void small()
    {
        shop = builder.addRepository(octo, u"shop"_s);
        docs = builder.addRepository(octo, u"docs"_s);
        using Asking = test::EstateBuilder::Asking;
        const auto add = [&](AccountId owner, const Asking &asking) {
            ids.insert(asking.tokenName, builder.addRequest(octo, owner, asking));
        };
        add(ann,
            {.tokenName = u"deploy-bot"_s,
             .permissions = u"contents:read administration:write"_s,
             .reason = u"Deploys the storefront"_s,
             .expiresInDays = std::nullopt,
             .askedHoursAgo = 1});
        add(ann,
            {.tokenName = u"nightly-mirror"_s,
             .permissions = u"contents:read"_s,
             .selection = RepositorySelection::Selected,
             .repositories = {shop, docs},
             .askedHoursAgo = 5});
        add(carla,
            {.tokenName = u"release-notes"_s,
             .permissions = u"contents:write pull_requests:write"_s,
             .selection = RepositorySelection::Selected,
             .repositories = {docs},
             .askedHoursAgo = 26});
        add(carla,
            {.tokenName = u"audit-export"_s,
             .permissions = u"metadata:read"_s,
             .selection = RepositorySelection::Public,
             .expiresInDays = 90,
             .askedHoursAgo = 50});
        add(ann,
            {.tokenName = u"infra-sync"_s,
             .permissions = u"secrets:write"_s,
             .selection = RepositorySelection::Selected,
             .repositories = {shop},
             .expiresInDays = 400,
             .askedHoursAgo = 60});
        add(carla,
            {.tokenName = u"docs-preview"_s,
             .permissions = u"pages:read"_s,
             .reason = u"Renders the docs of the storefront"_s,
             .selection = RepositorySelection::Selected,
             .repositories = {docs},
             .askedHoursAgo = 70});
    }

    [[nodiscard]] Session owner() const { return test::EstateBuilder::sessionOf(alice, u"alice"_s); }

    bool open()
    {
        model.open(owner(), octo);
        return test::waitFor([&] { return model.hasIndex(); });
    }

    bool decide(const QList<RequestId> &decided, AccountId by)
    {
        const auto outcome = test::resultOf(
            requests.review(test::EstateBuilder::sessionOf(by), octo, decided, Verdict::Denied, {}).future);
        return outcome.ok() && outcome->decided == decided;
    }

    [[nodiscard]] QString text(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role).toString();
    }
    /// Waits until it is there.
    [[nodiscard]] QString textOf(const QString &token, int column, int role = Qt::DisplayRole)
    {
        const int row = model.rowOfRequest(ids.value(token));
        if (!test::waitFor([&] { return text(row, PendingRequestModel::Name) == token; }))
            return u"(not fetched)"_s;
        return text(row, column, role);
    }
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!test::waitFor([&] { return text(row, PendingRequestModel::Name) != u"…"_s; }))
                return {u"(not fetched)"_s};
            names.append(text(row, PendingRequestModel::Name));
        }
        return names;
    }

    test::ManualClock clock;
    test::EstateBuilder builder;
    DatabaseThread thread;
    RequestController requests;
    PendingRequestModel model;
    QAbstractItemModelTester tester;
    OrganizationId octo;
    AccountId alice, bo, ann, carla;
    RepositoryId shop, docs;
    QHash<QString, RequestId> ids;
};

void TestPendingRequestModel::showsNothingBeforeItIsOpened()
{
    Queue queue(temporaryPath(u"closed.patwarden"_s));
    QCOMPARE(queue.model.state(), PendingRequestModel::State::Closed);
    QCOMPARE(queue.model.rowCount(), 0);
    QVERIFY(!queue.model.hasIndex());
    queue.model.refresh();
    QCOMPARE(queue.model.state(), PendingRequestModel::State::Closed);
}

void TestPendingRequestModel::showsTheNewestFirstAndThenTheWholeQueue()
{
    Queue queue(temporaryPath(u"whole.patwarden"_s));
    const QList<RequestId> ids = queue.builder.addRequests(queue.octo, queue.ann, 2'500);
    bool rowsBeforeIndex = false;
    connect(&queue.model, &PendingRequestModel::stateChanged, this, [&] {
        if (queue.model.state() == PendingRequestModel::State::Ready)
            rowsBeforeIndex = !queue.model.hasIndex() && queue.model.rowCount() == PendingRequestModel::firstLook
                && queue.model.total() == 2'500 && queue.model.shownCount() == 2'500
                && queue.text(0, PendingRequestModel::Name) == u"token-0"_s;
    });

    QVERIFY(queue.open());

    QVERIFY(rowsBeforeIndex);
    QCOMPARE(queue.model.rowCount(), 2'500);
    QCOMPARE(queue.model.requestAt(0), ids.first());
    QCOMPARE(queue.model.requestAt(2'499), ids.last());
    QCOMPARE(queue.model.headerData(PendingRequestModel::Name, Qt::Horizontal, Qt::DisplayRole).toString(),
             u"2,500 request(s)"_s);
}

void TestPendingRequestModel::fetchesCellsInBlocks()
{
    Queue queue(temporaryPath(u"blocks.patwarden"_s));
    queue.builder.addRequests(queue.octo, queue.ann, 450);
    QVERIFY(queue.open());

    QCOMPARE(queue.text(250, PendingRequestModel::Name), u"…"_s);
    QTRY_COMPARE(queue.text(250, PendingRequestModel::Name), u"token-250"_s);

    QVERIFY(queue.model.isFetched(200) && queue.model.isFetched(299));
    QVERIFY(!queue.model.isFetched(300));
    QVERIFY(!queue.model.index(300, PendingRequestModel::Name).data(PendingRequestModel::riskRole).isValid());
}

void TestPendingRequestModel::saysWhatARequestAsksFor_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    using Model = PendingRequestModel;
    QTest::newRow("owner") << u"deploy-bot"_s << int(Model::Owner) << u"ann"_s;
    QTest::newRow("all repositories") << u"deploy-bot"_s << int(Model::RepositoryAccess) << u"All repositories"_s;
    QTest::newRow("some") << u"nightly-mirror"_s << int(Model::RepositoryAccess) << u"2 repository(ies)"_s;
    QTest::newRow("public") << u"audit-export"_s << int(Model::RepositoryAccess) << u"Public repositories"_s;
    QTest::newRow("highest first") << u"deploy-bot"_s << int(Model::Permissions)
                                   << u"administration: write · contents: read"_s;
    QTest::newRow("two words") << u"release-notes"_s << int(Model::Permissions)
                               << u"contents: write · pull requests: write"_s;
    QTest::newRow("never") << u"deploy-bot"_s << int(Model::Expires) << u"No expiration"_s;
    QTest::newRow("days") << u"audit-export"_s << int(Model::Expires) << u"88 day(s)"_s;
    QTest::newRow("high") << u"deploy-bot"_s << int(Model::RiskWord) << u"High"_s;
    QTest::newRow("low") << u"audit-export"_s << int(Model::RiskWord) << u"Low"_s;
    QTest::newRow("hours") << u"nightly-mirror"_s << int(Model::Asked) << u"5 hour(s)"_s;
    QTest::newRow("yesterday") << u"release-notes"_s << int(Model::Asked) << u"1 day(s)"_s;
}

void TestPendingRequestModel::saysWhatARequestAsksFor()
{
    QFETCH(QString, token);
    QFETCH(int, column);
    Queue queue(temporaryPath(u"%1.patwarden"_s.arg(QString::fromLatin1(QTest::currentDataTag()))));
    queue.small();
    QVERIFY(queue.open());
    QTEST(queue.textOf(token, column), "text");
}

void TestPendingRequestModel::readsOutWhatItShows()
{
    Queue queue(temporaryPath(u"readout.patwarden"_s));
    queue.small();
    QVERIFY(queue.open());
    const QString bot = u"deploy-bot"_s;
    using Model = PendingRequestModel;
    QCOMPARE(queue.textOf(bot, Model::Permissions, Qt::AccessibleTextRole),
             u"administration: write · contents: read"_s);
    QCOMPARE(queue.textOf(bot, Model::Permissions, Qt::ToolTipRole), u"administration: write · contents: read"_s);
    QCOMPARE(queue.textOf(bot, Model::Tick, Qt::AccessibleTextRole), u"Select deploy-bot"_s);
    QCOMPARE(queue.textOf(bot, Model::RiskWord, Qt::AccessibleTextRole), u"High"_s);
    const QModelIndex risk = queue.model.index(0, Model::RiskWord);
    QCOMPARE(risk.data(Model::riskRole).toInt(), int(Risk::High));
}

// R-O10
void TestPendingRequestModel::combinesFilters()
{
    Queue queue(temporaryPath(u"filters.patwarden"_s));
    queue.small();
    QVERIFY(queue.open());

    queue.model.setFilter({.owners = {queue.ann}, .repositories = {}, .permissions = {}, .text = {}});
    QCOMPARE(queue.names(), QStringList({u"deploy-bot"_s, u"nightly-mirror"_s, u"infra-sync"_s}));

    queue.model.setFilter({.owners = {queue.ann, queue.carla},
                           .repositories = {queue.docs},
                           .permissions = {u"contents:read"_s, u"pages:read"_s},
                           .text = {}});
    QCOMPARE(queue.names(), QStringList({u"deploy-bot"_s, u"nightly-mirror"_s, u"docs-preview"_s}));
    QCOMPARE(queue.model.total(), 6);
    QCOMPARE(queue.model.shownCount(), 3);

    queue.model.setFilter({.owners = {queue.ann}, .repositories = {}, .permissions = {}, .text = u"STOREfront"_s});
    QCOMPARE(queue.names(), QStringList({u"deploy-bot"_s}));

    queue.model.setFilter({});
    QCOMPARE(queue.model.rowCount(), 6);
}

// R-O10
void TestPendingRequestModel::countsChoicesForTheDropDowns()
{
    Queue queue(temporaryPath(u"facets.patwarden"_s));
    queue.small();
    queue.model.askChoices(Facet::Owner, [](const auto &) { QFAIL("there is no index yet"); });
    QVERIFY(queue.open());

    queue.model.setFilter({.owners = {queue.carla}, .repositories = {}, .permissions = {}, .text = {}});
    EntryListModel::Choices owners;
    queue.model.askChoices(Facet::Owner, [&](const auto &choices) { owners = choices; });
    QCOMPARE(owners, (EntryListModel::Choices{{queue.ann.value(), 3}, {queue.carla.value(), 3}}));
    EntryListModel::PermissionCounts permissions;
    queue.model.askPermissions([&](const auto &counts) { permissions = counts; });
    QCOMPARE(permissions.value(u"contents:write"_s), 1);
    QVERIFY(!permissions.contains(u"secrets:write"_s));
    QCOMPARE(queue.model.ownerName(queue.carla), u"carla"_s);
    QCOMPARE(queue.model.repositoryName(queue.docs), u"docs"_s);
}

void TestPendingRequestModel::keepsAFilterThatWasSetTooEarly()
{
    Queue queue(temporaryPath(u"early.patwarden"_s));
    queue.small();
    queue.model.open(queue.owner(), queue.octo);
    queue.model.setFilter({.owners = {}, .repositories = {}, .permissions = {}, .text = u"infra"_s});
    QTRY_VERIFY(queue.model.hasIndex());
    QCOMPARE(queue.names(), QStringList{u"infra-sync"_s});
}

void TestPendingRequestModel::sortsByItsColumns_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    using Model = PendingRequestModel;
    const auto up = Qt::AscendingOrder;
    const auto down = Qt::DescendingOrder;
    QTest::newRow("name") << int(Model::Name) << up << u"audit-export"_s << u"release-notes"_s;
    QTest::newRow("owner") << int(Model::Owner) << down << u"release-notes"_s << u"infra-sync"_s;
    QTest::newRow("access") << int(Model::RepositoryAccess) << up << u"audit-export"_s << u"deploy-bot"_s;
    QTest::newRow("expires") << int(Model::Expires) << up << u"docs-preview"_s << u"deploy-bot"_s;
    QTest::newRow("risk") << int(Model::RiskWord) << down << u"deploy-bot"_s << u"docs-preview"_s;
    QTest::newRow("asked") << int(Model::Asked) << up << u"docs-preview"_s << u"deploy-bot"_s;
    QTest::newRow("permissions: stays") << int(Model::Permissions) << up << u"deploy-bot"_s << u"docs-preview"_s;
}

void TestPendingRequestModel::sortsByItsColumns()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    Queue queue(temporaryPath(u"sort%1.patwarden"_s.arg(column)));
    queue.small();
    QVERIFY(queue.open());
    queue.model.sort(column, order);
    const QStringList names = queue.names();
    QTEST(names.first(), "first");
    QTEST(names.last(), "last");
}

// R-O11: a selection of requests, not of rows
void TestPendingRequestModel::keepsTicksWhileFilteringSortingAndReading()
{
    Queue queue(temporaryPath(u"ticks.patwarden"_s));
    queue.small();
    QVERIFY(queue.open());
    QSignalSpy ticks(&queue.model, &PendingRequestModel::ticksChanged);
    queue.model.setTicked(0, 0, true);
    QVERIFY(queue.model.setData(queue.model.index(2, PendingRequestModel::Tick), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(
        !queue.model.setData(queue.model.index(2, PendingRequestModel::Name), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(ticks.size(), 2);
    const QList<RequestId> ticked{queue.ids.value(u"deploy-bot"_s), queue.ids.value(u"release-notes"_s)};
    QCOMPARE(queue.model.ticked(), ticked);
    QCOMPARE(queue.model.shownTickState(), Qt::PartiallyChecked);

    queue.model.setFilter({.owners = {queue.carla}, .repositories = {}, .permissions = {}, .text = {}});
    QCOMPARE(queue.model.tickedCount(), 2);
    QCOMPARE(queue.model.tickedAndHidden(), 1);
    QCOMPARE(queue.model.ticked(), QList({ticked.last(), ticked.first()}));
    queue.model.setSort(RequestSort::Name, Qt::AscendingOrder);
    queue.model.setFilter({});
    QCOMPARE(queue.model.ticked(), ticked);

    queue.model.open(queue.owner(), queue.octo);
    QSignalSpy read(&queue.model, &PendingRequestModel::listChanged);
    QTRY_VERIFY(!read.isEmpty());
    QCOMPARE(queue.model.ticked(), ticked);
    queue.model.clearTicks();
    QCOMPARE(queue.model.shownTickState(), Qt::Unchecked);
}

// R-O11
void TestPendingRequestModel::ticksExactlyWhatTheFilterShows()
{
    Queue queue(temporaryPath(u"all.patwarden"_s));
    queue.small();
    QVERIFY(queue.open());
    queue.model.setFilter({.owners = {queue.ann}, .repositories = {}, .permissions = {}, .text = {}});
    queue.model.tickShown(true);
    QCOMPARE(queue.model.shownTickState(), Qt::Checked);
    queue.model.setFilter({});
    QCOMPARE(queue.model.tickedCount(), 3);
    QCOMPARE(queue.model.shownTickState(), Qt::PartiallyChecked);

    // What arrives later was not shown when it was pressed.
    queue.builder.addRequest(queue.octo, queue.ann, {.tokenName = u"late"_s, .askedHoursAgo = 0});
    queue.model.refresh();
    QTRY_COMPARE(queue.model.rowCount(), 7);
    QCOMPARE(queue.model.tickedCount(), 3);

    queue.model.tickShown(false);
    QCOMPARE(queue.model.tickedCount(), 0);
}

// R-O11
void TestPendingRequestModel::ticksARange()
{
    Queue queue(temporaryPath(u"range.patwarden"_s));
    queue.small();
    QVERIFY(queue.open());
    queue.model.setTicked(4, 99, true);
    QCOMPARE(queue.model.tickedCount(), 2);
    queue.model.setTicked(-3, 4, false);
    QCOMPARE(queue.model.ticked(), QList{queue.ids.value(u"docs-preview"_s)});
    queue.model.setTicked(50, 60, true);
    QCOMPARE(queue.model.tickedCount(), 1);
}

void TestPendingRequestModel::takesOutWhatWasDecided()
{
    Queue queue(temporaryPath(u"take.patwarden"_s));
    queue.small();
    QVERIFY(queue.open());
    queue.model.tickShown(true);
    QSignalSpy reset(&queue.model, &QAbstractItemModel::modelReset);
    QSignalSpy ticks(&queue.model, &PendingRequestModel::ticksChanged);

    queue.model.take({queue.ids.value(u"nightly-mirror"_s), queue.ids.value(u"infra-sync"_s), RequestId(9'999)});

    QCOMPARE(queue.names(),
             QStringList({u"deploy-bot"_s, u"release-notes"_s, u"audit-export"_s, u"docs-preview"_s}));
    QCOMPARE(queue.model.total(), 4);
    QCOMPARE(queue.model.tickedCount(), 4);
    QCOMPARE(ticks.size(), 1);
    QVERIFY(reset.isEmpty()); // by merging: scrolling and current row stay
}

void TestPendingRequestModel::doesNotBringBackWhatWasDecided()
{
    Queue queue(temporaryPath(u"back.patwarden"_s));
    queue.small();
    QVERIFY(queue.open());
    // The answer to this reading was made before the decision, as far as the model knows.
    queue.model.open(queue.owner(), queue.octo);
    queue.model.take({queue.ids.value(u"deploy-bot"_s)});
    QSignalSpy read(&queue.model, &PendingRequestModel::listChanged);
    QTRY_VERIFY(!read.isEmpty());
    QCOMPARE(queue.model.rowOfRequest(queue.ids.value(u"deploy-bot"_s)), -1);
    QCOMPARE(queue.model.total(), 5);
}

void TestPendingRequestModel::dropsRowByRowWhatSomebodyElseDecided()
{
    Queue queue(temporaryPath(u"else.patwarden"_s));
    queue.small();
    QVERIFY(queue.open());
    queue.model.tickShown(true);
    QSignalSpy removed(&queue.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&queue.model, &QAbstractItemModel::modelReset);
    QVERIFY(queue.decide({queue.ids.value(u"nightly-mirror"_s), queue.ids.value(u"infra-sync"_s)}, queue.bo));

    queue.model.refresh();

    QTRY_COMPARE(queue.model.rowCount(), 4);
    QCOMPARE(removed.size(), 2);
    QVERIFY(reset.isEmpty());
    QCOMPARE(queue.model.tickedCount(), 4);
}

void TestPendingRequestModel::looksFirstWhetherAnythingChanged()
{
    Queue queue(temporaryPath(u"same.patwarden"_s));
    queue.small();
    QVERIFY(queue.open());
    QSignalSpy read(&queue.model, &PendingRequestModel::listChanged);
    queue.model.refresh();
    // The jobs of the database run one after another: when this one is done, so is the look.
    QVERIFY(test::resultOf(queue.requests.queue(queue.owner(), queue.octo, 1)).ok());
    test::deliverEvents();
    QVERIFY(test::resultOf(queue.requests.queue(queue.owner(), queue.octo, 1)).ok());
    test::deliverEvents();
    QVERIFY(read.isEmpty());
}

void TestPendingRequestModel::dropsARowThatTurnsOutDecided()
{
    Queue queue(temporaryPath(u"turnsout.patwarden"_s));
    const QList<RequestId> ids = queue.builder.addRequests(queue.octo, queue.ann, 150);
    QVERIFY(queue.open());
    QVERIFY(queue.decide({ids.at(120)}, queue.bo));
    QCOMPARE(queue.text(110, PendingRequestModel::Name), u"…"_s);
    QTRY_COMPARE(queue.model.rowCount(), 149);
    QCOMPARE(queue.model.rowOfRequest(ids.at(120)), -1);
    QCOMPARE(queue.model.total(), 149);
}

void TestPendingRequestModel::keepsRowsThatAFilterHidWhileTheyWereFetched()
{
    Queue queue(temporaryPath(u"hidden.patwarden"_s));
    const QList<RequestId> ids = queue.builder.addRequests(queue.octo, queue.ann, 250);
    QVERIFY(queue.open());
    QSemaphore filtered;
    const auto before = queue.thread.run([&filtered](Database &) -> Result<bool> {
        filtered.acquire();
        return true;
    });
    auto letGo = qScopeGuard([&filtered] { filtered.release(); });
    QCOMPARE(queue.text(210, PendingRequestModel::Name), u"…"_s);
    test::deliverEvents(); // the fetch waits for the database now
    queue.model.setFilter({.owners = {queue.carla}, .repositories = {}, .permissions = {}, .text = {}});
    QCOMPARE(queue.model.rowCount(), 0);
    letGo.dismiss();
    filtered.release();
    QVERIFY(test::resultOf(before));
    test::deliverEvents();

    queue.model.setFilter({});
    QCOMPARE(queue.text(110, PendingRequestModel::Name), u"…"_s);
    QTRY_VERIFY(queue.model.isFetched(110)); // answered in the order of the questions
    QCOMPARE(queue.model.rowCount(), 250);
    QCOMPARE(queue.model.total(), 250);
    QVERIFY(queue.model.rowOfRequest(ids.first()) >= 0);
}

void TestPendingRequestModel::startsAfreshInAnotherOrganization()
{
    Queue queue(temporaryPath(u"other.patwarden"_s));
    queue.small();
    const OrganizationId other = queue.builder.addOrganization(u"other-org"_s, true);
    queue.builder.join(queue.alice, other, Role::Owner);
    queue.builder.addRequest(other, queue.ann, {.tokenName = u"elsewhere"_s});
    QVERIFY(queue.open());
    queue.model.tickShown(true);
    queue.model.setFilter({.owners = {queue.ann}, .repositories = {}, .permissions = {}, .text = {}});

    queue.model.open(queue.owner(), other);

    QCOMPARE(queue.model.state(), PendingRequestModel::State::Reading);
    QCOMPARE(queue.model.rowCount(), 0);
    QTRY_VERIFY(queue.model.hasIndex());
    QCOMPARE(queue.names(), QStringList{u"elsewhere"_s});
    QVERIFY(queue.model.filter().isEmpty());
    QCOMPARE(queue.model.tickedCount(), 0);
}

// R-O2
void TestPendingRequestModel::saysThatTheOrganizationHasNotOptedIn()
{
    Queue queue(temporaryPath(u"optin.patwarden"_s));
    const OrganizationId harbor = queue.builder.addOrganization(u"old-harbor"_s, false, true);
    queue.builder.join(queue.alice, harbor, Role::Owner);
    queue.model.open(queue.owner(), harbor);
    QTRY_COMPARE(queue.model.state(), PendingRequestModel::State::NotOptedIn);
    QCOMPARE(queue.model.rowCount(), 0);
}

// R-O1
void TestPendingRequestModel::showsNothingToMembers()
{
    Queue queue(temporaryPath(u"member.patwarden"_s));
    queue.small();
    queue.model.open(test::EstateBuilder::sessionOf(queue.ann), queue.octo);
    QTRY_COMPARE(queue.model.state(), PendingRequestModel::State::Failed);
    QCOMPARE(queue.model.error().code, ErrorCode::Forbidden);
    QCOMPARE(queue.model.rowCount(), 0);
}

void TestPendingRequestModel::hidesWhatAnOwnerNoLongerMaySee()
{
    Queue queue(temporaryPath(u"demoted.patwarden"_s));
    queue.small();
    QVERIFY(queue.open());
    QSqlQuery demote(queue.builder.database().connection());
    QVERIFY(demote.exec(u"DELETE FROM membership WHERE account_id = %1"_s.arg(queue.alice.value())));
    queue.model.refresh();
    QTRY_COMPARE(queue.model.state(), PendingRequestModel::State::Failed);
    QCOMPARE(queue.model.rowCount(), 0);
}

/// More than the index answers at once.
struct TestPendingRequestModel::LongQueue : Queue {
    explicit LongQueue(const QString &path)
        : Queue(path)
    {
        test::addManyRequests(builder.database(), octo, count, clock.now());
    }
    [[nodiscard]] QList<qint64> expected(const RequestFilter &filter, RequestSort sort, Qt::SortOrder order)
    {
        QList<qint64> found;
        const auto index = test::resultOf(requests.index(owner(), octo));
        for (const RequestId id : index.value()->select(filter, sort, order))
            found.append(id.value());
        return found;
    }
    static constexpr int count = int(IndexWork<RequestIndex, RequestId>::fewEntries) + 5'000;
};

void TestPendingRequestModel::answersTheLatestQuestionAboutALongList()
{
    LongQueue queue(temporaryPath(u"long.patwarden"_s));
    QVERIFY(queue.open());
    QTRY_COMPARE(queue.model.rowCount(), LongQueue::count);
    const RequestFilter last{.text = u"nightly"_s};
    const QList<qint64> expected = queue.expected(last, RequestSort::Name, Qt::AscendingOrder);
    QSignalSpy shown(&queue.model, &EntryListModel::listChanged);

    queue.model.setFilter({.owners = {queue.ann}});
    queue.model.setSort(RequestSort::Name, Qt::AscendingOrder);
    queue.model.setFilter(last);

    QCOMPARE(queue.model.rowCount(), LongQueue::count); // the window goes on with what it has
    QTRY_VERIFY(!shown.isEmpty());
    QCOMPARE(queue.model.ids(), expected);
    test::deliverEvents();
    QCOMPARE(shown.size(), 1); // the answers to the earlier questions were dropped
    QCOMPARE(queue.model.total(), LongQueue::count);
}

void TestPendingRequestModel::leavesOutOfALongListWhatWasTakenMeanwhile()
{
    LongQueue queue(temporaryPath(u"taken.patwarden"_s));
    QVERIFY(queue.open());
    QTRY_COMPARE(queue.model.rowCount(), LongQueue::count);
    QList<qint64> expected = queue.expected({}, RequestSort::Risk, Qt::DescendingOrder);
    QList<RequestId> taken;
    for (int row = 0; row < 500; ++row)
        taken.append(queue.model.requestAt(7 * row));
    expected.removeIf([&](qint64 id) { return taken.contains(RequestId(id)); });

    queue.model.setSort(RequestSort::Risk, Qt::DescendingOrder);
    queue.model.take(taken);

    QCOMPARE(queue.model.rowCount(), LongQueue::count - 500); // at once
    QTRY_COMPARE(queue.model.ids(), expected);
    QCOMPARE(queue.model.total(), LongQueue::count - 500);

    queue.model.open(queue.owner(), queue.octo); // the database still has them
    const QList<RequestId> more{queue.model.requestAt(0), queue.model.requestAt(1)};
    queue.model.take(more);
    expected.remove(0, 2);
    QSignalSpy read(&queue.model, &EntryListModel::listChanged);
    QTRY_VERIFY(!read.isEmpty());
    QTRY_COMPARE(queue.model.total(), LongQueue::count - 502);
    QCOMPARE(queue.model.ids(), expected);
}

void TestPendingRequestModel::countsChoicesOfALongList()
{
    LongQueue queue(temporaryPath(u"choices.patwarden"_s));
    QVERIFY(queue.open());
    QTRY_COMPARE(queue.model.rowCount(), LongQueue::count);
    std::optional<EntryListModel::Choices> owners;
    queue.model.askChoices(Facet::Owner, [&](const auto &choices) { owners = choices; });
    QVERIFY(!owners); // from a worker
    QTRY_VERIFY(owners);
    int sum = 0;
    for (const FacetCount &each : *owners)
        sum += each.count;
    QCOMPARE(sum, LongQueue::count);
}

PATWARDEN_TEST_MAIN(TestPendingRequestModel)
#include "tst_pendingrequestmodel.moc"
