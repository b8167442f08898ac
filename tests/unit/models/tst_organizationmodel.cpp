// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "models/organizationmodel.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

OrganizationSummary organization(qint64 id, const QString &name)
{
    OrganizationSummary summary;
    summary.id = OrganizationId(id);
    summary.name = name;
    summary.role = Role::Owner;
    summary.ownedByEnterprise = true;
    summary.optedIn = true;
    summary.fineGrainedApproval.choice = Choice::Strict;
    summary.pendingRequests = 1204;
    return summary;
}

} // namespace

/// The list of organizations.
class TestOrganizationModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatHolds();
    void saysThroughWhomAnOrganizationIsOptedIn_data();
    void saysThroughWhomAnOrganizationIsOptedIn();
    void namesWhoDecides();
    void hidesACountFromThoseWhoMayNotReview();
    void mergesANewReading();
};

void TestOrganizationModel::showsWhatHolds()
{
    OrganizationModel model;
    model.mergeRows({organization(1, u"octo-org"_s)});
    const auto text = [&](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(text(OrganizationModel::Name), u"octo-org"_s);
    QCOMPARE(text(OrganizationModel::RoleColumn), u"Owner"_s);
    QCOMPARE(text(OrganizationModel::FineGrained), u"Allowed, with approval"_s);
    QCOMPARE(text(OrganizationModel::Classic), u"Allowed"_s);
    QCOMPARE(text(OrganizationModel::Pending), u"1,204"_s);
    QCOMPARE(model.headerData(OrganizationModel::RoleColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
             u"Your role"_s);
}

void TestOrganizationModel::saysThroughWhomAnOrganizationIsOptedIn_data()
{
    QTest::addColumn<bool>("own");
    QTest::addColumn<bool>("effectively");
    QTest::addColumn<QString>("words");
    QTest::newRow("not") << false << false << u"No"_s;
    QTest::newRow("R-E3: by itself") << true << true << u"Yes"_s;
    QTest::newRow("R-O2: its enterprise") << false << true << u"Through the enterprise"_s;
}

void TestOrganizationModel::saysThroughWhomAnOrganizationIsOptedIn()
{
    QFETCH(bool, own);
    QFETCH(bool, effectively);
    QFETCH(QString, words);
    OrganizationSummary summary = organization(1, u"octo-org"_s);
    summary.ownOptIn = own;
    summary.optedIn = effectively;
    OrganizationModel model;
    model.mergeRows({summary});
    QCOMPARE(model.index(0, OrganizationModel::OptedIn).data().toString(), words);
    if (!effectively)
        QCOMPARE(model.index(0, OrganizationModel::FineGrained).data().toString(), u"Not opted in"_s);
}

void TestOrganizationModel::namesWhoDecides()
{
    OrganizationSummary summary = organization(1, u"octo-org"_s);
    summary.fineGrainedAccess.decidedBy = DecidedBy::Enterprise;
    OrganizationModel model;
    model.mergeRows({summary});
    QCOMPARE(model.index(0, OrganizationModel::FineGrained).data(Qt::ToolTipRole).toString(),
             u"Access is decided by the enterprise, approval by the organization"_s);
    QCOMPARE(model.index(0, OrganizationModel::Classic).data(Qt::ToolTipRole).toString(),
             u"Decided by the organization"_s);
}

void TestOrganizationModel::hidesACountFromThoseWhoMayNotReview()
{
    OrganizationSummary summary = organization(1, u"octo-org"_s);
    summary.role = Role::Member;
    summary.pendingRequests = 0;
    OrganizationModel model;
    model.mergeRows({summary});
    QCOMPARE(model.index(0, OrganizationModel::Pending).data().toString(), u"–"_s);
}

void TestOrganizationModel::mergesANewReading()
{
    OrganizationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.mergeRows({organization(1, u"acme"_s), organization(2, u"labs"_s), organization(3, u"octo-org"_s)});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex kept = model.index(2, 0);

    OrganizationSummary busier = organization(3, u"octo-org"_s);
    busier.pendingRequests = 7;
    model.mergeRows({organization(1, u"acme"_s), busier, organization(4, u"zoo"_s), organization(2, u"labs 2"_s)});

    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(kept.row(), 1);
    QCOMPARE(model.index(1, OrganizationModel::Pending).data().toString(), u"7"_s);
    QCOMPARE(model.index(3, OrganizationModel::Name).data().toString(), u"labs 2"_s);
    QCOMPARE(changed.size(), 2); // the busier one and the renamed one
    QCOMPARE(model.rowOf(OrganizationId(4)), 2);
    QCOMPARE(model.rowOf(OrganizationId(9)), -1);
}

PATWARDEN_TEST_MAIN(TestOrganizationModel)
#include "tst_organizationmodel.moc"
