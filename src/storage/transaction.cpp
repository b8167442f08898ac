// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include <utility>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

Transaction::Transaction(Database &database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        m_database->rollBack();
}

Result<Transaction> Transaction::begin(Database &database, Kind kind)
{
    database.forgetFailures();
    const Result<void> begun =
        database.run(kind == Kind::Read ? u"transaction/begin_read"_s : u"transaction/begin_write"_s);
    if (!begun)
        return begun.error();
    Transaction transaction(database);
    if (kind == Kind::Write && database.engine() == Engine::PostgreSql) {
        if (const Result<void> locked = database.run(u"transaction/lock"_s); !locked)
            return locked.error();
    }
    return transaction;
}

Result<void> Transaction::commit()
{
    if (const std::optional<Error> reason = m_database->brokenTransaction())
        return *reason;
    const Result<void> done = m_database->run(u"transaction/commit"_s);
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace patwarden
