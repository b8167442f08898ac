// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/token.h"
#include "storage/transaction.h"

#include <QHash>
#include <QList>

namespace patwarden {

struct EnterpriseRecord {
    EnterpriseId id;
    QString name;
    bool optedIn = false;
};

struct OrganizationRecord {
    OrganizationId id;
    QString name;
    EnterpriseId enterprise; ///< invalid: stands alone
    bool optedIn = false; ///< its own flag
    qint64 pendingCount = 0;
};

struct RepositoryRecord {
    RepositoryId id;
    OrganizationId organization; ///< or
    AccountId account; ///< a user's own
    QString name;
    Visibility visibility = Visibility::Private;
    std::optional<qint64> externalId;
};

/// The estate's frame: the enterprise, its organizations, their repositories.
class OrganizationStore
{
public:
    explicit OrganizationStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<bool> estateExists();
    [[nodiscard]] Result<bool> isDemo();
    [[nodiscard]] Result<std::optional<EnterpriseRecord>> enterprise();
    [[nodiscard]] Result<QList<OrganizationRecord>> organizations(); ///< all, by name
    [[nodiscard]] Result<QList<OrganizationRecord>> ownedBy(AccountId account); ///< by name
    [[nodiscard]] Result<std::optional<OrganizationRecord>> byId(OrganizationId id);
    [[nodiscard]] Result<std::optional<OrganizationRecord>> byName(const QString &name); ///< case does not matter
    /// Those of one organization; for labels.
    [[nodiscard]] Result<QHash<RepositoryId, QString>> repositoryNames(OrganizationId organization);
    /// The same, by name.
    [[nodiscard]] Result<QList<std::pair<RepositoryId, QString>>> repositoriesInOrder(OrganizationId organization);
    [[nodiscard]] Result<qint64> repositoryCount(OrganizationId organization);
    [[nodiscard]] Result<std::optional<RepositoryId>> repositoryByName(OrganizationId organization,
                                                                       const QString &name);
    [[nodiscard]] Result<std::optional<RepositoryRecord>> repository(RepositoryId id);
    /// Those of an organization, or of \p account where it is invalid, whose names contain \p search (case does
    /// not matter); by name, at most \p limit.
    [[nodiscard]] Result<QList<RepositoryRecord>> repositoriesNamed(OrganizationId organization, AccountId account,
                                                                    const QString &search, int limit);

    [[nodiscard]] Result<void> insertEstate(Transaction &transaction, bool demo, Instant createdAt);
    [[nodiscard]] Result<EnterpriseId> insertEnterprise(Transaction &transaction, const QString &name,
                                                        Instant createdAt);
    [[nodiscard]] Result<OrganizationId> insertOrganization(Transaction &transaction, const QString &name,
                                                            EnterpriseId enterprise, Instant createdAt);
    [[nodiscard]] Result<RepositoryId> insertRepository(Transaction &transaction,
                                                        const RepositoryRecord &repository);

private:
    Database &m_database;
};

} // namespace patwarden
