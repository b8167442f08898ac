// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "testcase.h"

#include "models/organizationmodel.h"
#include "views/organizations/organizationspage.h"
#include "views/widgets/banner.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// "Your organizations" and the ways on from there.
class TestOrganizationsPage : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatHolds();
    void leadsToTheSettings();
    void leadsToThePendingRequests();
    void leadsAMemberNowhere();
    void saysWhenThereIsNone();
    void takesANewReading();
    void leadsNobodyToSettingsOfOthers();
    void keepsUpWithManyOrganizations();

private:
    struct Desk;
};

/// ann owns octo-org and is a member of labs.
struct TestOrganizationsPage::Desk : test::PageFixture {
    explicit Desk(const QString &path)
        : PageFixture(path)
    {
        builder.addEnterprise();
        octo = builder.addOrganization(u"octo-org"_s);
        labs = builder.addOrganization(u"labs"_s);
        ann = builder.addAccount(u"ann"_s);
        builder.join(ann, octo, Role::Owner);
        builder.join(ann, labs, Role::Member);
        bo = builder.addAccount(u"bo"_s);
        builder.join(bo, octo, Role::Member);
        builder.addRequests(octo, bo, 3);
    }

    void openAs(AccountId account)
    {
        page = std::make_unique<OrganizationsPage>(contextOf(account));
        page->resize(1032, 756);
        page->show();
        page->open({.place = Route::Place::Organizations});
    }
    void openAsAnn()
    {
        openAs(ann);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QTRY_VERIFY(table()->isVisible());
    }

    DataTable *table() const { return page->findChild<DataTable *>(u"organizationTable"_s); }
    QString text(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QPushButton *settings(const QString &name) const
    {
        return page->findChild<QPushButton *>(u"settingsButton_"_s + name);
    }
    void clickCell(int row, int column) const
    {
        const QRect cell = table()->visualRect(table()->model()->index(row, column));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, {cell.left() + 16, cell.center().y()});
    }

    OrganizationId octo;
    OrganizationId labs;
    AccountId ann;
    AccountId bo;
    std::unique_ptr<OrganizationsPage> page;
};

void TestOrganizationsPage::showsWhatHolds()
{
    Desk desk(temporaryPath(u"default.db"_s));
    desk.openAsAnn();
    QCOMPARE(desk.page->crumb(), u"Your organizations"_s);
    QCOMPARE(desk.text(0, OrganizationModel::Name), u"labs"_s); // by name
    QCOMPARE(desk.text(0, OrganizationModel::RoleColumn), u"Member"_s);
    QCOMPARE(desk.text(0, OrganizationModel::Pending), u"–"_s);
    QCOMPARE(desk.text(1, OrganizationModel::Name), u"octo-org"_s);
    QCOMPARE(desk.text(1, OrganizationModel::RoleColumn), u"Owner"_s);
    QCOMPARE(desk.text(1, OrganizationModel::OptedIn), u"Through the enterprise"_s); // R-O2
    QCOMPARE(desk.text(1, OrganizationModel::Pending), u"3"_s);
    QVERIFY(!desk.page->findChild<Banner *>(u"ownersOnlyBanner"_s)->isVisible());
}

void TestOrganizationsPage::leadsToTheSettings()
{
    Desk desk(temporaryPath(u"settings.db"_s)); // R-O7
    desk.openAsAnn();
    QTRY_VERIFY(desk.settings(u"octo-org"_s));
    QPushButton *button = desk.settings(u"octo-org"_s);
    QCOMPARE(button->accessibleName(), u"Settings"_s);
    QVERIFY(!desk.settings(u"labs"_s)); // not hers to set
    QSignalSpy navigated(desk.page.get(), &Page::navigate);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(navigated.size(), 1);
    const auto route = navigated.at(0).at(0).value<Route>();
    QCOMPARE(route.place, Route::Place::OrganizationSettings);
    QVERIFY(route.organization == desk.octo);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space); // without a mouse
    QCOMPARE(navigated.size(), 2);
}

void TestOrganizationsPage::leadsToThePendingRequests()
{
    Desk desk(temporaryPath(u"pending.db"_s));
    desk.openAsAnn();
    QSignalSpy navigated(desk.page.get(), &Page::navigate);
    desk.clickCell(1, OrganizationModel::Name);
    QCOMPARE(navigated.size(), 1);
    const auto route = navigated.at(0).at(0).value<Route>();
    QCOMPARE(route.place, Route::Place::PendingRequests);
    QVERIFY(route.organization == desk.octo);
    desk.table()->setFocus();
    desk.table()->setCurrentIndex(desk.table()->model()->index(1, 0));
    QTest::keyClick(desk.table(), Qt::Key_Return);
    QCOMPARE(navigated.size(), 2);
}

void TestOrganizationsPage::leadsAMemberNowhere()
{
    Desk desk(temporaryPath(u"nowhere.db"_s));
    desk.openAsAnn();
    QSignalSpy navigated(desk.page.get(), &Page::navigate);
    auto *hint = desk.page->findChild<Banner *>(u"ownersOnlyBanner"_s);
    desk.clickCell(0, OrganizationModel::Name);
    QCOMPARE(navigated.size(), 0);
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->accessibleName(), u"Only owners of labs see its pending requests and its settings."_s);
    desk.clickCell(1, OrganizationModel::Name);
    QVERIFY(!hint->isVisible());
}

void TestOrganizationsPage::saysWhenThereIsNone()
{
    Desk desk(temporaryPath(u"none.db"_s));
    const AccountId nobody = desk.builder.addAccount(u"nobody"_s);
    desk.openAs(nobody);
    auto *state = desk.page->findChild<EmptyState *>();
    QTRY_VERIFY(state->isVisible());
    QTRY_COMPARE(state->title(), u"You belong to no organization"_s);
    QVERIFY(!desk.table()->isVisible());
}

void TestOrganizationsPage::takesANewReading()
{
    Desk desk(temporaryPath(u"reading.db"_s));
    desk.openAsAnn();
    desk.table()->setCurrentIndex(desk.table()->model()->index(1, 0));
    QTRY_VERIFY(desk.settings(u"octo-org"_s));
    const OrganizationId acme = desk.builder.addOrganization(u"acme"_s);
    desk.builder.join(desk.ann, acme, Role::Owner);
    desk.builder.addRequests(desk.octo, desk.bo, 1);
    desk.page->open({.place = Route::Place::Organizations});
    QTRY_COMPARE(desk.table()->model()->rowCount(), 3);
    QCOMPARE(desk.text(2, OrganizationModel::Pending), u"4"_s);
    QCOMPARE(desk.table()->currentIndex().row(), 2); // still octo-org
    QTRY_VERIFY(desk.settings(u"acme"_s));
    QVERIFY(desk.settings(u"octo-org"_s));
}

void TestOrganizationsPage::leadsNobodyToSettingsOfOthers()
{
    Desk desk(temporaryPath(u"others.db"_s));
    desk.openAsAnn();
    QTRY_VERIFY(desk.settings(u"octo-org"_s));
    const Session ann = test::EstateBuilder::sessionOf(desk.ann);
    const MemberScope octo = MemberScope::of(desk.octo);
    QVERIFY(test::resultOf(desk.controllers.members.setRole(ann, octo, desk.bo, Role::Owner)));
    QVERIFY(test::resultOf(desk.controllers.members.setRole(ann, octo, desk.ann, Role::Member)));
    desk.page->open({.place = Route::Place::Organizations});
    QTRY_COMPARE(desk.text(1, OrganizationModel::RoleColumn), u"Member"_s);
    QTRY_VERIFY(!desk.settings(u"octo-org"_s));
}

void TestOrganizationsPage::keepsUpWithManyOrganizations()
{
    Desk desk(temporaryPath(u"many.db"_s));
    for (int i = 0; i < 120; ++i)
        desk.builder.join(desk.ann, desk.builder.addOrganization(u"team-%1"_s.arg(i, 3, 10, QLatin1Char('0'))),
                          Role::Owner);
    desk.openAs(desk.ann);
    QTRY_COMPARE(desk.table()->model()->rowCount(), 122);
    QTRY_VERIFY(desk.settings(u"octo-org"_s));
    QVERIFY(!desk.settings(u"team-119"_s)); // a button only where a row is seen
    desk.table()->scrollToBottom();
    QTRY_VERIFY(desk.settings(u"team-119"_s));
    desk.table()->scrollToTop();
    QTRY_COMPARE(desk.table()->verticalScrollBar()->value(), 0);
    desk.builder.join(desk.ann, desk.builder.addOrganization(u"acme"_s), Role::Owner);
    desk.page->open({.place = Route::Place::Organizations});
    QTRY_VERIFY(desk.settings(u"acme"_s)); // the table is as big as before
}

PATWARDEN_GUI_TEST_MAIN(TestOrganizationsPage)
#include "tst_organizationspage.moc"
