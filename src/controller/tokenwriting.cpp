// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/tokenwriting.h"

#include "controller/approval.h"
#include "controller/tokenasking.h"
#include "domain/tokensecret.h"
#include "storage/organizationstore.h"
#include "storage/requeststore.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shownOfSecret = 8;

Result<void> requireRoomForAnother(UseCase &useCase)
{
    const auto count = TokenStore(useCase.database()).fineGrainedCount(useCase.actor());
    if (!count)
        return count.error();
    return *count < maximumFineGrainedTokens ? Result<void>() : Error{ErrorCode::Conflict, u"tooManyTokens"_s, {}};
}

/// Fills in what only a fine-grained token has.
Result<void> takeReach(UseCase &useCase, const TokenDraft &draft, TokenRecord &token)
{
    token.organization = draft.organization;
    const bool ofOrganization = draft.organization.isValid();
    const auto description = acceptedDescription(draft.description);
    if (!description)
        return description.error();
    token.description = *description;
    const auto wish = acceptedReach(draft.selection, draft.repositories, draft.permissions, ofOrganization, {});
    if (!wish)
        return wish.error();
    token.selection = wish->selection;
    token.repositories = wish->repositories;
    token.permissions = wish->permissions;
    return requireRoomForAnother(useCase)
        .then([&] { return ofOrganization ? requireLetIn(useCase, token.organization) : Result<void>(); })
        .then([&] { return requireRepositoriesOf(useCase, token, token.repositories); });
}

Result<TokenRecord> recordFrom(UseCase &useCase, const TokenDraft &draft, const QString &secret)
{
    TokenRecord token;
    token.kind = draft.kind;
    token.owner = useCase.actor();
    token.createdAt = useCase.now();
    token.expiresAt = draft.expiresAt;
    token.secretHash = secretHash(secret);
    token.lastEight = secret.last(shownOfSecret);
    const auto name = acceptedName(draft.name);
    if (!name)
        return name.error();
    token.name = *name;
    if (const Result<void> lives = checkExpiry(draft.kind, draft.expiresAt, useCase.now()); !lives)
        return lives.error();
    if (draft.kind == TokenKind::FineGrained) {
        if (const Result<void> taken = takeReach(useCase, draft, token); !taken)
            return taken.error();
        return token;
    }
    const auto scopes = acceptedScopes(draft.scopes, {});
    if (!scopes)
        return scopes.error();
    token.scopes = *scopes;
    return token;
}

QJsonObject detailsOf(const TokenRecord &token)
{
    QJsonObject details{{u"token_name"_s, token.name}};
    if (token.kind == TokenKind::Classic)
        details.insert(u"scopes"_s, token.scopes);
    else
        details.insert(u"permissions"_s, token.permissions.toText());
    return details;
}

Result<void> tellOfToken(UseCase &useCase, const char16_t *action, const TokenRecord &token,
                         const QJsonObject &details)
{
    return useCase.record(QString::fromUtf16(action), {token.organization, token.id, {}}, details).then([&] {
        return useCase.changed(ChangeKind::TokensChanged, token.organization, {});
    });
}

/// A reviewer must see until when the token lives that is asked for: what waits is asked anew.
Result<AskedAccess> askAnew(UseCase &useCase, const TokenRecord &token, RequestId waiting)
{
    const auto found = RequestStore(useCase.database()).byId(waiting);
    if (!found)
        return found.error();
    const Request &request = (*found)->request;
    const Result<void> cancelled = cancelRequestsOf(useCase, token.id, AccessRule::Reviewed);
    if (!cancelled)
        return cancelled.error();
    return askForAccess(useCase, token, reachOf(request), request.reason);
}

/// What it reached it reaches no more; what waits has been withdrawn before.
Result<void> endAccesses(UseCase &useCase, TokenId token)
{
    TokenStore tokens(useCase.database());
    const auto accesses = tokens.accesses(token);
    if (!accesses)
        return accesses.error();
    for (AccessRecord access : *accesses) {
        if (access.state != AccessState::Approved)
            continue;
        access.state = AccessState::Revoked;
        access.account = useCase.actor();
        access.changedAt = useCase.now();
        if (const Result<void> done = tokens.setAccess(useCase.transaction(), access); !done)
            return done;
    }
    return {};
}

} // namespace

Result<TokenRecord> findOwnToken(UseCase &useCase, TokenId id)
{
    const auto found = TokenStore(useCase.database()).byId(id);
    if (!found)
        return found.error();
    if (!*found || (*found)->owner != useCase.actor())
        return Error{ErrorCode::NotFound, u"token"_s, {}};
    return **found;
}

Result<TokenRecord> findLivingToken(UseCase &useCase, TokenId id)
{
    auto token = findOwnToken(useCase, id);
    if (token && token->revokedAt)
        return Error{ErrorCode::Conflict, u"tokenDeleted"_s, {}};
    return token;
}

Result<void> requireRepositoriesOf(UseCase &useCase, const TokenRecord &token,
                                   const QList<RepositoryId> &repositories)
{
    OrganizationStore frame(useCase.database());
    for (const RepositoryId id : repositories) {
        const auto found = frame.repository(id);
        if (!found)
            return found.error();
        const bool belongs = *found
            && (token.organization.isValid() ? (*found)->organization == token.organization
                                             : (*found)->account == token.owner);
        if (!belongs)
            return Error{ErrorCode::Invalid, u"repositories"_s, u"of the resource owner only"_s};
    }
    return {};
}

Result<IssuedToken> createToken(UseCase &useCase, const TokenDraft &draft, const QString &secret)
{
    auto token = recordFrom(useCase, draft, secret);
    if (!token)
        return token.error();
    const auto justification = acceptedJustification(draft.justification);
    if (!justification)
        return justification.error();
    const auto id = TokenStore(useCase.database()).insert(useCase.transaction(), *token);
    if (!id)
        return id.error();
    token.value().id = *id;
    const Result<void> told = tellOfToken(useCase, auditaction::tokenCreated, *token, detailsOf(*token));
    if (!told)
        return told.error();
    IssuedToken issued{.token = *id, .secret = secret};
    if (!token->organization.isValid())
        return issued;
    const auto asked = askForAccess(useCase, *token, reachOf(*token), *justification);
    if (!asked)
        return asked.error();
    issued.access = asked->access;
    issued.rule = asked->rule;
    issued.request = asked->request;
    return issued;
}

Result<IssuedToken> regenerateToken(UseCase &useCase, const TokenRecord &before, std::optional<Instant> expiresAt,
                                    const QString &secret)
{
    if (const Result<void> lives = checkExpiry(before.kind, expiresAt, useCase.now()); !lives)
        return lives.error();
    TokenRecord token = before;
    token.expiresAt = expiresAt;
    TokenStore tokens(useCase.database());
    const Result<void> done =
        tokens
            .setSecret(useCase.transaction(), token.id, secretHash(secret), secret.last(shownOfSecret), expiresAt)
            .then([&] {
                return tellOfToken(useCase, auditaction::tokenRegenerated, token, {{u"token_name"_s, token.name}});
            });
    if (!done)
        return done.error();
    IssuedToken issued{.token = token.id, .secret = secret};
    if (token.kind == TokenKind::Classic || !token.organization.isValid())
        return issued;
    const auto access = tokens.access(token.id, token.organization);
    if (!access)
        return access.error();
    issued.access = access->state;
    issued.rule = access->rule;
    const auto waiting = tokens.pendingRequests(token.id);
    if (!waiting)
        return waiting.error();
    if (waiting->isEmpty())
        return issued;
    issued.request = waiting->constLast();
    if (before.expiresAt == expiresAt)
        return issued;
    const auto asked = askAnew(useCase, token, issued.request);
    if (!asked)
        return asked.error();
    issued.access = asked->access;
    issued.request = asked->request;
    return issued;
}

Result<void> removeToken(UseCase &useCase, TokenId id)
{
    const auto token = findOwnToken(useCase, id);
    if (!token)
        return token.error();
    const auto removed = TokenStore(useCase.database()).remove(useCase.transaction(), id, useCase.now());
    if (!removed)
        return removed.error();
    if (!*removed)
        return Error{ErrorCode::Conflict, u"tokenDeleted"_s, {}};
    return cancelRequestsOf(useCase, id, AccessRule::Reviewed)
        .then([&] { return endAccesses(useCase, id); })
        .then([&] {
            return tellOfToken(useCase, auditaction::tokenDeleted, *token, {{u"token_name"_s, token->name}});
        });
}

Result<void> withdrawRequest(UseCase &useCase, RequestId id)
{
    const auto found = RequestStore(useCase.database()).byId(id);
    if (!found)
        return found.error();
    if (!*found || (*found)->request.owner != useCase.actor())
        return Error{ErrorCode::NotFound, u"request"_s, {}};
    const auto cancelled = cancelRequest(useCase, (*found)->request, AccessRule::Reviewed);
    if (!cancelled)
        return cancelled.error();
    return *cancelled ? Result<void>() : Error{ErrorCode::Conflict, u"requestDecided"_s, {}};
}

} // namespace patwarden
