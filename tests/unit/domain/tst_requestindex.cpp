// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "domain/requestindex.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <limits>
#include <random>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList words{u"Deploy"_s, u"release"_s, u"ÄRGER"_s, u"nightly"_s, u"ci"_s, u"zq"_s};
const QStringList logins{u"Ada"_s, u"bob"_s, u"CI-bot"_s, u"dörte"_s, u"ada"_s};
constexpr int repositoryCount = 7;
const QStringList permissionKeys{u"contents"_s, u"issues"_s, u"members"_s, u"secrets"_s};

QString foldedLogin(AccountId owner)
{
    return logins.at(owner.value() - 1).toCaseFolded();
}

/// What the index is measured by: the rows, and every answer the slow and plain way.
class NaiveIndex
{
public:
    QList<RequestIndexEntry> entries;

    static bool passes(const RequestIndexEntry &entry, const RequestFilter &filter)
    {
        if (!filter.owners.isEmpty() && !filter.owners.contains(entry.owner))
            return false;
        const auto selected = [&](RepositoryId repository) { return reaches(entry, repository); };
        if (!filter.repositories.isEmpty() && std::ranges::none_of(filter.repositories, selected))
            return false;
        const auto asks = [&](const QString &permission) { return permissionsOf(entry).contains(permission); };
        if (!filter.permissions.isEmpty() && std::ranges::none_of(filter.permissions, asks))
            return false;
        const QStringList searched{entry.tokenName.toCaseFolded(), entry.reason.toCaseFolded(),
                                   foldedLogin(entry.owner)};
        const QStringList wanted = filter.text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
        return std::ranges::all_of(wanted, [&](const QString &word) {
            return std::ranges::any_of(searched, [&](const QString &text) { return text.contains(word); });
        });
    }

    static bool reaches(const RequestIndexEntry &entry, RepositoryId repository)
    {
        return entry.selection == RepositorySelection::All
            || (entry.selection == RepositorySelection::Selected && entry.repositories.contains(repository));
    }

    static QStringList permissionsOf(const RequestIndexEntry &entry)
    {
        QStringList permissions;
        for (const Permission &permission : entry.permissions)
            permissions.append(permission.key + u':' + levelName(permission));
        return permissions;
    }

    [[nodiscard]] QList<RequestId> select(const RequestFilter &filter, RequestSort sort, Qt::SortOrder order) const
    {
        QList<RequestIndexEntry> rows;
        std::ranges::copy_if(entries, std::back_inserter(rows),
                             [&](const auto &entry) { return passes(entry, filter); });
        std::ranges::sort(rows, [&](const RequestIndexEntry &a, const RequestIndexEntry &b) {
            const int compared = order == Qt::AscendingOrder ? compare(a, b, sort) : compare(b, a, sort);
            if (compared != 0)
                return compared < 0;
            return std::tuple(b.createdAt, b.id) < std::tuple(a.createdAt, a.id);
        });
        QList<RequestId> ids;
        for (const RequestIndexEntry &row : rows)
            ids.append(row.id);
        return ids;
    }

    [[nodiscard]] RequestFacets facets(const RequestFilter &filter) const
    {
        RequestFacets facets;
        RequestFilter withoutOwners = filter;
        withoutOwners.owners.clear();
        RequestFilter withoutRepositories = filter;
        withoutRepositories.repositories.clear();
        RequestFilter withoutPermissions = filter;
        withoutPermissions.permissions.clear();
        for (const RequestIndexEntry &entry : entries) {
            if (passes(entry, withoutOwners))
                ++facets.owners[entry.owner];
            for (int repository = 1; repository <= repositoryCount; ++repository) {
                if (passes(entry, withoutRepositories) && reaches(entry, RepositoryId(repository)))
                    ++facets.repositories[RepositoryId(repository)];
            }
            if (passes(entry, withoutPermissions)) {
                for (const QString &permission : permissionsOf(entry))
                    ++facets.permissions[permission];
            }
        }
        return facets;
    }

private:
    template <typename T>
    static int threeWay(const T &a, const T &b)
    {
        return int(b < a) - int(a < b);
    }

    static int compare(const RequestIndexEntry &a, const RequestIndexEntry &b, RequestSort sort)
    {
        const auto risk = [](const RequestIndexEntry &entry) {
            return assessRisk(entry.permissions, entry.selection, entry.createdAt, entry.expiresAt).risk;
        };
        const auto access = [](const RequestIndexEntry &entry) {
            if (entry.selection == RepositorySelection::All)
                return std::numeric_limits<int>::max();
            return entry.selection == RepositorySelection::Selected ? entry.repositoryCount : 0;
        };
        const auto expires = [](const RequestIndexEntry &entry) {
            return entry.expiresAt ? entry.expiresAt->microseconds : std::numeric_limits<qint64>::max();
        };
        switch (sort) {
        case RequestSort::Asked:
            return threeWay(std::tuple(a.createdAt, a.id), std::tuple(b.createdAt, b.id));
        case RequestSort::Name:
            return threeWay(a.tokenName.toCaseFolded(), b.tokenName.toCaseFolded());
        case RequestSort::Owner:
            return threeWay(foldedLogin(a.owner), foldedLogin(b.owner));
        case RequestSort::RepositoryAccess:
            return threeWay(access(a), access(b));
        case RequestSort::Expires:
            return threeWay(expires(a), expires(b));
        case RequestSort::Risk:
            break;
        }
        return threeWay(risk(a), risk(b));
    }
};

class Random
{
public:
    explicit Random(quint32 seed)
        : m_engine(seed)
    {
    }

    int below(int end) { return int(m_engine() % quint32(end)); }
    bool oneIn(int times) { return below(times) == 0; }
    const QString &anyOf(const QStringList &list) { return list.at(below(int(list.size()))); }

    RequestIndexEntry entry(RequestId id)
    {
        RequestIndexEntry entry;
        entry.id = id;
        entry.owner = AccountId(1 + below(int(logins.size())));
        entry.selection = RepositorySelection(1 + below(3));
        if (entry.selection == RepositorySelection::Selected) {
            for (int count = 1 + below(3); count > 0; --count)
                entry.repositories.append(RepositoryId(1 + below(repositoryCount)));
            entry.repositoryCount = int(entry.repositories.size()) + (oneIn(5) ? 10 : 0);
        }
        for (int count = below(4); count > 0; --count)
            entry.permissions.insert(anyOf(permissionKeys), Level(1 + below(2)));
        if (oneIn(6))
            entry.permissions.insert({u"contents"_s, Level::None, PermissionGroup::Repository, u"own"_s});
        entry.tokenName = anyOf(words) + u'-' + anyOf(words) + u" with a name that goes on and on "_s
            + QString::number(below(20));
        entry.reason = oneIn(3) ? QString() : QString(u"for "_s + anyOf(words));
        entry.createdAt = {1'700'000'000'000'000 + below(60) * 1'000'000LL};
        if (!oneIn(4))
            entry.expiresAt = entry.createdAt.plusDays(below(30) * 20);
        return entry;
    }

    RequestFilter filter()
    {
        RequestFilter filter;
        for (int count = oneIn(2) ? below(3) : 0; count > 0; --count)
            filter.owners.insert(AccountId(1 + below(int(logins.size()) + 1))); // one of them unknown
        for (int count = oneIn(2) ? below(3) : 0; count > 0; --count)
            filter.repositories.insert(RepositoryId(1 + below(repositoryCount + 1)));
        for (int count = oneIn(2) ? below(3) : 0; count > 0; --count)
            filter.permissions.insert(anyOf(permissionKeys) + (oneIn(2) ? u":read"_s : u":write"_s));
        if (oneIn(2)) {
            for (int count = 1 + below(2); count > 0; --count)
                filter.text += QString(u' ') + (oneIn(2) ? anyOf(words).toLower() : anyOf(logins).first(2));
        }
        return filter;
    }

private:
    std::mt19937 m_engine;
};

RequestIndex namedIndex()
{
    RequestIndex index;
    for (qsizetype i = 0; i < logins.size(); ++i)
        index.setOwnerName(AccountId(i + 1), logins.at(i));
    for (int i = 1; i <= repositoryCount; ++i)
        index.setRepositoryName(RepositoryId(i), u"repository-%1"_s.arg(i));
    return index;
}

RequestIndexEntry simpleEntry(qint64 id, const QString &name, const QString &reason = {})
{
    RequestIndexEntry entry;
    entry.id = RequestId(id);
    entry.owner = AccountId(1);
    entry.tokenName = name;
    entry.reason = reason;
    entry.createdAt = {id};
    return entry;
}

QList<qint64> found(const RequestIndex &index, const QString &text)
{
    QList<qint64> ids;
    for (const RequestId id : index.select({.text = text}, RequestSort::Asked, Qt::AscendingOrder))
        ids.append(id.value());
    return ids;
}

constexpr std::array allSorts{RequestSort::Asked,   RequestSort::Name,
                              RequestSort::Owner,   RequestSort::RepositoryAccess,
                              RequestSort::Expires, RequestSort::Risk};

} // namespace

/// The queue in memory against the plain way of asking (R-O10).
class TestRequestIndex : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void answersLikeAPlainFilter_data();
    void answersLikeAPlainFilter();
    void surroundsNothing();
    void staysRightAfterCompacting();
    void ignoresWhatIsThereAndWhatIsNot();
    void takesAnIdBackAfterItWasRemoved();
    void searchesWords_data();
    void searchesWords();
    void findsNothingAcrossFields();
    void findsOwnersThatWereRenamed();
    void countsARepositoryNamedTwiceOnce();
    void countsAllRepositoriesForEveryOneKnown();
    void ordersTheSameInBothDirections();
};

void TestRequestIndex::answersLikeAPlainFilter_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestRequestIndex::answersLikeAPlainFilter()
{
    QFETCH(int, seed);
    Random random{quint32(seed)};
    RequestIndex index = namedIndex();
    NaiveIndex naive;
    qint64 lastId = 0;
    for (int round = 0; round < 25; ++round) {
        for (int count = random.below(40); count > 0; --count) {
            naive.entries.append(random.entry(RequestId(++lastId)));
            index.insert(naive.entries.last());
        }
        QList<RequestId> gone{RequestId(lastId + 1000)};
        for (int count = random.below(30); count > 0 && !naive.entries.isEmpty(); --count)
            gone.append(naive.entries.takeAt(random.below(int(naive.entries.size()))).id);
        index.remove(gone);

        QCOMPARE(index.size(), naive.entries.size());
        const RequestFilter filter = random.filter();
        for (const RequestSort sort : allSorts) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
                QCOMPARE(index.select(filter, sort, order), naive.select(filter, sort, order));
        }
        const RequestFacets facets = index.facets(filter);
        const RequestFacets expected = naive.facets(filter);
        QCOMPARE(facets.owners, expected.owners);
        QCOMPARE(facets.repositories, expected.repositories);
        QCOMPARE(facets.permissions, expected.permissions);
    }
}

void TestRequestIndex::surroundsNothing()
{
    const RequestIndex index;
    QCOMPARE(index.size(), 0);
    QVERIFY(!index.contains(RequestId(1)));
    QVERIFY(index.select({.text = u"a"_s}, RequestSort::Name, Qt::AscendingOrder).isEmpty());
    QVERIFY(index.facets({}).owners.isEmpty());
    QCOMPARE(index.ownerName(AccountId(1)), QString());
    QCOMPARE(index.repositoryName(RepositoryId(1)), QString());
}

/// Large enough that places are given up, and more than once.
void TestRequestIndex::staysRightAfterCompacting()
{
    Random random(99);
    RequestIndex index = namedIndex();
    NaiveIndex naive;
    for (qint64 id = 1; id <= 6000; ++id) {
        naive.entries.append(random.entry(RequestId(id)));
        index.insert(naive.entries.last());
    }
    for (const int keepOneIn : {2, 3}) {
        QList<RequestId> gone;
        QList<RequestIndexEntry> kept;
        for (const RequestIndexEntry &entry : std::as_const(naive.entries)) {
            if (random.oneIn(keepOneIn))
                kept.append(entry);
            else
                gone.append(entry.id);
        }
        naive.entries = kept;
        index.remove(gone);
        QCOMPARE(index.size(), kept.size());
        QVERIFY(!index.contains(gone.first()));
        QVERIFY(index.contains(kept.first().id));
        for (int i = 0; i < 10; ++i) {
            const RequestFilter filter = random.filter();
            QCOMPARE(index.select(filter, RequestSort::Name, Qt::AscendingOrder),
                     naive.select(filter, RequestSort::Name, Qt::AscendingOrder));
            QCOMPARE(index.facets(filter).repositories, naive.facets(filter).repositories);
        }
    }
    naive.entries.append(random.entry(RequestId(7000)));
    index.insert(naive.entries.last());
    QCOMPARE(index.select({}, RequestSort::Risk, Qt::DescendingOrder),
             naive.select({}, RequestSort::Risk, Qt::DescendingOrder));
}

void TestRequestIndex::ignoresWhatIsThereAndWhatIsNot()
{
    RequestIndex index = namedIndex();
    index.insert(simpleEntry(1, u"first"_s));
    index.insert(simpleEntry(1, u"second"_s));
    index.remove({RequestId(2), RequestId(2)});
    QCOMPARE(index.size(), 1);
    QCOMPARE(found(index, u"first"_s), QList<qint64>{1});
    QCOMPARE(found(index, u"second"_s), QList<qint64>());
}

void TestRequestIndex::takesAnIdBackAfterItWasRemoved()
{
    RequestIndex index = namedIndex();
    index.insert(simpleEntry(1, u"first"_s));
    index.remove({RequestId(1)});
    QCOMPARE(index.size(), 0);
    index.insert(simpleEntry(1, u"second"_s));
    QCOMPARE(found(index, u"second"_s), QList<qint64>{1});
    QCOMPARE(found(index, u"first"_s), QList<qint64>());
}

void TestRequestIndex::searchesWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("ids");
    const QList<qint64> all{1, 2, 3};
    QTest::newRow("nothing") << QString() << all;
    QTest::newRow("blanks") << u" \t "_s << all;
    QTest::newRow("part of a word, any case") << u"EPLO"_s << QList<qint64>{1};
    QTest::newRow("in the reason") << u"nightly"_s << QList<qint64>{2};
    QTest::newRow("in the owner's login") << u"aDa"_s << all;
    QTest::newRow("words of different fields, in any order") << u"ada nightly mirror"_s << QList<qint64>{2};
    QTest::newRow("every word has to occur") << u"nightly deploy"_s << QList<qint64>();
    QTest::newRow("not only ASCII") << u"übung"_s << QList<qint64>{3};
    QTest::newRow("an emoji") << u"🚀"_s << QList<qint64>{3};
    QTest::newRow("one letter") << u"ü"_s << QList<qint64>{3};
    QTest::newRow("the last letters there are") << u"ende"_s << QList<qint64>{3};
    QTest::newRow("longer than any text") << QString(500, u'x') << QList<qint64>();
    QTest::newRow("wildcards are letters") << u"%"_s << QList<qint64>();
}

void TestRequestIndex::searchesWords()
{
    QFETCH(QString, text);
    RequestIndex index = namedIndex();
    index.insert(simpleEntry(1, u"Deploy to production"_s));
    index.insert(simpleEntry(2, u"mirror"_s, u"the nightly copy"_s));
    index.insert(simpleEntry(3, u"ÜBUNG 🚀"_s, u"am ENDE"_s));
    QTEST(found(index, text), "ids");
}

void TestRequestIndex::findsNothingAcrossFields()
{
    RequestIndex index = namedIndex();
    index.insert(simpleEntry(1, u"one"_s, u"two"_s));
    index.insert(simpleEntry(2, u"three"_s + QChar(u'\0') + u"four"_s));
    QCOMPARE(found(index, u"onetwo"_s), QList<qint64>());
    QCOMPARE(found(index, u"twothree"_s), QList<qint64>());
    QCOMPARE(found(index, QString(u"e"_s + QChar(u'\0') + u't')), QList<qint64>());
    QCOMPARE(found(index, u"four"_s), QList<qint64>{2});
    QCOMPARE(found(index, QString(QChar(u'\0'))), (QList<qint64>{1, 2}));
}

void TestRequestIndex::findsOwnersThatWereRenamed()
{
    RequestIndex index = namedIndex();
    index.insert(simpleEntry(1, u"token"_s));
    index.setOwnerName(AccountId(1), u"Grace"_s);
    QCOMPARE(index.ownerName(AccountId(1)), u"Grace"_s);
    QCOMPARE(found(index, u"grace"_s), QList<qint64>{1});
    QCOMPARE(found(index, u"ada"_s), QList<qint64>());
}

void TestRequestIndex::countsARepositoryNamedTwiceOnce()
{
    RequestIndex index = namedIndex();
    RequestIndexEntry entry = simpleEntry(1, u"token"_s);
    entry.selection = RepositorySelection::Selected;
    entry.repositories = {RepositoryId(1), RepositoryId(2), RepositoryId(1)};
    index.insert(entry);
    QCOMPARE(index.facets({}).repositories.value(RepositoryId(1)), 1);
}

void TestRequestIndex::countsAllRepositoriesForEveryOneKnown()
{
    RequestIndex index = namedIndex();
    RequestIndexEntry entry = simpleEntry(1, u"token"_s);
    entry.selection = RepositorySelection::All;
    index.insert(entry);
    QCOMPARE(index.facets({}).repositories.size(), repositoryCount);
    QCOMPARE(index.select({.repositories = {RepositoryId(3)}}, RequestSort::Asked, Qt::DescendingOrder).size(), 1);
    index.remove({RequestId(1)});
    QVERIFY(index.facets({}).repositories.isEmpty());
}

void TestRequestIndex::ordersTheSameInBothDirections() // ties: newest first
{
    RequestIndex index = namedIndex();
    for (const qint64 id : {2, 1, 3})
        index.insert(simpleEntry(id, u"same"_s));
    const QList<RequestId> newestFirst{RequestId(3), RequestId(2), RequestId(1)};
    QCOMPARE(index.select({}, RequestSort::Name, Qt::AscendingOrder), newestFirst);
    QCOMPARE(index.select({}, RequestSort::Name, Qt::DescendingOrder), newestFirst);
    QCOMPARE(index.select({}, RequestSort::Asked, Qt::DescendingOrder), newestFirst);
    QCOMPARE(index.select({}, RequestSort::Asked, Qt::AscendingOrder).first(), RequestId(1));
}

PATWARDEN_TEST_MAIN(TestRequestIndex)
#include "tst_requestindex.moc"
