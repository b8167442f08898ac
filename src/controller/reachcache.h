// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reachreader.h"

namespace patwarden {

/// What the tokens of one scope reach, kept between previews, so that another choice is a walk over numbers, and
/// for the change that follows them. It is loaded anew when the change log tells of something that it depends on.
/// Thread: the database's.
class ReachCache
{
public:
    /// Loads on by one part. \return false when what tokens reach is here. A load that a preview left unfinished
    /// is taken up by the next.
    [[nodiscard]] Result<bool> loadPart(Database &database, OrganizationId organization);
    [[nodiscard]] const ReachColumns &columns() const { return m_columns; }
    /// Whether something has changed since loading began.
    [[nodiscard]] Result<bool> isStale(Database &database) const;
    /// What the tokens reach in the transaction that runs on \p database; null where that is not here, all of it
    /// and up to date.
    [[nodiscard]] Result<const ReachColumns *> current(Database &database, OrganizationId organization) const;
    void forget() { m_isBegun = false; }

private:
    void begin(OrganizationId organization, qint64 revision);

    bool m_isBegun = false;
    bool m_isLoaded = false;
    OrganizationId m_organization; ///< invalid: the enterprise
    qint64 m_revision = 0;
    ReachReader m_reader;
    ReachColumns m_columns;
};

} // namespace patwarden
