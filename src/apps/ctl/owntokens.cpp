// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/owntokens.h"

#include "apps/ctl/filters.h"
#include "apps/ctl/listing.h"
#include "apps/ctl/tokenreport.h"
#include "apps/ctl/words.h"
#include "controller/approval.h"

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

QList<Verb> OwnTokens::verbs()
{
    const QList<VerbOption> create{
        {u"description"_s, tr("text"), tr("What it is for.")},
        {u"expires"_s, tr("when"), tr("A number of days, a date, or never; by default 30 days.")},
        {u"classic"_s, {}, tr("A classic token; only --scope and --expires go with it.")},
        {u"scope"_s, tr("scope"), tr("A scope of a classic token; may be repeated.")},
        {u"organization"_s, tr("name"), tr("Who owns what it reaches; without it, the account itself.")},
        {u"justification"_s, tr("text"), tr("Why, for those who have to approve it.")},
        {u"all-repositories"_s, {}, tr("It reaches all repositories.")},
        {u"repository"_s, tr("name"), tr("It reaches this one; may be repeated. Without any: public ones only.")},
        {u"permission"_s, tr("key:level"), tr("What it may do, such as contents:read; may be repeated.")}};
    return {
        {u"mine"_s, {}, tr("Lists the account’s own tokens, newest first."), {}, 0, 0, &OwnTokens::mine},
        {u"create"_s, tr("NAME"), tr("Makes a token. Its secret is printed once and cannot be read again."),
         create, 1, 1, &OwnTokens::create},
        {u"delete"_s,
         tr("ID or NAME"),
         tr("Deletes one of the account’s own tokens for good."),
         {yesOption()},
         1,
         1,
         &OwnTokens::remove},
    };
}

int OwnTokens::mine(Invocation &call)
{
    const auto tokens = call.signIn() ? call.take(call.controllers().tokens.own(call.session())) : std::nullopt;
    if (!tokens)
        return call.exitCode();
    Listing listing(call.reporter(), TokenReport::ownHeaders(), {0});
    for (const OwnToken &token : *tokens)
        listing.add(TokenReport::object(token), TokenReport::cells(token));
    return Success;
}

bool OwnTokens::readExpiry(Invocation &call, TokenDraft &draft)
{
    constexpr int usualDays = 30;
    const QString word = call.value(u"expires"_s);
    if (word == "never"_L1)
        return true;
    bool isNumber = word.isEmpty();
    const int days = word.isEmpty() ? usualDays : word.toInt(&isNumber);
    draft.expiresAt = isNumber ? std::optional(call.clock().now().plusDays(days)) : call.time(u"expires"_s);
    return !call.failed();
}

bool OwnTokens::readPermissions(Invocation &call, TokenDraft &draft)
{
    for (const QString &permission : call.values(u"permission"_s)) {
        const auto level = levelFromName(permission.section(u':', 1));
        if (!level || permission.indexOf(u':') <= 0) {
            call.misuse(tr("--permission takes a permission and its level, such as contents:write, not “%1”.")
                            .arg(permission));
            return false;
        }
        draft.permissions.insert(permission.section(u':', 0, 0), *level);
    }
    return true;
}

bool OwnTokens::readRepositories(Invocation &call, TokenDraft &draft)
{
    constexpr int candidates = 1000;
    const QStringList names = call.values(u"repository"_s);
    if (call.isSet(u"all-repositories"_s))
        draft.selection = RepositorySelection::All;
    else if (!names.isEmpty())
        draft.selection = RepositorySelection::Selected;
    for (const QString &name : names) {
        const auto found = call.take(
            call.controllers().tokens.repositories(call.session(), draft.organization, name, candidates));
        if (!found)
            return false;
        const auto repository = std::ranges::find_if(*found, [&](const RepositoryChoice &choice) {
            return choice.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (repository == found->end()) {
            call.refuse({ErrorCode::NotFound, u"repository"_s, name}, tr("There is no repository %1.").arg(name));
            return false;
        }
        draft.repositories.append(repository->id);
    }
    return true;
}

std::optional<TokenDraft> OwnTokens::draft(Invocation &call)
{
    TokenDraft draft;
    draft.kind = call.isSet(u"classic"_s) ? TokenKind::Classic : TokenKind::FineGrained;
    draft.name = call.word(0);
    draft.description = call.value(u"description"_s);
    draft.justification = call.value(u"justification"_s);
    draft.scopes = call.values(u"scope"_s);
    if (call.isSet(u"all-repositories"_s) && call.isSet(u"repository"_s)) {
        call.misuse(tr("Give --all-repositories or --repository, not both."));
        return std::nullopt;
    }
    if (!readExpiry(call, draft) || !readPermissions(call, draft) || !call.signIn())
        return std::nullopt;
    if (call.isSet(u"organization"_s)) {
        const auto organization = call.organization();
        if (!organization)
            return std::nullopt;
        draft.organization = organization->organization;
    }
    return readRepositories(call, draft) ? std::optional(draft) : std::nullopt;
}

int OwnTokens::create(Invocation &call)
{
    const std::optional<TokenDraft> wanted = draft(call);
    const auto issued =
        wanted ? call.take(call.controllers().tokens.create(call.session(), *wanted)) : std::nullopt;
    if (!issued)
        return call.exitCode();
    // The secret alone on standard output, so that it can be taken up as it is; the remark goes elsewhere.
    call.reporter().note(issued->request.isValid()
                             ? tr("Made. It waits for approval. This is its secret, shown once:")
                             : tr("Made. This is its secret, shown once:"));
    call.reporter().tell({{u"id"_s, issued->token.value()},
                          {u"token"_s, wanted->name},
                          {u"secret"_s, issued->secret},
                          {u"access"_s, accessStateWord(issued->access)},
                          {u"rule"_s, issued->rule ? QJsonValue(accessRuleName(*issued->rule)) : QJsonValue()},
                          {u"request_id"_s, idOrNull(issued->request)},
                          {u"expires_at"_s, timeOrNull(wanted->expiresAt)}},
                         issued->secret);
    return Success;
}

int OwnTokens::remove(Invocation &call)
{
    const auto tokens = call.signIn() ? call.take(call.controllers().tokens.own(call.session())) : std::nullopt;
    if (!tokens)
        return call.exitCode();
    const auto ids = WordsToIds::find(call, call.words(), [&](const QString &) {
        WordsToIds::Named named;
        for (const OwnToken &token : *tokens)
            named.append({token.id.value(), token.name});
        return std::optional(named);
    });
    if (!ids || !call.confirm(tr("Delete the token %1 for good?").arg(printable(call.word(0))), true)
        || !call.done(call.controllers().tokens.remove(call.session(), TokenId(ids->first()))))
        return call.exitCode();
    call.reporter().tell({{u"id"_s, ids->first()}, {u"deleted"_s, true}}, tr("Deleted."));
    return Success;
}

} // namespace patwarden::ctl
