// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/demotokens.h"

#include "controller/tokenasking.h"

#include <QCryptographicHash>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int classicTokens = 110;
constexpr int oldestTokenDays = 225; // every organization that lets fine-grained tokens in has opted in before
constexpr int grantedBeforeDays = 40; // a token that asks for more now was approved that long before

Instant hoursBefore(Instant time, int hours)
{
    return time.plusSeconds(-3600LL * hours);
}

Instant between(Instant from, Instant to, int percent)
{
    return {from.microseconds + (to.microseconds - from.microseconds) / 100 * percent};
}

} // namespace

DemoTokens::DemoTokens(Transaction &transaction, Instant now, const DemoData &data, const DemoCast &cast,
                       DemoChronicle &chronicle)
    : m_transaction(transaction)
    , m_requests(transaction.database())
    , m_tokens(transaction.database())
    , m_now(now)
    , m_data(data)
    , m_cast(cast)
    , m_chronicle(chronicle)
{
}

Result<void> DemoTokens::write()
{
    for (const DemoData::Request &pending : m_data.pending)
        m_names.insert({m_cast.organizations.value(pending.organization).id, pending.wish.token});
    for (const DemoData::Organization &organization : m_data.organizations) {
        const Organization &written = *m_cast.organizations.constFind(organization.name);
        writeFates(written, Fate::Approved, organization.history.approved);
        writeFates(written, Fate::Denied, organization.history.denied);
        writeFates(written, Fate::Withdrawn, organization.history.withdrawn);
        writeFates(written, Fate::ByOwner, organization.history.byOwner);
        writeFates(written, Fate::WithoutApproval, organization.history.withoutApproval);
        writeFates(written, Fate::Revoked, organization.history.revoked);
    }
    for (const DemoData::Request &decided : m_data.decided)
        writeDecided(decided);
    QList<DemoData::Request> pending = m_data.pending;
    std::ranges::stable_sort(pending, std::ranges::greater(), &DemoData::Request::hoursAgo);
    for (const DemoData::Request &request : std::as_const(pending))
        writePending(request);
    for (const QString &name : m_data.ownTokens)
        writeOwn(name);
    for (int number = 0; number < classicTokens; ++number)
        writeClassic(number);
    return result();
}

void DemoTokens::writeFates(const Organization &organization, Fate fate, int count)
{
    for (int number = 0; number < count && result(); ++number)
        writeFate(organization, fate, number);
}

void DemoTokens::writeFate(const Organization &organization, Fate fate, int number)
{
    const AccountId owner = pickFrom(fate == Fate::ByOwner ? organization.owners : organization.members);
    const DemoData::Wish &wish = m_data.templates.at(m_nextTemplate++ % m_data.templates.size());
    const bool expired = fate == Fate::Approved && number % 5 == 4 && wish.lifeDays <= 180;
    const int youngest = fate == Fate::WithoutApproval ? 10 : 2; // approval is required since nine days
    const int days = expired ? wish.lifeDays + 3 + pick(40)
                             : youngest + pick(std::min(wish.lifeDays, oldestTokenDays - youngest));
    TokenRecord token = tokenFrom(organization, owner, wish, hoursBefore(m_now, days * 24 + pick(20)));
    if (fate == Fate::ByOwner || fate == Fate::WithoutApproval) {
        live(token, token.createdAt, number);
        token.id = insert(token);
        grant(token, fate == Fate::ByOwner ? AccessRule::CreatedByOwner : AccessRule::ApprovalNotRequired);
        return;
    }
    if (fate == Fate::Approved || fate == Fate::Revoked)
        live(token, token.createdAt.plusSeconds(43 * 3600), number);
    if (fate == Fate::Approved && number % 11 == 10)
        token.revokedAt = between(token.lastUsedAt.value_or(token.createdAt.plusDays(2)), m_now, 60);
    token.id = insert(token);
    writeReviewed(organization, token, wish.reason, fate);
}

void DemoTokens::writeReviewed(const Organization &organization, const TokenRecord &token, const QString &reason,
                               Fate fate)
{
    Review decision;
    decision.at = token.createdAt.plusSeconds(3600LL * (2 + pick(38)));
    decision.by = fate == Fate::Withdrawn ? token.owner : reviewerOf(organization, token.owner);
    if (fate == Fate::Denied) {
        decision.verdict = Verdict::Denied;
        decision.answer = pickFrom(m_data.denials);
    } else if (fate == Fate::Withdrawn) {
        decision.verdict = Verdict::Cancelled;
    }
    const RequestId request = review(organization, token, reason, token.createdAt, decision);
    if (fate != Fate::Revoked)
        return;
    const AccountId by = reviewerOf(organization, token.owner);
    const Instant at = between(token.lastUsedAt.value_or(decision.at), m_now, 40);
    setAccess({token.id, organization.id, AccessState::Revoked, AccessRule::Reviewed, request, by, at});
    happened(auditaction::accessRevoked, at, by, token, request);
    m_chronicle.told({{}, token.owner, NoticeKind::AccessRevoked, organization.id, token.id, {}, by, {}, at, {}},
                     at > inboxReadAt(m_now));
}

void DemoTokens::writeDecided(const DemoData::Request &decided)
{
    const Organization &organization = *m_cast.organizations.constFind(decided.organization);
    const Instant askedAt = hoursBefore(m_now, decided.hoursAgo).plusSeconds(-60LL * pick(50));
    TokenRecord token = tokenFrom(organization, m_cast.people.value(decided.owner), decided.wish, askedAt);
    if (decided.usedHoursAgo > 0)
        token.lastUsedAt = hoursBefore(m_now, decided.usedHoursAgo);
    token.id = insert(token);
    review(organization, token, decided.wish.reason, askedAt,
           {decided.verdict, m_cast.people.value(decided.decidedBy),
            askedAt.plusSeconds(3600LL * decided.decidedAfterHours), decided.answer, decided.unread});
}

void DemoTokens::writePending(const DemoData::Request &pending)
{
    const Organization &organization = *m_cast.organizations.constFind(pending.organization);
    const AccountId owner = m_cast.people.value(pending.owner);
    const Instant askedAt = hoursBefore(m_now, pending.hoursAgo).plusSeconds(-60LL * pick(50));
    const bool isNew = pending.has.isEmpty();
    TokenRecord token =
        tokenFrom(organization, owner, pending.wish, isNew ? askedAt : askedAt.plusDays(-grantedBeforeDays));
    token.name = pending.wish.token;
    if (token.expiresAt)
        token.expiresAt = askedAt.plusDays(pending.wish.lifeDays);
    if (pending.usedHoursAgo > 0)
        token.lastUsedAt = hoursBefore(m_now, pending.usedHoursAgo);
    if (!isNew)
        token.permissions = pending.has;
    token.id = insert(token);
    if (!isNew)
        review(organization, token, {}, token.createdAt,
               {Verdict::Approved,
                reviewerOf(organization, owner),
                token.createdAt.plusSeconds(5 * 3600),
                {},
                false});

    Request request = requestFor(token, {token.selection, token.repositories, pending.wish.permissions},
                                 pending.wish.reason, askedAt);
    request.id = keep(m_requests.insertPending(m_transaction, request, std::nullopt, {}));
    if (isNew)
        setAccess({token.id, organization.id, AccessState::Pending, {}, request.id, {}, askedAt});
    asked(organization, token, request.id, askedAt);
}

void DemoTokens::writeOwn(const QString &name)
{
    TokenRecord token;
    token.owner = pickFrom(m_cast.everybody);
    token.name = name;
    token.selection = RepositorySelection::All;
    token.permissions.insert(u"contents"_s, Level::Write);
    token.permissions.insert(u"metadata"_s, Level::Read);
    token.createdAt = hoursBefore(m_now, 24 * (20 + pick(50)));
    token.expiresAt = token.createdAt.plusDays(90);
    token.lastUsedAt = hoursBefore(m_now, 5 + pick(200));
    (void)insert(token);
}

void DemoTokens::writeClassic(int number)
{
    const DemoData::Classic &classic = m_data.classic.at(number % m_data.classic.size());
    TokenRecord token;
    token.kind = TokenKind::Classic;
    token.owner = pickFrom(m_cast.everybody);
    token.name = classic.token;
    token.scopes = classic.scopes;
    if (number == 0) { // the one that reaches the enterprise itself
        token.owner = m_cast.everybody.first();
        token.name = u"enterprise report"_s;
        token.scopes = u"read:enterprise read:org"_s;
    }
    const int days = 200 + pick(900);
    token.createdAt = hoursBefore(m_now, days * 24 + pick(24));
    if (number % 5 == 1)
        token.expiresAt = hoursBefore(m_now, 24 * (3 + pick(120)));
    else if (number % 3 == 0)
        token.expiresAt = m_now.plusDays(5 + pick(300));
    if (number % 4 != 2)
        token.lastUsedAt =
            between(token.createdAt, std::min(m_now, token.expiresAt.value_or(m_now)), 60 + pick(41));
    if (number % 11 == 3)
        token.revokedAt = between(token.lastUsedAt.value_or(token.createdAt), m_now, 50);
    (void)insert(token);
}

TokenRecord DemoTokens::tokenFrom(const Organization &organization, AccountId owner, const DemoData::Wish &wish,
                                  Instant createdAt)
{
    TokenRecord token;
    token.owner = owner;
    token.organization = organization.id;
    token.name = freeName(organization.id, wish.token);
    token.selection = wish.selection;
    token.permissions = wish.permissions;
    token.createdAt = createdAt;
    if (wish.lifeDays > 0)
        token.expiresAt = createdAt.plusDays(wish.lifeDays);
    for (const QString &name : wish.repositories)
        token.repositories.append(organization.repositoryNamed.value(name));
    while (token.repositories.size() < wish.repositoryCount) {
        const RepositoryId repository = pickFrom(organization.repositories);
        if (!token.repositories.contains(repository))
            token.repositories.append(repository);
    }
    return token;
}

/// When it was last used: most were not long ago, every seventh never.
void DemoTokens::live(TokenRecord &token, Instant from, int number) const
{
    const Instant end = std::min(m_now.plusSeconds(-600), token.expiresAt.value_or(m_now));
    if (number % 7 != 6 && from < end)
        token.lastUsedAt = between(from, end, std::min(99, 40 + number * 37 % 75));
}

TokenId DemoTokens::insert(TokenRecord &token)
{
    // Nobody has their secrets, but a list shows how they end.
    const QByteArray seed = token.name.toUtf8() + QByteArray::number(++m_secrets);
    token.lastEight =
        QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex().first(8));
    token.id = keep(m_tokens.insert(m_transaction, token));
    return token.id;
}

RequestId DemoTokens::review(const Organization &organization, const TokenRecord &token, const QString &reason,
                             Instant askedAt, const Review &review)
{
    const RequestId id = keep(m_requests.insertDecided(
        m_transaction,
        requestFor(token, {token.selection, token.repositories, token.permissions}, reason, askedAt),
        {{}, review.verdict, AccessRule::Reviewed, review.by, {}, review.at, review.answer}));
    asked(organization, token, id, askedAt);

    AccessState state = AccessState::Approved;
    const char16_t *action = auditaction::accessGranted;
    NoticeKind kind = NoticeKind::RequestApproved;
    if (review.verdict == Verdict::Denied) {
        state = AccessState::Denied;
        action = auditaction::requestDenied;
        kind = NoticeKind::RequestDenied;
    } else if (review.verdict == Verdict::Cancelled) {
        state = AccessState::Cancelled;
        action = auditaction::requestCancelled;
    }
    setAccess({token.id, organization.id, state, AccessRule::Reviewed, id, review.by, review.at});
    happened(action, review.at, review.by, token, id, u"reason"_s, review.answer);
    if (review.verdict != Verdict::Cancelled) {
        m_chronicle.told(
            {{}, token.owner, kind, organization.id, token.id, id, review.by, review.answer, review.at, {}},
            review.unread || review.at > inboxReadAt(m_now));
    }
    return id;
}

void DemoTokens::asked(const Organization &organization, const TokenRecord &token, RequestId request, Instant at)
{
    happened(auditaction::requestCreated, at, token.owner, token, request);
    for (const AccountId owner : organization.owners) {
        m_chronicle.told(
            {{}, owner, NoticeKind::RequestCreated, organization.id, token.id, request, token.owner, {}, at, {}},
            at > inboxReadAt(m_now));
    }
}

void DemoTokens::grant(const TokenRecord &token, AccessRule rule)
{
    setAccess({token.id, token.organization, AccessState::Approved, rule, {}, {}, token.createdAt});
    happened(auditaction::accessGranted, token.createdAt, token.owner, token, {}, u"rule"_s,
             rule == AccessRule::CreatedByOwner ? u"created_by_owner"_s : u"approval_not_required"_s);
}

void DemoTokens::setAccess(const AccessRecord &access)
{
    keep(m_tokens.setAccess(m_transaction, access));
}

void DemoTokens::happened(const char16_t *action, Instant at, AccountId actor, const TokenRecord &token,
                          RequestId request, const QString &detail, const QString &value)
{
    QJsonObject details{{u"token_name"_s, token.name}};
    if (!value.isEmpty())
        details.insert(detail, value);
    m_chronicle.happened(
        {0, at, actor, QString::fromUtf16(action), token.organization, token.id, request, details});
}

int DemoTokens::pick(qsizetype count)
{
    return int(m_random() % std::mt19937::result_type(count));
}

AccountId DemoTokens::reviewerOf(const Organization &organization, AccountId owner)
{
    const AccountId reviewer = pickFrom(organization.owners);
    return reviewer == owner ? organization.owners.last() : reviewer;
}

QString DemoTokens::freeName(OrganizationId organization, const QString &name)
{
    QString free = name;
    for (int number = 2; m_names.contains({organization, free}); ++number)
        free = u"%1-%2"_s.arg(name).arg(number);
    m_names.insert({organization, free});
    return free;
}

} // namespace patwarden
