// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtest.h"
#include "testcase.h"

#include "estate.h"
#include "models/activetokenmodel.h"

#include <cstdlib>

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The active tokens of one organization as a table; what it shares with pending requests is proved there.
class TestActiveTokenModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatATokenIs_data();
    void saysWhatATokenIs();
    void marksWhatExpires();
    void filtersByExpiryToo();
    void countsChoicesOfEveryFilter();
    void sortsByItsColumns_data();
    void sortsByItsColumns();
    void takesOutWhatWasRevoked();
    void dropsARowThatTurnsOutRevoked();
    void saysThatTheOrganizationHasNotOptedIn();
    void showsNothingToMembers();

private:
    struct Desk;
};

/// alice owns octo-org. The tokens, the latest grant first: build (ann), deploy (ann), mirror (bo), report (bo).
struct TestActiveTokenModel::Desk {
    explicit Desk(const QString &path)
        : builder(path, clock)
        , tokens(thread, clock)
        , model(tokens, clock)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        octo = builder.addOrganization(u"octo-org"_s, true);
        alice = builder.addAccount(u"alice"_s);
        ann = builder.addAccount(u"ann"_s);
        bo = builder.addAccount(u"bo"_s);
        builder.join(alice, octo, Role::Owner);
        builder.join(ann, octo, Role::Member);
        builder.join(bo, octo, Role::Member);
        shop = builder.addRepository(octo, u"shop"_s);
        if (const auto opened = test::resultOf(thread.open({path}, OpenMode::OpenExisting)); !opened)
            test::endTest(opened.error());
        add(u"report"_s, bo, AccessRule::ApprovalStopped, -1, std::nullopt, RepositorySelection::Public);
        add(u"mirror"_s, bo, AccessRule::ApprovalNotRequired, 3, 40, RepositorySelection::Selected);
        add(u"deploy"_s, ann, AccessRule::Reviewed, 60, 1, RepositorySelection::All);
        add(u"build"_s, ann, AccessRule::CreatedByOwner, 0, 9, RepositorySelection::All);
    }

    /// \p expiresInDays 0: never
    void add(const QString &name, AccountId owner, AccessRule rule, int expiresInDays,
             std::optional<int> usedDaysAgo, RepositorySelection selection)
    {
        TokenRecord token;
        token.owner = owner;
        token.organization = octo;
        token.name = name;
        token.selection = selection;
        if (selection == RepositorySelection::Selected)
            token.repositories = {shop};
        token.permissions = test::EstateBuilder::permissionsFrom(
            selection == RepositorySelection::All ? u"contents:write"_s : u"contents:read"_s);
        token.createdAt = clock.now();
        if (expiresInDays != 0)
            token.expiresAt = clock.now().plusDays(expiresInDays);
        if (usedDaysAgo)
            token.lastUsedAt = clock.now().plusDays(-*usedDaysAgo);
        const TokenId id = builder.addToken(token);
        builder.setAccess(id, octo, AccessState::Approved, rule);
        ids.insert(name, id);
        clock.advanceSeconds(1);
    }

    bool open()
    {
        model.open(test::EstateBuilder::sessionOf(alice), octo);
        return test::waitFor([&] { return model.hasIndex(); });
    }

    [[nodiscard]] QString text(const QString &name, int column, int role = Qt::DisplayRole) const
    {
        return model.index(model.rowOfEntry(ids.value(name)), column).data(role).toString();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, ActiveTokenModel::Name).data().toString());
        return names;
    }

    test::ManualClock clock;
    test::EstateBuilder builder;
    DatabaseThread thread;
    ActiveTokenController tokens;
    ActiveTokenModel model;
    QAbstractItemModelTester tester;
    OrganizationId octo;
    AccountId alice, ann, bo;
    RepositoryId shop;
    QHash<QString, TokenId> ids;
};

void TestActiveTokenModel::saysWhatATokenIs_data()
{
    using Model = ActiveTokenModel;
    QTest::addColumn<QString>("token");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("owner") << u"deploy"_s << int(Model::Owner) << u"ann"_s;
    QTest::newRow("all repositories") << u"deploy"_s << int(Model::RepositoryAccess) << u"All repositories"_s;
    QTest::newRow("selected ones") << u"mirror"_s << int(Model::RepositoryAccess) << u"1 repository(ies)"_s;
    QTest::newRow("permissions") << u"deploy"_s << int(Model::Permissions) << u"contents: write"_s;
    QTest::newRow("approved") << u"deploy"_s << int(Model::Granted) << u"by an owner"_s;
    QTest::newRow("created by an owner") << u"build"_s << int(Model::Granted) << u"created by an owner"_s; // R-E11
    QTest::newRow("no approval") << u"mirror"_s << int(Model::Granted) << u"no approval required"_s; // R-E12
    QTest::newRow("approval stopped") << u"report"_s << int(Model::Granted)
                                      << u"approval stopped being required"_s;
    QTest::newRow("expired") << u"report"_s << int(Model::Expires) << u"Expired"_s;
    QTest::newRow("never expires") << u"build"_s << int(Model::Expires) << u"never"_s;
    QTest::newRow("never used") << u"report"_s << int(Model::LastUsed) << u"never"_s;
    QTest::newRow("used") << u"deploy"_s << int(Model::LastUsed) << u"1 day(s) ago"_s;
}

void TestActiveTokenModel::saysWhatATokenIs()
{
    QFETCH(QString, token);
    QFETCH(int, column);
    Desk desk(temporaryPath(u"says-%1.db"_s.arg(QString::fromUtf8(QTest::currentDataTag()))));
    QVERIFY(desk.open());
    QTEST(desk.text(token, column), "text");
    QTEST(desk.text(token, column, Qt::AccessibleTextRole), "text");
}

void TestActiveTokenModel::marksWhatExpires()
{
    Desk desk(temporaryPath(u"marks.db"_s));
    QVERIFY(desk.open());
    const auto urgency = [&](const QString &name) {
        return desk.model.index(desk.model.rowOfEntry(desk.ids.value(name)), ActiveTokenModel::Expires)
            .data(ActiveTokenModel::urgencyRole);
    };
    QCOMPARE(urgency(u"report"_s).toInt(), int(Risk::High));
    QCOMPARE(urgency(u"mirror"_s).toInt(), int(Risk::Medium));
    QVERIFY(!urgency(u"deploy"_s).isValid());
    QVERIFY(!urgency(u"build"_s).isValid());
    QVERIFY(desk.text(u"mirror"_s, ActiveTokenModel::Expires).startsWith(u"in 3 day"_s)); // a word, too
}

void TestActiveTokenModel::filtersByExpiryToo()
{
    Desk desk(temporaryPath(u"filters.db"_s));
    QVERIFY(desk.open());
    desk.model.setFilter({.expiry = {TokenExpiry::Soon, TokenExpiry::Expired}});
    QTRY_COMPARE(desk.names(), (QStringList{u"mirror"_s, u"report"_s}));
    RequestFilter asked;
    asked.text = u"mir"_s;
    desk.model.setAskedFilter(asked); // the other half stays
    QTRY_COMPARE(desk.names(), QStringList{u"mirror"_s});
    desk.model.setAskedFilter({});
    QCOMPARE(desk.names().size(), 2);
    desk.model.clearFilter();
    QTRY_COMPARE(desk.names(), (QStringList{u"build"_s, u"deploy"_s, u"mirror"_s, u"report"_s}));
}

void TestActiveTokenModel::countsChoicesOfEveryFilter()
{
    Desk desk(temporaryPath(u"counts.db"_s));
    QVERIFY(desk.open());
    desk.model.setFilter({.expiry = {TokenExpiry::Later, TokenExpiry::Soon}});
    EntryListModel::Choices owners;
    desk.model.askChoices(Facet::Owner, [&](const auto &choices) { owners = choices; });
    QCOMPARE(owners, (EntryListModel::Choices{{desk.ann.value(), 1}, {desk.bo.value(), 1}}));
    RequestFilter asked;
    asked.owners = {desk.bo};
    desk.model.setAskedFilter(asked);
    ActiveTokenModel::ExpiryCounts expiry;
    desk.model.askExpiry([&](const auto &counts) { expiry = counts; });
    QCOMPARE(expiry.value(TokenExpiry::Expired), 1); // bo's, whatever expiry is ticked
    QCOMPARE(expiry.value(TokenExpiry::Never), 0);
}

void TestActiveTokenModel::sortsByItsColumns_data()
{
    using Model = ActiveTokenModel;
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("ascending");
    const QString build = u"build"_s;
    const QString deploy = u"deploy"_s;
    const QString mirror = u"mirror"_s;
    const QString report = u"report"_s;
    QTest::newRow("name") << int(Model::Name) << QStringList{build, deploy, mirror, report};
    QTest::newRow("owner") << int(Model::Owner) << QStringList{build, deploy, mirror, report};
    QTest::newRow("repositories") << int(Model::RepositoryAccess) << QStringList{report, mirror, build, deploy};
    QTest::newRow("granted") << int(Model::Granted) << QStringList{report, mirror, deploy, build};
    QTest::newRow("expires") << int(Model::Expires) << QStringList{report, mirror, deploy, build};
    QTest::newRow("last used") << int(Model::LastUsed) << QStringList{report, mirror, build, deploy};
}

void TestActiveTokenModel::sortsByItsColumns()
{
    QFETCH(int, column);
    Desk desk(temporaryPath(u"sorts-%1.db"_s.arg(column)));
    QVERIFY(desk.open());
    desk.model.sort(column, Qt::AscendingOrder);
    QTEST(desk.names(), "ascending");
    QCOMPARE(desk.model.sortColumn(), column);
    desk.model.sort(ActiveTokenModel::Permissions, Qt::AscendingOrder); // cannot be sorted by
    QCOMPARE(desk.model.sortColumn(), column);
    desk.model.setSort(TokenSort::Risk, Qt::DescendingOrder); // has no column
    QCOMPARE(desk.model.sortColumn(), -1);
}

void TestActiveTokenModel::takesOutWhatWasRevoked()
{
    Desk desk(temporaryPath(u"takes.db"_s));
    QVERIFY(desk.open());
    desk.model.tickShown(true);
    desk.model.take({desk.ids.value(u"deploy"_s)});
    QCOMPARE(desk.names(), (QStringList{u"build"_s, u"mirror"_s, u"report"_s}));
    QCOMPARE(desk.model.total(), 3);
    QCOMPARE(desk.model.tickedCount(), 3);
}

void TestActiveTokenModel::dropsARowThatTurnsOutRevoked()
{
    Desk desk(temporaryPath(u"drops.db"_s));
    QVERIFY(desk.open());
    QVERIFY(test::resultOf(
        desk.tokens
            .revoke(test::EstateBuilder::sessionOf(desk.alice), desk.octo, {desk.ids.value(u"mirror"_s)}, {})
            .future));
    desk.model.refetch();
    QTRY_VERIFY((desk.names().size() == 3 && !desk.names().contains(u"…"_s)));
    QVERIFY(!desk.names().contains(u"mirror"_s));
}

void TestActiveTokenModel::saysThatTheOrganizationHasNotOptedIn() // R-O2
{
    Desk desk(temporaryPath(u"optin.db"_s));
    const OrganizationId alone = desk.builder.addOrganization(u"old-harbor"_s, false, true);
    desk.builder.join(desk.alice, alone, Role::Owner);
    desk.model.open(test::EstateBuilder::sessionOf(desk.alice), alone);
    QTRY_COMPARE(desk.model.state(), ActiveTokenModel::State::NotOptedIn);
    QCOMPARE(desk.model.rowCount(), 0);
}

void TestActiveTokenModel::showsNothingToMembers()
{
    Desk desk(temporaryPath(u"member.db"_s));
    desk.model.open(test::EstateBuilder::sessionOf(desk.ann), desk.octo);
    QTRY_COMPARE(desk.model.state(), ActiveTokenModel::State::Failed);
    QCOMPARE(desk.model.error().code, ErrorCode::Forbidden);
}

PATWARDEN_TEST_MAIN(TestActiveTokenModel)
#include "tst_activetokenmodel.moc"
