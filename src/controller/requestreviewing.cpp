// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/requestreviewing.h"

#include "controller/queuereading.h"
#include "storage/requeststore.h"

namespace patwarden {

namespace {

class BatchReview
{
public:
    BatchReview(UseCase &useCase, const Ruling &ruling, const QList<OrganizationRecord> &organizations)
        : m_useCase(useCase)
        , m_ruling(ruling)
    {
        for (const OrganizationRecord &organization : organizations)
            m_decided.insert(organization.id, 0);
    }

    Result<ReviewOutcome> run(const QList<RequestId> &batch)
    {
        for (const RequestId id : batch) {
            if (const Result<void> done = review(id); !done)
                return done.error();
        }
        for (auto it = m_decided.cbegin(); it != m_decided.cend(); ++it) {
            if (it.value() == 0)
                continue;
            const Result<void> counted =
                m_requests.adjustPendingCount(m_useCase.transaction(), it.key(), -it.value());
            if (!counted)
                return counted.error();
        }
        return m_outcome;
    }

private:
    Result<void> review(RequestId id)
    {
        const auto found = m_requests.byId(id);
        if (!found)
            return found.error();
        const auto count = *found ? m_decided.find((*found)->request.organization) : m_decided.end();
        if (count == m_decided.end()) {
            m_outcome.notFound.append(id);
            return {};
        }
        const Request &request = (*found)->request;
        const auto decided = decideRequest(m_useCase, request, m_ruling);
        if (!decided)
            return decided.error();
        if (!*decided)
            return noteEarlierDecision(request);
        ++*count;
        m_outcome.decided.append(id);
        return {};
    }

    Result<void> noteEarlierDecision(const Request &request)
    {
        const auto decision = m_requests.decision(request.id);
        if (!decision)
            return decision.error();
        const DecisionRecord made = decision->value_or(DecisionRecord{});
        m_outcome.decidedEarlier.append({request.id, request.tokenName, made.verdict, made.login,
                                         *decision ? std::optional(made.decidedAt) : std::nullopt});
        return {};
    }

    UseCase &m_useCase;
    const Ruling &m_ruling;
    RequestStore m_requests{m_useCase.database()};
    QHash<OrganizationId, qint64> m_decided; ///< how many, by the organizations whose requests may be decided
    ReviewOutcome m_outcome;
};

} // namespace

Result<ReviewOutcome> reviewBatch(UseCase &useCase, OrganizationId scope, const Ruling &ruling,
                                  const QList<RequestId> &batch)
{
    const auto organizations = reviewedOrganizations(useCase, scope);
    if (!organizations)
        return organizations.error();
    return BatchReview(useCase, ruling, *organizations).run(batch);
}

} // namespace patwarden
