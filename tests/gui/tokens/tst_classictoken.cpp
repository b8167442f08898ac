// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "tokensdesk.h"

#include "domain/tokensecret.h"

#include <QCheckBox>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Generating and changing a classic token.
class TestClassicToken : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysBeforehandWhereItWillNotGet();
    void saysWhoRestrictsIt();
    void generates();
    void refusesBesideTheField();
    void changesNoteAndScopes();
    void asksBeforeItIsLeft();

private:
    static QCheckBox *box(const test::TokensDesk &desk, const QString &scope)
    {
        return desk.find<QCheckBox>(QString(u"scope_"_s + scope));
    }
};

// R-E14, R-E15, R-E16
void TestClassicToken::saysBeforehandWhereItWillNotGet()
{
    test::TokensDesk desk(temporaryPath(u"beforehand.db"_s));
    QVERIFY(desk.openClassicForm());
    QCOMPARE(desk.pill(u"reach_octo-org"_s), u"No scope for it"_s);
    QVERIFY(desk.click(u"scope_repo"_s));
    QCOMPARE(desk.pill(u"reach_octo-org"_s), u"Reaches it"_s);
    QCOMPARE(desk.pill(u"reach_vault"_s), u"Restricted"_s);
    QVERIFY(box(desk, u"public_repo"_s)->isChecked()); // repo includes it
    QVERIFY(!box(desk, u"public_repo"_s)->isEnabled());
    QVERIFY(desk.click(u"scope_repo"_s));
    QVERIFY(!box(desk, u"public_repo"_s)->isChecked());
    QVERIFY(desk.click(u"scope_gist"_s)); // reaches nothing here
    QCOMPARE(desk.pill(u"reach_octo-org"_s), u"No scope for it"_s);
}

void TestClassicToken::saysWhoRestrictsIt()
{
    test::TokensDesk desk(temporaryPath(u"who.db"_s));
    desk.builder.setChoice({}, Policy::ClassicAccess, Choice::Strict, desk.alice);
    QVERIFY(desk.openClassicForm());
    QCOMPARE(desk.pill(u"reach_octo-org"_s), u"Restricted"_s);
    QStringList words;
    const QList<QLabel *> labels = desk.find(u"reachCard"_s)->findChildren<QLabel *>();
    for (const QLabel *each : labels)
        words.append(each->text());
    QCOMPARE(words.count(u"by the enterprise"_s), 4);
}

void TestClassicToken::generates()
{
    test::TokensDesk desk(temporaryPath(u"generates.db"_s));
    QVERIFY(desk.openClassicForm());
    QVERIFY(desk.find(u"noteField"_s)->hasFocus());
    QVERIFY(desk.type(u"noteField"_s, u"old laptop"_s));
    QVERIFY(desk.pick(u"expirationCombo"_s, u"No expiration"_s));
    QVERIFY(desk.click(u"scope_repo"_s));
    QVERIFY(desk.click(u"scope_read:org"_s));
    QVERIFY(desk.click(u"submitButton"_s));
    const QString secret = desk.secret();
    QVERIFY(secret.startsWith(u"pwp_"_s));
    QVERIFY(isWellFormedSecret(secret));
    QVERIFY(desk.putSecretAway());
    QTRY_COMPARE(desk.title(), u"old laptop"_s);
    QCOMPARE(desk.row(u"reachTable"_s, 0).first(2), QStringList({u"labs"_s, u"Reaches it"_s}));
    QCOMPARE(desk.row(u"reachTable"_s, 3), QStringList({u"vault"_s, u"Restricted"_s, u"by the organization"_s}));
    const OwnToken token = desk.stored(u"old laptop"_s);
    QCOMPARE(token.scopes, QStringList({u"repo"_s, u"read:org"_s}));
    QVERIFY(!token.expiresAt);
    QVERIFY(!desk.isShown(u"withdrawButton"_s));
    QVERIFY(!desk.isShown(u"repositoriesCard"_s));
}

void TestClassicToken::refusesBesideTheField()
{
    test::TokensDesk desk(temporaryPath(u"refuses.db"_s));
    QVERIFY(desk.openClassicForm());
    QVERIFY(desk.click(u"scope_repo"_s));
    QVERIFY(desk.click(u"submitButton"_s));
    QTRY_VERIFY(desk.isRefused(u"noteNote"_s));
    QVERIFY(box(desk, u"repo"_s)->isChecked()); // nothing is lost
    QVERIFY(desk.type(u"noteField"_s, QString(41, u'x')));
    QCOMPARE(desk.note(u"noteNote"_s), u"1 character(s) too long"_s);
    QVERIFY(desk.click(u"submitButton"_s));
    QTRY_VERIFY(desk.note(u"noteNote"_s).contains(u"40"_s));
    QVERIFY(desk.tokens().isEmpty());
}

void TestClassicToken::changesNoteAndScopes()
{
    test::TokensDesk desk(temporaryPath(u"changes.db"_s));
    const TokenId token = desk.createClassic(u"old laptop"_s, {u"repo"_s, u"copilot"_s}).token;
    QVERIFY(desk.openToken(token));
    QCOMPARE(desk.label(u"scope_repo"_s),
             u"Full control of every repository you can reach, private ones included"_s);
    QCOMPARE(desk.label(u"scope_copilot"_s), u"Kept as it is; unknown here"_s);
    QVERIFY(desk.click(u"editButton"_s));
    QTRY_VERIFY(desk.isShown(u"noteField"_s));
    QCOMPARE(desk.find<QLineEdit>(u"noteField"_s)->text(), u"old laptop"_s);
    QVERIFY(!desk.isShown(u"expirationCombo"_s));
    QVERIFY(!desk.button(u"submitButton"_s)->isEnabled());
    QVERIFY(box(desk, u"repo"_s)->isChecked());
    QVERIFY(desk.type(u"noteField"_s, u"new laptop"_s));
    QVERIFY(desk.click(u"scope_gist"_s));
    QVERIFY(desk.click(u"submitButton"_s));
    QTRY_COMPARE(desk.title(), u"new laptop"_s);
    QCOMPARE(desk.stored(u"new laptop"_s).scopes, QStringList({u"repo"_s, u"gist"_s, u"copilot"_s}));
}

void TestClassicToken::asksBeforeItIsLeft()
{
    test::TokensDesk desk(temporaryPath(u"left.db"_s));
    QVERIFY(desk.openClassicForm());
    QVERIFY(desk.click(u"scope_repo"_s));
    QVERIFY(desk.click(u"cancelButton"_s));
    QTRY_COMPARE(desk.prompts.questions.size(), 1);
    test::deliverEvents();
    QVERIFY(box(desk, u"repo"_s)->isChecked());
    desk.prompts.answers.enqueue(true);
    QVERIFY(desk.click(u"cancelButton"_s));
    QTRY_VERIFY(desk.isShown(u"noTokensState"_s));
}

PATWARDEN_GUI_TEST_MAIN(TestClassicToken)
#include "tst_classictoken.moc"
