// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include "storage/changewatch.h"

#include <QLoggingCategory>

#include <utility>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcWork, "patwarden.storage.work", QtWarningMsg)

Transaction::Transaction(Database &database)
    : m_database(&database)
    , m_before(database.work())
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_before(other.m_before)
{
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    m_database->rollBack();
    m_database->changeWatch().dropOwn();
    tellWork();
}

Result<Transaction> Transaction::begin(Database &database, Kind kind)
{
    if (const Result<void> there = database.checkReachable(); !there)
        return there.error();
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
    if (done) {
        m_database->changeWatch().keepOwn();
        tellWork();
        m_database = nullptr;
    }
    return done;
}

void Transaction::tellWork() const
{
    const DatabaseWork done = m_database->work() - m_before;
    qCDebug(lcWork) << done.statements << "statements," << done.rows << "rows";
}

} // namespace patwarden
