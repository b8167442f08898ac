// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "domain/token.h"
#include "models/repositorypickmodel.h"
#include "models/scopemodel.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// What is ticked in the forms: scopes of a classic token, repositories of a fine-grained one.
class TestScopeModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void offersOnlyScopesThatATokenCanBeGiven();
    void includesWhatIsBelow();
    void keepsScopesItDoesNotKnow();
    void ticksRepositories();
    void keepsTickedRepositoriesBeyondASearch();
};

namespace {

QModelIndex scope(const ScopeModel &model, const QString &name)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row).data().toString() == name)
            return model.index(row);
    }
    return {};
}

bool setTicked(ScopeModel &model, const QString &name, bool ticked)
{
    return model.setData(scope(model, name), QVariant::fromValue(ticked ? Qt::Checked : Qt::Unchecked),
                         Qt::CheckStateRole);
}

QStringList shown(const RepositoryPickModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row).data().toString());
    return names;
}

RepositoryChoice repository(int id, const QString &name)
{
    return {RepositoryId(id), name, Visibility::Private};
}

} // namespace

void TestScopeModel::offersOnlyScopesThatATokenCanBeGiven()
{
    const ScopeModel model;
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY2(classicScopeNames().contains(model.index(row).data().toString()),
                 qPrintable(model.index(row).data().toString()));
        QVERIFY(!model.index(row).data(ScopeModel::sentenceRole).toString().isEmpty());
    }
    for (const QString &name : {u"repo"_s, u"public_repo"_s, u"read:org"_s, u"write:org"_s, u"admin:org"_s,
                                u"read:enterprise"_s, u"admin:enterprise"_s})
        QVERIFY2(scope(model, name).isValid(), qPrintable(name));
}

void TestScopeModel::includesWhatIsBelow()
{
    ScopeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(setTicked(model, u"read:org"_s, true));
    QVERIFY(setTicked(model, u"repo"_s, true));
    QCOMPARE(model.scopes(), QStringList({u"repo"_s, u"read:org"_s}));
    QVERIFY(setTicked(model, u"admin:org"_s, true)); // and so what is below it
    QCOMPARE(model.scopes(), QStringList({u"repo"_s, u"admin:org"_s}));
    QCOMPARE(scope(model, u"read:org"_s).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    QCOMPARE(scope(model, u"write:org"_s).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    QVERIFY(scope(model, u"write:org"_s).data(ScopeModel::includedRole).toBool());
    QVERIFY(!setTicked(model, u"write:org"_s, false));
    QVERIFY(setTicked(model, u"admin:org"_s, false)); // what was ticked by itself stays
    QCOMPARE(model.scopes(), QStringList({u"repo"_s, u"read:org"_s}));
}

void TestScopeModel::keepsScopesItDoesNotKnow()
{
    ScopeModel model;
    const QSignalSpy changed(&model, &ScopeModel::scopesChanged);
    model.setScopes({u"copilot"_s, u"gist"_s});
    QCOMPARE(changed.size(), 1);
    QVERIFY(setTicked(model, u"gist"_s, false));
    QVERIFY(setTicked(model, u"repo"_s, true));
    QCOMPARE(model.scopes(), QStringList({u"repo"_s, u"copilot"_s}));
}

void TestScopeModel::ticksRepositories()
{
    RepositoryPickModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy changed(&model, &RepositoryPickModel::chosenChanged);
    model.setFound({repository(1, u"app"_s), repository(2, u"web"_s)}, false);
    model.toggle(1);
    QCOMPARE(model.chosen().size(), 1);
    QCOMPARE(model.chosen().first().name, u"web"_s);
    QCOMPARE(model.index(1).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    QCOMPARE(shown(model), QStringList({u"app"_s, u"web"_s})); // it stays where it was clicked
    model.toggle(1);
    QVERIFY(model.chosen().isEmpty());
    QCOMPARE(changed.size(), 2);
    model.toggle(7); // no such row
    QCOMPARE(changed.size(), 2);
}

void TestScopeModel::keepsTickedRepositoriesBeyondASearch()
{
    RepositoryPickModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFound({repository(1, u"app"_s), repository(2, u"web"_s)}, false);
    model.toggle(1);
    model.setFound({repository(9, u"zoo"_s)}, true);
    QCOMPARE(shown(model), QStringList({u"zoo"_s}));
    model.toggle(0);
    QCOMPARE(model.chosen().size(), 2);
    // Without a search what is ticked comes first, each once.
    model.setFound({repository(1, u"app"_s), repository(2, u"web"_s)}, false);
    QCOMPARE(shown(model), QStringList({u"web"_s, u"zoo"_s, u"app"_s}));
}

PATWARDEN_TEST_MAIN(TestScopeModel)
#include "tst_scopemodel.moc"
