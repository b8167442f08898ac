// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "models/settingssidebarmodel.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

const OrganizationId octo{1};
const OrganizationId web{2};

Overview overviewOf(Role inEnterprise, Role inOcto, Role inWeb)
{
    Overview overview;
    overview.enterprise = Overview::Enterprise{EnterpriseId(1), u"Acme Enterprise"_s, true, inEnterprise};
    OrganizationSummary first;
    first.id = octo;
    first.name = u"octo-org"_s;
    first.role = inOcto;
    first.ownedByEnterprise = true;
    first.pendingRequests = inOcto == Role::Owner ? 18 : 0;
    OrganizationSummary second = first;
    second.id = web;
    second.name = u"acme-web"_s;
    second.role = inWeb;
    second.pendingRequests = 0;
    overview.organizations = {first, second};
    overview.unreadNotices = 3;
    return overview;
}

/// The tree as text: two spaces a level, "[n]" behind an entry with a badge.
QStringList outline(const SettingsSidebarModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const qint64 badge = index.data(SettingsSidebarModel::BadgeRole).toLongLong();
        QString line = QString(depth * 2, u' ');
        line += index.data().toString();
        if (badge > 0)
            line += u" [%1]"_s.arg(badge);
        lines.append(line);
        lines += outline(model, index, depth + 1);
    }
    return lines;
}

const QStringList enterpriseOwnerSees{u"Acme Enterprise"_s, u"  Policies"_s, u"    Personal access tokens"_s,
                                      u"  Organizations"_s, u"  People"_s,   u"  Apps"_s,
                                      u"  Audit log"_s};
const QStringList organizationOwnerSees{u"octo-org"_s,
                                        u"  Personal access tokens"_s,
                                        u"    Settings"_s,
                                        u"    Active tokens"_s,
                                        u"    Pending requests [18]"_s,
                                        u"  Members"_s,
                                        u"  Apps"_s,
                                        u"  Audit log"_s,
                                        u"  Notices and webhooks"_s};
const QStringList everybodySees{u"You"_s, u"  Your tokens"_s, u"  Notices [3]"_s};

} // namespace

/// What the sidebar shows to whom, and that a refresh changes no more than what changed.
class TestSettingsSidebarModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void showsWhatTheAccountMaySee_data();
    void showsWhatTheAccountMaySee();
    void offersAllRequestsToWhoOwnsSeveralOrganizations();
    void offersOrganizationsWithoutAnEnterprise();
    void mergesWhatChanged();
    void showsTheOrganizationThatIsOpen();
    void leadsToPlaces();
    void findsTheEntryOfAPlace();
    void passesOverHeaders();
    void readsOutWhatWaits();
};

void TestSettingsSidebarModel::isEmptyAtFirst()
{
    SettingsSidebarModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.indexOf(Route{Route::Place::Notices}).isValid());
}

void TestSettingsSidebarModel::showsWhatTheAccountMaySee_data()
{
    QTest::addColumn<Overview>("overview");
    QTest::addColumn<QStringList>("lines");
    const QStringList enterpriseMemberSees{u"Acme Enterprise"_s, u"  Organizations"_s};
    QTest::newRow("owner of all") << overviewOf(Role::Owner, Role::Owner, Role::Owner)
                                  << enterpriseOwnerSees + organizationOwnerSees + everybodySees;
    QTest::newRow("enterprise owner alone")
        << overviewOf(Role::Owner, Role::Outside, Role::Outside) << enterpriseOwnerSees + everybodySees;
    QTest::newRow("organization owner") << overviewOf(Role::Member, Role::Owner, Role::Member)
                                        << enterpriseMemberSees + organizationOwnerSees + everybodySees;
    QTest::newRow("member") << overviewOf(Role::Member, Role::Member, Role::Member)
                            << enterpriseMemberSees + everybodySees;
}

void TestSettingsSidebarModel::showsWhatTheAccountMaySee()
{
    QFETCH(Overview, overview);
    SettingsSidebarModel model;
    const QAbstractItemModelTester tester(&model);
    model.setContext(overview, octo);
    QTEST(outline(model), "lines");
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestSettingsSidebarModel::offersAllRequestsToWhoOwnsSeveralOrganizations()
{
    SettingsSidebarModel model;
    const QAbstractItemModelTester tester(&model);
    Overview overview = overviewOf(Role::Member, Role::Owner, Role::Owner);
    overview.organizations[1].pendingRequests = 4;
    model.setContext(overview, octo);
    QVERIFY(!outline(model).constFirst().contains(u"All requests"_s)); // nothing can wait: none has opted in

    overview.organizations[1].optedIn = true;
    model.setContext(overview, octo);
    QCOMPARE(outline(model).constFirst(), u"All requests [22]"_s);
    const QModelIndex entry = model.index(0, 0);
    QCOMPARE(entry.data(SettingsSidebarModel::RouteRole).value<Route>(), Route{Route::Place::AllRequests});
    QCOMPARE(model.indexOf(Route{.place = Route::Place::ReviewInAll, .request = RequestId(7)}), entry);
    QCOMPARE(entry.data(Qt::AccessibleTextRole).toString(), u"All requests, 22 waiting"_s);

    overview.organizations[1].role = Role::Member;
    model.setContext(overview, octo);
    QVERIFY(!outline(model).constFirst().contains(u"All requests"_s)); // the page of octo-org shows the same
}

void TestSettingsSidebarModel::offersOrganizationsWithoutAnEnterprise()
{
    Overview overview = overviewOf(Role::Member, Role::Owner, Role::Member);
    overview.enterprise.reset();
    overview.unreadNotices = 0;
    SettingsSidebarModel model;
    model.setContext(overview, octo);
    const QStringList own{u"You"_s, u"  Organizations"_s, u"  Your tokens"_s, u"  Notices"_s};
    QCOMPARE(outline(model), organizationOwnerSees + own);
}

void TestSettingsSidebarModel::mergesWhatChanged()
{
    SettingsSidebarModel model;
    const QAbstractItemModelTester tester(&model);
    Overview overview = overviewOf(Role::Owner, Role::Owner, Role::Member);
    model.setContext(overview, octo);
    const QPersistentModelIndex pending = model.indexOf(Route{Route::Place::PendingRequests, octo});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    model.setContext(overview, octo);
    QCOMPARE(changed.size(), 0);

    overview.organizations[0].pendingRequests = 17;
    model.setContext(overview, octo);
    QCOMPARE(changed.size(), 1);
    QVERIFY(pending.isValid());
    QCOMPARE(pending.data(SettingsSidebarModel::BadgeRole).toLongLong(), 17);

    overview.enterprise->role = Role::Member; // its owners' entries go, and nothing else
    model.setContext(overview, octo);
    QCOMPARE(removed.size(), 4);
    QVERIFY(pending.isValid());
    overview.enterprise->role = Role::Owner; // and come back where they were
    model.setContext(overview, octo);
    QCOMPARE(inserted.size(), 4);
    QCOMPARE(outline(model).mid(0, enterpriseOwnerSees.size()), enterpriseOwnerSees);
    QCOMPARE(reset.size(), 0);
}

void TestSettingsSidebarModel::showsTheOrganizationThatIsOpen()
{
    SettingsSidebarModel model;
    const QAbstractItemModelTester tester(&model);
    const Overview overview = overviewOf(Role::Owner, Role::Owner, Role::Owner);
    model.setContext(overview, octo);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setContext(overview, web);
    QVERIFY(outline(model).contains(u"acme-web"_s));
    QVERIFY(!outline(model).contains(u"octo-org"_s));
    QCOMPARE(removed.size(), 0); // renamed in place: the view keeps it unfolded
    QVERIFY(model.indexOf(Route{Route::Place::PendingRequests, web}).isValid());
    QVERIFY(!model.indexOf(Route{Route::Place::PendingRequests, octo}).isValid());
    model.setContext(overview, {});
    QVERIFY(!outline(model).contains(u"acme-web"_s));
}

void TestSettingsSidebarModel::leadsToPlaces()
{
    SettingsSidebarModel model;
    model.setContext(overviewOf(Role::Owner, Role::Owner, Role::Owner), octo);
    const auto routeOf = [](const QModelIndex &index) {
        return index.data(SettingsSidebarModel::RouteRole).value<Route>();
    };
    const QModelIndex enterprise = model.index(0, 0);
    QVERIFY(!enterprise.data(SettingsSidebarModel::RouteRole).isValid());
    const QModelIndex policies = model.index(0, 0, enterprise);
    // R-E6: "Policies" › "Personal access tokens"
    QCOMPARE(routeOf(model.index(0, 0, policies)), Route{Route::Place::EnterprisePolicies});
    QCOMPARE(routeOf(policies), Route{Route::Place::EnterprisePolicies});
    QCOMPARE(policies.data(SettingsSidebarModel::IconNameRole).toString(), u"shield"_s);
    // R-O7: under "Personal access tokens", "Pending requests"
    const QModelIndex tokens = model.index(0, 0, model.index(1, 0));
    const Route pending{Route::Place::PendingRequests, octo};
    QCOMPARE(routeOf(model.index(2, 0, tokens)), pending);
}

void TestSettingsSidebarModel::findsTheEntryOfAPlace()
{
    SettingsSidebarModel model;
    model.setContext(overviewOf(Role::Owner, Role::Owner, Role::Owner), octo);
    const QModelIndex policies = model.indexOf(Route{Route::Place::EnterprisePolicies});
    QCOMPARE(policies.data(SettingsSidebarModel::KindRole).toInt(), int(SettingsSidebarModel::Kind::Child));
    const QModelIndex review = model.indexOf(Route{Route::Place::Review, octo, RequestId(5)});
    QCOMPARE(review.data().toString(), u"Pending requests"_s);
}

void TestSettingsSidebarModel::passesOverHeaders()
{
    SettingsSidebarModel model;
    model.setContext(overviewOf(Role::Owner, Role::Owner, Role::Owner), octo);
    QCOMPARE(model.flags(model.index(0, 0)), Qt::NoItemFlags);
    QVERIFY(model.flags(model.indexOf(Route{Route::Place::Notices})).testFlag(Qt::ItemIsSelectable));
}

void TestSettingsSidebarModel::readsOutWhatWaits()
{
    SettingsSidebarModel model;
    model.setContext(overviewOf(Role::Owner, Role::Owner, Role::Owner), octo);
    const auto spoken = [&model](const Route &route) {
        return model.indexOf(route).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(Route{Route::Place::PendingRequests, octo}), u"Pending requests, 18 waiting"_s);
    QCOMPARE(spoken(Route{Route::Place::Notices}), u"Notices, 3 unread"_s);
    QCOMPARE(spoken(Route{Route::Place::Organizations}), u"Organizations"_s);
}

PATWARDEN_TEST_MAIN(TestSettingsSidebarModel)
#include "tst_settingssidebarmodel.moc"
