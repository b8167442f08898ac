// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/estatesnapshot.h"

#include "storage/columns.h"
#include "storage/estaterows.h"

#include <algorithm>
#include <array>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is walked row by row, in the order of exchange::Record.
struct RecordWalk {
    const char16_t *statement;
    exchange::Record (*read)(Query &row);
};
constexpr std::array recordWalks{RecordWalk{u"exchange/estate", exchange::estateRow},
                                 RecordWalk{u"exchange/enterprises", exchange::enterpriseRow},
                                 RecordWalk{u"exchange/accounts", exchange::accountRow},
                                 RecordWalk{u"exchange/organizations", exchange::organizationRow},
                                 RecordWalk{u"exchange/memberships", exchange::membershipRow},
                                 RecordWalk{u"exchange/repositories", exchange::repositoryRow},
                                 RecordWalk{u"exchange/policies", exchange::policyRow},
                                 RecordWalk{u"exchange/policy_changes", exchange::policyChangeRow},
                                 RecordWalk{u"exchange/apps", exchange::appRow},
                                 RecordWalk{u"exchange/app_installations", exchange::appInstallationRow},
                                 RecordWalk{u"exchange/webhooks", exchange::webhookRow},
                                 RecordWalk{u"exchange/digest_settings", exchange::digestSettingRow},
                                 RecordWalk{u"exchange/mail_preferences", exchange::mailPreferenceRow}};

QString reference(QChar letter, qsizetype number)
{
    return number == 0 ? QString() : letter + QString::number(number);
}

} // namespace

EstateSnapshot::EstateSnapshot(std::unique_ptr<Database> database, Transaction transaction)
    : m_database(std::move(database))
    , m_transaction(std::move(transaction))
{
}

EstateSnapshot::~EstateSnapshot()
{
    if (m_rows)
        m_rows->finish();
}

Result<std::unique_ptr<EstateSnapshot>> EstateSnapshot::open(const DatabaseLocation &location)
{
    Result<std::unique_ptr<Database>> database = Database::open(location, OpenMode::OpenExisting);
    if (!database)
        return database.error();
    Result<Transaction> transaction = Transaction::begin(*database.value(), Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    return std::unique_ptr<EstateSnapshot>(
        new EstateSnapshot(std::move(database).value(), std::move(transaction).value()));
}

Result<qint64> EstateSnapshot::count()
{
    const auto count = m_database->query(u"exchange/line_count"_s).number();
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<std::optional<exchange::Record>> EstateSnapshot::next()
{
    auto record = nextRow();
    if (!record || *record)
        return record;
    if (!m_idsLoaded) {
        const Result<void> loaded = loadIds(u"exchange/token_ids"_s, m_tokens, m_tokenNumbers).then([this] {
            return loadIds(u"exchange/request_ids"_s, m_requests, m_requestNumbers);
        });
        if (!loaded)
            return loaded.error();
        m_idsLoaded = true;
    }
    record = nextToken();
    if (!record || *record)
        return record;
    record = nextRequest();
    if (!record || *record)
        return record;
    return nextAccess();
}

Result<std::optional<exchange::Record>> EstateSnapshot::nextRow()
{
    for (; m_statement < recordWalks.size(); ++m_statement) {
        const RecordWalk &walk = recordWalks.at(m_statement);
        if (!m_rows) {
            Query &query = m_database->query(QString::fromUtf16(walk.statement));
            if (const Result<void> done = query.exec(); !done)
                return done.error();
            m_rows = &query;
        }
        if (m_rows->next())
            return std::optional(walk.read(*m_rows));
        m_rows->finish();
        m_rows = nullptr;
    }
    return std::optional<exchange::Record>();
}

Result<void> EstateSnapshot::loadIds(const QString &statement, QList<qint64> &ids,
                                     QHash<qint64, qsizetype> &numbers)
{
    Query &query = m_database->query(statement);
    if (const Result<void> done = query.exec(); !done)
        return done;
    while (query.next()) {
        ids.append(query.integer());
        numbers.insert(ids.constLast(), ids.size());
    }
    query.finish();
    return {};
}

Result<std::optional<exchange::Record>> EstateSnapshot::nextToken()
{
    if (m_nextToken == m_tokens.size())
        return std::optional<exchange::Record>();
    const auto read = token(++m_nextToken);
    if (!read)
        return read.error();
    return std::optional<exchange::Record>(*read);
}

Result<exchange::Token> EstateSnapshot::token(qsizetype number)
{
    const qint64 id = m_tokens.at(number - 1);
    Query &query = m_database->query(u"exchange/token"_s).bind("token"_L1, id);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    exchange::Token token;
    bool hasRepositories = false;
    if (query.next()) {
        token = exchange::tokenFrom(query);
        hasRepositories = query.flag();
    }
    query.finish();
    token.ref = reference(u't', number);
    if (!hasRepositories)
        return token;
    Query &names = m_database->query(u"exchange/token_repositories"_s).bind("token"_L1, id);
    if (const Result<void> done = names.exec(); !done)
        return done.error();
    while (names.next())
        token.repositories.append(exchange::repositoryNameFrom(names));
    names.finish();
    return token;
}

Result<std::optional<exchange::Record>> EstateSnapshot::nextRequest()
{
    if (m_nextRequest == m_requests.size())
        return std::optional<exchange::Record>();
    const auto read = request(++m_nextRequest);
    if (!read)
        return read.error();
    return std::optional<exchange::Record>(*read);
}

Result<exchange::Request> EstateSnapshot::request(qsizetype number)
{
    Query &query = m_database->query(u"exchange/request"_s).bind("request"_L1, m_requests.at(number - 1));
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    exchange::Request request;
    QString repositories;
    if (query.next()) {
        request.token = reference(u't', m_tokenNumbers.value(query.integer()));
        request.organization = query.text();
        request.tokenName = query.text();
        request.reason = query.text();
        request.selection = query.enumerator<RepositorySelection>();
        repositories = query.text();
        request.repositoryCount = query.integer();
        request.permissions = PermissionSet::fromText(query.text());
        request.createdAt = query.instant();
        request.expiresAt = query.maybeInstant();
        request.lastUsedAt = query.maybeInstant();
        request.source = query.text();
        request.externalId = maybeNumber(query);
        request.decision = exchange::decisionFrom(query);
    }
    query.finish();
    request.ref = reference(u'r', number);
    const auto names = namesOf(repositories);
    if (!names)
        return names.error();
    request.repositories = *names;
    return request;
}

Result<QList<exchange::RepositoryName>> EstateSnapshot::namesOf(const QString &ids)
{
    QList<exchange::RepositoryName> names;
    for (const QStringView word : QStringView(ids).tokenize(u' ', Qt::SkipEmptyParts)) {
        const qint64 id = word.toLongLong();
        auto known = m_repositories.constFind(id);
        if (known == m_repositories.cend()) {
            Query &query = m_database->query(u"exchange/repository"_s).bind("repository"_L1, id);
            if (const Result<void> done = query.exec(); !done)
                return done.error();
            if (query.next())
                known = m_repositories.insert(id, exchange::repositoryNameFrom(query));
            query.finish();
        }
        if (known != m_repositories.cend())
            names.append(*known);
    }
    return names;
}

Result<std::optional<exchange::Record>> EstateSnapshot::nextAccess()
{
    while (m_accesses.isEmpty()) {
        if (m_nextAccessToken == m_tokens.size())
            return std::optional<exchange::Record>();
        if (const Result<void> read = readAccesses(++m_nextAccessToken); !read)
            return read.error();
    }
    return std::optional<exchange::Record>(m_accesses.takeLast());
}

Result<void> EstateSnapshot::readAccesses(qsizetype number)
{
    Query &query = m_database->query(u"exchange/accesses"_s).bind("token"_L1, m_tokens.at(number - 1));
    if (const Result<void> done = query.exec(); !done)
        return done;
    while (query.next()) {
        exchange::Access access;
        access.token = reference(u't', number);
        access.organization = query.text();
        access.state = query.enumerator<AccessState>();
        access.rule = maybeRule(query);
        access.request = reference(u'r', m_requestNumbers.value(query.integer()));
        access.decidedBy = query.text();
        access.changedAt = query.instant();
        access.reason = query.text();
        m_accesses.append(access);
    }
    query.finish();
    std::ranges::reverse(m_accesses);
    return {};
}

} // namespace patwarden
