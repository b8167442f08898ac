// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/session.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QMutex>

#include <chrono>
#include <optional>

namespace patwarden {

/// Whose tokens came a moment ago, by their SHA-256, so that it is not asked of the database once to count a
/// request and once more to answer it. Nothing is let in by this: a use case looks the token up in its own
/// transaction. Bounded. Thread: any.
class KnownTokens
{
public:
    /// \p trusted: how long a token that ends meanwhile is still counted against its installation's limit.
    explicit KnownTokens(std::chrono::milliseconds trusted = std::chrono::seconds(10))
        : m_trusted(trusted)
    {
    }

    [[nodiscard]] std::optional<Session> find(const QByteArray &tokenHash);
    void remember(const Session &session);

private:
    struct Known {
        Session session;
        QDeadlineTimer end;
    };
    std::chrono::milliseconds m_trusted;
    QMutex m_mutex;
    QHash<QByteArray, Known> m_known;
};

} // namespace patwarden
