// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bitset.h"
#include "domain/request.h"
#include "domain/requesttextpool.h"
#include "domain/risk.h"

#include <deque>
#include <vector>

namespace patwarden {

enum class RequestSort { Asked, Name, Owner, RepositoryAccess, Expires, Risk, Organization };

/// One row's worth of what the index needs, as storage reads it.
struct RequestIndexEntry {
    RequestId id;
    AccountId owner;
    OrganizationId organization{}; ///< whose queue it stands in; invalid where all are of one
    RepositorySelection selection = RepositorySelection::Public;
    int repositoryCount = 0;
    QList<RepositoryId> repositories;
    PermissionSet permissions;
    QString tokenName;
    QString reason;
    Instant createdAt;
    std::optional<Instant> expiresAt;
};

/// The parallel columns of RequestIndex, and what they can be sorted by. A request keeps its position until its
/// index is compacted.
class RequestColumns
{
public:
    using Position = quint32;

    /// \p owner and \p organization are the caller's own numbers for those of the entry. \return where the request
    /// stands from now on.
    Position append(const RequestIndexEntry &entry, quint32 owner, quint32 organization);
    [[nodiscard]] size_t size() const { return m_id.size(); }
    [[nodiscard]] RequestId id(Position position) const { return m_id[position]; }
    [[nodiscard]] quint32 organization(Position position) const { return m_organization[position]; }
    [[nodiscard]] const RequestTextPool &text() const { return m_text; }

    /// Those that match, by time and id; at most \p limit.
    [[nodiscard]] std::vector<Position> newestFirst(const Bitset &matches, size_t limit = unlimited) const;
    static constexpr size_t unlimited = ~size_t{0};
    /// \p positions come newest first, which is how equal ones stay. \p ranks says where each owner stands among
    /// all (or each organization, where it is sorted by that), by the number given to append().
    void sort(std::vector<Position> &positions, RequestSort sort, Qt::SortOrder order,
              const std::vector<quint32> &ranks) const;

    /// The columns with \p alive only, and for each old position its new one: `gone` where it was left out.
    struct Compacted;
    static constexpr Position gone = ~Position{0};
    [[nodiscard]] Compacted compacted(const Bitset &alive) const;

private:
    [[nodiscard]] bool arrivedBefore(Position a, Position b) const;
    void insertIntoOrder(Position position);

    std::vector<RequestId> m_id;
    std::vector<Instant> m_createdAt;
    std::vector<Instant> m_expiresAt; ///< never: the latest Instant there is
    std::vector<quint32> m_owner;
    std::vector<quint32> m_organization;
    std::vector<quint32> m_reach; ///< how many repositories; all of them: the largest number
    std::vector<Risk> m_risk;
    RequestTextPool m_text;
    std::deque<Position> m_oldestFirst; ///< every position, by time and id
};

struct RequestColumns::Compacted {
    RequestColumns columns;
    std::vector<Position> renumbered;
};

} // namespace patwarden
