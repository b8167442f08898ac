// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "tokendesk.h"

#include "controller/expirynotices.h"

#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// People are told before their tokens expire.
class TestExpiryNotices : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAtEachThresholdOnce();
    void tellsTheNearestOnly();
    void leavesOutWhatDoesNotExpireSoon();
    void tellsAgainAfterANewSecret();
    void worksInParts();

private:
    static qint64 raise(test::TokenDesk &desk, int limit = 100)
    {
        return UseCase::writeUnattended<qint64>(
                   desk.builder.database(), desk.clock,
                   [limit](UseCase &useCase) { return raiseExpiryNotices(useCase, limit); })
            .value();
    }
    static IssuedToken token(test::TokenDesk &desk, int days)
    {
        TokenDraft draft = desk.draft();
        draft.organization = {};
        draft.expiresAt = desk.clock.now().plusDays(days);
        return desk.create(desk.mia, draft);
    }
};

void TestExpiryNotices::tellsAtEachThresholdOnce()
{
    test::TokenDesk desk(temporaryPath(u"thresholds.db"_s));
    TokenDraft draft = desk.draft();
    desk.create(desk.mia, draft); // 30 days
    QList<int> toldAfter;
    for (int day = 0; day <= 40; ++day) {
        if (raise(desk) > 0)
            toldAfter.append(day);
        QCOMPARE(raise(desk), 0); // however often it is looked
        desk.clock.advanceDays(1);
    }
    QCOMPARE(toldAfter, QList<int>({30 - 14, 30 - 7, 30 - 3, 30 - 1}));
    const QList<NoticeRow> inbox = desk.inbox(desk.mia);
    QCOMPARE(inbox.size(), 4);
    const Notice &notice = inbox.first().notice;
    QCOMPARE(notice.kind, NoticeKind::TokenExpires);
    QVERIFY(notice.about == draft.expiresAt);
    QCOMPARE(notice.organization, desk.octo);
    QVERIFY(!notice.actor.isValid());
    QVERIFY(desk.inbox(desk.olga).size() == 1); // of the request only
}

void TestExpiryNotices::tellsTheNearestOnly()
{
    test::TokenDesk desk(temporaryPath(u"nearest.db"_s));
    token(desk, 30);
    desk.clock.advanceDays(28); // nobody looked for four weeks
    QCOMPARE(raise(desk), 1);
    QCOMPARE(raise(desk), 0);
    desk.clock.advanceDays(1);
    QCOMPARE(raise(desk), 1);
    desk.clock.advanceDays(5);
    QCOMPARE(raise(desk), 0); // over
}

void TestExpiryNotices::leavesOutWhatDoesNotExpireSoon()
{
    test::TokenDesk desk(temporaryPath(u"others.db"_s));
    token(desk, 15);
    TokenDraft forever = desk.draft();
    forever.expiresAt.reset();
    desk.create(desk.mia, forever);
    const IssuedToken deleted = token(desk, 5);
    QVERIFY(test::resultOf(desk.controllers.tokens.remove(desk.mia, deleted.token)));
    QCOMPARE(raise(desk), 0);
}

void TestExpiryNotices::tellsAgainAfterANewSecret()
{
    test::TokenDesk desk(temporaryPath(u"again.db"_s));
    const IssuedToken issued = token(desk, 10);
    QCOMPARE(raise(desk), 1);
    const Instant until = desk.clock.now().plusDays(20);
    QVERIFY(test::resultOf(desk.controllers.tokens.regenerate(desk.mia, issued.token, until)));
    QCOMPARE(raise(desk), 0);
    desk.clock.advanceDays(6);
    QCOMPARE(raise(desk), 1);
}

void TestExpiryNotices::worksInParts()
{
    test::TokenDesk desk(temporaryPath(u"parts.db"_s));
    for (int i = 0; i < 7; ++i)
        token(desk, 3);
    QCOMPARE(raise(desk, 3), 3);
    QCOMPARE(raise(desk, 3), 3);
    QCOMPARE(raise(desk, 3), 1);
    QCOMPARE(raise(desk, 3), 0);
    QCOMPARE(desk.inbox(desk.mia).size(), 7);
}

PATWARDEN_TEST_MAIN(TestExpiryNotices)
#include "tst_expirynotices.moc"
