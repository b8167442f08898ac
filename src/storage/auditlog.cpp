// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditlog.h"

#include <QJsonDocument>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int walkedAtOnce = 5'000;

void breakAt(AuditVerification &verification, qint64 sequence, AuditFault fault)
{
    verification.firstBroken = sequence;
    verification.fault = fault;
}

/// The next row of a walk.
void takeLeaf(Query &query, const std::optional<AuditCheckpoint> &checkpoint, AuditVerification &seen)
{
    const AuditLeaf leaf{query.integer(),
                         query.instant(),
                         query.id<AccountId>(),
                         query.text(),
                         query.id<OrganizationId>(),
                         query.id<TokenId>(),
                         query.id<RequestId>(),
                         {}};
    const QByteArray details = query.text().toUtf8();
    const QByteArray stored = query.bytes();
    if (leaf.sequence != seen.leaves + 1 || chainHash(seen.head, leaf, details) != stored) {
        breakAt(seen, leaf.sequence, AuditFault::DoesNotFit);
        return;
    }
    if (checkpoint && leaf.sequence == checkpoint->length && stored != checkpoint->head) {
        breakAt(seen, leaf.sequence, AuditFault::WrittenAnew);
        return;
    }
    seen.head = stored;
    seen.leaves = leaf.sequence;
}

} // namespace

Result<void> AuditLog::append(Transaction &transaction, AuditLeaf leaf)
{
    if (!m_head) {
        Result<Head> head = readHead();
        if (!head)
            return head.error();
        m_head = std::move(head).value();
    }
    leaf.sequence = m_head->sequence + 1;
    const QByteArray details = QJsonDocument(leaf.details).toJson(QJsonDocument::Compact);
    const QByteArray hash = chainHash(m_head->hash, leaf, details);
    const auto done = transaction.database()
                          .query(u"audit/append"_s)
                          .bind("sequence"_L1, leaf.sequence)
                          .bind("at"_L1, leaf.at)
                          .bind("actor"_L1, leaf.actor)
                          .bind("action"_L1, leaf.action)
                          .bind("organization"_L1, leaf.organization)
                          .bind("token"_L1, leaf.token)
                          .bind("request"_L1, leaf.request)
                          .bind("details"_L1, QString::fromUtf8(details))
                          .bind("hash"_L1, hash)
                          .change();
    if (!done)
        return done.error();
    m_head = Head{leaf.sequence, hash};
    return {};
}

Result<AuditVerification> AuditLog::verify()
{
    AuditWalk all;
    while (!all.atEnd) {
        if (const Result<void> done = walk(all, std::nullopt, walkedAtOnce); !done)
            return done.error();
    }
    return all.verification;
}

Result<void> AuditLog::walk(AuditWalk &walk, const std::optional<AuditCheckpoint> &checkpoint, int leaves)
{
    AuditVerification &seen = walk.verification;
    Query &query = m_database.query(u"audit/part"_s);
    query.bind("after"_L1, seen.leaves).bind("limit"_L1, leaves);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    int looked = 0;
    while (!seen.firstBroken && query.next()) {
        ++looked;
        takeLeaf(query, checkpoint, seen);
    }
    query.finish();
    walk.atEnd = seen.firstBroken || looked < leaves;
    if (walk.atEnd && !seen.firstBroken && checkpoint && seen.leaves < checkpoint->length)
        breakAt(seen, checkpoint->length, AuditFault::CutOff);
    return {};
}

Result<AuditCheckpoint> AuditLog::checkpoint(Instant at)
{
    const Result<Head> head = readHead();
    if (!head)
        return head.error();
    return AuditCheckpoint{head->sequence, head->hash, at};
}

Result<AuditLog::Head> AuditLog::readHead()
{
    Query &query = m_database.query(m_database.isPersonal() ? u"audit/own_head"_s : u"audit/head"_s);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    Head head;
    if (query.next())
        head = {query.integer(), query.bytes()};
    query.finish();
    return head;
}

} // namespace patwarden
