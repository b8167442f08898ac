// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "domain/risk.h"
#include "models/permissiondifferencemodel.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(patwarden::Permission)
Q_DECLARE_METATYPE(patwarden::Level)
Q_DECLARE_METATYPE(patwarden::PermissionChange)

/// What is new about the permissions that are asked for (R-O8).
class TestPermissionDifferenceModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsNew_data();
    void tellsWhatIsNew();
    void headsItsColumns();
    void colorsNothingOnAFirstRequest();
};

namespace {

Permission repositoryPermission(const QString &key, Level level)
{
    return {key, level, PermissionGroup::Repository, {}};
}

} // namespace

void TestPermissionDifferenceModel::tellsWhatIsNew_data()
{
    QTest::addColumn<Permission>("permission");
    QTest::addColumn<Level>("before");
    QTest::addColumn<PermissionChange>("change");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QVariant>("risk");
    using enum Level;
    const QString administration = u"administration"_s;
    QTest::newRow("added, to write") << repositoryPermission(administration, Write) << None
                                     << PermissionChange::Added
                                     << QStringList({u"Administration"_s, u"Read and write"_s, u"added"_s})
                                     << QVariant(int(Risk::High));
    QTest::newRow("added, to read") << repositoryPermission(administration, Read) << None
                                    << PermissionChange::Added
                                    << QStringList({u"Administration"_s, u"Read"_s, u"added"_s})
                                    << QVariant(int(Risk::Low));
    QTest::newRow("more") << repositoryPermission(administration, Write) << Read << PermissionChange::Upgraded
                          << QStringList({u"Administration"_s, u"Read and write"_s, u"was read"_s})
                          << QVariant(int(Risk::Medium));
    QTest::newRow("less") << repositoryPermission(administration, Read) << Write << PermissionChange::Lowered
                          << QStringList({u"Administration"_s, u"Read"_s, u"was write"_s}) << QVariant();
    QTest::newRow("the same") << repositoryPermission(administration, Write) << Write
                              << PermissionChange::Unchanged
                              << QStringList({u"Administration"_s, u"Read and write"_s, u"unchanged"_s})
                              << QVariant();
    QTest::newRow("of course") << repositoryPermission(u"metadata"_s, Read) << None << PermissionChange::Added
                               << QStringList({u"Metadata"_s, u"Read"_s, u"comes with every token"_s})
                               << QVariant();
    QTest::newRow("unknown") << Permission{u"telepathy"_s, None, PermissionGroup::Other, u"deep"_s} << None
                             << PermissionChange::Added << QStringList({u"telepathy"_s, u"deep"_s, u"added"_s})
                             << QVariant(int(Risk::High));
}

void TestPermissionDifferenceModel::tellsWhatIsNew()
{
    QFETCH(Permission, permission);
    QFETCH(Level, before);
    QFETCH(PermissionChange, change);
    PermissionDifferenceModel model(permission.group, {{permission, before, change}}, true);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.index(0, column).data().toString());
    QTEST(texts, "texts");
    QTEST(model.index(0, PermissionDifferenceModel::Change).data(PermissionDifferenceModel::riskRole), "risk");
}

void TestPermissionDifferenceModel::headsItsColumns()
{
    const PermissionDifferenceModel model(PermissionGroup::Organization, {}, true);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Organization"_s);
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"Since the last approval"_s);
    QVERIFY(!model.headerData(3, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void TestPermissionDifferenceModel::colorsNothingOnAFirstRequest()
{
    const PermissionDifferenceModel model(
        PermissionGroup::Repository,
        {{repositoryPermission(u"administration"_s, Level::Write), Level::None, PermissionChange::Added}}, false);
    QVERIFY(
        !model.index(0, PermissionDifferenceModel::Change).data(PermissionDifferenceModel::riskRole).isValid());
}

PATWARDEN_TEST_MAIN(TestPermissionDifferenceModel)
#include "tst_permissiondifferencemodel.moc"
