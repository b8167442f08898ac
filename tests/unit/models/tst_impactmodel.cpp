// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtest.h"
#include "testcase.h"

#include "controller/policycontroller.h"
#include "controller/wording.h"
#include "estate.h"
#include "models/impactmodel.h"

#include <cstdlib>

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The tokens behind a preview.
class TestImpactModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsNamesForWhatIsShownOnly();
    void tellsLossFromGainByWord();
    void saysThatNamesCouldNotBeRead();
    void dropsAnswersOfAnEarlierPreview();

private:
    struct Estate;
};

struct TestImpactModel::Estate {
    explicit Estate(const QString &path)
        : builder(path, clock)
        , policies(thread, clock)
    {
        builder.addEnterprise();
        octo = builder.addOrganization(u"octo-org"_s);
        alice = builder.addAccount(u"alice"_s);
        builder.joinEnterprise(alice, Role::Owner);
        bo = builder.addAccount(u"bo"_s);
        builder.join(bo, octo, Role::Member);
        if (const auto opened = test::resultOf(thread.open({path}, OpenMode::OpenExisting)); !opened)
            test::endTest(opened.error());
    }

    /// \p count tokens of bo that lose access.
    Impact losses(int count)
    {
        Impact impact;
        auto transaction = Transaction::begin(builder.database(), Transaction::Kind::Write);
        for (int i = 0; i < count; ++i) {
            TokenRecord token;
            token.owner = bo;
            token.organization = octo;
            token.name = u"token-%1"_s.arg(i);
            token.createdAt = clock.now();
            impact.entries.append({.token = *TokenStore(builder.database()).insert(transaction.value(), token),
                                   .organization = octo,
                                   .owner = bo,
                                   .gains = false,
                                   .reason = Reason::FineGrainedRestricted,
                                   .lastUsedAt = clock.now().plusDays(-2)});
        }
        if (const Result<void> done = transaction.value().commit(); !done)
            test::endTest(done.error());
        return impact;
    }

    test::ManualClock clock;
    test::EstateBuilder builder;
    DatabaseThread thread;
    PolicyController policies;
    OrganizationId octo;
    AccountId alice;
    AccountId bo;
};

void TestImpactModel::readsNamesForWhatIsShownOnly()
{
    Estate estate(temporaryPath(u"shown.db"_s));
    ImpactModel model(estate.policies, estate.clock, {estate.alice, u"alice"_s}, PolicyScope::ofEnterprise());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setImpact(estate.losses(150));
    QCOMPARE(model.rowCount(), 150);
    const QModelIndex name = model.index(120, ImpactModel::Token);
    QCOMPARE(name.data().toString(), u"…"_s);
    QTRY_COMPARE(name.data().toString(), u"token-120"_s);
    QCOMPARE(model.index(120, ImpactModel::Owner).data().toString(), u"bo"_s);
    QCOMPARE(model.index(120, ImpactModel::Organization).data().toString(), u"octo-org"_s);
    QCOMPARE(model.index(120, ImpactModel::Kind).data().toString(), u"Fine-grained"_s);
    QVERIFY(model.index(120, ImpactModel::LastUse).data().toString().contains(u'2'));
    QCOMPARE(model.index(120, ImpactModel::Cause).data().toString(),
             Wording::sentence(Reason::FineGrainedRestricted));
}

void TestImpactModel::tellsLossFromGainByWord()
{
    Estate estate(temporaryPath(u"words.db"_s));
    ImpactModel model(estate.policies, estate.clock, {estate.alice, u"alice"_s}, PolicyScope::ofEnterprise());
    Impact impact = estate.losses(2);
    impact.entries[1].gains = true;
    impact.entries[1].organization = {}; // the enterprise itself
    impact.entries[1].lastUsedAt.reset();
    model.setImpact(impact);
    // Known before the names are.
    QCOMPARE(model.index(0, ImpactModel::Effect).data().toString(), u"Loses access"_s);
    QCOMPARE(model.index(1, ImpactModel::Effect).data().toString(), u"Gains access"_s);
    QCOMPARE(model.index(1, ImpactModel::Token).data(ImpactModel::GainsRole).toBool(), true);
    (void)model.index(1, ImpactModel::Token).data();
    QTRY_COMPARE(model.index(1, ImpactModel::Token).data().toString(), u"token-1"_s);
    QCOMPARE(model.index(1, ImpactModel::Organization).data().toString(), u"The enterprise itself"_s);
    QCOMPARE(model.index(1, ImpactModel::LastUse).data().toString(), u"never"_s);
    QVERIFY(model.index(1, ImpactModel::Cause).data().toString().startsWith(u"Until now: "_s));
}

void TestImpactModel::saysThatNamesCouldNotBeRead()
{
    Estate estate(temporaryPath(u"forbidden.db"_s));
    ImpactModel model(estate.policies, estate.clock, {estate.bo, u"bo"_s}, PolicyScope::ofEnterprise());
    QSignalSpy failed(&model, &ImpactModel::fetchFailed);
    model.setImpact(estate.losses(1));
    (void)model.index(0, ImpactModel::Token).data();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::Forbidden);
    QCOMPARE(model.index(0, ImpactModel::Token).data().toString(), u"…"_s);
}

void TestImpactModel::dropsAnswersOfAnEarlierPreview()
{
    Estate estate(temporaryPath(u"stale.db"_s));
    ImpactModel model(estate.policies, estate.clock, {estate.alice, u"alice"_s}, PolicyScope::ofEnterprise());
    const Impact impact = estate.losses(3);
    Impact later;
    later.entries = {impact.entries.at(2)};
    model.setImpact(impact);
    (void)model.index(0, ImpactModel::Token).data();
    test::deliverEvents(); // asked
    model.setImpact(later);
    (void)model.index(0, ImpactModel::Token).data();
    QTRY_COMPARE(model.index(0, ImpactModel::Token).data().toString(), u"token-2"_s);
    test::deliverEvents();
    QCOMPARE(model.index(0, ImpactModel::Token).data().toString(), u"token-2"_s);
}

PATWARDEN_TEST_MAIN(TestImpactModel)
#include "tst_impactmodel.moc"
