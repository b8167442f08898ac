// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estates.h"
#include "peertable.h"
#include "rawsqlite.h"

#include "domain/clock.h"
#include "domain/requestindex.h"
#include "storage/databasethread.h"

#include <memory>

namespace patwarden::bench {

/// An estate with everything open that is measured on it. What is costly is made when it is first asked for and
/// then kept.
class Bed
{
public:
    Bed(QString programs, Estate estate);
    ~Bed();
    Q_DISABLE_COPY_MOVE(Bed)

    [[nodiscard]] const Estate &estate() const { return m_estate; }
    [[nodiscard]] const QString &programs() const { return m_programs; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    [[nodiscard]] Database &database(); ///< ours, on this thread
    [[nodiscard]] DatabaseThread &databaseThread(); ///< ours, as the desktop has it
    [[nodiscard]] RawDatabase &raw(); ///< the limit
    [[nodiscard]] PeerTable &peer(); ///< the peer, with every row of the busy organization
    [[nodiscard]] QSqlDatabase peerConnection(); ///< the peer's own, with the settings Qt opens it with
    [[nodiscard]] const RequestIndex &index(); ///< of the busy organization

private:
    QString m_programs;
    Estate m_estate;
    Clock m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<RawDatabase> m_raw;
    std::unique_ptr<PeerConnection> m_peerConnection;
    std::unique_ptr<PeerTable> m_peer;
    std::shared_ptr<RequestIndex> m_index;
};

/// The value of a result that cannot fail here; ends the program where it does.
template <typename T>
[[nodiscard]] T expect(Result<T> result, const char *what);
[[noreturn]] void giveUp(const QString &why);

template <typename T>
T expect(Result<T> result, const char *what)
{
    if (!result)
        giveUp(QStringLiteral("%1: %2 %3")
                   .arg(QString::fromUtf8(what), result.error().subject, result.error().detail));
    return std::move(result).value();
}

/// The result of a future, waited for without events: there is no window.
template <typename T>
[[nodiscard]] T await(QFuture<Result<T>> future, const char *what)
{
    future.waitForFinished();
    return expect(future.result(), what);
}

} // namespace patwarden::bench
