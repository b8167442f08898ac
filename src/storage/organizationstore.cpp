// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/organizationstore.h"

#include "storage/columns.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

OrganizationRecord organizationFrom(Query &row)
{
    return {row.id<OrganizationId>(), row.text(), row.id<EnterpriseId>(), row.flag(), row.integer()};
}

Result<std::optional<OrganizationRecord>> oneOrganization(Query &query)
{
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    std::optional<OrganizationRecord> organization;
    if (query.next())
        organization = organizationFrom(query);
    query.finish();
    return organization;
}

} // namespace

Result<bool> OrganizationStore::estateExists()
{
    const auto demo = m_database.query(u"estate/demo"_s).number();
    if (!demo)
        return demo.error();
    return demo->has_value();
}

Result<bool> OrganizationStore::isDemo()
{
    const auto demo = m_database.query(u"estate/demo"_s).number();
    if (!demo)
        return demo.error();
    return demo->value_or(0) != 0;
}

Result<std::optional<EnterpriseRecord>> OrganizationStore::enterprise()
{
    Query &query = m_database.query(u"estate/enterprise"_s);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    std::optional<EnterpriseRecord> enterprise;
    if (query.next())
        enterprise = EnterpriseRecord{query.id<EnterpriseId>(), query.text(), query.flag()};
    query.finish();
    return enterprise;
}

Result<QList<OrganizationRecord>> OrganizationStore::organizations()
{
    return m_database.query(u"organization/all"_s).all(organizationFrom);
}

Result<QList<OrganizationRecord>> OrganizationStore::ownedBy(AccountId account)
{
    return m_database.query(u"organization/owned"_s).bind("account"_L1, account).all(organizationFrom);
}

Result<std::optional<OrganizationRecord>> OrganizationStore::byId(OrganizationId id)
{
    return oneOrganization(m_database.query(u"organization/by_id"_s).bind("id"_L1, id));
}

Result<std::optional<OrganizationRecord>> OrganizationStore::byName(const QString &name)
{
    return oneOrganization(m_database.query(u"organization/by_name"_s).bind("name"_L1, name));
}

Result<QHash<RepositoryId, QString>> OrganizationStore::repositoryNames(OrganizationId organization)
{
    Query &query = m_database.query(u"repository/names"_s).bind("organization"_L1, organization);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QHash<RepositoryId, QString> names;
    while (query.next()) {
        const auto id = query.id<RepositoryId>();
        names.insert(id, query.text());
    }
    query.finish();
    return names;
}

Result<QList<std::pair<RepositoryId, QString>>> OrganizationStore::repositoriesInOrder(OrganizationId organization)
{
    return m_database.query(u"repository/in_order"_s).bind("organization"_L1, organization).all([](Query &row) {
        const auto id = row.id<RepositoryId>();
        return std::pair(id, row.text());
    });
}

Result<qint64> OrganizationStore::repositoryCount(OrganizationId organization)
{
    const auto count = m_database.query(u"repository/count"_s).bind("organization"_L1, organization).number();
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<std::optional<RepositoryId>> OrganizationStore::repositoryByName(OrganizationId organization,
                                                                        const QString &name)
{
    const auto id = m_database.query(u"repository/by_name"_s)
                        .bind("organization"_L1, organization)
                        .bind("name"_L1, name)
                        .number();
    if (!id)
        return id.error();
    return *id ? std::optional(RepositoryId(**id)) : std::nullopt;
}

Result<std::optional<RepositoryRecord>> OrganizationStore::repository(RepositoryId id)
{
    Query &query = m_database.query(u"repository/by_id"_s).bind("repository"_L1, id);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    std::optional<RepositoryRecord> repository;
    if (query.next()) {
        repository = RepositoryRecord{query.id<RepositoryId>(),       query.id<OrganizationId>(),
                                      query.id<AccountId>(),          query.text(),
                                      query.enumerator<Visibility>(), {}};
        if (const qint64 externalId = query.integer(); externalId != 0)
            repository->externalId = externalId;
    }
    query.finish();
    return repository;
}

Result<QList<RepositoryRecord>> OrganizationStore::repositoriesNamed(OrganizationId organization,
                                                                     AccountId account, const QString &search,
                                                                     int limit)
{
    QString words = search;
    for (const QChar special : u"!%_"_s)
        words.replace(special, QString(u'!' + QString(special)));
    const bool ofOrganization = organization.isValid();
    Query &query =
        m_database.query(ofOrganization ? u"repository/of_organization_named"_s : u"repository/of_account_named"_s)
            .bind("owner"_L1, ofOrganization ? organization.value() : account.value())
            .bind("pattern"_L1, QString(u'%' + words + u'%'))
            .bind("limit"_L1, limit);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QList<RepositoryRecord> repositories;
    while (query.next()) {
        const auto id = query.id<RepositoryId>();
        const QString name = query.text();
        repositories.append(
            {id, organization, ofOrganization ? AccountId() : account, name, query.enumerator<Visibility>(), {}});
    }
    query.finish();
    return repositories;
}

Result<void> OrganizationStore::insertEstate(Transaction &transaction, bool demo, Instant createdAt)
{
    return transaction.database()
        .query(u"estate/insert"_s)
        .bind("created_at"_L1, createdAt)
        .bind("demo"_L1, demo)
        .change();
}

Result<EnterpriseId> OrganizationStore::insertEnterprise(Transaction &transaction, const QString &name,
                                                         Instant createdAt)
{
    Query &query = transaction.database().query(u"estate/insert_enterprise"_s);
    const auto done = query.bind("name"_L1, name).bind("created_at"_L1, createdAt).change();
    if (!done)
        return done.error();
    return EnterpriseId(query.insertedId());
}

Result<OrganizationId> OrganizationStore::insertOrganization(Transaction &transaction, const QString &name,
                                                             EnterpriseId enterprise, Instant createdAt)
{
    Query &query = transaction.database().query(u"organization/insert"_s);
    const auto done =
        query.bind("name"_L1, name).bind("enterprise"_L1, enterprise).bind("created_at"_L1, createdAt).change();
    if (!done)
        return done.error();
    return OrganizationId(query.insertedId());
}

Result<RepositoryId> OrganizationStore::insertRepository(Transaction &transaction,
                                                         const RepositoryRecord &repository)
{
    Query &query = transaction.database().query(u"repository/insert"_s);
    query.bind("organization"_L1, repository.organization)
        .bind("account"_L1, repository.account)
        .bind("name"_L1, repository.name)
        .bind("visibility"_L1, repository.visibility);
    bindMaybe(query, "external_id"_L1, repository.externalId);
    if (const Result<qint64> done = query.change(); !done)
        return done.error();
    return RepositoryId(query.insertedId());
}

} // namespace patwarden
