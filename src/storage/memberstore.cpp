// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/memberstore.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "membership/members" + "_of_organization" or "_of_enterprise", with the organization bound where there is one.
Query &scopedQuery(Database &database, const QString &statement, const QString &preposition,
                   OrganizationId organization)
{
    if (!organization.isValid())
        return database.query(statement + preposition + u"enterprise"_s);
    return database.query(statement + preposition + u"organization"_s).bind("organization"_L1, organization);
}

/// For LIKE … ESCAPE '\': whatever contains the words as they stand.
QString containing(QString words)
{
    words.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + words + u'%';
}

/// LIKE knows the cases of ASCII only: the two other forms are for names in other letters.
void bindSearch(Query &query, const QString &search)
{
    query.bind("pattern"_L1, containing(search))
        .bind("lower"_L1, containing(search.toLower()))
        .bind("upper"_L1, containing(search.toUpper()));
}

Result<qint64> countedBy(Query &query)
{
    const auto number = query.number();
    if (!number)
        return number.error();
    return number->value_or(0);
}

} // namespace

Result<QList<MemberRecord>> MemberStore::members(OrganizationId organization, const QString &search, int limit,
                                                 Instant now)
{
    Query &query = scopedQuery(m_database, u"membership/members"_s, u"_of_"_s, organization);
    bindSearch(query, search);
    query.bind("limit"_L1, limit).bind("now"_L1, now);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QList<MemberRecord> members;
    while (query.next()) {
        members.append(MemberRecord{query.id<AccountId>(), query.text(), query.text(), query.text(),
                                    query.enumerator<Role>(), query.flag(), query.flag(), query.instant(),
                                    query.integer()});
    }
    query.finish();
    return members;
}

Result<qint64> MemberStore::count(OrganizationId organization, const QString &search)
{
    Query &query = scopedQuery(m_database, u"membership/count"_s, u"_of_"_s, organization);
    bindSearch(query, search);
    return countedBy(query);
}

Result<std::optional<MembershipRecord>> MemberStore::membership(AccountId account, OrganizationId organization)
{
    Query &query = scopedQuery(m_database, u"membership/in"_s, u"_"_s, organization).bind("account"_L1, account);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    std::optional<MembershipRecord> membership;
    if (query.next())
        membership = MembershipRecord{query.integer(), query.enumerator<Role>()};
    query.finish();
    return membership;
}

Result<qint64> MemberStore::otherOwners(AccountId account, OrganizationId organization)
{
    return countedBy(scopedQuery(m_database, u"membership/other_owners"_s, u"_of_"_s, organization)
                         .bind("account"_L1, account));
}

Result<bool> MemberStore::ownsAllOf(AccountId owner, AccountId account)
{
    const QString statement =
        m_database.isPersonal() ? u"membership/own_not_owned_by"_s : u"membership/not_owned_by"_s;
    const Result<qint64> foreign =
        countedBy(m_database.query(statement).bind("account"_L1, account).bind("owner"_L1, owner));
    if (!foreign)
        return foreign.error();
    return *foreign == 0;
}

Result<bool> MemberStore::isOfEnterprise(AccountId account)
{
    const Result<qint64> places =
        countedBy(m_database.query(u"membership/in_estate_of_enterprise"_s).bind("account"_L1, account));
    if (!places)
        return places.error();
    return *places > 0;
}

Result<QList<ApprovedAccess>> MemberStore::approvedAccesses(AccountId account, OrganizationId organization)
{
    Query &query = m_database.query(u"membership/approved_accesses"_s)
                       .bind("account"_L1, account)
                       .bind("organization"_L1, organization);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QList<ApprovedAccess> accesses;
    while (query.next())
        accesses.append(ApprovedAccess{query.id<TokenId>(), query.text(), query.id<RequestId>()});
    query.finish();
    return accesses;
}

Result<QList<RequestId>> MemberStore::pendingRequests(AccountId account, OrganizationId organization)
{
    Query &query = m_database.query(u"membership/pending_requests"_s)
                       .bind("account"_L1, account)
                       .bind("organization"_L1, organization);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QList<RequestId> requests;
    while (query.next())
        requests.append(query.id<RequestId>());
    query.finish();
    return requests;
}

Result<void> MemberStore::setRole(Transaction &transaction, qint64 membership, Role role)
{
    return transaction.database()
        .query(u"membership/set_role"_s)
        .bind("membership"_L1, membership)
        .bind("role"_L1, role)
        .change();
}

Result<void> MemberStore::remove(Transaction &transaction, qint64 membership)
{
    return transaction.database().query(u"membership/remove"_s).bind("membership"_L1, membership).change();
}

} // namespace patwarden
