// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "naiveindex.h"

#include <algorithm>

#include <QCoreApplication>
#include <QTest>

using namespace patwarden;
using namespace patwarden::test;
using namespace Qt::Literals::StringLiterals;

namespace {

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

/// The counts of the facet, the most frequent first, then by name.
template <typename Id>
void checkChoices(const RequestIndex &index, Facet facet, const RequestFilter &filter,
                  const QHash<Id, int> &expected, QString (RequestIndex::*nameOf)(Id) const)
{
    QHash<Id, int> counts;
    const std::vector<FacetCount> choices = index.choices(facet, filter);
    for (const FacetCount &each : choices)
        counts.insert(Id(each.id), each.count);
    QCOMPARE(counts, expected);
    QCOMPARE(choices.size(), size_t(expected.size()));
    QVERIFY(std::ranges::is_sorted(choices, [&](const FacetCount &a, const FacetCount &b) {
        if (a.count != b.count)
            return a.count > b.count;
        return (index.*nameOf)(Id(a.id)).toCaseFolded() < (index.*nameOf)(Id(b.id)).toCaseFolded();
    }));
}

constexpr std::array allSorts{
    RequestSort::Asked,   RequestSort::Name, RequestSort::Owner,       RequestSort::RepositoryAccess,
    RequestSort::Expires, RequestSort::Risk, RequestSort::Organization};

} // namespace

/// The queue in memory against the plain way of asking (R-O10).
class TestRequestIndex : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void answersLikeAPlainFilter_data();
    void answersLikeAPlainFilter();
    void answersForSeveralOrganizations_data() { answersLikeAPlainFilter_data(); }
    void answersForSeveralOrganizations();
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
    void reachesAllRepositoriesOfItsOwnOrganizationOnly();
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
    RequestIndex index = namedIndex<RequestIndex>();
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

// Thousands of arrivals, decisions and withdrawals; after each bunch of them one answer of every kind.
void TestRequestIndex::answersForSeveralOrganizations()
{
    QFETCH(int, seed);
    Random random{quint32(seed)};
    RequestIndex index = namedIndexOfSeveral();
    NaiveIndex naive;
    qint64 lastId = 0;
    for (int round = 0; round < 200; ++round) {
        for (int count = random.below(30); count > 0; --count) {
            naive.entries.append(random.entry(RequestId(++lastId), true));
            index.insert(naive.entries.last());
        }
        QList<RequestId> gone;
        for (int count = random.below(round % 50 == 0 ? 400 : 28); count > 0 && !naive.entries.isEmpty(); --count)
            gone.append(naive.entries.takeAt(random.below(int(naive.entries.size()))).id);
        index.remove(gone);

        QCOMPARE(index.size(), naive.entries.size());
        const RequestFilter filter = random.filter(true);
        const RequestSort sort = allSorts[size_t(random.below(int(allSorts.size())))];
        const Qt::SortOrder order = random.oneIn(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
        QCOMPARE(index.select(filter, sort, order), naive.select(filter, sort, order));
        const RequestFacets facets = index.facets(filter);
        const RequestFacets expected = naive.facets(filter);
        QCOMPARE(facets.owners, expected.owners);
        QCOMPARE(facets.organizations, expected.organizations);
        QCOMPARE(facets.repositories, expected.repositories);
        QCOMPARE(facets.permissions, expected.permissions);
        checkChoices(index, Facet::Owner, filter, expected.owners, &RequestIndex::ownerName);
        checkChoices(index, Facet::Organization, filter, expected.organizations, &RequestIndex::organizationName);
        checkChoices(index, Facet::Repository, filter, expected.repositories, &RequestIndex::repositoryName);
    }
    // Each filter alone.
    for (const RequestFilter &filter :
         {RequestFilter{.owners = {AccountId(2)}}, RequestFilter{.organizations = {OrganizationId(3)}},
          RequestFilter{.repositories = {RepositoryId(4)}}, RequestFilter{.permissions = {u"contents:write"_s}},
          RequestFilter{.text = u"night ci"_s}}) {
        QCOMPARE(index.select(filter, RequestSort::Organization, Qt::AscendingOrder),
                 naive.select(filter, RequestSort::Organization, Qt::AscendingOrder));
        QCOMPARE(index.facets(filter).organizations, naive.facets(filter).organizations);
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
    RequestIndex index = namedIndex<RequestIndex>();
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
    RequestIndex index = namedIndex<RequestIndex>();
    index.insert(simpleEntry(1, u"first"_s));
    index.insert(simpleEntry(1, u"second"_s));
    index.remove({RequestId(2), RequestId(2)});
    QCOMPARE(index.size(), 1);
    QCOMPARE(found(index, u"first"_s), QList<qint64>{1});
    QCOMPARE(found(index, u"second"_s), QList<qint64>());
}

void TestRequestIndex::takesAnIdBackAfterItWasRemoved()
{
    RequestIndex index = namedIndex<RequestIndex>();
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
    RequestIndex index = namedIndex<RequestIndex>();
    index.insert(simpleEntry(1, u"Deploy to production"_s));
    index.insert(simpleEntry(2, u"mirror"_s, u"the nightly copy"_s));
    index.insert(simpleEntry(3, u"ÜBUNG 🚀"_s, u"am ENDE"_s));
    QTEST(found(index, text), "ids");
}

void TestRequestIndex::findsNothingAcrossFields()
{
    RequestIndex index = namedIndex<RequestIndex>();
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
    RequestIndex index = namedIndex<RequestIndex>();
    index.insert(simpleEntry(1, u"token"_s));
    index.setOwnerName(AccountId(1), u"Grace"_s);
    QCOMPARE(index.ownerName(AccountId(1)), u"Grace"_s);
    QCOMPARE(found(index, u"grace"_s), QList<qint64>{1});
    QCOMPARE(found(index, u"ada"_s), QList<qint64>());
}

void TestRequestIndex::countsARepositoryNamedTwiceOnce()
{
    RequestIndex index = namedIndex<RequestIndex>();
    RequestIndexEntry entry = simpleEntry(1, u"token"_s);
    entry.selection = RepositorySelection::Selected;
    entry.repositories = {RepositoryId(1), RepositoryId(2), RepositoryId(1)};
    index.insert(entry);
    QCOMPARE(index.facets({}).repositories.value(RepositoryId(1)), 1);
}

void TestRequestIndex::countsAllRepositoriesForEveryOneKnown()
{
    RequestIndex index = namedIndex<RequestIndex>();
    RequestIndexEntry entry = simpleEntry(1, u"token"_s);
    entry.selection = RepositorySelection::All;
    index.insert(entry);
    QCOMPARE(index.facets({}).repositories.size(), repositoryCount);
    QCOMPARE(index.select({.repositories = {RepositoryId(3)}}, RequestSort::Asked, Qt::DescendingOrder).size(), 1);
    index.remove({RequestId(1)});
    QVERIFY(index.facets({}).repositories.isEmpty());
}

void TestRequestIndex::reachesAllRepositoriesOfItsOwnOrganizationOnly()
{
    RequestIndex index;
    index.setRepositoryName(RepositoryId(1), u"docs"_s, OrganizationId(1));
    index.setRepositoryName(RepositoryId(2), u"docs"_s, OrganizationId(2));
    RequestIndexEntry entry = simpleEntry(1, u"token"_s);
    entry.organization = OrganizationId(1);
    entry.selection = RepositorySelection::All;
    index.insert(entry);
    QCOMPARE(index.facets({}).repositories, (QHash<RepositoryId, int>{{RepositoryId(1), 1}}));
    QCOMPARE(index.select({.repositories = {RepositoryId(1)}}, RequestSort::Asked, Qt::DescendingOrder).size(), 1);
    QCOMPARE(index.select({.repositories = {RepositoryId(2)}}, RequestSort::Asked, Qt::DescendingOrder).size(), 0);
    QCOMPARE(index.organizationOf(RepositoryId(2)), OrganizationId(2));
}

void TestRequestIndex::ordersTheSameInBothDirections() // ties: newest first
{
    RequestIndex index = namedIndex<RequestIndex>();
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
