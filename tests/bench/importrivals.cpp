// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of an import, written with the C library and with QSqlQuery: everything is known, nothing is checked.
#include "bed.h"
#include "importcopies.h"

#include <QCryptographicHash>
#include <QSqlError>
#include <QSqlQuery>

#include <sodium.h>

#include <vector>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 createdAt = 1'790'000'000'000'000;
constexpr qint64 expiresAt = 1'830'000'000'000'000;

QByteArray sourceOf(const ImportedRequest &request)
{
    return "{\"id\":" + QByteArray::number(request.number) + ",\"reason\":\"" + request.reason.toUtf8()
        + QByteArray(240, ' ') + "\"}"; // as long as the lines that are imported
}

using Statements = std::vector<std::unique_ptr<RawStatement>>;
enum { InsertToken, InsertPermissions, InsertRequest, Enqueue, InsertAccess, InsertLeaf, InsertChange };

void insertRaw(const Statements &statements, const ImportedRequest &request, qint64 organization, QByteArray &hash)
{
    const QByteArray name = request.tokenName.toUtf8();
    const QByteArray permissions = request.permissions.toUtf8();
    const QByteArray reason = request.reason.toUtf8();
    const QByteArray source = sourceOf(request);
    const QByteArray details = R"({"imported":true,"token_name":")" + name + "\"}";
    const QByteArray leaf = hash + QByteArray::number(request.number) + QByteArray::number(createdAt) + details;
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(hash.data()),
                       reinterpret_cast<const unsigned char *>(leaf.constData()),
                       static_cast<unsigned long long>(leaf.size()));
    for (const int which : {InsertToken, InsertRequest}) {
        statements[size_t(which)]
            ->bind(":id", request.number)
            .bind(":account", request.account)
            .bind(":organization", organization)
            .bind(":name", name)
            .bind(":created_at", createdAt)
            .bind(":expires_at", expiresAt);
    }
    statements[InsertToken]->run();
    statements[InsertPermissions]->bind(":id", request.number).bind(":permissions", permissions).run();
    statements[InsertRequest]
        ->bind(":permissions", permissions)
        .bind(":reason", reason)
        .bind(":source", source)
        .run();
    for (const int which : {Enqueue, InsertAccess}) {
        statements[size_t(which)]
            ->bind(":id", request.number)
            .bind(":organization", organization)
            .bind(":created_at", createdAt)
            .run();
    }
    statements[InsertLeaf]
        ->bind(":id", request.number)
        .bind(":created_at", createdAt)
        .bind(":organization", organization)
        .bind(":details", details)
        .bindBlob(":hash", hash)
        .run();
    statements[InsertChange]->bind(":id", request.number).bind(":organization", organization).run();
}

void insertWithQt(std::vector<QSqlQuery> &queries, const ImportedRequest &request, qint64 organization,
                  QByteArray &hash)
{
    const QString details = uR"({"imported":true,"token_name":"%1"})"_s.arg(request.tokenName);
    hash = QCryptographicHash::hash(QByteArray(hash + details.toUtf8()), QCryptographicHash::Sha256);
    const std::pair<QString, QVariant> values[] = {{u":id"_s, request.number},
                                                   {u":account"_s, request.account},
                                                   {u":organization"_s, organization},
                                                   {u":name"_s, request.tokenName},
                                                   {u":created_at"_s, createdAt},
                                                   {u":expires_at"_s, expiresAt},
                                                   {u":permissions"_s, request.permissions},
                                                   {u":reason"_s, request.reason},
                                                   {u":source"_s, QString::fromUtf8(sourceOf(request))},
                                                   {u":details"_s, details},
                                                   {u":hash"_s, hash}};
    for (QSqlQuery &query : queries) {
        for (const auto &[name, value] : values) {
            if (query.lastQuery().contains(name))
                query.bindValue(name, value);
        }
        if (!query.exec())
            giveUp(query.lastError().text());
    }
}

} // namespace

RawImport::RawImport(const Estate &estate, qint64 count)
    : ImportCopy(estate, u"import-limit.db"_s, count)
{
    (void)requests();
}

RawImport::~RawImport()
{
    remove();
}

void RawImport::import()
{
    m_isUsed = true;
    Statements statements;
    for (const QByteArray &sql : importStatements())
        statements.push_back(std::make_unique<RawStatement>(m_database->handle(), sql));
    QByteArray hash(crypto_hash_sha256_BYTES, '\0');
    m_database->run("BEGIN IMMEDIATE");
    for (const ImportedRequest &request : requests())
        insertRaw(statements, request, estate().busy.value(), hash);
    m_database->run("COMMIT");
}

PeerImport::PeerImport(const Estate &estate, qint64 count)
    : ImportCopy(estate, u"import-peer.db"_s, count)
{
    (void)requests();
}

PeerImport::~PeerImport()
{
    remove();
}

void PeerImport::open(const QString &path)
{
    m_connection = std::make_unique<PeerConnection>(path);
    QSqlQuery(u"PRAGMA journal_mode = WAL"_s, m_connection->database());
}

void PeerImport::import()
{
    m_isUsed = true;
    QSqlDatabase database = m_connection->database();
    std::vector<QSqlQuery> queries;
    for (const QByteArray &sql : importStatements()) {
        queries.emplace_back(database);
        if (!queries.back().prepare(QString::fromUtf8(sql)))
            giveUp(queries.back().lastError().text());
    }
    QByteArray hash(32, '\0');
    database.transaction();
    for (const ImportedRequest &request : requests())
        insertWithQt(queries, request, estate().busy.value(), hash);
    if (!database.commit())
        giveUp(database.lastError().text());
}

} // namespace patwarden::bench
