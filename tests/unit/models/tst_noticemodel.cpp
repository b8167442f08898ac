// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "estate.h"
#include "models/noticemodel.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(patwarden::NoticeKind)

namespace {

NoticeRow notice(qint64 id, NoticeKind kind, Instant createdAt)
{
    NoticeRow row;
    row.notice.id = NoticeId(id);
    row.notice.kind = kind;
    row.notice.createdAt = createdAt;
    row.organization = u"octo-org"_s;
    row.tokenName = u"deploy-bot"_s;
    row.actor = u"ann-owner"_s;
    return row;
}

} // namespace

/// The inbox.
class TestNoticeModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEachKindInASentence_data();
    void tellsEachKindInASentence();
    void tellsOfPolicies_data();
    void tellsOfPolicies();
    void tellsOfMemberships_data();
    void tellsOfMemberships();
    void tellsWhenATokenExpires();
    void leavesNoKindOut();
    void leadsWhereItMatters_data();
    void leadsWhereItMatters();
    void quotesTheReason();
    void readsOutWhatIsUnread();
    void growsOlder();
    void marksAsRead();
    void mergesANewReading();

private:
    test::ManualClock m_clock;
};

void TestNoticeModel::tellsEachKindInASentence_data()
{
    QTest::addColumn<NoticeKind>("kind");
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("sentence");
    using enum NoticeKind;
    // R-O5
    QTest::newRow("approved") << RequestApproved << u"ann-owner"_s
                              << u"ann-owner approved deploy-bot for octo-org"_s;
    QTest::newRow("denied") << RequestDenied << u"ann-owner"_s << u"ann-owner denied deploy-bot for octo-org"_s;
    QTest::newRow("approved by nobody")
        << RequestApproved << QString() << u"deploy-bot was approved for octo-org"_s;
    QTest::newRow("denied by nobody") << RequestDenied << QString() << u"deploy-bot was denied for octo-org"_s;
    QTest::newRow("by policy") << ApprovedByPolicy << QString()
                               << u"deploy-bot was approved: octo-org no longer requires approval"_s;
    QTest::newRow("waits") << RequestCreated << u"bo"_s << u"bo asks for access to octo-org with deploy-bot"_s;
    QTest::newRow("waits, owner unknown")
        << RequestCreated << QString() << u"deploy-bot asks for access to octo-org"_s;
    QTest::newRow("revoked") << AccessRevoked << u"ann-owner"_s
                             << u"ann-owner revoked the access of deploy-bot to octo-org"_s;
    QTest::newRow("revoked by nobody") << AccessRevoked << QString()
                                       << u"The access of deploy-bot to octo-org was revoked"_s;
}

void TestNoticeModel::tellsEachKindInASentence()
{
    QFETCH(NoticeKind, kind);
    QFETCH(QString, actor);
    QFETCH(QString, sentence);
    NoticeRow row = notice(1, kind, m_clock.now());
    row.actor = actor;
    NoticeModel model(m_clock);
    model.mergeRows({row});
    QCOMPARE(model.index(0).data().toString(), sentence);
    QCOMPARE(model.index(0).data(NoticeModel::KindRole).toInt(), int(kind));
}

void TestNoticeModel::tellsOfPolicies_data()
{
    QTest::addColumn<NoticeKind>("kind");
    QTest::addColumn<int>("policy");
    QTest::addColumn<bool>("several");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("advice");
    using enum NoticeKind;
    const int classic = int(Policy::ClassicAccess);
    const int fineGrained = int(Policy::FineGrainedAccess);
    const int approval = int(Policy::FineGrainedApproval);
    QTest::newRow("classic, now") << PolicyCutsOff << classic << false
                                  << u"Tokens (classic) are restricted now: deploy-bot reaches octo-org no more"_s
                                  << u"Generate a fine-grained token in place of the classic one."_s;
    QTest::newRow("classic, several")
        << PolicyCutsOff << classic << true
        << u"Tokens (classic) are restricted now: deploy-bot reaches several organizations of octo-org no more"_s
        << u"Generate a fine-grained token in place of the classic one."_s;
    QTest::newRow("fine-grained, now")
        << PolicyCutsOff << fineGrained << false
        << u"Fine-grained tokens are restricted now: deploy-bot reaches octo-org no more"_s
        << u"Ask an owner what to use instead."_s;
    QTest::newRow("approval, now") << PolicyCutsOff << approval << false
                                   << u"Approval is required now: deploy-bot reaches octo-org no more"_s
                                   << u"Open the token and ask for access."_s;
    QTest::newRow("unknown, now") << PolicyCutsOff << 0 << false
                                  << u"A policy was changed: deploy-bot reaches octo-org no more"_s
                                  << u"Ask an owner what to use instead."_s;
    QTest::newRow("classic, later")
        << PolicyWillCutOff << classic << false
        << u"Tokens (classic) are restricted from 1 Dec 2026, 9:00 AM on: deploy-bot will reach octo-org no more"_s
        << u"Generate a fine-grained token in place of the classic one before that."_s;
    QTest::newRow("fine-grained, later")
        << PolicyWillCutOff << fineGrained << false
        << u"Fine-grained tokens are restricted from 1 Dec 2026, 9:00 AM on: deploy-bot will reach octo-org no more"_s
        << u"Ask an owner before that what to use instead."_s;
    QTest::newRow("approval, later")
        << PolicyWillCutOff << approval << false
        << u"Approval is required from 1 Dec 2026, 9:00 AM on: deploy-bot will reach octo-org no more"_s
        << u"Open the token and ask for access before that."_s;
    QTest::newRow("taken back")
        << PolicyChangeTakenBack << classic << false
        << u"The policy change of 1 Dec 2026 does not happen: deploy-bot goes on reaching octo-org"_s
        << u"There is nothing to do."_s;
    QTest::newRow("dropped") << PlannedChangeDropped << classic << false
                             << u"The policy change that you planned for octo-org on 1 Dec 2026 was not possible "
                                "any more"_s
                             << u"Look at the policies, and choose again."_s;
}

void TestNoticeModel::tellsOfPolicies()
{
    QFETCH(NoticeKind, kind);
    QFETCH(int, policy);
    QFETCH(bool, several);
    QFETCH(QString, sentence);
    QFETCH(QString, advice);
    NoticeRow row = notice(1, kind, m_clock.now());
    row.notice.organization = several ? OrganizationId() : OrganizationId(1);
    row.notice.about = Instant::fromDateTime(QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC));
    if (policy != 0)
        row.policy = static_cast<Policy>(policy);
    NoticeModel model(m_clock);
    model.mergeRows({row});
    QCOMPARE(model.index(0).data().toString(), sentence);
    QCOMPARE(model.index(0).data(NoticeModel::AdviceRole).toString(), advice);
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(advice));
}

void TestNoticeModel::tellsOfMemberships_data()
{
    QTest::addColumn<NoticeKind>("kind");
    QTest::addColumn<bool>("owner");
    QTest::addColumn<QString>("byAnn");
    QTest::addColumn<QString>("byNobody");
    using enum NoticeKind;
    QTest::newRow("added") << MemberAdded << false << u"ann-owner added you to octo-org"_s
                           << u"You are a member of octo-org now"_s;
    QTest::newRow("added as owner") << MemberAdded << true << u"ann-owner made you an owner of octo-org"_s
                                    << u"You own octo-org now"_s;
    QTest::newRow("made an owner") << RoleChanged << true << u"ann-owner made you an owner of octo-org"_s
                                   << u"You own octo-org now"_s;
    QTest::newRow("made a member") << RoleChanged << false
                                   << u"ann-owner made you a member of octo-org: you own it no more"_s
                                   << u"You are a member of octo-org now and own it no more"_s;
    QTest::newRow("removed") << MemberRemoved << false << u"ann-owner removed you from octo-org"_s
                             << u"You do not belong to octo-org any more"_s;
}

void TestNoticeModel::tellsOfMemberships()
{
    QFETCH(NoticeKind, kind);
    QFETCH(bool, owner);
    QFETCH(QString, byAnn);
    QFETCH(QString, byNobody);
    NoticeRow row = notice(1, kind, m_clock.now());
    row.notice.role = owner ? Role::Owner : Role::Member;
    NoticeRow nobody = row;
    nobody.notice.id = NoticeId(2);
    nobody.actor.clear();
    NoticeModel model(m_clock);
    model.mergeRows({row, nobody});
    QCOMPARE(model.index(0).data().toString(), byAnn);
    QCOMPARE(model.index(1).data().toString(), byNobody);
}

void TestNoticeModel::tellsWhenATokenExpires()
{
    test::ManualClock clock;
    NoticeRow row = notice(1, NoticeKind::TokenExpires, clock.now());
    row.notice.about = clock.now().plusDays(3);
    NoticeModel model(clock);
    model.mergeRows({row});
    QCOMPARE(model.index(0).data().toString(), u"deploy-bot expires in 3 day(s), on 23 Nov 2026, 9:00 AM"_s);
    QVERIFY(model.index(0).data(NoticeModel::AdviceRole).toString().startsWith(u"Regenerate it before that"_s));
    clock.advanceDays(4);
    QCOMPARE(model.index(0).data().toString(), u"deploy-bot expired on 23 Nov 2026"_s);
    QVERIFY(model.index(0).data(NoticeModel::AdviceRole).toString().startsWith(u"Regenerate it, and"_s));
}

void TestNoticeModel::leavesNoKindOut()
{
    NoticeModel model(m_clock);
    QList<NoticeRow> rows;
    for (int kind = int(NoticeKind::RequestApproved); kind <= int(NoticeKind::MemberRemoved); ++kind)
        rows.append(notice(kind, static_cast<NoticeKind>(kind), m_clock.now()));
    model.mergeRows(rows);
    QSet<QString> sentences;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        sentences.insert(index.data().toString());
        QVERIFY(!index.data(NoticeModel::IconRole).toString().isEmpty());
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(index.data().toString()));
    }
    QCOMPARE(sentences.size(), model.rowCount());
    QVERIFY(!sentences.contains(QString()));
}

void TestNoticeModel::leadsWhereItMatters_data()
{
    QTest::addColumn<NoticeKind>("kind");
    QTest::addColumn<bool>("owner");
    QTest::addColumn<bool>("ofEnterprise");
    QTest::addColumn<int>("place");
    using enum NoticeKind;
    for (const NoticeKind kind : {RequestApproved, RequestDenied, ApprovedByPolicy, AccessRevoked, TokenExpires,
                                  PolicyCutsOff, PolicyWillCutOff, PolicyChangeTakenBack})
        QTest::addRow("about a token: %d", int(kind)) << kind << false << false << int(Route::Place::YourToken);
    QTest::newRow("to review") << RequestCreated << true << false << int(Route::Place::Review);
    QTest::newRow("to the settings") << PlannedChangeDropped << true << false
                                     << int(Route::Place::OrganizationSettings);
    QTest::newRow("to the enterprise's policies")
        << PlannedChangeDropped << true << true << int(Route::Place::EnterprisePolicies);
    QTest::newRow("a new owner") << MemberAdded << true << false << int(Route::Place::OrganizationSettings);
    QTest::newRow("an owner of the enterprise")
        << RoleChanged << true << true << int(Route::Place::EnterprisePolicies);
    QTest::newRow("a new member") << MemberAdded << false << false << int(Route::Place::YourTokens);
    QTest::newRow("removed") << MemberRemoved << false << false << int(Route::Place::YourTokens);
}

void TestNoticeModel::leadsWhereItMatters()
{
    QFETCH(NoticeKind, kind);
    QFETCH(bool, owner);
    QFETCH(bool, ofEnterprise);
    QFETCH(int, place);
    NoticeRow row = notice(1, kind, m_clock.now());
    row.notice.role = owner ? Role::Owner : Role::Member;
    row.notice.organization = ofEnterprise ? OrganizationId() : OrganizationId(7);
    row.notice.token = TokenId(8);
    row.notice.request = RequestId(9);
    NoticeModel model(m_clock);
    model.mergeRows({row});
    const auto route = model.destination(0);
    QVERIFY(route);
    QCOMPARE(int(route->place), place);
    if (route->place == Route::Place::YourToken)
        QCOMPARE(route->token, TokenId(8));
    if (route->place == Route::Place::Review)
        QCOMPARE(route->request, RequestId(9));
    if (route->place == Route::Place::OrganizationSettings)
        QCOMPARE(route->organization, OrganizationId(7));
}

void TestNoticeModel::quotesTheReason()
{
    NoticeRow row = notice(1, NoticeKind::RequestDenied, m_clock.now()); // R-O9
    row.notice.reason = u"Use a GitHub App"_s;
    NoticeModel model(m_clock);
    model.mergeRows({row, notice(2, NoticeKind::RequestDenied, m_clock.now())});
    QCOMPARE(model.index(0).data(NoticeModel::ReasonRole).toString(), u"“Use a GitHub App”"_s);
    QCOMPARE(model.index(1).data(NoticeModel::ReasonRole).toString(), QString());
}

void TestNoticeModel::readsOutWhatIsUnread()
{
    NoticeRow row = notice(1, NoticeKind::RequestDenied, m_clock.now());
    row.notice.reason = u"Too much"_s;
    NoticeModel model(m_clock);
    model.mergeRows({row});
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             u"Unread. ann-owner denied deploy-bot for octo-org, just now. Reason: Too much "
             "Change what it asks for, and ask again."_s);
    model.markRead({NoticeId(1)});
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"Read. "_s));
}

void TestNoticeModel::growsOlder()
{
    test::ManualClock clock;
    NoticeModel model(clock);
    model.mergeRows({notice(1, NoticeKind::RequestApproved, clock.now())});
    QCOMPARE(model.index(0).data(NoticeModel::TimeRole).toString(), u"just now"_s);
    clock.advanceDays(45);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.updateTimes();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0).data(NoticeModel::TimeRole).toString(), u"20 Nov 2026"_s);
}

void TestNoticeModel::marksAsRead()
{
    NoticeModel model(m_clock);
    model.mergeRows({notice(1, NoticeKind::RequestApproved, m_clock.now()),
                     notice(2, NoticeKind::RequestApproved, m_clock.now()),
                     notice(3, NoticeKind::RequestApproved, m_clock.now())});
    QCOMPARE(model.unreadCount(), 3);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.markRead({NoticeId(2), NoticeId(77)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.unreadCount(), 2);
    QVERIFY(!model.isUnread(1));
    QCOMPARE(model.rowOf(NoticeId(2)), 1); // stays where it is
    model.markRead({});
    QCOMPARE(model.unreadCount(), 0);
    model.markUnread({NoticeId(2)});
    QCOMPARE(model.unreadCount(), 1);
}

void TestNoticeModel::mergesANewReading()
{
    NoticeModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const NoticeRow first = notice(1, NoticeKind::RequestApproved, m_clock.now());
    NoticeRow second = notice(2, NoticeKind::RequestDenied, m_clock.now());
    model.mergeRows({first, second});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept = model.index(0);
    second.notice.readAt = m_clock.now();
    model.mergeRows({notice(3, NoticeKind::RequestCreated, m_clock.now()), second, first});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(kept.row(), 2);
    QVERIFY(!model.isUnread(1));
    model.mergeRows({});
    QCOMPARE(model.rowCount(), 0);
}

PATWARDEN_TEST_MAIN(TestNoticeModel)
#include "tst_noticemodel.moc"
