// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/organizationstore.h"
#include "storage/requeststore.h"

namespace patwarden {

/// The two lists of GitHub's REST API: what fine-grained tokens ask of an organization and still wait for, and
/// what was granted to them. A grant has the number of its token: a token has one resource owner, hence at most
/// one.
enum class PatKind { Request, Grant };

/// What a list leaves out; nothing where all is as it is here.
struct PatCriteria {
    std::optional<QList<TokenId>> tokens; ///< only of these
    RepositoryId repository; ///< that is selected, or reached because all are
    QString permission; ///< its key …
    QString level; ///< … and exactly this level; both empty: any
    std::optional<Instant> usedAfter; ///< a token that was never used was not used after any time …
    std::optional<Instant> usedBefore; ///< … nor before any

    [[nodiscard]] bool isEmpty() const
    {
        return !tokens && !repository.isValid() && permission.isEmpty() && !usedAfter && !usedBefore;
    }
};

/// A part of a list in the order of time, ties by number.
struct PatWindow {
    qint64 offset = 0;
    qint64 size = 30;
    bool isOldestFirst = false;
};

/// One entry of either list.
struct PatRecord {
    qint64 id = 0; ///< of the request or of the grant
    TokenId token;
    AccountId owner;
    QString login;
    QString tokenName;
    QString reason; ///< of a request; may be empty
    RepositorySelection selection = RepositorySelection::Public;
    PermissionSet permissions;
    Instant at; ///< when it was asked for or granted
    std::optional<Instant> tokenExpiresAt; ///< of the token as it is now, as the next
    std::optional<Instant> tokenLastUsedAt;
};

/// Reads pages by number, as GitHub's API has them. A page of all requests walks over keys alone, from the nearer
/// end; a filter by owner or token looks at those tokens' rows; any other filter reads the organization's list as
/// far as the page, and once more to count, where the count is not known (storage/countmemory.h).
class PatListing
{
public:
    PatListing(Database &database, PatKind kind)
        : m_database(database)
        , m_kind(kind)
    {
    }

    struct Page {
        qint64 total = 0; ///< of the whole list, exact
        QList<PatRecord> records;
    };
    [[nodiscard]] Result<Page> page(const OrganizationRecord &organization, const PatCriteria &criteria,
                                    const PatWindow &window);
    /// Of that number in the organization's list; nothing where there is none.
    [[nodiscard]] Result<std::optional<PatRecord>> byId(OrganizationId organization, qint64 id);
    /// Of a person, that ask for the organization's resources and are not revoked.
    [[nodiscard]] Result<QList<TokenId>> tokensOf(AccountId owner, OrganizationId organization);

    struct Repositories {
        qint64 total = 0; ///< of those that are known by name
        QList<RepositoryRecord> records;
    };
    /// That were selected one by one: of a record that reaches all or none of them there are none.
    [[nodiscard]] Result<Repositories> repositories(const PatRecord &record, qint64 offset, qint64 size);

private:
    [[nodiscard]] Query &statement(const char *name);
    [[nodiscard]] Query &filtered(const char *name, OrganizationId organization, const PatCriteria &criteria);
    [[nodiscard]] Result<QList<qint64>> pageOfTokens(OrganizationId organization, const PatCriteria &criteria,
                                                     const PatWindow &window, qint64 &total);
    [[nodiscard]] Result<qint64> count(const OrganizationRecord &organization, const PatCriteria &criteria);
    [[nodiscard]] Result<QList<qint64>> walk(OrganizationId organization, const PatCriteria &criteria,
                                             PatWindow window, qint64 total);
    /// `second`: how many there are.
    [[nodiscard]] Result<std::pair<QList<qint64>, qint64>> selected(const PatRecord &record, qint64 offset,
                                                                    qint64 size);
    [[nodiscard]] Result<QList<PatRecord>> records(OrganizationId organization, const QList<qint64> &ids);

    Database &m_database;
    PatKind m_kind;
};

} // namespace patwarden
