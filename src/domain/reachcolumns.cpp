// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reachcolumns.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <tuple>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 neverExpires = std::numeric_limits<qint64>::max();
constexpr qint64 recentlyUsedDays = 7;
constexpr quint16 unknownPlace = std::numeric_limits<quint16>::max();

/// Everything of a class but its permissions: 21 bits, of live tokens in organizations 17.
quint32 packed(const Facts::Token &facts)
{
    quint32 bits = 0;
    const auto add = [&bits](quint32 value, int width) { bits = (bits << width) | value; };
    add(quint32(facts.state), 2);
    add(quint32(facts.resourceOwner), 2);
    add(facts.kind == TokenKind::Classic ? 1U : 0U, 1);
    add(quint32(facts.ownerRole), 2);
    add(facts.createdByOwner ? 1U : 0U, 1);
    add(quint32(facts.access), 3);
    add(quint32(facts.repositories), 2);
    add(quint32(facts.scopes.toInt()), 7);
    return bits;
}

template <typename IdType>
quint32 placeOf(IdType id, QHash<IdType, quint32> &places, std::vector<IdType> &ids)
{
    const auto known = places.constFind(id);
    if (known != places.cend())
        return *known;
    const auto place = quint32(ids.size());
    places.insert(id, place);
    ids.push_back(id);
    return place;
}

/// What stands above an organization, as a number.
quint32 packed(const std::optional<PolicySet> &enterprise, const PolicySet &organization)
{
    const auto bits = [](const PolicySet &policies) {
        quint32 number = policies.optedIn ? 1U : 0U;
        for (const Policy policy : allPolicies)
            number = number * 4 + quint32(policies.choice(policy));
        return number;
    };
    return ((enterprise ? 128U + bits(*enterprise) : 0U) << 7U) | bits(organization);
}

} // namespace

void ReachColumns::append(const TokenReach &reach, std::optional<Instant> expiresAt)
{
    if (m_reaches.empty() || m_reaches.back().token != reach.token)
        ++m_tokens;
    m_reaches.push_back(
        {reach.token, reach.lastUsedAt ? reach.lastUsedAt->microseconds : 0,
         expiresAt ? expiresAt->microseconds : neverExpires, placeOf(reach.owner, m_ownerPlaces, m_owners),
         placeOf(reach.organization, m_organizationPlaces, m_organizations), m_tokens, classOf(reach.facts)});
}

quint16 ReachColumns::classOf(const Facts::Token &facts)
{
    const quint32 bits = packed(facts);
    const PermissionSet permissions = probedPermissions(facts);
    if (permissions.isEmpty()) {
        if (bits >= m_plainClasses.size())
            m_plainClasses.resize(bits + 1, unknownPlace);
        if (m_plainClasses[bits] != unknownPlace)
            return m_plainClasses[bits];
    }
    const QString key = QString::number(bits) + u' ' + permissions.toText();
    const auto known = m_classPlaces.constFind(key);
    if (known != m_classPlaces.cend())
        return *known;
    const auto place = quint16(m_classes.size());
    m_classes.push_back(facts);
    m_classes.back().permissions = permissions;
    m_classPlaces.insert(key, place);
    if (permissions.isEmpty())
        m_plainClasses[bits] = place;
    return place;
}

void ReachColumns::finish()
{
    m_reaches.shrink_to_fit();
    std::ranges::sort(m_reaches, [this](const Reach &a, const Reach &b) {
        if (a.lastUsedAt != b.lastUsedAt)
            return a.lastUsedAt > b.lastUsedAt;
        return std::tuple(a.token, m_organizations[a.organization])
            < std::tuple(b.token, m_organizations[b.organization]);
    });
}

ImpactEntry ReachColumns::entryOf(const ReachColumns &columns, const Reach &reach)
{
    return {reach.token,
            columns.m_organizations[reach.organization],
            columns.m_owners[reach.owner],
            false,
            Reason::Granted,
            reach.lastUsedAt == 0 ? std::nullopt : std::optional(Instant{reach.lastUsedAt})};
}

/// One walk: what becomes of each class under each pair of policies is found when it is met first.
class ReachAssessment
{
public:
    ReachAssessment(const ReachColumns &columns, const EstatePolicies &before, const PolicyChange &change)
        : m_columns(columns)
        , m_before(before)
        , m_after(apply(before, change))
    {
        const QList<OrganizationId> stops = approvalStops(before, m_after);
        const QSet<OrganizationId> stopped(stops.cbegin(), stops.cend());
        QHash<quint64, quint32> places;
        for (const OrganizationId organization : columns.m_organizations) {
            const bool stop = stopped.contains(organization);
            const auto above = [organization](const EstatePolicies &policies) {
                return quint64(packed(policies.enterpriseOf(organization),
                                      policies.organizations.value(organization).policies));
            };
            const quint64 key = (above(before) << 33U) | (above(m_after) << 2U) | (stop ? 2U : 0U)
                | (organization.isValid() ? 1U : 0U);
            const auto known = places.constFind(key);
            if (known != places.cend()) {
                m_situationOf.push_back(*known);
                continue;
            }
            const auto place = quint32(m_situations.size());
            places.insert(key, place);
            m_situations.push_back({organization, stop});
            m_situationOf.push_back(place);
        }
        m_fates.resize(m_situations.size() * columns.m_classes.size());
    }

    Impact run(Instant now)
    {
        Impact impact;
        QList<ImpactEntry> gaining;
        for (const ReachColumns::Reach &reach : m_columns.m_reaches) {
            if (reach.expiresAt <= now.microseconds)
                continue;
            const Fate &fate = fateOf(reach);
            if (fate.isApproved)
                ++impact.requestsApproved;
            if (!fate.isChanged)
                continue;
            ImpactEntry entry = ReachColumns::entryOf(m_columns, reach);
            entry.gains = fate.gains;
            entry.reason = fate.reason;
            count(reach, entry, now);
            (fate.gains ? gaining : impact.entries).append(entry);
        }
        impact.entries += gaining;
        impact.tokensLosing = int(m_losing.count());
        impact.tokensGaining = int(m_gaining.count());
        impact.peopleLosing = int(m_peopleLosing.count());
        impact.peopleGaining = int(m_peopleGaining.count());
        impact.organizations = int(m_touched.count());
        impact.losingUsedRecently = int(m_recent.count());
        return impact;
    }

private:
    struct Situation {
        OrganizationId organization; ///< one of those that it is the situation of
        bool approvalStops = false;
    };
    struct Fate {
        bool isKnown = false;
        bool isChanged = false;
        bool gains = false;
        bool isApproved = false;
        Reason reason = Reason::Granted;
    };

    const Fate &fateOf(const ReachColumns::Reach &reach)
    {
        const quint32 place = m_situationOf[reach.organization];
        Fate &fate = m_fates[place * m_columns.m_classes.size() + reach.kind];
        if (!fate.isKnown)
            fate = find(m_situations[place], m_columns.m_classes[reach.kind]);
        return fate;
    }

    [[nodiscard]] Fate find(const Situation &situation, const Facts::Token &facts) const
    {
        TokenReach reach{{}, situation.organization, {}, facts, {}};
        const Decision was = reaches(reach, m_before);
        Fate fate;
        fate.isKnown = true;
        fate.isApproved = situation.approvalStops && isApprovedWithChange(facts);
        if (fate.isApproved)
            reach.facts.access = AccessState::Approved;
        const Decision will = reaches(reach, m_after);
        fate.isChanged = was.allowed != will.allowed;
        fate.gains = will.allowed;
        fate.reason = will.allowed ? was.reason : will.reason;
        return fate;
    }

    void count(const ReachColumns::Reach &reach, const ImpactEntry &entry, Instant now)
    {
        (entry.gains ? m_gaining : m_losing).insert(reach.number);
        (entry.gains ? m_peopleGaining : m_peopleLosing).insert(reach.owner);
        if (entry.organization.isValid())
            m_touched.insert(reach.organization);
        const bool isRecent = entry.lastUsedAt && *entry.lastUsedAt >= now.plusDays(-recentlyUsedDays);
        if (!entry.gains && isRecent)
            m_recent.insert(reach.number);
    }

    const ReachColumns &m_columns;
    const EstatePolicies &m_before;
    EstatePolicies m_after;
    std::vector<Situation> m_situations;
    std::vector<quint32> m_situationOf; ///< by the place of the organization
    std::vector<Fate> m_fates; ///< by situation and class
    Bitset m_losing;
    Bitset m_gaining;
    Bitset m_peopleLosing;
    Bitset m_peopleGaining;
    Bitset m_touched;
    Bitset m_recent;
};

Impact ReachColumns::assess(const EstatePolicies &before, const PolicyChange &change, Instant now) const
{
    return ReachAssessment(*this, before, change).run(now);
}

} // namespace patwarden
