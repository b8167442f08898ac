// SPDX-License-Identifier: GPL-3.0-or-later
// Approving as one writes it with Qt first: prepared queries, or table models.
#include "bed.h"
#include "reviewcopies.h"

#include <QCryptographicHash>
#include <QSqlError>
#include <QSqlRecord>
#include <QSqlTableModel>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 decidedAt = 1'800'000'000'000'000;

using Values = QList<std::pair<QString, QVariant>>;

void exec(QSqlQuery &query, const Values &values)
{
    for (const auto &[name, value] : values)
        query.bindValue(name, value);
    if (!query.exec())
        giveUp(query.lastError().text());
}

void selectOrGiveUp(QSqlTableModel &model)
{
    if (!model.select())
        giveUp(model.lastError().text());
}

} // namespace

PeerReview::PeerReview(const Estate &estate)
    : WorkingCopy(estate, u"review-peer.db"_s)
{
}

PeerReview::~PeerReview()
{
    remove();
}

void PeerReview::open(const QString &path)
{
    m_connection = std::make_unique<PeerConnection>(path);
    QSqlQuery(u"PRAGMA journal_mode = WAL"_s, m_connection->database());
    for (int i = 0; i < StatementCount; ++i) {
        m_queries.emplace_back(m_connection->database());
        if (!m_queries.back().prepare(QString::fromUtf8(reviewStatement(ReviewStatement(i)))))
            giveUp(m_queries.back().lastError().text());
    }
    QSqlQuery head(u"SELECT coalesce(max(sequence), 0) FROM audit_leaf"_s, m_connection->database());
    m_sequence = head.next() ? head.value(0).toLongLong() : 0;
}

void PeerReview::close()
{
    m_queries.clear();
    m_connection.reset();
}

void PeerReview::reviewOne(RequestId id)
{
    const QVariant organization = estate().busy.value();
    const QVariant actor = estate().owner.account.value();
    const QVariant request = id.value();
    QSqlQuery &found = m_queries[FindRequest];
    exec(found, {{u":request"_s, request}});
    if (!found.next())
        giveUp(u"a request is missing"_s);
    const QVariant token = found.value(0);
    const QVariant owner = found.value(1);
    const QString details = uR"({"program":"bench","token_name":"%1"})"_s.arg(found.value(2).toString());
    const QString leaf =
        u"%1 %2 %3 %4 %5"_s.arg(++m_sequence).arg(decidedAt).arg(id.value()).arg(token.toLongLong()).arg(details);
    m_hash = QCryptographicHash::hash(QByteArray(m_hash + leaf.toUtf8()), QCryptographicHash::Sha256);

    exec(m_queries[TakeFromQueue], {{u":request"_s, request}});
    exec(m_queries[WriteDecision], {{u":request"_s, request}, {u":actor"_s, actor}, {u":now"_s, decidedAt}});
    exec(m_queries[GiveAccess],
         {{u":token"_s, token},
          {u":organization"_s, organization},
          {u":request"_s, request},
          {u":actor"_s, actor},
          {u":now"_s, decidedAt}});
    exec(m_queries[WriteLeaf],
         {{u":sequence"_s, m_sequence},
          {u":now"_s, decidedAt},
          {u":actor"_s, actor},
          {u":organization"_s, organization},
          {u":token"_s, token},
          {u":request"_s, request},
          {u":details"_s, details},
          {u":hash"_s, m_hash}});
    exec(m_queries[AddNotice],
         {{u":owner"_s, owner},
          {u":organization"_s, organization},
          {u":token"_s, token},
          {u":request"_s, request},
          {u":actor"_s, actor},
          {u":now"_s, decidedAt}});
    exec(m_queries[AddChange], {{u":organization"_s, organization}, {u":request"_s, request}});
}

void PeerReview::reviewWithQueries(qint64 count)
{
    QSqlDatabase database = m_connection->database();
    database.transaction();
    for (const RequestId id : take(count))
        reviewOne(id);
    exec(m_queries[Count], {{u":count"_s, count}, {u":organization"_s, estate().busy.value()}});
    if (!database.commit())
        giveUp(database.lastError().text());
}

void PeerReview::reviewWithModels(qint64 count)
{
    QSqlTableModel pending(nullptr, m_connection->database());
    pending.setTable(u"pending"_s);
    pending.setEditStrategy(QSqlTableModel::OnManualSubmit);
    pending.setFilter(u"organization_id = %1"_s.arg(estate().busy.value()));
    pending.setSort(1, Qt::DescendingOrder);
    selectOrGiveUp(pending);
    QSqlTableModel decisions(nullptr, m_connection->database());
    decisions.setTable(u"decision"_s);
    decisions.setEditStrategy(QSqlTableModel::OnManualSubmit);
    selectOrGiveUp(decisions);
    const QList<RequestId> ids = take(count);
    for (qsizetype i = ids.size(); i > 0; --i) { // the last one is the newest, in the first row
        const RequestId id = ids[i - 1];
        pending.removeRow(int(ids.size() - i));
        QSqlRecord decision = decisions.record();
        decision.setValue(u"request_id"_s, id.value());
        decision.setValue(u"verdict"_s, 1);
        decision.setValue(u"rule"_s, 1);
        decision.setValue(u"account_id"_s, estate().owner.account.value());
        decision.setValue(u"decided_at"_s, decidedAt);
        decision.setValue(u"reason"_s, QString());
        decision.setGenerated(u"reason"_s, false);
        decisions.insertRecord(-1, decision);
    }
    if (!pending.submitAll() || !decisions.submitAll())
        giveUp(pending.lastError().text() + decisions.lastError().text());
}

} // namespace patwarden::bench
