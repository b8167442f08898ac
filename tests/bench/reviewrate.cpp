// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurements.h"
#include "rawsqlite.h"
#include "throughput.h"

#include "controller/requestcontroller.h"
#include "domain/auditleaf.h"
#include "storage/accountstore.h"
#include "storage/organizationstore.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <array>
#include <cstdio>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int requestsAtOnce = 1'000; ///< as RequestController
constexpr qint64 moment = 1'800'000'000'000'000;

/// What approving one request writes, statement by statement.
enum Statement { Read, Dequeue, Decide, Grant, Audit, Tell, Change };
constexpr std::array sqlOfStatements{
    "SELECT token_id, account_id, token_name FROM request WHERE id = ?",
    "DELETE FROM pending WHERE request_id = ?",
    "INSERT INTO decision (request_id, verdict, rule, account_id, decided_at, reason) VALUES (?, 1, 1, ?, ?, '')",
    "INSERT INTO access (token_id, organization_id, state, rule, request_id, account_id, changed_at, reason) "
    "VALUES (?, ?, 2, 1, ?, ?, ?, '') ON CONFLICT (token_id, organization_id) DO UPDATE SET state = "
    "excluded.state, "
    "rule = excluded.rule, request_id = excluded.request_id, account_id = excluded.account_id, "
    "changed_at = excluded.changed_at, reason = excluded.reason",
    "INSERT INTO audit_leaf (sequence, at, actor_id, action, organization_id, token_id, request_id, details, "
    "hash) "
    "VALUES (?, ?, ?, 'personal_access_token.access_granted', ?, ?, ?, ?, ?)",
    "INSERT INTO notice (account_id, kind, organization_id, token_id, request_id, actor_id, reason, created_at) "
    "VALUES (?, 1, ?, ?, ?, ?, '', ?)",
    "INSERT INTO change (kind, organization_id, request_id) VALUES (2, ?, ?)"};

struct Queue {
    QList<RequestId> ids;
    OrganizationId organization;
    AccountId owner;
};

QByteArray detailsOf(const QString &tokenName)
{
    return R"({"program":"patwarden","token_name":")" + tokenName.toUtf8() + R"("})";
}

/// The chain, from the estate's empty log on.
class Chain
{
public:
    QByteArray next(const Queue &queue, RequestId request, TokenId token, const QByteArray &details)
    {
        ++sequence;
        m_hash = chainHash(m_hash,
                           {.sequence = sequence,
                            .at = {moment},
                            .actor = queue.owner,
                            .action = QString::fromUtf16(auditaction::accessGranted),
                            .organization = queue.organization,
                            .token = token,
                            .request = request,
                            .details = {}},
                           details);
        return m_hash;
    }
    qint64 sequence = 0;

private:
    QByteArray m_hash;
};

void bindAll(sqlite3_stmt *statement, std::initializer_list<qint64> numbers)
{
    int place = 0;
    for (const qint64 number : numbers)
        sqlite3_bind_int64(statement, ++place, number);
}

void approveRaw(const std::array<sqlite3_stmt *, 7> &statements, const Queue &queue, RequestId id, Chain &chain)
{
    const qint64 organization = queue.organization.value();
    const qint64 owner = queue.owner.value();
    const qint64 request = id.value();
    sqlite3_stmt *read = statements[Read];
    bindAll(read, {request});
    sqlite3_step(read);
    const qint64 token = sqlite3_column_int64(read, 0);
    const qint64 asker = sqlite3_column_int64(read, 1);
    const QString name = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(read, 2)));
    sqlite3_reset(read);
    bindAll(statements[Dequeue], {request});
    bindAll(statements[Decide], {request, owner, moment});
    bindAll(statements[Grant], {token, organization, request, owner, moment});
    bindAll(statements[Tell], {asker, organization, token, request, owner, moment});
    bindAll(statements[Change], {organization, request});
    const QByteArray details = detailsOf(name);
    const QByteArray hash = chain.next(queue, id, TokenId(token), details);
    bindAll(statements[Audit], {chain.sequence, moment, owner, organization, token, request});
    sqlite3_bind_text(statements[Audit], 7, details.constData(), int(details.size()), SQLITE_STATIC);
    sqlite3_bind_blob(statements[Audit], 8, hash.constData(), int(hash.size()), SQLITE_STATIC);
    for (const Statement statement : {Dequeue, Decide, Grant, Audit, Tell, Change})
        RawSqlite::change(statements[statement]);
}

double reviewRaw(const QString &path, const Queue &queue)
{
    RawSqlite sqlite(path);
    std::array<sqlite3_stmt *, 7> statements{};
    for (size_t i = 0; i < statements.size(); ++i)
        statements[i] = sqlite.prepare(sqlOfStatements[i]);
    Chain chain;
    QElapsedTimer timer;
    timer.start();
    for (qsizetype i = 0; i < queue.ids.size(); ++i) {
        if (i % requestsAtOnce == 0)
            sqlite.run(i == 0 ? "BEGIN IMMEDIATE" : "COMMIT; BEGIN IMMEDIATE");
        approveRaw(statements, queue, queue.ids.at(i), chain);
    }
    sqlite.run("UPDATE organization SET pending_count = 0; COMMIT");
    return double(timer.nsecsElapsed()) / 1e9;
}

void exec(QSqlQuery &query, std::initializer_list<QVariant> values)
{
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec()) {
        std::fprintf(stderr, "bench: %s\n", qPrintable(query.lastError().text()));
        std::abort();
    }
}

/// The peer: what one writes first, one prepared QSqlQuery after the other.
double reviewWithQueries(const QString &path, const Queue &queue)
{
    const auto database = Database::open({path}, OpenMode::OpenExisting);
    QSqlDatabase connection = (*database)->connection();
    std::vector<QSqlQuery> queries;
    for (const char *sql : sqlOfStatements) {
        queries.emplace_back(connection);
        queries.back().setForwardOnly(true);
        queries.back().prepare(QString::fromLatin1(sql));
    }
    const qint64 organization = queue.organization.value();
    const qint64 owner = queue.owner.value();
    Chain chain;
    QElapsedTimer timer;
    timer.start();
    for (qsizetype i = 0; i < queue.ids.size(); ++i) {
        if (i % requestsAtOnce == 0) {
            if (i > 0)
                connection.commit();
            connection.transaction();
        }
        const qint64 request = queue.ids.at(i).value();
        exec(queries[Read], {request});
        queries[Read].next();
        const qint64 token = queries[Read].value(0).toLongLong();
        const qint64 asker = queries[Read].value(1).toLongLong();
        const QByteArray details = detailsOf(queries[Read].value(2).toString());
        const QByteArray hash = chain.next(queue, queue.ids.at(i), TokenId(token), details);
        exec(queries[Dequeue], {request});
        exec(queries[Decide], {request, owner, moment});
        exec(queries[Grant], {token, organization, request, owner, moment});
        exec(queries[Audit],
             {chain.sequence, moment, owner, organization, token, request, QString::fromUtf8(details), hash});
        exec(queries[Tell], {asker, organization, token, request, owner, moment});
        exec(queries[Change], {organization, request});
    }
    QSqlQuery(u"UPDATE organization SET pending_count = 0"_s, connection);
    connection.commit();
    return double(timer.nsecsElapsed()) / 1e9;
}

double reviewOurs(const QString &path, const Queue &queue)
{
    DatabaseThread thread;
    const Clock clock;
    thread.open({path}, OpenMode::OpenExisting).waitForFinished();
    RequestController requests(thread, clock);
    const Session owner{queue.owner, u"olga"_s};
    QElapsedTimer timer;
    timer.start();
    auto future = requests.review(owner, queue.organization, queue.ids, Verdict::Approved, {}).future;
    future.waitForFinished();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const auto outcome = future.result();
    if (!outcome || outcome->decided.size() != queue.ids.size())
        std::fprintf(stderr, "bench: not everything was reviewed\n");
    return seconds;
}

Queue queueOf(const QString &path)
{
    const auto database = Database::open({path}, OpenMode::OpenExisting);
    Queue queue;
    queue.organization = OrganizationStore(**database).byName(u"octo-org"_s)->value().id;
    queue.owner = AccountStore(**database).byLogin(u"olga"_s)->value().id;
    queue.ids = *RequestStore(**database).pendingIds(queue.organization);
    return queue;
}

} // namespace

QStringList measureReview(const Load &load)
{
    const QString estate = load.folder + u"/queue.db"_s;
    writeBigQueue(estate, int(load.requests));
    const Queue queue = queueOf(estate);
    QStringList lines = tableHead(u"%1 requests approved, in seconds"_s.arg(load.requests));
    for (int round = 0; round < load.rounds; ++round) {
        std::array<double, 3> seconds{};
        size_t place = 0;
        for (double (*review)(const QString &, const Queue &) : {reviewOurs, reviewRaw, reviewWithQueries}) {
            const QString copy = load.folder + u"/review.db"_s;
            copyEstate(estate, copy);
            seconds[place++] = review(copy, queue);
            QFile::remove(copy);
        }
        lines += tableRow(u"review"_s, seconds[0], seconds[1], seconds[2]);
    }
    return lines;
}

} // namespace patwarden::bench
