// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkqueue.h"

#include "endtest.h"
#include "estate.h"

#include <QSqlError>
#include <QSqlQuery>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

namespace {

class BulkStatements
{
public:
    explicit BulkStatements(Database &database)
        : m_connection(database.connection())
    {
    }

    void run(const QString &statement, const QHash<QString, QVariant> &values = {})
    {
        QSqlQuery query(m_connection);
        bool good = query.prepare(statement);
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            query.bindValue(it.key(), it.value());
        good = good && query.exec();
        if (!good)
            endTest(query.lastError().text());
    }

private:
    QSqlDatabase m_connection;
};

void addPermissionSets(BulkStatements &statements)
{
    const QString sets[] = {u"contents:read metadata:read"_s,
                            u"contents:write pull_requests:write metadata:read"_s,
                            u"issues:write metadata:read"_s,
                            u"actions:read contents:read"_s,
                            u"members:read"_s,
                            u"administration:write secrets:write"_s,
                            u"packages:read contents:read issues:read"_s,
                            u"workflows:write contents:write actions:write"_s};
    statements.run(u"CREATE TEMP TABLE bulk_permissions (place INTEGER PRIMARY KEY, permissions TEXT)"_s);
    int place = 0;
    for (const QString &set : sets) {
        statements.run(
            u"INSERT INTO bulk_permissions VALUES (:place, :permissions)"_s,
            {{u":place"_s, place++}, {u":permissions"_s, EstateBuilder::permissionsFrom(set).toText()}});
    }
}

/// One row a request, from which the rest is made. Every third asks for all repositories, the others for up to
/// three.
const auto bulkPlan = uR"(
    CREATE TEMP TABLE bulk AS
    WITH RECURSIVE
        number (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM number WHERE i + 1 < :count),
        member (account_id, place, members) AS (
            SELECT account_id, row_number() OVER (ORDER BY account_id) - 1, count(*) OVER ()
            FROM membership WHERE organization_id = :organization AND role = 1),
        owned (repository_id, place, repositories) AS (
            SELECT id, row_number() OVER (ORDER BY id) - 1, count(*) OVER ()
            FROM repository WHERE organization_id = :organization),
        size (members, repositories) AS (
            SELECT (SELECT count(*) FROM member), (SELECT count(*) FROM owned))
    SELECT i,
           (SELECT coalesce(max(id), 0) FROM token) + i + 1 AS token_id,
           (SELECT coalesce(max(id), 0) FROM request) + i + 1 AS request_id,
           member.account_id AS account_id,
           'token-' || i AS name,
           CASE i % 4 WHEN 0 THEN '' WHEN 1 THEN 'Nightly builds of release ' || (i % 97)
                      WHEN 2 THEN 'Syncs issues with the service desk' ELSE 'Deploys to stage ' || (i % 11) END AS reason,
           CASE WHEN i % 3 = 0 OR size.repositories = 0 THEN 2 ELSE 3 END AS selection,
           coalesce((SELECT group_concat(repository_id, ' ') FROM owned
                     WHERE i % 3 <> 0
                       AND place IN (i % owned.repositories, (i / 3) % owned.repositories, (i / 7) % owned.repositories)),
                    '') AS repositories,
           bulk_permissions.permissions AS permissions,
           :now - (:count - i) * 60000000 AS created_at,
           CASE WHEN i % 9 = 0 THEN NULL ELSE :now + (1 + i % 365) * 86400000000 END AS expires_at
    FROM number
    JOIN size
    JOIN member ON member.place = i % size.members
    JOIN bulk_permissions ON bulk_permissions.place = i % 8)"_s;

void addWhatFollows(BulkStatements &statements, OrganizationId organization)
{
    const QHash<QString, QVariant> values{{u":organization"_s, organization.value()}};
    statements.run(uR"(
        INSERT INTO token (id, kind, account_id, organization_id, name, selection, created_at, expires_at)
        SELECT token_id, 1, account_id, :organization, name, selection, created_at, expires_at FROM bulk)"_s,
                   values);
    statements.run(uR"(
        INSERT INTO token_permission (token_id, permissions) SELECT token_id, permissions FROM bulk)"_s);
    statements.run(uR"(
        INSERT INTO token_repository (token_id, repository_id)
        SELECT bulk.token_id, each.value
        FROM bulk JOIN json_each('[' || replace(bulk.repositories, ' ', ',') || ']') AS each)"_s);
    statements.run(uR"(
        INSERT INTO request (id, organization_id, token_id, account_id, token_name, reason, selection, repositories,
                             repository_count, permissions, created_at, expires_at)
        SELECT request_id, :organization, token_id, account_id, name, reason, selection, repositories,
               json_array_length('[' || replace(repositories, ' ', ',') || ']'), permissions, created_at, expires_at
        FROM bulk)"_s,
                   values);
    statements.run(uR"(
        INSERT INTO pending (organization_id, created_at, request_id)
        SELECT :organization, created_at, request_id FROM bulk)"_s,
                   values);
    statements.run(uR"(
        INSERT INTO access (token_id, organization_id, state, request_id, changed_at)
        SELECT token_id, :organization, 1, request_id, created_at FROM bulk)"_s,
                   values);
    statements.run(uR"(
        UPDATE organization
        SET pending_count = (SELECT count(*) FROM pending WHERE organization_id = :organization)
        WHERE id = :organization)"_s,
                   values);
}

} // namespace

void addManyRequests(Database &database, OrganizationId organization, int count, Instant now)
{
    BulkStatements statements(database);
    statements.run(u"BEGIN IMMEDIATE"_s);
    addPermissionSets(statements);
    statements.run(
        bulkPlan,
        {{u":organization"_s, organization.value()}, {u":count"_s, count}, {u":now"_s, now.microseconds}});
    addWhatFollows(statements, organization);
    statements.run(u"DROP TABLE temp.bulk"_s);
    statements.run(u"DROP TABLE temp.bulk_permissions"_s);
    statements.run(u"COMMIT"_s);
}

} // namespace patwarden::test
