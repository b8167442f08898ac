// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reachreader.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsAtOnce = 20'000;

} // namespace

Result<bool> ReachReader::readPart(Database &database, ReachColumns &columns, int rows)
{
    Result<void> done;
    switch (m_part) {
    case Part::Organizations:
        done = readOrganizations(database);
        break;
    case Part::Members:
        done = readMembers(database, rows);
        break;
    case Part::Tokens:
        done = readTokens(database, columns, rows);
        break;
    case Part::Classic:
        done = readClassic(database, columns);
        break;
    case Part::Finish:
        columns.finish();
        m_part = Part::Done;
        break;
    case Part::Done:
        break;
    }
    if (!done)
        return done.error();
    return m_part != Part::Done;
}

Result<ReachColumns> ReachReader::readAll(Database &database, OrganizationId organization)
{
    ReachColumns columns;
    ReachReader reader(organization);
    for (;;) {
        const Result<bool> more = reader.readPart(database, columns, rowsAtOnce);
        if (!more)
            return more.error();
        if (!*more)
            return columns;
    }
}

Result<qint64> ReachReader::lastChange(Database &database, qint64 since)
{
    const auto last = database.query(u"reach/changed"_s).bind("since"_L1, since).number();
    if (!last)
        return last.error();
    return last->value_or(since);
}

Result<void> ReachReader::readOrganizations(Database &database)
{
    m_part = Part::Members;
    if (m_organization.isValid())
        return {};
    const auto organizations =
        database.query(u"reach/organizations"_s).all([](Query &row) { return row.id<OrganizationId>(); });
    if (!organizations)
        return organizations.error();
    m_organizations = QSet<OrganizationId>(organizations->cbegin(), organizations->cend());
    return {};
}

Result<void> ReachReader::readMembers(Database &database, int rows)
{
    const bool ofOne = m_organization.isValid();
    Query &query = database.query(ofOne ? u"reach/members_of_organization"_s : u"reach/members"_s);
    if (ofOne)
        query.bind("organization"_L1, m_organization);
    query.bind("after"_L1, m_after).bind("limit"_L1, rows);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    m_taken = 0;
    while (query.next()) {
        ++m_taken;
        m_after = query.integer();
        const auto account = query.id<AccountId>();
        const Membership membership{query.id<OrganizationId>(), query.enumerator<Role>()};
        const bool isInside =
            ofOne || !membership.organization.isValid() || m_organizations.contains(membership.organization);
        if (!isInside)
            continue;
        m_members[account].append(membership);
        if (ofOne)
            m_accounts.append(account);
    }
    query.finish();
    if (m_taken < rows) {
        m_part = Part::Tokens;
        m_after = 0;
    }
    return {};
}

Result<void> ReachReader::readTokens(Database &database, ReachColumns &columns, int rows)
{
    const bool ofOne = m_organization.isValid();
    Query &query = database.query(ofOne ? u"reach/tokens_of_organization"_s : u"reach/tokens"_s);
    if (ofOne)
        query.bind("organization"_L1, m_organization);
    query.bind("token"_L1, m_after).bind("limit"_L1, rows);
    if (const Result<void> done = take(query, columns); !done)
        return done;
    if (m_taken < rows)
        m_part = ofOne ? Part::Classic : Part::Finish;
    return {};
}

Result<void> ReachReader::readClassic(Database &database, ReachColumns &columns)
{
    constexpr qsizetype accountsAtOnce = 5'000;
    const qsizetype end = std::min(m_accounts.size(), m_accountsDone + accountsAtOnce);
    Result<void> done;
    if (m_accountsDone < end) {
        const AccountId before = m_accountsDone == 0 ? AccountId() : m_accounts.at(m_accountsDone - 1);
        done = take(database.query(u"reach/classic_of_accounts"_s)
                        .bind("organization"_L1, m_organization)
                        .bind("after"_L1, before.value())
                        .bind("upto"_L1, m_accounts.at(end - 1)),
                    columns);
    }
    m_accountsDone = end;
    if (m_accountsDone == m_accounts.size())
        m_part = Part::Finish;
    return done;
}

Result<void> ReachReader::take(Query &query, ReachColumns &columns)
{
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    m_taken = 0;
    while (query.next()) {
        ++m_taken;
        appendToken(query, columns);
    }
    query.finish();
    return {};
}

Role ReachReader::roleOf(AccountId account, OrganizationId organization) const
{
    const auto memberships = m_members.constFind(account);
    if (memberships == m_members.cend())
        return Role::Outside;
    const auto found = std::ranges::find(*memberships, organization, &Membership::organization);
    return found == memberships->cend() ? Role::Outside : found->role;
}

void ReachReader::appendToken(Query &row, ReachColumns &columns)
{
    TokenReach reach;
    reach.token = row.id<TokenId>();
    m_after = reach.token.value();
    reach.facts.kind = row.enumerator<TokenKind>();
    reach.owner = row.id<AccountId>();
    reach.organization = row.id<OrganizationId>();
    reach.lastUsedAt = row.maybeInstant();
    const std::optional<Instant> expiresAt = row.maybeInstant();
    const auto selection = row.enumerator<RepositorySelection>();
    reach.facts.resourceOwner = ResourceOwner::Organization;
    if (reach.facts.kind == TokenKind::Classic) {
        reach.facts.scopes = scopesFromText(row.text());
        const auto memberships = m_members.constFind(reach.owner);
        if (memberships == m_members.cend())
            return;
        for (const Membership &membership : *memberships) {
            reach.organization = membership.organization;
            reach.facts.ownerRole = membership.role;
            columns.append(reach, expiresAt);
        }
        return;
    }
    const bool isInside = m_organization.isValid() ? reach.organization == m_organization
                                                   : m_organizations.contains(reach.organization);
    if (!isInside)
        return;
    (void)row.text(); // scopes
    reach.facts.ownerRole = roleOf(reach.owner, reach.organization);
    reach.facts.repositories = selection;
    reach.facts.access = row.enumerator<AccessState>();
    reach.facts.createdByOwner = row.enumerator<AccessRule>() == AccessRule::CreatedByOwner;
    if (selection == RepositorySelection::Public)
        reach.facts.permissions = PermissionSet::fromText(row.text());
    columns.append(reach, expiresAt);
}

} // namespace patwarden
