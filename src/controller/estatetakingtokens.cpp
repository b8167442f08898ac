// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/estatetaking.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

std::optional<TokenIdentity> EstateTaker::knownToken(const exchange::Token &token, const TokenIdentity &identity)
{
    const bool mayBeKnown = !m_memory.newAccounts.contains(identity.owner);
    int before = 0;
    if (mayBeKnown) {
        const QString key = u"%1 %2 %3 %4"_s.arg(identity.owner.value())
                                .arg(int(identity.kind))
                                .arg(identity.organization.value())
                                .arg(token.name);
        before = m_memory.alikeTokens.countBefore(key, token.createdAt);
    }
    std::optional<TokenIdentity> found;
    QString field = u"secret_sha256"_s;
    if (!token.secretHash.isEmpty())
        found = m_references.keep(m_intake.tokenBySecret(token.secretHash));
    if (!found && token.externalId) {
        field = u"external_id"_s;
        found = m_references.keep(m_intake.tokenByExternalId(*token.externalId));
    }
    if (found && (found->owner != identity.owner || found->kind != identity.kind))
        m_references.refuse(field);
    if (found || !mayBeKnown)
        return found;
    // Also where it has another secret here: it was regenerated, and the old one must not come back to life.
    return m_references.keep(m_intake.tokenByCreation(identity, token.name, token.createdAt, before));
}

EstateTaken EstateTaker::takeRecord(const exchange::Token &token)
{
    TokenIdentity identity;
    identity.kind = token.kind;
    identity.owner = m_references.account(u"owner"_s, token.owner);
    identity.organization = m_references.organization(u"organization"_s, token.organization);
    const QList<RepositoryId> repositories = m_references.repositories(token.repositories);
    if (m_memory.tokens.contains(token.ref))
        m_references.refuse(u"ref"_s);
    if (!m_references.isFine())
        return EstateTaken::Refused;
    const std::optional<TokenIdentity> known = knownToken(token, identity);
    if (known && m_references.isFine()) {
        m_memory.tokens.insert(token.ref, *known);
        return EstateTaken::Known;
    }
    m_references.requireOwn(identity.organization);
    if (token.kind == TokenKind::Classic)
        m_references.requireOwnPeople(identity.owner);
    if (!m_references.isFine())
        return EstateTaken::Refused;
    identity.isNew = true;
    identity.id = m_references.keep(m_intake.insertToken(m_useCase.transaction(), token, identity, repositories));
    m_memory.tokens.insert(token.ref, identity);
    return EstateTaken::Added;
}

std::optional<EstateIntake::FoundRequest> EstateTaker::knownRequest(const exchange::Request &request,
                                                                    const TokenIdentity &token)
{
    const int before =
        token.isNew ? 0 : m_memory.alikeRequests.countBefore(QString::number(token.id.value()), request.createdAt);
    if (request.externalId) {
        if (const auto same = m_references.keep(m_intake.requestByExternalId(*request.externalId))) {
            if (same->token != token.id)
                m_references.refuse(u"external_id"_s);
            return same;
        }
    }
    if (token.isNew)
        return std::nullopt;
    return m_references.keep(m_intake.requestByCreation(token.id, request.createdAt, before));
}

EstateTaken EstateTaker::takeRecord(const exchange::Request &request)
{
    const TokenIdentity token = m_references.token(u"token"_s, request.token);
    const OrganizationId organization = m_references.organization(u"organization"_s, request.organization);
    if (m_references.isFine() && token.organization != organization)
        m_references.refuse(u"organization"_s);
    if (m_memory.requests.contains(request.ref))
        m_references.refuse(u"ref"_s);
    if (!m_references.isFine())
        return EstateTaken::Refused;
    const auto known = knownRequest(request, token);
    if (known && m_references.isFine()) {
        m_memory.requests.insert(request.ref, *known);
        return EstateTaken::Known;
    }
    m_references.requireOwn(organization);
    writeRequest(request, token);
    return m_references.isFine() ? EstateTaken::Added : EstateTaken::Refused;
}

void EstateTaker::writeRequest(const exchange::Request &request, const TokenIdentity &token)
{
    const QList<RepositoryId> repositories = m_references.repositories(request.repositories);
    const AccountId decidedBy = request.decision
        ? m_references.account(u"decision.decided_by"_s, request.decision->decidedBy)
        : AccountId();
    if (!m_references.isFine())
        return;
    Transaction &transaction = m_useCase.transaction();
    const RequestId id = m_references.keep(m_intake.insertRequest(transaction, request, token, repositories));
    m_memory.requests.insert(request.ref, {id, token.id});
    if (request.decision) {
        m_references.keep(m_intake.insertDecision(transaction, id, *request.decision, decidedBy));
        return;
    }
    m_references.keep(m_intake.enqueue(transaction, token.organization, request.createdAt, id));
    Arrived &arrived = m_arrived[token.organization];
    if (++arrived.count == 1 || request.createdAt >= arrived.createdAt)
        arrived = {arrived.count, id, token.id, token.owner, request.createdAt};
}

EstateTaken EstateTaker::takeRecord(const exchange::Access &access)
{
    const TokenIdentity token = m_references.token(u"token"_s, access.token);
    AccessRecord record;
    record.token = token.id;
    record.organization = m_references.organization(u"organization"_s, access.organization);
    record.state = access.state;
    record.rule = access.rule;
    const EstateIntake::FoundRequest request = m_references.request(u"request"_s, access.request);
    record.request = request.id;
    record.account = m_references.account(u"decided_by"_s, access.decidedBy);
    record.changedAt = access.changedAt;
    record.reason = access.reason;
    if (m_references.isFine() && token.organization != record.organization)
        m_references.refuse(u"organization"_s);
    if (m_references.isFine() && request.id.isValid() && request.token != token.id)
        m_references.refuse(u"request"_s);
    if (!m_references.isFine())
        return EstateTaken::Refused;
    if (m_memory.foreign.contains(record.organization)) {
        if (m_references.keep(m_tokens.access(record.token, record.organization)).state != AccessState::None)
            return EstateTaken::Known;
        m_references.requireOwn(record.organization);
        return EstateTaken::Refused;
    }
    const bool added = m_references.keep(m_intake.insertAccess(m_useCase.transaction(), record));
    return added ? EstateTaken::Added : EstateTaken::Known;
}

} // namespace patwarden
