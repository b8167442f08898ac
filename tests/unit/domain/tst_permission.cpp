// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "domain/permission.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The catalogue of permissions, the sets of them and their stored form.
class TestPermission : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheCatalogue();
    void showsUnknownKeysAsTheyAre();
    void keepsOneLevelAKeyInOrder();
    void storesWithoutLoss_data();
    void storesWithoutLoss();
    void leavesOutWhatIsNoPermission_data();
    void leavesOutWhatIsNoPermission();
    void namesLevelsAndGroups();
    void comparesRequestedWithCurrent_data();
    void comparesRequestedWithCurrent();
    void ordersWhatIsRequested();
};

void TestPermission::knowsTheCatalogue()
{
    const QList<CatalogueEntry> &catalogue = permissionCatalogue();
    const auto countOf = [&](PermissionGroup group) {
        return std::ranges::count(catalogue, group, &CatalogueEntry::group);
    };
    QCOMPARE(countOf(PermissionGroup::Repository), 29);
    QCOMPARE(countOf(PermissionGroup::Organization), 28);
    QCOMPARE(countOf(PermissionGroup::Account), 20);
    QCOMPARE(catalogue.first().displayName, u"Actions"_s);
    QVERIFY(std::ranges::is_sorted(catalogue, {}, &CatalogueEntry::group));
    for (const CatalogueEntry &entry : catalogue) {
        QVERIFY2(!entry.displayName.isEmpty() && !entry.levels.isEmpty(), qPrintable(entry.key));
        QVERIFY2(std::ranges::is_sorted(entry.levels) && entry.levels.first() != Level::None,
                 qPrintable(entry.key));
        QCOMPARE(catalogueEntry(entry.key), &entry);
    }

    const CatalogueEntry *const alerts = catalogueEntry(u"vulnerability_alerts");
    QVERIFY(alerts);
    QCOMPARE(alerts->displayName, u"Dependabot alerts"_s);
    QCOMPARE(alerts->levels, (QList{Level::Read, Level::Write}));
    QCOMPARE(catalogueEntry(u"workflows")->levels, QList{Level::Write});
}

void TestPermission::showsUnknownKeysAsTheyAre()
{
    QCOMPARE(permissionDisplayName(u"contents"), u"Contents"_s);
    QCOMPARE(permissionDisplayName(u"brand_new"), u"brand_new"_s);
    QCOMPARE(catalogueEntry(u"brand_new"), nullptr);
}

void TestPermission::keepsOneLevelAKeyInOrder()
{
    PermissionSet set;
    QVERIFY(set.isEmpty());
    set.insert(u"members"_s, Level::Read);
    set.insert(u"contents"_s, Level::Read);
    set.insert(u"contents"_s, Level::Write);

    QCOMPARE(set.size(), 2);
    QCOMPARE(set.begin()->key, u"contents"_s);
    QCOMPARE(set.begin()->group, PermissionGroup::Repository);
    QCOMPARE(set.level(u"contents"), Level::Write);
    QCOMPARE(set.level(u"members"), Level::Read);
    QCOMPARE(set.level(u"issues"), Level::None);
    QCOMPARE(set.level(u""), Level::None);
}

void TestPermission::storesWithoutLoss_data()
{
    QTest::addColumn<QList<QStringList>>("permissions"); ///< key, level's word, group
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QList<QStringList>() << QString();
    QTest::newRow("known") << QList<QStringList>{{u"contents"_s, u"write"_s, u"repository"_s},
                                                 {u"members"_s, u"read"_s, u"organization"_s},
                                                 {u"profile"_s, u"write"_s, u"account"_s}}
                           << u"repository:contents:write organization:members:read account:profile:write"_s;
    QTest::newRow("unknown level") << QList<QStringList>{{u"contents"_s, u"maintain"_s, u"repository"_s}}
                                   << u"repository:contents:maintain"_s;
    QTest::newRow("unknown key, where it was found")
        << QList<QStringList>{{u"brand_new"_s, u"admin"_s, u"organization"_s}}
        << u"organization:brand_new:admin"_s;
    QTest::newRow("no plain word") << QList<QStringList>{{u"a b:c%ü"_s, u"very much"_s, u"other"_s}}
                                   << u"other:a%20b%3Ac%25%C3%BC:very%20much"_s;
}

void TestPermission::storesWithoutLoss()
{
    QFETCH(QList<QStringList>, permissions);
    PermissionSet set;
    for (const QStringList &words : permissions) {
        const std::optional<Level> level = levelFromName(words.at(1));
        set.insert({words.at(0), level.value_or(Level::None), groupFromName(words.at(2)),
                    level ? QString() : words.at(1)});
    }
    QTEST(set.toText(), "text");
    QVERIFY(PermissionSet::fromText(set.toText()) == set);
}

void TestPermission::leavesOutWhatIsNoPermission_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("no colon") << u"contents"_s << QString();
    QTest::newRow("one colon") << u"contents:write"_s << QString();
    QTest::newRow("among good ones") << u" x  repository:issues:read y:z"_s << u"repository:issues:read"_s;
    QTest::newRow("unknown group") << u"galaxy:contents:read"_s << u"other:contents:read"_s;
}

void TestPermission::leavesOutWhatIsNoPermission()
{
    QFETCH(QString, text);
    QTEST(PermissionSet::fromText(text).toText(), "kept");
}

void TestPermission::namesLevelsAndGroups()
{
    for (const Level level : {Level::Read, Level::Write, Level::Admin})
        QCOMPARE(levelFromName(levelName(level)), level);
    QCOMPARE(levelName(Level::None), QString());
    QCOMPARE(levelFromName(u"none"), std::nullopt);
    QCOMPARE(levelFromName(u"Read"), std::nullopt);
    for (const PermissionGroup group : {PermissionGroup::Repository, PermissionGroup::Organization,
                                        PermissionGroup::Account, PermissionGroup::Other})
        QCOMPARE(groupFromName(groupName(group)), group);
    QCOMPARE(levelName(Permission{u"contents"_s, Level::None, PermissionGroup::Repository, u"maintain"_s}),
             u"maintain"_s);
    QCOMPARE(levelName(Permission{u"contents"_s, Level::Admin, PermissionGroup::Repository, {}}), u"admin"_s);
}

void TestPermission::comparesRequestedWithCurrent_data()
{
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("requested");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("change");
    const int added = int(PermissionChange::Added);
    const int upgraded = int(PermissionChange::Upgraded);
    const int unchanged = int(PermissionChange::Unchanged);
    const int lowered = int(PermissionChange::Lowered);
    QTest::newRow("new") << QString() << u"repository:issues:read"_s << 0 << added;
    QTest::newRow("more") << u"repository:issues:read"_s << u"repository:issues:write"_s << 1 << upgraded;
    QTest::newRow("as before") << u"repository:issues:write"_s << u"repository:issues:write"_s << 2 << unchanged;
    QTest::newRow("less") << u"repository:issues:write"_s << u"repository:issues:read"_s << 2 << lowered;
    QTest::newRow("an unknown level") << u"repository:issues:write"_s << u"repository:issues:own"_s << 2
                                      << upgraded;
    QTest::newRow("the same unknown level")
        << u"repository:issues:own"_s << u"repository:issues:own"_s << 0 << unchanged;
    QTest::newRow("instead of an unknown level")
        << u"repository:issues:own"_s << u"repository:issues:read"_s << 0 << upgraded;
}

void TestPermission::comparesRequestedWithCurrent()
{
    QFETCH(QString, current);
    QFETCH(QString, requested);
    const QList<PermissionDifference> differences =
        comparePermissions(PermissionSet::fromText(requested), PermissionSet::fromText(current));
    QCOMPARE(differences.size(), 1);
    QTEST(int(differences.first().before), "before");
    QTEST(int(differences.first().change), "change");
}

void TestPermission::ordersWhatIsRequested()
{
    const PermissionSet requested =
        PermissionSet::fromText(u"other:zz:read organization:members:write repository:issues:read "
                                u"repository:vulnerability_alerts:write repository:contents:write "
                                u"account:profile:write");
    QStringList keys;
    for (const PermissionDifference &difference : comparePermissions(requested, {}))
        keys.append(difference.permission.key);
    QCOMPARE(
        keys,
        (QStringList{u"contents"_s, u"vulnerability_alerts"_s, u"issues"_s, u"members"_s, u"profile"_s, u"zz"_s}));
}

PATWARDEN_TEST_MAIN(TestPermission)
#include "tst_permission.moc"
