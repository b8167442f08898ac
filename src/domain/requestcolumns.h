// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bitset.h"
#include "domain/request.h"
#include "domain/requesttextpool.h"
#include "domain/risk.h"

#include <deque>
#include <vector>

namespace patwarden {

enum class RequestSort { Asked, Name, Owner, RepositoryAccess, Expires, Risk };

/// One row's worth of what the index needs, as storage reads it.
struct RequestIndexEntry {
    RequestId id;
    AccountId owner;
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

    /// \p owner is the caller's own number for the entry's owner. \return where the request stands from now on.
    Position append(const RequestIndexEntry &entry, quint32 owner);
    [[nodiscard]] size_t size() const { return m_id.size(); }
    [[nodiscard]] RequestId id(Position position) const { return m_id[position]; }
    [[nodiscard]] const RequestTextPool &text() const { return m_text; }

    /// Those that match, by time and id.
    [[nodiscard]] std::vector<Position> newestFirst(const Bitset &matches) const;
    /// \p positions come newest first, which is how equal ones stay. \p ownerRanks says where each owner stands
    /// among all, by the number given to append().
    void sort(std::vector<Position> &positions, RequestSort sort, Qt::SortOrder order,
              const std::vector<quint32> &ownerRanks) const;

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
