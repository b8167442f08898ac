// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewcopies.h"

#include "bed.h"

#include "controller/requestcontroller.h"

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

const char *reviewStatement(ReviewStatement which)
{
    switch (which) {
    case FindRequest:
        return "SELECT token_id, account_id, token_name FROM request WHERE id = :request";
    case TakeFromQueue:
        return "DELETE FROM pending WHERE request_id = :request";
    case WriteDecision:
        return "INSERT INTO decision (request_id, verdict, rule, account_id, decided_at, reason) "
               "VALUES (:request, 1, 1, :actor, :now, '')";
    case GiveAccess:
        return "INSERT INTO access (token_id, organization_id, state, rule, request_id, account_id, changed_at) "
               "VALUES (:token, :organization, 2, 1, :request, :actor, :now) "
               "ON CONFLICT (token_id, organization_id) DO UPDATE SET state = excluded.state, rule = "
               "excluded.rule, "
               "request_id = excluded.request_id, account_id = excluded.account_id, changed_at = "
               "excluded.changed_at";
    case WriteLeaf:
        return "INSERT INTO audit_leaf (sequence, at, actor_id, action, organization_id, token_id, request_id, "
               "details, hash) VALUES (:sequence, :now, :actor, 'personal_access_token.access_granted', "
               ":organization, :token, :request, :details, :hash)";
    case AddNotice:
        return "INSERT INTO notice (account_id, kind, organization_id, token_id, request_id, actor_id, "
               "created_at) "
               "VALUES (:owner, 1, :organization, :token, :request, :actor, :now)";
    case AddChange:
        return "INSERT INTO change (kind, organization_id, request_id) VALUES (2, :organization, :request)";
    case Count:
        break;
    case StatementCount:
        return "";
    }
    return "UPDATE organization SET pending_count = pending_count - :count WHERE id = :organization";
}

WorkingCopy::WorkingCopy(const Estate &estate, QString name)
    : m_estate(estate)
    , m_name(std::move(name))
{
}

WorkingCopy::~WorkingCopy() = default;

void WorkingCopy::remove()
{
    close();
    removeDatabase(m_path);
}

void WorkingCopy::provide(qint64 count)
{
    if (m_left.size() >= count)
        return;
    close();
    m_path = copyOf(m_estate, m_name);
    {
        RawDatabase raw(m_path);
        RawStatement ids(raw.handle(),
                         "SELECT request_id FROM pending WHERE organization_id = :organization "
                         "ORDER BY created_at, request_id");
        ids.bind(":organization", m_estate.busy.value());
        m_left.clear();
        while (ids.step())
            m_left.append(RequestId(ids.integer(0)));
    }
    open(m_path);
}

QList<RequestId> WorkingCopy::take(qint64 count)
{
    const QList<RequestId> taken = m_left.last(count);
    m_left.resize(m_left.size() - count);
    return taken;
}

// -------------------------------------------------------------------------------------------------------- ours

OurReview::OurReview(const Estate &estate, const Clock &clock)
    : WorkingCopy(estate, u"review-ours.db"_s)
    , m_clock(clock)
{
}

OurReview::~OurReview()
{
    remove();
}

void OurReview::open(const QString &path)
{
    m_thread = std::make_unique<DatabaseThread>();
    (void)await(m_thread->open({path}, OpenMode::OpenExisting), "the copy");
}

void OurReview::review(qint64 count)
{
    RequestController requests(*m_thread, m_clock);
    const ReviewOutcome outcome = await(
        requests.review(estate().owner, estate().busy, take(count), Verdict::Approved, {}).future, "a review");
    if (outcome.decided.size() != count)
        giveUp(u"%1 of %2 requests were decided"_s.arg(outcome.decided.size()).arg(count));
}

} // namespace patwarden::bench
