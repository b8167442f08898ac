// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/requestreviewing.h"

#include "controller/queuereading.h"
#include "storage/requeststore.h"

namespace patwarden {

namespace {

using ByOrganization = QHash<OrganizationId, QList<RequestId>>;

/// What waits of the batch; of several organizations only those that are reviewed.
Result<ByOrganization> waitingOf(UseCase &useCase, const QList<OrganizationRecord> &organizations,
                                 const QList<RequestId> &batch)
{
    ByOrganization waiting;
    if (organizations.size() == 1) { // nothing has to be looked up
        waiting.insert(organizations.first().id, batch);
        return waiting;
    }
    for (const OrganizationRecord &organization : organizations)
        waiting.insert(organization.id, {});
    const auto rows = RequestStore(useCase.database()).pendingRows(batch);
    if (!rows)
        return rows.error();
    for (const LabelledRequest &labelled : *rows) {
        if (const auto of = waiting.find(labelled.request.organization); of != waiting.end())
            of->append(labelled.request.id);
    }
    return waiting;
}

/// Why one that was asked for was not decided.
Result<void> noteUndecided(UseCase &useCase, const ByOrganization &reviewed, RequestId id, ReviewOutcome &outcome)
{
    RequestStore requests(useCase.database());
    const auto found = requests.byId(id);
    if (!found)
        return found.error();
    if (!*found || !reviewed.contains((*found)->request.organization)) {
        outcome.notFound.append(id);
        return {};
    }
    const auto decision = requests.decision(id);
    if (!decision)
        return decision.error();
    const DecisionRecord made = decision->value_or(DecisionRecord{});
    outcome.decidedEarlier.append({id, (*found)->request.tokenName, made.verdict, made.login,
                                   *decision ? std::optional(made.decidedAt) : std::nullopt});
    return {};
}

} // namespace

Result<ReviewOutcome> reviewBatch(UseCase &useCase, OrganizationId scope, const Ruling &ruling,
                                  const QList<RequestId> &batch)
{
    const auto organizations = reviewedOrganizations(useCase, scope, Level::Write);
    if (!organizations)
        return organizations.error();
    const auto waiting = waitingOf(useCase, *organizations, batch);
    if (!waiting)
        return waiting.error();
    ReviewOutcome outcome;
    for (const OrganizationRecord &organization : *organizations) {
        const auto decided = decideRequests(useCase, organization.id, waiting->value(organization.id), ruling);
        if (!decided)
            return decided.error();
        outcome.decided += *decided;
    }
    if (outcome.decided.size() == batch.size())
        return outcome;
    const QSet<RequestId> done(outcome.decided.cbegin(), outcome.decided.cend());
    for (const RequestId id : batch) {
        if (done.contains(id))
            continue;
        if (const Result<void> noted = noteUndecided(useCase, *waiting, id, outcome); !noted)
            return noted.error();
    }
    return outcome;
}

} // namespace patwarden
