// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "domain/tokenindex.h"
#include "naiveindex.h"

#include <QCoreApplication>
#include <QTest>

using namespace patwarden;
using namespace patwarden::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Instant now{1'705'000'000'000'000};

/// The tokens, and every answer the slow and plain way: what they share with requests is asked of NaiveIndex.
class NaiveTokens
{
public:
    QList<TokenIndexEntry> entries;

    [[nodiscard]] QList<TokenId> select(const TokenFilter &filter, TokenSort sort, Qt::SortOrder order) const
    {
        const bool byUse = sort == TokenSort::LastUse;
        QList<TokenId> ids;
        for (const RequestId id :
             kept(filter.expiry).select(filter.asked, requestSort(sort), byUse ? Qt::DescendingOrder : order))
            ids.append(TokenId(id.value()));
        if (!byUse)
            return ids;
        // Insertion by hand: each goes before the first that it has to come before.
        QList<TokenId> sorted;
        for (const TokenId id : std::as_const(ids)) {
            const auto place = std::ranges::find_if(sorted, [&](TokenId other) {
                return order == Qt::AscendingOrder ? used(id) < used(other) : used(id) > used(other);
            });
            sorted.insert(place, id);
        }
        return sorted;
    }

    [[nodiscard]] TokenFacets facets(const TokenFilter &filter) const
    {
        TokenFacets facets;
        facets.asked = kept(filter.expiry).facets(filter.asked);
        for (const TokenIndexEntry &entry : entries) {
            if (NaiveIndex::passes(entry.asked, filter.asked))
                ++facets.expiry[expiryOf(entry)];
        }
        return facets;
    }

private:
    static TokenExpiry expiryOf(const TokenIndexEntry &entry)
    {
        if (!entry.asked.expiresAt)
            return TokenExpiry::Never;
        if (*entry.asked.expiresAt <= now)
            return TokenExpiry::Expired;
        return *entry.asked.expiresAt <= now.plusDays(14) ? TokenExpiry::Soon : TokenExpiry::Later;
    }

    [[nodiscard]] NaiveIndex kept(const QSet<TokenExpiry> &expiry) const
    {
        NaiveIndex naive;
        for (const TokenIndexEntry &entry : entries) {
            if (expiry.isEmpty() || expiry.contains(expiryOf(entry)))
                naive.entries.append(entry.asked);
        }
        return naive;
    }

    [[nodiscard]] qint64 used(TokenId id) const
    {
        const auto entry = std::ranges::find(entries, id, &TokenIndexEntry::id);
        return entry->lastUsedAt ? entry->lastUsedAt->microseconds : -1;
    }

    static RequestSort requestSort(TokenSort sort)
    {
        switch (sort) {
        case TokenSort::Name:
            return RequestSort::Name;
        case TokenSort::Owner:
            return RequestSort::Owner;
        case TokenSort::RepositoryAccess:
            return RequestSort::RepositoryAccess;
        case TokenSort::Expires:
            return RequestSort::Expires;
        case TokenSort::Risk:
            return RequestSort::Risk;
        default:
            return RequestSort::Asked;
        }
    }
};

TokenIndexEntry randomToken(Random &random, qint64 id)
{
    TokenIndexEntry entry{TokenId(id), random.entry(RequestId(id)), std::nullopt};
    entry.asked.reason.clear();
    if (!random.oneIn(3)) // around now, on both sides of every border
        entry.asked.expiresAt = now.plusDays(random.below(40) - 15);
    else if (random.oneIn(2))
        entry.asked.expiresAt.reset();
    if (!random.oneIn(4))
        entry.lastUsedAt = now.plusDays(-random.below(12));
    return entry;
}

TokenFilter randomTokenFilter(Random &random)
{
    TokenFilter filter{random.filter(), {}};
    for (int count = random.oneIn(2) ? random.below(3) : 0; count > 0; --count)
        filter.expiry.insert(TokenExpiry(random.below(4)));
    return filter;
}

TokenIndexEntry plainToken(qint64 id, std::optional<Instant> expiresAt, std::optional<Instant> lastUsedAt = {})
{
    TokenIndexEntry entry;
    entry.id = TokenId(id);
    entry.asked.owner = AccountId(1);
    entry.asked.tokenName = u"token-%1"_s.arg(id);
    entry.asked.createdAt = {id};
    entry.asked.expiresAt = expiresAt;
    entry.lastUsedAt = lastUsedAt;
    return entry;
}

} // namespace

/// The active tokens in memory against the plain way of asking.
class TestTokenIndex : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void answersLikeAPlainFilter_data();
    void answersLikeAPlainFilter();
    void judgesExpiry_data();
    void judgesExpiry();
    void sortsTokensThatWereNeverUsedBeforeAllOthers();
    void ignoresWhatIsThereAndWhatIsNot();
    void surroundsNothing();
};

void TestTokenIndex::answersLikeAPlainFilter_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

/// 12 times 25 rounds of tokens that come and go.
void TestTokenIndex::answersLikeAPlainFilter()
{
    QFETCH(int, seed);
    using enum TokenSort;
    Random random{quint32(seed)};
    TokenIndex index = namedIndex<TokenIndex>();
    NaiveTokens naive;
    qint64 lastId = 0;
    for (int round = 0; round < 25; ++round) {
        for (int count = random.below(30); count > 0; --count) {
            naive.entries.append(randomToken(random, ++lastId));
            index.insert(naive.entries.last());
        }
        QList<TokenId> gone{TokenId(lastId + 1000)};
        for (int count = random.below(22); count > 0 && !naive.entries.isEmpty(); --count)
            gone.append(naive.entries.takeAt(random.below(int(naive.entries.size()))).id);
        index.remove(gone);

        QCOMPARE(index.size(), naive.entries.size());
        const TokenFilter filter = randomTokenFilter(random);
        for (const TokenSort sort : {Granted, Name, Owner, RepositoryAccess, Expires, LastUse, TokenSort::Risk}) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
                QCOMPARE(index.select(filter, sort, order, now), naive.select(filter, sort, order));
        }
        const TokenFacets facets = index.facets(filter, now);
        const TokenFacets expected = naive.facets(filter);
        QCOMPARE(facets.asked.owners, expected.asked.owners);
        QCOMPARE(facets.asked.repositories, expected.asked.repositories);
        QCOMPARE(facets.asked.permissions, expected.asked.permissions);
        QCOMPARE(facets.expiry, expected.expiry);
    }
}

void TestTokenIndex::judgesExpiry_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("expiry");
    QTest::newRow("a second ago") << -1 << int(TokenExpiry::Expired);
    QTest::newRow("now") << 0 << int(TokenExpiry::Expired);
    QTest::newRow("in a second") << 1 << int(TokenExpiry::Soon);
    QTest::newRow("in 14 days") << 14 * 86'400 << int(TokenExpiry::Soon);
    QTest::newRow("a second later") << 14 * 86'400 + 1 << int(TokenExpiry::Later);
}

void TestTokenIndex::judgesExpiry()
{
    QFETCH(int, seconds);
    QTEST(int(tokenExpiry(now.plusSeconds(seconds), now)), "expiry");
    QCOMPARE(tokenExpiry(std::nullopt, now), TokenExpiry::Never);
}

void TestTokenIndex::sortsTokensThatWereNeverUsedBeforeAllOthers()
{
    TokenIndex index;
    index.insert(plainToken(1, {}, now));
    index.insert(plainToken(2, {}));
    index.insert(plainToken(3, {}, now.plusDays(-9)));
    index.insert(plainToken(4, {}));
    const auto order = [&](Qt::SortOrder sortOrder) {
        return index.select({}, TokenSort::LastUse, sortOrder, now);
    };
    // The two that never were: the latest grant first, in both directions.
    QCOMPARE(order(Qt::AscendingOrder), (QList{TokenId(4), TokenId(2), TokenId(3), TokenId(1)}));
    QCOMPARE(order(Qt::DescendingOrder), (QList{TokenId(1), TokenId(3), TokenId(4), TokenId(2)}));
}

void TestTokenIndex::ignoresWhatIsThereAndWhatIsNot()
{
    TokenIndex index;
    index.insert(plainToken(1, now.plusDays(3)));
    index.insert(plainToken(1, std::nullopt));
    QCOMPARE(index.size(), 1);
    QCOMPARE(index.select({.expiry = {TokenExpiry::Soon}}, TokenSort::Name, Qt::AscendingOrder, now).size(), 1);
    index.remove({TokenId(7)});
    QVERIFY(index.contains(TokenId(1)));
    index.remove({TokenId(1)});
    QVERIFY(!index.contains(TokenId(1)));
    index.insert(plainToken(1, std::nullopt));
    QCOMPARE(index.facets({}, now).expiry.value(TokenExpiry::Never), 1);
}

void TestTokenIndex::surroundsNothing()
{
    const TokenIndex index;
    QCOMPARE(index.size(), 0);
    QVERIFY(index.select({.expiry = {TokenExpiry::Never}}, TokenSort::LastUse, Qt::AscendingOrder, now).isEmpty());
    QVERIFY(index.facets({}, now).expiry.isEmpty());
    QVERIFY(TokenFilter().isEmpty());
    QVERIFY(!TokenFilter({}, {TokenExpiry::Soon}).isEmpty());
}

PATWARDEN_TEST_MAIN(TestTokenIndex)
#include "tst_tokenindex.moc"
