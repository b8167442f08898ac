// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace patwarden {

/// One transaction, rolled back when it goes out of scope uncommitted. Not nestable. Functions that write take one
/// as a parameter, so that nothing is written outside. What it did is told to the log category
/// "patwarden.storage.work" at debug level.
class Transaction
{
public:
    enum class Kind {
        Read, ///< one snapshot for several statements
        Write, ///< takes the write lock at once, so that a check and the change that follows cannot be torn apart;
               ///< on PostgreSQL this is an advisory lock, so that those who read and who write never wait for
               ///< each other
    };
    [[nodiscard]] static Result<Transaction> begin(Database &database, Kind kind);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Where a statement failed on PostgreSQL, that one's error again: the server keeps nothing of such a
    /// transaction.
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] Database &database() { return *m_database; }

private:
    explicit Transaction(Database &database);

    void tellWork() const;

    Database *m_database; ///< null once committed or moved from
    DatabaseWork m_before; ///< as it was when this began
};

} // namespace patwarden
