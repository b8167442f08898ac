// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/patcontroller.h"

#include "controller/usecase.h"
#include "storage/accountstore.h"

#include <QSet>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestPatPage = 100;

Result<OrganizationRecord> organizationAt(UseCase &useCase, const OrganizationAddress &address, PatKind kind,
                                          Level level)
{
    OrganizationStore frame(useCase.database());
    const auto found = address.name.isEmpty() ? frame.byId(address.id) : frame.byName(address.name);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"organization"_s, {}};
    const AppPermission permission = kind == PatKind::Request ? AppPermission::Requests : AppPermission::Tokens;
    if (const Result<void> right = useCase.requireRightTo(permission, level, (*found)->id); !right)
        return right.error();
    return **found;
}

/// The tokens of these people; of a login that nobody has there are none.
Result<QList<TokenId>> tokensOfOwners(UseCase &useCase, OrganizationId organization, PatKind kind,
                                      const QStringList &logins)
{
    QSet<AccountId> owners;
    QList<TokenId> tokens;
    for (const QString &login : logins) {
        const auto account = AccountStore(useCase.database()).byLogin(login);
        if (!account)
            return account.error();
        if (!*account || owners.contains((*account)->id))
            continue;
        owners.insert((*account)->id);
        const auto own = PatListing(useCase.database(), kind).tokensOf((*account)->id, organization);
        if (!own)
            return own.error();
        tokens += *own;
    }
    return tokens;
}

QList<TokenId> common(const QList<TokenId> &tokens, const QList<TokenId> &others)
{
    const QSet<TokenId> among(others.cbegin(), others.cend());
    QList<TokenId> both;
    for (const TokenId token : tokens) {
        if (among.contains(token))
            both.append(token);
    }
    return both;
}

QList<TokenId> eachOnce(const QList<TokenId> &tokens)
{
    const QSet<TokenId> unique(tokens.cbegin(), tokens.cend());
    return {unique.cbegin(), unique.cend()};
}

Result<PatCriteria> criteriaOf(UseCase &useCase, OrganizationId organization, PatKind kind,
                               const PatFilter &filter)
{
    PatCriteria criteria;
    criteria.permission = filter.permission;
    criteria.level = filter.level;
    criteria.usedAfter = filter.usedAfter;
    criteria.usedBefore = filter.usedBefore;
    if (!filter.tokens.isEmpty())
        criteria.tokens = eachOnce(filter.tokens);
    if (!filter.owners.isEmpty()) {
        const auto owned = tokensOfOwners(useCase, organization, kind, filter.owners);
        if (!owned)
            return owned.error();
        criteria.tokens = criteria.tokens ? common(*owned, *criteria.tokens) : *owned;
    }
    if (!filter.repository.isEmpty()) {
        const auto repository =
            OrganizationStore(useCase.database()).repositoryByName(organization, filter.repository);
        if (!repository)
            return repository.error();
        if (*repository)
            criteria.repository = **repository;
        else
            criteria.tokens = QList<TokenId>();
    }
    return criteria;
}

Result<void> checkWindow(const PatWindow &window)
{
    if (window.size < 1 || window.size > largestPatPage || window.offset < 0)
        return Error{ErrorCode::Invalid, u"per_page"_s, u"1 to %1"_s.arg(largestPatPage)};
    return {};
}

} // namespace

PatController::PatController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

template <typename T, typename Body>
QFuture<Result<T>> PatController::read(const Session &session, Body body)
{
    return m_database.run([&clock = m_clock, session, body = std::move(body)](Database &database) {
        return UseCase::read<T>(database, session, clock.now(), body);
    });
}

QFuture<Result<PatPage>> PatController::page(const Session &session, const OrganizationAddress &address,
                                             PatKind kind, const PatFilter &filter, const PatWindow &window)
{
    return read<PatPage>(session, [address, kind, filter, window](UseCase &useCase) -> Result<PatPage> {
        const auto organization = organizationAt(useCase, address, kind, Level::Read);
        if (!organization)
            return organization.error();
        if (const Result<void> acceptable = checkWindow(window); !acceptable)
            return acceptable.error();
        const auto criteria = criteriaOf(useCase, organization->id, kind, filter);
        if (!criteria)
            return criteria.error();
        const auto page = PatListing(useCase.database(), kind).page(*organization, *criteria, window);
        if (!page)
            return page.error();
        return PatPage{*organization, useCase.now(), page->total, page->records};
    });
}

QFuture<Result<PatRepositoryPage>> PatController::repositories(const Session &session,
                                                               const OrganizationAddress &address, PatKind kind,
                                                               qint64 id, const PatWindow &window)
{
    using Repositories = PatRepositoryPage;
    return read<Repositories>(session, [address, kind, id, window](UseCase &useCase) -> Result<Repositories> {
        const auto organization = organizationAt(useCase, address, kind, Level::Read);
        if (!organization)
            return organization.error();
        if (const Result<void> acceptable = checkWindow(window); !acceptable)
            return acceptable.error();
        PatListing listing(useCase.database(), kind);
        const auto record = listing.byId(organization->id, id);
        if (!record)
            return record.error();
        if (!*record)
            return Error{ErrorCode::NotFound, kind == PatKind::Request ? u"request"_s : u"token"_s, {}};
        const auto page = listing.repositories(**record, window.offset, window.size);
        if (!page)
            return page.error();
        return PatRepositoryPage{*organization, page->total, page->records};
    });
}

QFuture<Result<OrganizationRecord>> PatController::organization(const Session &session,
                                                                const OrganizationAddress &address, PatKind kind)
{
    return read<OrganizationRecord>(session, [address, kind](UseCase &useCase) {
        return organizationAt(useCase, address, kind, Level::Write);
    });
}

} // namespace patwarden
