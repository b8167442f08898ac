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
             u"Unread. ann-owner denied deploy-bot for octo-org, just now. Reason: Too much"_s);
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
