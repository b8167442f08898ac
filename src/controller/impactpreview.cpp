// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/impactpreview.h"

namespace patwarden {

namespace {

constexpr int mostRestarts = 2; ///< while somebody writes without a pause: then the preview is of a moment ago

} // namespace

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
