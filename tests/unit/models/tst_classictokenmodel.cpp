// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "estate.h"
#include "models/classictokenmodel.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The classic tokens of members as a table.
class TestClassicTokenModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatATokenIs();
    void saysWhetherItReaches_data();
    void saysWhetherItReaches();
    void sortsByItsColumns_data();
    void sortsByItsColumns();
    void staysWhereNothingChanged();

private:
    [[nodiscard]] QList<ClassicTokenRow> three() const;
    [[nodiscard]] static QStringList column(const ClassicTokenModel &model, int column);

    test::ManualClock m_clock;
};

/// As they come: most recently used first.
QList<ClassicTokenRow> TestClassicTokenModel::three() const
{
    const Instant now = m_clock.now();
    ClassicTokenRow ci{.id = TokenId(1),
                       .note = u"ci"_s,
                       .owner = u"bo"_s,
                       .ownerRole = Role::Owner,
                       .scopes = {u"repo"_s, u"gist"_s},
                       .createdAt = now.plusDays(-9),
                       .expiresAt = now.plusDays(3),
                       .lastUsedAt = now.plusDays(-2),
                       .reaches = true};
    ClassicTokenRow report{.id = TokenId(2),
                           .note = u"Annual report"_s,
                           .owner = u"carla"_s,
                           .scopes = {u"read:org"_s},
                           .createdAt = now.plusDays(-9),
                           .expiresAt = now.plusDays(90),
                           .lastUsedAt = now.plusDays(-5),
                           .reaches = false,
                           .reason = Reason::ClassicRestricted};
    ClassicTokenRow unused{.id = TokenId(3),
                           .note = {},
                           .owner = u"ann"_s,
                           .scopes = {},
                           .createdAt = now,
                           .expiresAt = {},
                           .lastUsedAt = {},
                           .reaches = false,
                           .reason = Reason::ScopeMissing};
    return {ci, report, unused};
}

QStringList TestClassicTokenModel::column(const ClassicTokenModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

void TestClassicTokenModel::saysWhatATokenIs()
{
    ClassicTokenModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTokens(three());
    using Model = ClassicTokenModel;
    QCOMPARE(column(model, Model::Note), (QStringList{u"ci"_s, u"Annual report"_s, u"(no note)"_s}));
    QCOMPARE(column(model, Model::OwnerRole), (QStringList{u"Owner"_s, u"Member"_s, u"Member"_s}));
    QCOMPARE(column(model, Model::Scopes), (QStringList{u"repo gist"_s, u"read:org"_s, u"No scopes"_s}));
    QCOMPARE(column(model, Model::LastUsed).last(), u"never"_s);
    QVERIFY(column(model, Model::Expires).first().startsWith(u"in 3 day"_s));
    QCOMPARE(model.index(0, Model::Expires).data(Model::urgencyRole).toInt(), int(Risk::Medium));
    QVERIFY(!model.index(1, Model::Expires).data(Model::urgencyRole).isValid());
    QCOMPARE(model.index(0, Model::Scopes).data(Qt::AccessibleTextRole).toString(), u"repo gist"_s);
    QCOMPARE(model.reaching(), 1);
    QCOMPARE(model.headerData(Model::Reach, Qt::Horizontal, Qt::DisplayRole).toString(), u"Access"_s);
}

void TestClassicTokenModel::saysWhetherItReaches_data()
{
    QTest::addColumn<bool>("reaches");
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("decidedBy");
    QTest::addColumn<QString>("text");
    QTest::newRow("it does") << true << int(Reason::Granted) << int(DecidedBy::Token) << u"Reaches"_s;
    QTest::newRow("the enterprise") << false << int(Reason::ClassicRestricted) << int(DecidedBy::Enterprise)
                                    << u"Kept out: the enterprise restricts classic tokens"_s;
    QTest::newRow("the organization") << false << int(Reason::ClassicRestricted) << int(DecidedBy::Organization)
                                      << u"Kept out: the organization restricts classic tokens"_s;
    QTest::newRow("its scopes") << false << int(Reason::ScopeMissing) << int(DecidedBy::Token)
                                << u"Kept out: its scopes do not go that far"_s;
}

void TestClassicTokenModel::saysWhetherItReaches() // R-E13
{
    QFETCH(bool, reaches);
    QFETCH(int, reason);
    QFETCH(int, decidedBy);
    ClassicTokenRow row = three().first();
    row.reaches = reaches;
    row.reason = Reason(reason);
    row.decidedBy = DecidedBy(decidedBy);
    ClassicTokenModel model(m_clock);
    model.setTokens({row});
    QTEST(model.index(0, ClassicTokenModel::Reach).data().toString(), "text");
}

void TestClassicTokenModel::sortsByItsColumns_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("owners"); // ascending
    using Model = ClassicTokenModel;
    QTest::newRow("note") << int(Model::Note) << QStringList{u"ann"_s, u"carla"_s, u"bo"_s};
    QTest::newRow("owner") << int(Model::Owner) << QStringList{u"ann"_s, u"bo"_s, u"carla"_s};
    QTest::newRow("role") << int(Model::OwnerRole) << QStringList{u"carla"_s, u"ann"_s, u"bo"_s};
    QTest::newRow("last used") << int(Model::LastUsed) << QStringList{u"ann"_s, u"carla"_s, u"bo"_s};
    QTest::newRow("expires") << int(Model::Expires) << QStringList{u"bo"_s, u"carla"_s, u"ann"_s};
    QTest::newRow("access") << int(Model::Reach) << QStringList{u"carla"_s, u"ann"_s, u"bo"_s};
}

void TestClassicTokenModel::sortsByItsColumns()
{
    QFETCH(int, column);
    ClassicTokenModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTokens(three());
    QCOMPARE(TestClassicTokenModel::column(model, ClassicTokenModel::Owner),
             (QStringList{u"bo"_s, u"carla"_s, u"ann"_s})); // most recently used first
    model.sort(column, Qt::AscendingOrder);
    QTEST(TestClassicTokenModel::column(model, ClassicTokenModel::Owner), "owners");
    model.setTokens(three().first(2) + three().last(1)); // the same: the order stays
    QTEST(TestClassicTokenModel::column(model, ClassicTokenModel::Owner), "owners");
}

void TestClassicTokenModel::staysWhereNothingChanged()
{
    ClassicTokenModel model(m_clock);
    model.setTokens(three());
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setTokens(three());
    QCOMPARE(resets.size(), 0);
    model.setTokens(three().first(1));
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.rowCount(), 1);
}

PATWARDEN_TEST_MAIN(TestClassicTokenModel)
#include "tst_classictokenmodel.moc"
