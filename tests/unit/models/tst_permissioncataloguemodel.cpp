// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "models/permissioncataloguemodel.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Choosing permissions for a token: what is offered, what comes by itself, what is kept.
class TestPermissionCatalogueModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offersTheLevelsOfTheCatalogue();
    void givesMetadataByItself();
    void refusesWhatIsNotOnOffer();
    void countsOnlyWhatTheOwnerOffers();
    void keepsWhatTheCatalogueDoesNotKnow();
    void tellsOnceOfEachChange();

private:
    [[nodiscard]] QModelIndex cell(const QString &key) const;
    bool choose(const QString &key, Level level) { return m_model->setData(cell(key), int(level)); }
    [[nodiscard]] QList<int> levels(const QString &key) const
    {
        return cell(key).data(PermissionCatalogueModel::levelsRole).value<QList<int>>();
    }

    std::unique_ptr<PermissionCatalogueModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestPermissionCatalogueModel::init()
{
    TestCase::init();
    m_tester.reset();
    m_model = std::make_unique<PermissionCatalogueModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

QModelIndex TestPermissionCatalogueModel::cell(const QString &key) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, PermissionCatalogueModel::LevelWord);
        if (index.data(PermissionCatalogueModel::keyRole).toString() == key)
            return index;
    }
    return {};
}

void TestPermissionCatalogueModel::offersTheLevelsOfTheCatalogue()
{
    QCOMPARE(m_model->rowCount(), int(permissionCatalogue().size()));
    QCOMPARE(levels(u"contents"_s), QList<int>({0, 1, 2}));
    QCOMPARE(levels(u"workflows"_s), QList<int>({0, 2})); // write only
    QCOMPARE(levels(u"organization_projects"_s), QList<int>({0, 1, 2, 3}));
    QCOMPARE(cell(u"contents"_s).data().toString(), u"No access"_s);
    QVERIFY(choose(u"contents"_s, Level::Write));
    QCOMPARE(cell(u"contents"_s).data().toString(), u"Read and write"_s);
    QCOMPARE(cell(u"contents"_s).siblingAtColumn(0).data().toString(), u"Contents"_s);
    QCOMPARE(m_model->permissions().level(u"contents"), Level::Write);
    QVERIFY(choose(u"contents"_s, Level::None));
    QCOMPARE(m_model->permissions().level(u"contents"), Level::None);
}

void TestPermissionCatalogueModel::givesMetadataByItself()
{
    QVERIFY(cell(u"metadata"_s).data(PermissionCatalogueModel::lockedRole).toBool());
    QVERIFY(!(cell(u"metadata"_s).flags() & Qt::ItemIsEditable));
    QVERIFY(cell(u"contents"_s).flags() & Qt::ItemIsEditable);
    QCOMPARE(m_model->permissions().level(u"metadata"), Level::Read);
    QVERIFY(!choose(u"metadata"_s, Level::None));
    QCOMPARE(m_model->chosenIn(PermissionGroup::Repository), 0); // nobody chose it
    m_model->setOffered({PermissionGroup::Account});
    QVERIFY(m_model->permissions().isEmpty());
}

void TestPermissionCatalogueModel::refusesWhatIsNotOnOffer()
{
    QVERIFY(!choose(u"contents"_s, Level::Admin));
    QVERIFY(!choose(u"workflows"_s, Level::Read));
    QCOMPARE(m_model->permissions().size(), 1);
}

void TestPermissionCatalogueModel::countsOnlyWhatTheOwnerOffers()
{
    m_model->setOffered({PermissionGroup::Repository, PermissionGroup::Organization});
    QVERIFY(choose(u"contents"_s, Level::Read));
    QVERIFY(choose(u"members"_s, Level::Read));
    QCOMPARE(m_model->permissions().level(u"members"), Level::Read);
    m_model->setOffered({PermissionGroup::Repository, PermissionGroup::Account});
    QCOMPARE(m_model->permissions().level(u"members"), Level::None);
    QCOMPARE(m_model->permissions().level(u"contents"), Level::Read);
    QVERIFY(!(cell(u"members"_s).flags() & Qt::ItemIsEnabled));
    m_model->setOffered({PermissionGroup::Repository, PermissionGroup::Organization}); // nothing was lost
    QCOMPARE(m_model->permissions().level(u"members"), Level::Read);
}

void TestPermissionCatalogueModel::keepsWhatTheCatalogueDoesNotKnow()
{
    PermissionSet held;
    held.insert(u"contents"_s, Level::Read);
    held.insert({u"telepathy"_s, Level::None, PermissionGroup::Other, u"deep"_s});
    m_model->setPermissions(held);
    QVERIFY(choose(u"contents"_s, Level::Write));
    const PermissionSet chosen = m_model->permissions();
    QVERIFY(std::any_of(chosen.begin(), chosen.end(), [](const Permission &each) {
        return each.key == u"telepathy"_s && each.unknownLevel == u"deep"_s;
    }));
    m_model->setPermissions({});
    QCOMPARE(m_model->permissions().size(), 1); // metadata
}

void TestPermissionCatalogueModel::tellsOnceOfEachChange()
{
    const QSignalSpy changed(m_model.get(), &PermissionCatalogueModel::permissionsChanged);
    QVERIFY(choose(u"issues"_s, Level::Read));
    QCOMPARE(changed.size(), 1);
    QVERIFY(choose(u"issues"_s, Level::Read));
    QCOMPARE(changed.size(), 1);
    m_model->setOffered({PermissionGroup::Repository});
    QCOMPARE(changed.size(), 1);
}

PATWARDEN_TEST_MAIN(TestPermissionCatalogueModel)
#include "tst_permissioncataloguemodel.moc"
