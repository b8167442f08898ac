// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/policysituation.h"
#include "controller/reachcache.h"

#include <QPromise>

#include <functional>
#include <memory>

namespace patwarden {

/// Brings a ReachCache up to date for one who owns the scope, step by step.
class ReachLoading
{
public:
    ReachLoading(PolicyScope scope, std::shared_ptr<ReachCache> cache)
        : m_scope(scope)
        , m_cache(std::move(cache))
    {
    }

    /// \return false when everything is here. Forbidden, or what reading brings.
    [[nodiscard]] Result<bool> loadPart(UseCase &useCase);
    [[nodiscard]] const ReachColumns &columns() const { return m_cache->columns(); }

private:
    PolicyScope m_scope;
    std::shared_ptr<ReachCache> m_cache;
    bool m_isChecked = false;
    int m_restarts = 0;
};

/// One preview, from its first step to its last: each step is a short read, so that pages get their turn between.
class ImpactPreview
{
public:
    /// What the scope would set, in the situation as it is.
    using Wish = std::function<PolicySet(const Situation &)>;

    ImpactPreview(Session session, PolicyScope scope, Wish wish, std::shared_ptr<ReachCache> cache);

    /// For DatabaseThread::runInSteps.
    [[nodiscard]] bool step(Database &database, const Clock &clock, QPromise<Result<Impact>> &promise);

private:
    struct Step {
        bool more = true;
        Impact impact;
    };
    [[nodiscard]] Result<Step> read(UseCase &useCase);

    Session m_session;
    PolicyScope m_scope;
    Wish m_wish;
    ReachLoading m_loading;
};

} // namespace patwarden
