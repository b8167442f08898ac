// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/policysituation.h"
#include "storage/reachreader.h"

#include <QPromise>

#include <functional>
#include <memory>

namespace patwarden {

/// What the tokens of one scope reach, kept between previews, so that another choice is a walk over numbers. It is
/// loaded anew when the change log tells of something that it depends on. Thread: the database's.
class ReachCache
{
public:
    /// Loads on by one part. \return false when what tokens reach is here. A load that a preview left unfinished
    /// is taken up by the next.
    [[nodiscard]] Result<bool> loadPart(Database &database, OrganizationId organization);
    [[nodiscard]] const ReachColumns &columns() const { return m_columns; }
    /// Whether something has changed since loading began.
    [[nodiscard]] Result<bool> isStale(Database &database) const;
    void forget() { m_isBegun = false; }

private:
    void begin(OrganizationId organization, qint64 revision);

    bool m_isBegun = false;
    bool m_isLoaded = false;
    OrganizationId m_organization; ///< invalid: the enterprise
    qint64 m_revision = 0;
    ReachReader m_reader;
    ReachColumns m_columns;
};

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
