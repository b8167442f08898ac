// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/impactpreview.h"

namespace patwarden {

namespace {

constexpr int reachesOfStep = 5'000; ///< some 20 ms
constexpr int mostRestarts = 2; ///< while somebody writes without a pause: then the preview is of a moment ago

} // namespace

void ReachCache::begin(OrganizationId organization, qint64 revision)
{
    m_isBegun = true;
    m_isLoaded = false;
    m_organization = organization;
    m_revision = revision;
    m_reader = ReachReader(organization);
    m_columns = {};
}

Result<bool> ReachCache::isStale(Database &database) const
{
    if (!m_isBegun)
        return false;
    const Result<qint64> revision = ReachReader::lastChange(database, m_revision);
    if (!revision)
        return revision.error();
    return *revision != m_revision;
}

Result<bool> ReachCache::loadPart(Database &database, OrganizationId organization)
{
    if (!m_isBegun || m_organization != organization) {
        const Result<qint64> revision = ReachReader::lastChange(database, 0);
        if (!revision)
            return revision.error();
        begin(organization, *revision);
    }
    if (m_isLoaded)
        return false;
    const Result<bool> more = m_reader.readPart(database, m_columns, reachesOfStep);
    if (more && !*more)
        m_isLoaded = true;
    return more;
}

Result<bool> ReachLoading::loadPart(UseCase &useCase)
{
    if (!m_isChecked) {
        if (const auto owned = ownedScope(useCase, m_scope); !owned)
            return owned.error();
        m_isChecked = true;
    }
    const Result<bool> stale = m_cache->isStale(useCase.database());
    if (!stale)
        return stale;
    if (*stale && m_restarts < mostRestarts) {
        m_cache->forget();
        ++m_restarts;
    }
    return m_cache->loadPart(useCase.database(), m_scope.organization);
}

ImpactPreview::ImpactPreview(Session session, PolicyScope scope, Wish wish, std::shared_ptr<ReachCache> cache)
    : m_session(std::move(session))
    , m_scope(scope)
    , m_wish(std::move(wish))
    , m_loading(scope, std::move(cache))
{
}

bool ImpactPreview::step(Database &database, const Clock &clock, QPromise<Result<Impact>> &promise)
{
    const Result<Step> step =
        UseCase::read<Step>(database, m_session, clock.now(), [this](UseCase &useCase) { return read(useCase); });
    if (step && step->more)
        return true;
    promise.addResult(step ? Result<Impact>(step->impact) : Result<Impact>(step.error()));
    return false;
}

Result<ImpactPreview::Step> ImpactPreview::read(UseCase &useCase)
{
    const Result<bool> more = m_loading.loadPart(useCase);
    if (!more)
        return more.error();
    if (*more)
        return Step{};
    const auto situation = readSituation(useCase, m_scope);
    if (!situation)
        return situation.error();
    const auto impact = assess(useCase, *situation, m_wish(*situation), m_loading.columns());
    if (!impact)
        return impact.error();
    return Step{false, *impact};
}

} // namespace patwarden
