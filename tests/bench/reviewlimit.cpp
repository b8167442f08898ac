// SPDX-License-Identifier: GPL-3.0-or-later
// Approving with the C library: the least that writes the same rows.
#include "bed.h"
#include "reviewcopies.h"

#include <sodium.h>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

RawReview::RawReview(const Estate &estate)
    : WorkingCopy(estate, u"review-limit.db"_s)
{
}

RawReview::~RawReview()
{
    remove();
}

void RawReview::open(const QString &path)
{
    m_database = std::make_unique<RawDatabase>(path);
    for (int i = 0; i < StatementCount; ++i) {
        m_statements.push_back(
            std::make_unique<RawStatement>(m_database->handle(), reviewStatement(ReviewStatement(i))));
    }
    m_sequence = m_database->number("SELECT coalesce(max(sequence), 0) FROM audit_leaf");
    m_hash = QByteArray(crypto_hash_sha256_BYTES, '\0');
}

void RawReview::close()
{
    m_statements.clear();
    m_database.reset();
}

void RawReview::reviewOne(RequestId id)
{
    const qint64 organization = estate().busy.value();
    const qint64 actor = estate().owner.account.value();
    const qint64 now = 1'800'000'000'000'000;
    RawStatement &request = *m_statements[FindRequest];
    request.bind(":request", id.value());
    if (!request.step())
        giveUp(u"a request is missing"_s);
    const qint64 token = request.integer(0);
    const qint64 owner = request.integer(1);
    const QByteArray details = R"({"program":"bench","token_name":")" + request.text(2) + "\"}";
    request.reset();

    const QByteArray leaf = m_hash + QByteArray::number(++m_sequence) + QByteArray::number(now)
        + QByteArray::number(actor) + QByteArray::number(token) + QByteArray::number(id.value()) + details;
    const auto bytes = [](const QByteArray &text) {
        return reinterpret_cast<const unsigned char *>(text.constData());
    };
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(m_hash.data()), bytes(leaf),
                       static_cast<unsigned long long>(leaf.size()));

    m_statements[TakeFromQueue]->bind(":request", id.value()).run();
    m_statements[WriteDecision]->bind(":request", id.value()).bind(":actor", actor).bind(":now", now).run();
    m_statements[GiveAccess]
        ->bind(":token", token)
        .bind(":organization", organization)
        .bind(":request", id.value())
        .bind(":actor", actor)
        .bind(":now", now)
        .run();
    m_statements[WriteLeaf]
        ->bind(":sequence", m_sequence)
        .bind(":now", now)
        .bind(":actor", actor)
        .bind(":organization", organization)
        .bind(":token", token)
        .bind(":request", id.value())
        .bind(":details", details)
        .bindBlob(":hash", m_hash)
        .run();
    m_statements[AddNotice]
        ->bind(":owner", owner)
        .bind(":organization", organization)
        .bind(":token", token)
        .bind(":request", id.value())
        .bind(":actor", actor)
        .bind(":now", now)
        .run();
    m_statements[AddChange]->bind(":organization", organization).bind(":request", id.value()).run();
}

void RawReview::review(qint64 count)
{
    m_database->run("BEGIN IMMEDIATE");
    for (const RequestId id : take(count))
        reviewOne(id);
    m_statements[Count]->bind(":count", count).bind(":organization", estate().busy.value()).run();
    m_database->run("COMMIT");
}

} // namespace patwarden::bench
