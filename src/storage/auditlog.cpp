// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditlog.h"

#include <QJsonDocument>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

Result<void> AuditLog::append(Transaction &transaction, AuditLeaf leaf)
{
    if (!m_head) {
        Result<Head> head = readHead();
        if (!head)
            return head.error();
        m_head = std::move(head).value();
    }
    leaf.sequence = m_head->sequence + 1;
    const QByteArray hash = chainHash(m_head->hash, leaf);
    const auto done =
        transaction.database()
            .query(u"audit/append"_s)
            .bind("sequence"_L1, leaf.sequence)
            .bind("at"_L1, leaf.at)
            .bind("actor"_L1, leaf.actor)
            .bind("action"_L1, leaf.action)
            .bind("organization"_L1, leaf.organization)
            .bind("token"_L1, leaf.token)
            .bind("request"_L1, leaf.request)
            .bind("details"_L1, QString::fromUtf8(QJsonDocument(leaf.details).toJson(QJsonDocument::Compact)))
            .bind("hash"_L1, hash)
            .change();
    if (!done)
        return done.error();
    m_head = Head{leaf.sequence, hash};
    return {};
}

Result<AuditVerification> AuditLog::verify()
{
    Query &query = m_database.query(u"audit/all"_s);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    AuditVerification verification;
    QByteArray previous;
    while (query.next()) {
        AuditLeaf leaf{query.integer(),
                       query.instant(),
                       query.id<AccountId>(),
                       query.text(),
                       query.id<OrganizationId>(),
                       query.id<TokenId>(),
                       query.id<RequestId>(),
                       QJsonDocument::fromJson(query.text().toUtf8()).object()};
        const QByteArray stored = query.bytes();
        if (leaf.sequence != verification.leaves + 1 || chainHash(previous, leaf) != stored) {
            verification.firstBroken = leaf.sequence;
            break;
        }
        previous = stored;
        ++verification.leaves;
    }
    query.finish();
    return verification;
}

Result<AuditLog::Head> AuditLog::readHead()
{
    Query &query = m_database.query(u"audit/head"_s);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    Head head;
    if (query.next())
        head = {query.integer(), query.bytes()};
    query.finish();
    return head;
}

} // namespace patwarden
