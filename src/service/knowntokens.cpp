// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/knowntokens.h"

#include <QMutexLocker>

namespace patwarden {

namespace {

constexpr qsizetype mostKnown = 1'000;

} // namespace

std::optional<Session> KnownTokens::find(const QByteArray &tokenHash)
{
    const QMutexLocker lock(&m_mutex);
    const auto known = m_known.constFind(tokenHash);
    if (known == m_known.cend() || known->end.hasExpired())
        return std::nullopt;
    return known->session;
}

void KnownTokens::remember(const Session &session)
{
    const QMutexLocker lock(&m_mutex);
    if (m_known.size() >= mostKnown)
        m_known.clear(); // the next request of each asks once more
    m_known.insert(session.appTokenHash, {session, QDeadlineTimer(m_trusted)});
}

} // namespace patwarden
