// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditleaf.h"
#include "storage/database.h"

#include <QStringList>

namespace patwarden {

/// Which entries to show. What is empty asks nothing; of a list one value has to fit, and all that is asked has to
/// hold.
struct AuditFilter {
    QList<AccountId> actors{}; ///< an invalid id stands for Patwarden itself
    QList<AppId> apps{}; ///< with `actors` one list of who did it
    QStringList actions{}; ///< whole names; one that ends with '.' or '*' stands for all that begin so
    QList<OrganizationId> organizations{}; ///< an invalid id stands for entries that concern none
    QList<TokenId> tokens{};
    std::optional<Instant> from{};
    std::optional<Instant> until{}; ///< that moment is out

    friend bool operator==(const AuditFilter &, const AuditFilter &) = default;
};

/// An entry with the names a person reads.
struct AuditRow {
    AuditLeaf leaf;
    QString actor; ///< login, of an App appLogin(); empty: Patwarden itself
    QString organization; ///< empty: none
    QString tokenName; ///< empty: none
    QByteArray hash; ///< 32 bytes
};

/// Reads the log through a filter, a bounded piece at a time, so that a filter that nothing fits does not keep
/// others waiting. The index of that part of the filter which fits the fewest entries leads; the rest is looked at
/// in the entries it finds. Time goes along with the sequence: from and until become a range of sequences. (Where
/// the clock was set back, an entry at the edge of the range may be missing; none outside of it is shown.)
class AuditQuery
{
public:
    /// Looks up the range, the names of actions that begin as the filter says, and what leads.
    [[nodiscard]] static Result<AuditQuery> prepare(Database &database, const AuditFilter &filter);

    [[nodiscard]] qint64 first() const { return m_first; } ///< no entry that fits comes before this sequence
    [[nodiscard]] qint64 end() const { return m_end; } ///< nor at this one or after it

    [[nodiscard]] qint64 length() const { return m_length; } ///< entries of the whole log

    /// Where a piece begins that ends before \p before and for which some \p looked entries have to be looked at.
    [[nodiscard]] Result<qint64> pieceBefore(Database &database, qint64 before, int looked) const;

    /// The newest entries that fit, from sequence \p from up to before \p before, newest first, at most \p limit.
    [[nodiscard]] Result<QList<AuditRow>> rows(Database &database, qint64 from, qint64 before, int limit) const;

    /// The names of the actions that occur, by name. Quick however long the log is.
    [[nodiscard]] static Result<QStringList> actions(Database &database);

private:
    enum class Lead { Sequence, Token, Actor, Organization, Action };
    struct Count {
        qint64 entries = 0;
        qint64 lowest = 0; ///< sequence; 0 where there are none
    };

    explicit AuditQuery(AuditFilter filter);
    [[nodiscard]] Result<void> findRange(Database &database);
    [[nodiscard]] Result<void> findActions(Database &database);
    [[nodiscard]] Result<void> chooseLead(Database &database);
    [[nodiscard]] qsizetype valuesOf(Lead lead) const;
    void bindValue(Query &query, Lead lead, qsizetype index) const;
    [[nodiscard]] Result<Count> count(Database &database, Lead lead, qsizetype value, qint64 before,
                                      int limit) const;
    [[nodiscard]] Result<void> addRows(Query &query, qint64 from, qint64 before, int limit,
                                       QList<AuditRow> &rows) const;

    AuditFilter m_filter; ///< actions as whole names
    QList<AccountId> m_leadingActors; ///< an invalid id stands for Patwarden itself and every App
    Lead m_lead = Lead::Sequence;
    qint64 m_length = 0;
    qint64 m_first = 1;
    qint64 m_end = 1;
};

} // namespace patwarden
