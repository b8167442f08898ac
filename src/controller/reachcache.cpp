// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/reachcache.h"

namespace patwarden {

namespace {

constexpr int reachesOfStep = 5'000; ///< some 20 ms

} // namespace

void ReachCache::begin(OrganizationId organization, qint64 revision)
{
    m_isBegun = true;
    m_isLoaded = false;
    m_organization = organization;
    m_revision = revision;
    m_reader = ReachReader(organization);
    m_columns = {};
}

Result<bool> ReachCache::isStale(Database &database) const
{
    if (!m_isBegun)
        return false;
    const Result<qint64> revision = ReachReader::lastChange(database, m_revision);
    if (!revision)
        return revision.error();
    return *revision != m_revision;
}

Result<bool> ReachCache::loadPart(Database &database, OrganizationId organization)
{
    if (!m_isBegun || m_organization != organization) {
        const Result<qint64> revision = ReachReader::lastChange(database, 0);
        if (!revision)
            return revision.error();
        begin(organization, *revision);
    }
    if (m_isLoaded)
        return false;
    const Result<bool> more = m_reader.readPart(database, m_columns, reachesOfStep);
    if (more && !*more)
        m_isLoaded = true;
    return more;
}

Result<const ReachColumns *> ReachCache::current(Database &database, OrganizationId organization) const
{
    const ReachColumns *none = nullptr;
    if (!m_isBegun || !m_isLoaded || m_organization != organization)
        return none;
    const Result<bool> stale = isStale(database);
    if (!stale)
        return stale.error();
    return *stale ? none : &m_columns;
}

} // namespace patwarden
