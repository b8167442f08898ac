// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "tokensdesk.h"

#include <QDateEdit>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The fields of a fine-grained token: what each offers, and what the others make of it.
class TestTokenForm : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatStillApplies();
    void findsARepositoryAmongMany();
    void offersPermissionsAsTheCatalogueDoes();
    void findsPermissionsByName();
    void saysTheRisk();
    void expiresWhenItWasTold();
};

void TestTokenForm::keepsWhatStillApplies()
{
    test::TokensDesk desk(temporaryPath(u"keeps.db"_s));
    QVERIFY(desk.openForm());
    QVERIFY(desk.type(u"nameField"_s, u"deploy-bot"_s));
    QVERIFY(desk.pick(u"ownerCombo"_s, u"octo-org"_s));
    QVERIFY(desk.click(u"selectedOption"_s));
    auto *list = desk.find<QListView>(u"repositoryList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(desk.permit(u"contents"_s, u"Read"_s));
    QVERIFY(desk.permit(u"members"_s, u"Read"_s));
    QVERIFY(desk.pick(u"ownerCombo"_s, u"mia"_s));
    const auto *dropped = desk.find<Banner>(u"droppedBanner"_s);
    QVERIFY(dropped->isVisible());
    QCOMPARE(dropped->text(),
             u"Dropped, because this resource owner has none of them: 1 selected repository(ies) and "
             "1 organization permission(s). Everything else was kept."_s);
    QCOMPARE(desk.label(u"permissionsFact"_s), u"contents: read · metadata: read"_s);
    QCOMPARE(desk.find<QLineEdit>(u"nameField"_s)->text(), u"deploy-bot"_s);
    QVERIFY(desk.find<QAbstractButton>(u"selectedOption"_s)->isChecked());
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QVERIFY(desk.pick(u"ownerCombo"_s, u"labs"_s));
    QVERIFY(!dropped->isVisible()); // nothing was lost this time
    QTRY_COMPARE(list->model()->rowCount(), 1);
}

void TestTokenForm::findsARepositoryAmongMany()
{
    test::TokensDesk desk(temporaryPath(u"many.db"_s));
    for (int i = 0; i < 120; ++i)
        desk.builder.addRepository(desk.octo, u"service-%1"_s.arg(i, 3, 10, QLatin1Char('0')));
    QVERIFY(desk.openForm());
    QVERIFY(desk.pick(u"ownerCombo"_s, u"octo-org"_s));
    QVERIFY(desk.click(u"selectedOption"_s));
    auto *list = desk.find<QListView>(u"repositoryList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 50);
    QCOMPARE(desk.label(u"foundLabel"_s), u"The first 50 are shown. Search for the others."_s);
    QVERIFY(desk.type(u"repositorySearch"_s, u"service-11"_s));
    QTRY_COMPARE(list->model()->rowCount(), 10);
    QVERIFY(!desk.isShown(u"foundLabel"_s));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(desk.type(u"repositorySearch"_s, u"nothing-like-it"_s));
    QTRY_COMPARE(desk.label(u"foundLabel"_s), u"No repository has “nothing-like-it” in its name."_s);
    QCOMPARE(desk.label(u"chosenLabel"_s), u"1 selected: service-119"_s); // still
    QVERIFY(desk.type(u"repositorySearch"_s, {}));
    QTRY_COMPARE(list->model()->rowCount(), 51);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"service-119"_s); // what is ticked comes first
}

void TestTokenForm::offersPermissionsAsTheCatalogueDoes()
{
    test::TokensDesk desk(temporaryPath(u"catalogue.db"_s));
    QVERIFY(desk.openForm());
    QVERIFY(!desk.isShown(u"groupButton2"_s)); // organization permissions only for an organization
    QVERIFY(desk.isShown(u"groupButton3"_s));
    QVERIFY(desk.pick(u"ownerCombo"_s, u"octo-org"_s));
    QVERIFY(desk.isShown(u"groupButton2"_s));
    QVERIFY(!desk.isShown(u"groupButton3"_s)); // account permissions only for oneself
    QVERIFY(desk.click(u"allOption"_s));
    QVERIFY(desk.isShown(u"groupButton1"_s));
    QVERIFY(desk.isShown(u"level_metadata"_s)); // implied, and locked
    QVERIFY(!desk.combo(u"level_metadata"_s)->isEnabled());
    QCOMPARE(desk.combo(u"level_metadata"_s)->currentText(), u"Read"_s);
    QVERIFY(!desk.isShown(u"level_contents"_s)); // folded
    QVERIFY(desk.click(u"groupButton1"_s));
    const auto levels = [&](const QString &key) {
        QStringList texts;
        for (int i = 0; i < desk.combo(key)->count(); ++i)
            texts.append(desk.combo(key)->itemText(i));
        return texts;
    };
    QCOMPARE(levels(u"level_contents"_s), QStringList({u"No access"_s, u"Read"_s, u"Read and write"_s}));
    QCOMPARE(levels(u"level_workflows"_s), QStringList({u"No access"_s, u"Read and write"_s}));
    QVERIFY(desk.click(u"groupButton2"_s));
    QCOMPARE(levels(u"level_organization_projects"_s),
             QStringList({u"No access"_s, u"Read"_s, u"Read and write"_s, u"Admin"_s}));
    QCOMPARE(desk.combo(u"level_contents"_s)->accessibleName(), u"Contents"_s);
}

void TestTokenForm::findsPermissionsByName()
{
    test::TokensDesk desk(temporaryPath(u"search.db"_s));
    QVERIFY(desk.openForm());
    QVERIFY(desk.pick(u"ownerCombo"_s, u"octo-org"_s));
    QVERIFY(desk.click(u"allOption"_s));
    QVERIFY(desk.type(u"permissionSearch"_s, u"Pull requ"_s));
    QTest::keyClick(desk.find(u"permissionSearch"_s), Qt::Key_Return);
    QVERIFY(desk.isShown(u"level_pull_requests"_s));
    QVERIFY(!desk.isShown(u"level_contents"_s));
    QVERIFY(desk.pick(u"level_pull_requests"_s, u"Read and write"_s));
    QVERIFY(desk.type(u"permissionSearch"_s, u"telepathy"_s));
    QTest::keyClick(desk.find(u"permissionSearch"_s), Qt::Key_Return);
    QCOMPARE(desk.label(u"noPermissionLabel"_s), u"No permission on offer has “telepathy” in its name."_s);
    QVERIFY(desk.type(u"permissionSearch"_s, {}));
    QTest::keyClick(desk.find(u"permissionSearch"_s), Qt::Key_Return);
    QVERIFY(desk.isShown(u"level_pull_requests"_s)); // it was chosen
    QVERIFY(!desk.isShown(u"level_issues"_s));
    QCOMPARE(desk.label(u"permissionsFact"_s), u"pull requests: write · metadata: read"_s);
}

void TestTokenForm::saysTheRisk()
{
    test::TokensDesk desk(temporaryPath(u"risk.db"_s));
    QVERIFY(desk.openForm());
    QVERIFY(desk.pick(u"ownerCombo"_s, u"octo-org"_s));
    QVERIFY(desk.click(u"allOption"_s));
    QCOMPARE(desk.pill(u"riskPill"_s), u"Low"_s);
    QVERIFY(desk.permit(u"contents"_s, u"Read and write"_s));
    QCOMPARE(desk.pill(u"riskPill"_s), u"Medium"_s);
    QVERIFY(desk.pick(u"expirationCombo"_s, u"No expiration"_s));
    QCOMPARE(desk.pill(u"riskPill"_s), u"High"_s);
    QCOMPARE(desk.label(u"expirationFact"_s), u"No expiration"_s);
}

void TestTokenForm::expiresWhenItWasTold()
{
    test::TokensDesk desk(temporaryPath(u"expires.db"_s));
    QVERIFY(desk.openForm());
    QVERIFY(desk.type(u"nameField"_s, u"a"_s));
    QVERIFY(!desk.isShown(u"expirationDate"_s));
    QVERIFY(desk.pick(u"expirationCombo"_s, u"Custom"_s));
    QVERIFY(desk.isShown(u"expirationDate"_s));
    auto *date = desk.find<QDateEdit>(u"expirationDate"_s);
    QCOMPARE(date->minimumDate(), QDate(2026, 11, 21));
    QCOMPARE(date->maximumDate(), QDate(2027, 11, 21)); // 366 days
    date->setFocus();
    date->setDate(QDate(2027, 11, 21));
    QCOMPARE(desk.label(u"expirationLabel"_s), u"The token expires on 21 Nov 2027."_s);
    QVERIFY(desk.click(u"submitButton"_s));
    QVERIFY(desk.putSecretAway());
    QVERIFY(*desk.stored(u"a"_s).expiresAt == desk.clock.now().plusDays(366));
}

PATWARDEN_GUI_TEST_MAIN(TestTokenForm)
#include "tst_tokenform.moc"
