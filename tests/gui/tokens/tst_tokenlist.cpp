// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "tokensdesk.h"

#include "domain/risk.h"

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The list of one's own tokens: what it shows, and where it leads.
class TestTokenList : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTokensAreForWhereThereIsNone();
    void showsBothKindsWithTheirCounts();
    void saysWhereEachStands();
    void showsNobodyElsesTokens();
    void opensOneByItsNameAndByReturn();
    void keepsTheCurrentOneOnTheWayBack();
    void seesWhatWasDecidedMeanwhile();
    void leadsToBothForms();
    void saysWhyTheyCannotBeRead();

private:
    static QString standing(const test::TokensDesk &desk, const QString &name)
    {
        const auto *model = qobject_cast<OwnTokenModel *>(desk.table(u"fineGrainedTable"_s)->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->recordAt(row).name == name)
                return model->index(row, OwnTokenModel::State).data().toString() + u": "_s
                    + model->index(row, OwnTokenModel::Detail).data().toString();
        }
        return u"(not listed)"_s;
    }
    static void clickName(const test::TokensDesk &desk, const QString &tableName, int row)
    {
        DataTable *table = desk.table(tableName);
        const QRect cell = table->visualRect(table->model()->index(row, OwnTokenModel::Name));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 18, cell.center().y()));
    }
};

void TestTokenList::saysWhatTokensAreForWhereThereIsNone()
{
    test::TokensDesk desk(temporaryPath(u"none.db"_s));
    QVERIFY(desk.openList());
    QTRY_VERIFY(desk.isShown(u"noTokensState"_s));
    QCOMPARE(desk.find<EmptyState>(u"noTokensState"_s)->title(), u"You have no tokens"_s);
    QCOMPARE(desk.title(), u"Your tokens"_s);
    QCOMPARE(desk.page->crumb(), u"Your tokens"_s);
    QVERIFY(!desk.isShown(u"fineGrainedTable"_s));
    QVERIFY(!desk.isShown(u"generateButton"_s)); // one way is enough
    QVERIFY(desk.click(u"generateFirstButton"_s));
    QCOMPARE(desk.place.place, Route::Place::NewToken);
    QTRY_VERIFY(desk.isShown(u"nameField"_s));
}

void TestTokenList::showsBothKindsWithTheirCounts()
{
    test::TokensDesk desk(temporaryPath(u"both.db"_s));
    desk.create(desk.draft(u"deploy-bot"_s, desk.octo, u"contents:write"_s));
    desk.clock.advanceSeconds(1);
    TokenDraft personal = desk.draft(u"notes"_s, {});
    personal.expiresAt.reset();
    desk.create(personal);
    desk.createClassic(u"old laptop"_s, {u"repo"_s, u"read:org"_s});
    desk.clock.advanceDays(20);
    QVERIFY(desk.openList());
    QTRY_VERIFY(desk.isShown(u"fineGrainedTable"_s));
    QCOMPARE(desk.label(u"fineGrainedCount"_s), u"2 of 50"_s);
    QCOMPARE(desk.label(u"classicCount"_s), u"1"_s);
    QCOMPARE(desk.row(u"fineGrainedTable"_s, 0),
             QStringList({u"notes"_s, u"yourself"_s, u"All repositories · contents: read · metadata: read"_s,
                          u"never"_s, u"never"_s, u"No approval required"_s, u"your own resources"_s}));
    QCOMPARE(desk.row(u"fineGrainedTable"_s, 1).first(4),
             QStringList({u"deploy-bot"_s, u"octo-org"_s, u"All repositories · contents: write · metadata: read"_s,
                          u"in 10 day(s)"_s}));
    const QModelIndex expires = desk.table(u"fineGrainedTable"_s)->model()->index(1, OwnTokenModel::Expires);
    QCOMPARE(expires.data(OwnTokenModel::kindRole).toInt(), int(Risk::Medium));
    QCOMPARE(desk.row(u"classicTable"_s, 0).at(OwnTokenModel::Rights), u"repo · read:org"_s);
    QVERIFY(desk.table(u"classicTable"_s)->isColumnHidden(OwnTokenModel::ResourceOwner));
    QVERIFY(desk.table(u"fineGrainedTable"_s)->hasFocus());
    QVERIFY(desk.isShown(u"generateButton"_s));
}

// R-O3, R-O9, R-E8, R-E11, R-E12, R-E16
void TestTokenList::saysWhereEachStands()
{
    test::TokensDesk desk(temporaryPath(u"stands.db"_s));
    desk.create(desk.draft(u"waiting"_s, desk.octo));
    desk.review(desk.create(desk.draft(u"approved"_s, desk.octo)).request, Verdict::Approved);
    desk.review(desk.create(desk.draft(u"denied"_s, desk.octo)).request, Verdict::Denied,
                u"Name the repositories"_s);
    desk.create(desk.draft(u"owned"_s, desk.labs));
    desk.create(desk.draft(u"free"_s, desk.swift));
    desk.createClassic(u"old laptop"_s, {u"repo"_s, u"read:org"_s});
    QVERIFY(desk.openList());
    QTRY_VERIFY(desk.isShown(u"fineGrainedTable"_s));
    QCOMPARE(standing(desk, u"waiting"_s), u"Waiting for approval: asked just now"_s);
    QCOMPARE(standing(desk, u"approved"_s), u"Approved: by alice, just now"_s);
    QCOMPARE(standing(desk, u"denied"_s), u"Denied: “Name the repositories”"_s);
    QCOMPARE(standing(desk, u"owned"_s), u"Approved: because you own labs"_s);
    QCOMPARE(standing(desk, u"free"_s), u"Approved: no approval required"_s);
    QCOMPARE(desk.row(u"classicTable"_s, 0).mid(OwnTokenModel::State),
             QStringList({u"3 of 4 organization(s)"_s, u"vault: Restricted by the organization"_s}));

    desk.builder.setChoice({}, Policy::FineGrainedAccess, Choice::Strict, desk.alice);
    desk.comeBack();
    QTRY_COMPARE(standing(desk, u"approved"_s), u"Restricted: by the enterprise"_s);
}

void TestTokenList::showsNobodyElsesTokens()
{
    test::TokensDesk desk(temporaryPath(u"others.db"_s));
    desk.create(desk.draft(u"deploy-bot"_s, desk.octo));
    desk.openAs(desk.alice, u"alice"_s, {.place = Route::Place::YourTokens});
    QTRY_VERIFY(desk.isShown(u"noTokensState"_s));
}

void TestTokenList::opensOneByItsNameAndByReturn()
{
    test::TokensDesk desk(temporaryPath(u"open.db"_s));
    const TokenId token = desk.create(desk.draft(u"deploy-bot"_s, desk.octo)).token;
    const TokenId classic = desk.createClassic(u"old laptop"_s, {u"repo"_s}).token;
    QVERIFY(desk.openList());
    QTRY_VERIFY(desk.isShown(u"fineGrainedTable"_s));
    clickName(desk, u"fineGrainedTable"_s, 0);
    QCOMPARE(desk.place, (Route{.place = Route::Place::YourToken, .token = token}));
    QTRY_COMPARE(desk.title(), u"deploy-bot"_s);
    QCOMPARE(desk.page->crumb(), u"deploy-bot"_s);
    QVERIFY(desk.click(u"backButton"_s));
    QTRY_VERIFY(desk.isShown(u"classicTable"_s));
    desk.table(u"classicTable"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(desk.table(u"classicTable"_s), Qt::Key_Return);
    QCOMPARE(desk.place, (Route{.place = Route::Place::YourToken, .token = classic}));
    QTRY_COMPARE(desk.title(), u"old laptop"_s);
}

void TestTokenList::keepsTheCurrentOneOnTheWayBack()
{
    test::TokensDesk desk(temporaryPath(u"back.db"_s));
    for (int i = 0; i < 3; ++i)
        desk.create(desk.draft(u"token-%1"_s.arg(i), desk.octo));
    QVERIFY(desk.openList());
    QTRY_VERIFY(desk.isShown(u"fineGrainedTable"_s));
    clickName(desk, u"fineGrainedTable"_s, 1);
    const QString name = desk.row(u"fineGrainedTable"_s, 1).first();
    QTRY_COMPARE(desk.title(), name);
    QVERIFY(desk.click(u"backButton"_s));
    QTRY_VERIFY(desk.isShown(u"fineGrainedTable"_s));
    QCOMPARE(desk.table(u"fineGrainedTable"_s)->currentIndex().row(), 1);
    QTRY_VERIFY(desk.table(u"fineGrainedTable"_s)->hasFocus());
}

// R-O5
void TestTokenList::seesWhatWasDecidedMeanwhile()
{
    test::TokensDesk desk(temporaryPath(u"meanwhile.db"_s));
    const RequestId request = desk.create(desk.draft(u"deploy-bot"_s, desk.octo)).request;
    QVERIFY(desk.openList());
    QTRY_COMPARE(standing(desk, u"deploy-bot"_s), u"Waiting for approval: asked just now"_s);
    desk.review(request, Verdict::Approved);
    desk.comeBack();
    QTRY_COMPARE(standing(desk, u"deploy-bot"_s), u"Approved: by alice, just now"_s);
}

void TestTokenList::leadsToBothForms()
{
    test::TokensDesk desk(temporaryPath(u"forms.db"_s));
    desk.create(desk.draft(u"deploy-bot"_s, desk.octo));
    QVERIFY(desk.openList());
    QTRY_VERIFY(desk.isShown(u"generateButton"_s));
    QVERIFY(desk.choose(u"newFineGrainedAction"_s));
    QTRY_COMPARE(desk.title(), u"New fine-grained personal access token"_s);
    QCOMPARE(desk.page->crumb(), u"New fine-grained token"_s);
    QVERIFY(desk.click(u"cancelButton"_s)); // nothing was typed: no question
    QTRY_VERIFY(desk.isShown(u"generateButton"_s));
    QVERIFY(desk.prompts.questions.isEmpty());
    QVERIFY(desk.choose(u"newClassicAction"_s));
    QTRY_COMPARE(desk.title(), u"New personal access token (classic)"_s);
    QCOMPARE(desk.page->crumb(), u"New token (classic)"_s);
}

void TestTokenList::saysWhyTheyCannotBeRead()
{
    test::TokensDesk desk(temporaryPath(u"unread.db"_s));
    desk.openAs(AccountId(4711), u"nobody"_s, {.place = Route::Place::YourTokens}); // an account that is gone
    QTRY_VERIFY(desk.isShown(u"problemState"_s));
    QTRY_COMPARE(desk.find<EmptyState>(u"problemState"_s)->title(), u"Your tokens could not be read"_s);
    QVERIFY(!desk.find<EmptyState>(u"problemState"_s)->text().isEmpty());
    QVERIFY(desk.click(u"retryButton"_s));
    QTRY_VERIFY(desk.isShown(u"problemState"_s));
}

PATWARDEN_GUI_TEST_MAIN(TestTokenList)
#include "tst_tokenlist.moc"
