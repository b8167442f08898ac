// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuecheck.h"

#include "storage/auditlog.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One row a request that was approved in full: whatever is missing takes the row away, whatever is twice doubles
/// it. In this order, and not by the time (+), which a thousand have in common: else it takes half a second.
const auto approvedInFull = uR"(
    SELECT count(*), count(DISTINCT d.request_id)
    FROM decision AS d
    CROSS JOIN request AS r ON r.id = d.request_id
    CROSS JOIN access AS a ON a.token_id = r.token_id AND a.organization_id = r.organization_id AND a.request_id = r.id
                          AND a.account_id = d.account_id AND a.changed_at = d.decided_at AND a.state = 2 AND a.rule = 1
    CROSS JOIN audit_leaf AS l ON l.request_id = r.id AND l.token_id = r.token_id AND l.organization_id = r.organization_id
                              AND l.actor_id = d.account_id AND +l.at = d.decided_at AND l.action = 'personal_access_token.access_granted'
    CROSS JOIN notice AS n ON n.request_id = r.id AND n.token_id = r.token_id AND +n.account_id = r.account_id
                          AND n.actor_id = d.account_id AND n.created_at = d.decided_at AND n.kind = 1
    CROSS JOIN change AS c ON c.request_id = r.id AND c.organization_id = r.organization_id AND c.kind = 2
    WHERE d.verdict = 1 AND d.rule = 1 AND NOT EXISTS (SELECT 1 FROM pending AS p WHERE p.request_id = r.id))"_s;

const auto pendingInFull = uR"(
    SELECT count(*), count(DISTINCT p.request_id)
    FROM pending AS p
    JOIN request AS r ON r.id = p.request_id AND r.organization_id = p.organization_id AND r.created_at = p.created_at
    JOIN access AS a ON a.token_id = r.token_id AND a.organization_id = r.organization_id AND a.request_id = r.id
                    AND a.state = 1
    WHERE NOT EXISTS (SELECT 1 FROM decision AS d WHERE d.request_id = r.id))"_s;

class Inspection
{
public:
    explicit Inspection(const QSqlDatabase &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] QueueState run()
    {
        m_state.requests = count(u"request"_s);
        m_state.pending = count(u"pending"_s);
        m_state.decided = count(u"decision"_s);
        compare(u"pending and decided"_s, m_state.pending + m_state.decided, m_state.requests);
        compareBoth(u"approved in full"_s, approvedInFull, m_state.decided);
        compareBoth(u"pending in full"_s, pendingInFull, m_state.pending);
        compare(u"accesses"_s, count(u"access"_s), m_state.requests);
        for (const QString &table : {u"audit_leaf"_s, u"notice"_s, u"change"_s})
            compare(table, count(table), m_state.decided);
        compare(u"organization.pending_count"_s, number(u"SELECT sum(pending_count) FROM organization"_s),
                m_state.pending);
        readDeciders();
        checkFile();
        return m_state;
    }

private:
    QSqlQuery query(const QString &statement)
    {
        QSqlQuery result(m_connection);
        result.setForwardOnly(true);
        if (!result.exec(statement))
            m_state.problems.append(result.lastError().text());
        return result;
    }
    qint64 number(const QString &statement)
    {
        QSqlQuery result = query(statement);
        return result.next() ? result.value(0).toLongLong() : -1;
    }
    qint64 count(const QString &table) { return number(u"SELECT count(*) FROM "_s + table); }

    void compare(const QString &what, qint64 found, qint64 expected)
    {
        if (found != expected)
            m_state.problems.append(u"%1: %2 instead of %3"_s.arg(what).arg(found).arg(expected));
    }
    void compareBoth(const QString &what, const QString &statement, qint64 expected)
    {
        QSqlQuery result = query(statement);
        const bool any = result.next();
        compare(what, any ? result.value(0).toLongLong() : -1, expected);
        compare(what + u", each once"_s, any ? result.value(1).toLongLong() : -1, expected);
    }
    void readDeciders()
    {
        QSqlQuery result =
            query(u"SELECT a.login, count(*) FROM decision AS d JOIN account AS a ON a.id = d.account_id "
                  u"GROUP BY a.id"_s);
        while (result.next())
            m_state.decidedBy.insert(result.value(0).toString(), result.value(1).toLongLong());
    }
    void checkFile()
    {
        QSqlQuery integrity = query(u"PRAGMA integrity_check"_s);
        while (integrity.next()) {
            if (integrity.value(0).toString() != u"ok"_s)
                m_state.problems.append(integrity.value(0).toString());
        }
        QSqlQuery references = query(u"PRAGMA foreign_key_check"_s);
        while (references.next())
            m_state.problems.append(u"a reference of %1 leads nowhere"_s.arg(references.value(0).toString()));
    }

    QSqlDatabase m_connection;
    QueueState m_state;
};

void checkChain(const QString &path, QueueState &state)
{
    const auto database = Database::open({path}, OpenMode::OpenExisting);
    if (!database) {
        state.problems.append(u"does not open: %1"_s.arg(database.error().detail));
        return;
    }
    const Result<AuditVerification> chain = AuditLog(**database).verify();
    if (!chain)
        state.problems.append(u"the audit log cannot be read: %1"_s.arg(chain.error().detail));
    else if (chain->firstBroken)
        state.problems.append(u"the audit chain breaks at leaf %1"_s.arg(*chain->firstBroken));
    else if (chain->leaves != state.decided)
        state.problems.append(u"the audit chain has %1 leaves"_s.arg(chain->leaves));
}

} // namespace

QueueState inspectQueue(const QString &path)
{
    const QString name = u"inspection of %1"_s.arg(path);
    QueueState state;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setDatabaseName(path);
        if (connection.open())
            state = Inspection(connection).run();
        else
            state.problems.append(connection.lastError().text());
    }
    QSqlDatabase::removeDatabase(name);
    checkChain(path, state);
    return state;
}

} // namespace patwarden::test
