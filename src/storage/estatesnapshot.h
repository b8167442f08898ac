// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/estaterecords.h"

#include <QHash>

#include <memory>

namespace patwarden {

/// Walks the whole estate as it is at one moment, record by record, while others go on writing: a connection of
/// its own that holds a read transaction. Made, used and destroyed on one thread. Memory: the ids of tokens and
/// requests, no more.
class EstateSnapshot
{
public:
    /// The database has been opened before, so that its schema is up to date.
    [[nodiscard]] static Result<std::unique_ptr<EstateSnapshot>> open(const DatabaseLocation &location);
    ~EstateSnapshot();
    Q_DISABLE_COPY_MOVE(EstateSnapshot)

    /// How many records there are.
    [[nodiscard]] Result<qint64> count();
    /// The next record, in the order of exchange::Record; nothing at the end. Tokens and requests come by age and
    /// get their references "t1", "t2", … and "r1", "r2", … on the way; everything else is sorted by its names.
    [[nodiscard]] Result<std::optional<exchange::Record>> next();

private:
    EstateSnapshot(std::unique_ptr<Database> database, Transaction transaction);

    /// The rows of one statement, as far as they have been read.
    [[nodiscard]] Result<std::optional<exchange::Record>> nextRow();
    [[nodiscard]] Result<std::optional<exchange::Record>> nextToken();
    [[nodiscard]] Result<std::optional<exchange::Record>> nextRequest();
    [[nodiscard]] Result<std::optional<exchange::Record>> nextAccess();
    [[nodiscard]] Result<exchange::Token> token(qsizetype number);
    [[nodiscard]] Result<exchange::Request> request(qsizetype number);
    [[nodiscard]] Result<void> readAccesses(qsizetype number);
    [[nodiscard]] Result<QList<exchange::RepositoryName>> namesOf(const QString &ids);
    [[nodiscard]] Result<void> loadIds(const QString &statement, QList<qint64> &ids,
                                       QHash<qint64, qsizetype> &numbers);

    std::unique_ptr<Database> m_database;
    Transaction m_transaction; ///< ends before the connection
    size_t m_statement = 0;
    Query *m_rows = nullptr; ///< of the statement that is walked
    bool m_idsLoaded = false;
    QList<qint64> m_tokens;
    QList<qint64> m_requests;
    QHash<qint64, qsizetype> m_tokenNumbers; ///< 1, 2, …
    QHash<qint64, qsizetype> m_requestNumbers;
    qsizetype m_nextToken = 0;
    qsizetype m_nextRequest = 0;
    qsizetype m_nextAccessToken = 0;
    QList<exchange::Access> m_accesses; ///< of one token, the next one last
    QHash<qint64, exchange::RepositoryName> m_repositories; ///< those that requests name
};

} // namespace patwarden
