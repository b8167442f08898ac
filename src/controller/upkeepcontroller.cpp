// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/upkeepcontroller.h"

#include "controller/expirynotices.h"
#include "controller/policyplanning.h"
#include "storage/changelog.h"
#include "storage/tokenstore.h"

#include <algorithm>

namespace patwarden {

namespace {

constexpr qint64 secondsBetweenLooks = 3600;
constexpr int tokensInABatch = 250; // as many as requests in a step of a review: others get at the file in between
constexpr qint64 linesAtOnce = 10'000; ///< of the log of changes
constexpr int noticesAtOnce = 500; ///< one transaction

Result<bool> isAnythingDue(Database &database, Instant now)
{
    const auto date = PolicyChangeStore(database).nextDate();
    if (!date)
        return date.error();
    return *date && **date <= now;
}

Result<Instant> nextLook(Database &database, Instant now)
{
    const auto date = PolicyChangeStore(database).nextDate();
    if (!date)
        return date.error();
    const Instant hour = now.plusSeconds(secondsBetweenLooks);
    return *date ? std::min(**date, hour) : hour;
}

/// \return whether anything was due.
Result<bool> makeWhatIsDue(Database &database, const Clock &clock, UpkeepOutcome &outcome)
{
    const auto due = isAnythingDue(database, clock.now());
    if (!due || !*due)
        return due;
    const auto made = UseCase::writeUnattended<bool>(database, clock, makeNextDueChange);
    if (!made)
        return made.error();
    outcome.policiesChanged += *made ? 1 : 0;
    return true;
}

/// \return whether anybody was to be told.
Result<bool> tellWhatExpires(Database &database, const Clock &clock, UpkeepOutcome &outcome)
{
    const auto expiring = TokenStore(database).expiring(clock.now(), 1);
    if (!expiring)
        return expiring.error();
    if (expiring->isEmpty())
        return false;
    const auto told = UseCase::writeUnattended<qint64>(
        database, clock, [](UseCase &useCase) { return raiseExpiryNotices(useCase, tokensInABatch); });
    if (!told)
        return told.error();
    outcome.noticesRaised += *told;
    return true;
}

/// \return whether any had expired.
Result<bool> removeExpiredAppTokens(Database &database, const Clock &clock, UpkeepOutcome &)
{
    const auto first = AppStore(database).firstExpiry();
    if (!first)
        return first.error();
    if (!*first || **first > clock.now())
        return false;
    return UseCase::writeUnattended<bool>(database, clock, [](UseCase &useCase) -> Result<bool> {
        const auto removed =
            AppStore(useCase.database()).removeExpiredTokens(useCase.transaction(), useCase.now());
        return removed ? Result<bool>(*removed > 0) : Result<bool>(removed.error());
    });
}

/// Keeps the log of changes from growing for ever. \return whether anything was removed.
Result<bool> trimChanges(Database &database, const Clock &clock, UpkeepOutcome &)
{
    const auto oldest = ChangeLog::oldest(database);
    if (!oldest)
        return oldest.error();
    const auto head = ChangeLog::head(database);
    if (!head)
        return head.error();
    if (*oldest == 0 || *head - *oldest < ChangeLog::kept + linesAtOnce)
        return false;
    const qint64 until = *oldest + linesAtOnce - 1;
    return UseCase::writeUnattended<bool>(database, clock, [until](UseCase &useCase) -> Result<bool> {
        const Result<void> trimmed = ChangeLog::trim(useCase.transaction(), until);
        return trimmed ? Result<bool>(true) : Result<bool>(trimmed.error());
    });
}

/// One turn on the database thread. \return true while there may be more to do.
Result<bool> upkeepTurn(Database &database, const Clock &clock, UpkeepOutcome &outcome)
{
    if (database.isPersonal()) { // nobody's role may act as Patwarden itself
        outcome.next = clock.now().plusSeconds(secondsBetweenLooks);
        return false;
    }
    // Looked at without a transaction first: a program that has nothing to do takes no write lock. Another one may
    // be faster between the look and the lock; what is due is read again behind it.
    for (const auto step : {makeWhatIsDue, tellWhatExpires, removeExpiredAppTokens, trimChanges}) {
        const auto more = step(database, clock, outcome);
        if (!more || *more)
            return more;
    }
    const auto expiring = TokenStore(database).expiring(clock.now(), 1);
    if (!expiring)
        return expiring.error();
    if (!expiring->isEmpty()) {
        const auto raised = UseCase::writeUnattended<qint64>(
            database, clock, [](UseCase &useCase) { return raiseExpiryNotices(useCase, noticesAtOnce); });
        if (!raised)
            return raised.error();
        outcome.noticesRaised += *raised;
        return true;
    }
    const auto next = nextLook(database, clock.now());
    if (!next)
        return next.error();
    outcome.next = *next;
    return false;
}

} // namespace

UpkeepController::UpkeepController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

QFuture<Result<UpkeepOutcome>> UpkeepController::run()
{
    return m_database.runInSteps<UpkeepOutcome>(
        [&clock = m_clock, outcome = UpkeepOutcome()](Database &database,
                                                      QPromise<Result<UpkeepOutcome>> &promise) mutable {
            const auto more = upkeepTurn(database, clock, outcome);
            if (more && *more)
                return true;
            promise.addResult(more ? Result<UpkeepOutcome>(outcome) : Result<UpkeepOutcome>(more.error()));
            return false;
        });
}

} // namespace patwarden
