// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "models/appmodel.h"
#include "models/appwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The Apps of an enterprise or an organization as a table.
class TestAppModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAnAppMayDo_data();
    void saysWhatAnAppMayDo();
    void showsWhereTheEnterprisesAppsAre();
    void showsWhatWasGrantedHere();
    void marksWhatIsSuspendedOrAsksForMore();
    void keepsTheRowsThatStay();
    void tellsWhatChanged();

private:
    [[nodiscard]] static AppRow row(qint64 id, const QString &name, const AppPermissions &permissions)
    {
        AppRow row;
        row.app.id = AppId(id);
        row.app.name = name;
        row.app.ownerName = u"Acme Enterprise"_s;
        row.app.clientId = u"Iv23abc"_s;
        row.app.permissions = permissions;
        return row;
    }
    static void install(AppRow &row, qint64 id, const QString &organization)
    {
        AppInstallation there;
        there.id = InstallationId(id);
        there.app = row.app.id;
        there.organization = OrganizationId(id);
        there.organizationName = organization;
        there.permissions = row.app.permissions;
        row.installations.append(there);
    }
    [[nodiscard]] static QString text(const AppModel &model, int line, int column)
    {
        return model.index(line, column).data().toString();
    }
};

void TestAppModel::saysWhatAnAppMayDo_data()
{
    QTest::addColumn<Level>("requests");
    QTest::addColumn<Level>("tokens");
    QTest::addColumn<QString>("words");
    using enum Level;
    QTest::newRow("nothing") << None << None << u"Nothing"_s;
    QTest::newRow("reads tokens") << None << Read << u"Reads tokens"_s;
    QTest::newRow("revokes") << None << Write << u"Revokes tokens"_s;
    QTest::newRow("reads requests") << Read << None << u"Reads requests"_s;
    QTest::newRow("reads") << Read << Read << u"Reads requests and tokens"_s;
    QTest::newRow("reads, revokes") << Read << Write << u"Reads requests, revokes tokens"_s;
    QTest::newRow("decides") << Write << None << u"Decides requests"_s;
    QTest::newRow("decides, reads") << Write << Read << u"Decides requests, reads tokens"_s;
    QTest::newRow("all") << Write << Write << u"Decides requests, revokes tokens"_s;
}

void TestAppModel::saysWhatAnAppMayDo()
{
    QFETCH(Level, requests);
    QFETCH(Level, tokens);
    AppModel model;
    model.mergeRows({row(1, u"Octo Bot"_s, {requests, tokens})});
    QTEST(text(model, 0, AppModel::Permissions), "words");
    QCOMPARE(model.index(0, AppModel::Permissions).data(Qt::ToolTipRole).toString(),
             AppWords::details({requests, tokens}));
}

void TestAppModel::showsWhereTheEnterprisesAppsAre()
{
    AppModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    AppRow nowhere = row(1, u"Audit Bot"_s, {Level::Read, Level::Read});
    AppRow twice = row(2, u"Octo Bot"_s, {Level::Read, Level::None});
    install(twice, 1, u"octo-org"_s);
    install(twice, 2, u"acme-web"_s);
    AppRow often = row(3, u"Watcher"_s, {Level::Read, Level::None});
    for (int i = 1; i <= 3; ++i)
        install(often, i, u"org-%1"_s.arg(i));
    model.mergeRows({nowhere, twice, often});

    QCOMPARE(text(model, 0, AppModel::Name), u"Audit Bot"_s);
    QCOMPARE(text(model, 0, AppModel::Owner), u"Acme Enterprise"_s);
    QCOMPARE(text(model, 0, AppModel::InstalledIn), u"Not installed"_s);
    QCOMPARE(text(model, 1, AppModel::InstalledIn), QLocale().createSeparatedList({u"acme-web"_s, u"octo-org"_s}));
    QVERIFY(text(model, 2, AppModel::InstalledIn).startsWith(u"3 organization"_s));
    QCOMPARE(model.index(2, AppModel::InstalledIn).data(Qt::ToolTipRole).toString(), u"org-1\norg-2\norg-3"_s);
    QVERIFY(model.index(0, AppModel::Name).data(Qt::ToolTipRole).toString().contains(u"Iv23abc"_s));
    for (int column = 0; column < AppModel::ColumnCount; ++column) // also where the head shows nothing
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
}

void TestAppModel::showsWhatWasGrantedHere()
{
    AppModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    AppRow bot = row(1, u"Octo Bot"_s, {Level::Write, Level::Write});
    install(bot, 1, u"octo-org"_s);
    bot.installations[0].permissions = {Level::Read, Level::None};
    model.mergeRows({bot});
    QCOMPARE(text(model, 0, AppModel::Permissions), u"Decides requests, revokes tokens"_s); // what it asks for
    model.setOrganization(OrganizationId(1));
    QCOMPARE(model.rowCount(), 0);
    model.mergeRows({bot});
    QCOMPARE(text(model, 0, AppModel::Permissions), u"Reads requests"_s);
    QCOMPARE(text(model, 0, AppModel::InstalledIn), u"Installed"_s);
    bot.installations.clear();
    model.mergeRows({bot});
    QCOMPARE(text(model, 0, AppModel::Permissions), u"Decides requests, revokes tokens"_s);
    QCOMPARE(text(model, 0, AppModel::InstalledIn), u"Not installed"_s);
}

void TestAppModel::marksWhatIsSuspendedOrAsksForMore()
{
    AppModel model;
    AppRow bot = row(1, u"Octo Bot"_s, {Level::Write, Level::None});
    install(bot, 1, u"octo-org"_s);
    install(bot, 2, u"acme-web"_s);
    const auto kind = [&] { return model.index(0, AppModel::State).data(AppModel::PillKindRole); };
    model.mergeRows({bot});
    QCOMPARE(text(model, 0, AppModel::State), QString());
    QVERIFY(!kind().isValid());
    bot.installations[0].permissions = {Level::Read, Level::None};
    model.mergeRows({bot});
    QCOMPARE(text(model, 0, AppModel::State), u"Asks for more"_s);
    QCOMPARE(kind().toInt(), 0);
    bot.installations[1].suspendedAt = Instant{1};
    model.mergeRows({bot});
    QCOMPARE(text(model, 0, AppModel::State), u"Partly suspended"_s);
    bot.installations[0].suspendedAt = Instant{1};
    model.mergeRows({bot});
    QCOMPARE(text(model, 0, AppModel::State), u"Suspended"_s);
    QCOMPARE(kind().toInt(), 2);
}

void TestAppModel::keepsTheRowsThatStay()
{
    AppModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const AppRow a = row(1, u"a"_s, {Level::Read, Level::Read});
    const AppRow b = row(2, u"b"_s, {Level::Read, Level::Read});
    const AppRow c = row(3, u"c"_s, {Level::Read, Level::Read});
    model.mergeRows({a, c});
    const QPersistentModelIndex last = model.index(1, 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.mergeRows({b, c});
    QCOMPARE(reset.size(), 0);
    QVERIFY(last.isValid());
    QCOMPARE(model.recordAt(last.row()).app.name, u"c"_s);
    QCOMPARE(model.recordAt(0).app.name, u"b"_s);
}

void TestAppModel::tellsWhatChanged()
{
    AppModel model;
    AppRow bot = row(1, u"Octo Bot"_s, {Level::Read, Level::Read});
    model.mergeRows({bot});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.mergeRows({bot});
    QCOMPARE(changed.size(), 0);
    int expected = 0;
    const auto tells = [&] {
        model.mergeRows({bot});
        return changed.size() == ++expected;
    };
    bot.app.permissions.tokens = Level::Write;
    QVERIFY(tells());
    install(bot, 1, u"octo-org"_s);
    QVERIFY(tells());
    bot.installations[0].suspendedAt = Instant{1};
    QVERIFY(tells());
    bot.installations[0].permissions = {Level::Read, Level::None};
    QVERIFY(tells());
    bot.mayChange = true; // what the menu offers
    QVERIFY(tells());
}

PATWARDEN_TEST_MAIN(TestAppModel)
#include "tst_appmodel.moc"
