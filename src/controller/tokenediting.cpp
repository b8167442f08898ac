// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/approval.h"
#include "controller/tokenasking.h"
#include "controller/tokenwriting.h"
#include "storage/requeststore.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One edit of a fine-grained token: its words first, then what it reaches.
class TokenEditor
{
public:
    TokenEditor(UseCase &useCase, const TokenRecord &token, const TokenReachWish &wish,
                const QString &justification)
        : m_useCase(useCase)
        , m_tokens(useCase.database())
        , m_token(token)
        , m_held(reachOf(token))
        , m_wish(wish)
        , m_justification(justification)
    {
    }

    /// \return where the token stands afterwards.
    [[nodiscard]] Result<EditOutcome> changeReach();
    [[nodiscard]] bool holdsIt() const { return m_holdsIt; } ///< what was wished, from now on

private:
    [[nodiscard]] Result<void> lookUp();
    [[nodiscard]] Result<EditOutcome> ofOrganization();
    [[nodiscard]] Result<EditOutcome> withAccess(bool approvalRequired);
    [[nodiscard]] Result<EditOutcome> ask(bool holdsItFirst = false);
    [[nodiscard]] Result<EditOutcome> hold();

    UseCase &m_useCase;
    TokenStore m_tokens;
    const TokenRecord &m_token;
    TokenReachWish m_held;
    const TokenReachWish &m_wish;
    QString m_justification;
    AccessRecord m_access{};
    RequestId m_waiting;
    bool m_holdsIt = false;
};

Result<EditOutcome> TokenEditor::changeReach()
{
    if (m_token.organization.isValid()) {
        if (const Result<void> done = lookUp(); !done)
            return done.error();
    }
    if (m_wish == m_held)
        return EditOutcome{m_access.state, m_waiting};
    return m_token.organization.isValid() ? ofOrganization() : hold();
}

Result<void> TokenEditor::lookUp()
{
    const auto access = m_tokens.access(m_token.id, m_token.organization);
    if (!access)
        return access.error();
    m_access = *access;
    const auto waiting = m_tokens.pendingRequests(m_token.id);
    if (!waiting)
        return waiting.error();
    if (!waiting->isEmpty())
        m_waiting = waiting->constLast();
    return {};
}

Result<EditOutcome> TokenEditor::ofOrganization()
{
    if (m_access.state == AccessState::Revoked)
        return Error{ErrorCode::Conflict, u"accessRevoked"_s, {}};
    const auto standing = readStanding(m_useCase, m_token.organization);
    if (!standing)
        return standing.error();
    if (!standing->letsIn && asksForMore(m_wish, m_held))
        return Error{ErrorCode::Conflict, u"notLetIn"_s, {}};
    if (m_access.state == AccessState::Approved)
        return withAccess(standing->approvalRequired);
    if (!m_waiting.isValid())
        return hold(); // denied or withdrawn: it is asked again for what the token holds then
    return ask(true);
}

/// Less holds at once; more waits where somebody has to approve it.
Result<EditOutcome> TokenEditor::withAccess(bool approvalRequired)
{
    const bool more = asksForMore(m_wish, m_held);
    if (more && approvalRequired)
        return ask();
    const Result<void> withdrawn = cancelRequestsOf(m_useCase, m_token.id, AccessRule::Reviewed);
    if (!withdrawn)
        return withdrawn.error();
    m_waiting = {};
    const Result<EditOutcome> held = hold();
    return held && more ? ask() : held;
}

/// In place of what waits, unless it is the same. Where the token is to hold what it asks for, that comes between:
/// nobody changes what a token holds whose request waits.
Result<EditOutcome> TokenEditor::ask(bool holdsItFirst)
{
    if (m_waiting.isValid()) {
        const auto found = RequestStore(m_useCase.database()).byId(m_waiting);
        if (!found)
            return found.error();
        const Request &waiting = (*found)->request;
        if (reachOf(waiting) == m_wish && (m_justification.isEmpty() || m_justification == waiting.reason))
            return holdsItFirst ? hold() : EditOutcome{m_access.state, m_waiting};
        if (m_justification.isEmpty())
            m_justification = waiting.reason;
        const Result<void> replaced = cancelRequestsOf(m_useCase, m_token.id, AccessRule::Reviewed);
        if (!replaced)
            return replaced.error();
    }
    if (holdsItFirst) {
        if (const Result<EditOutcome> held = hold(); !held)
            return held;
    }
    const auto asked = askForAccess(m_useCase, m_token, m_wish, m_justification);
    if (!asked)
        return asked.error();
    return EditOutcome{asked->access, asked->request};
}

Result<EditOutcome> TokenEditor::hold()
{
    const Result<void> held = m_tokens.grantRequested(m_useCase.transaction(), m_token.id, m_wish.selection,
                                                      m_wish.repositories, m_wish.permissions);
    if (!held)
        return held.error();
    m_holdsIt = true;
    return EditOutcome{m_access.state, m_waiting};
}

struct Words {
    QString name;
    QString description;
};

Result<Words> acceptedWords(const TokenEdit &edit)
{
    const auto name = acceptedName(edit.name);
    if (!name)
        return name.error();
    const auto description = acceptedDescription(edit.description);
    if (!description)
        return description.error();
    return Words{*name, *description};
}

/// One entry for all that changed of the token itself; a request has an entry of its own.
Result<void> recordUpdate(UseCase &useCase, const TokenRecord &before, const TokenRecord &after)
{
    QJsonObject details{{u"token_name"_s, after.name}};
    const auto note = [&](const QString &what, const QString &was, const QString &is) {
        if (was == is)
            return;
        details.insert(what + u"_before"_s, was);
        details.insert(what, is);
    };
    if (before.name != after.name)
        details.insert(u"token_name_before"_s, before.name);
    note(u"description"_s, before.description, after.description);
    note(u"scopes"_s, before.scopes, after.scopes);
    note(u"permissions"_s, before.permissions.toText(), after.permissions.toText());
    if (before.selection != after.selection || before.repositories != after.repositories)
        details.insert(u"repositories_changed"_s, true);
    if (details.size() == 1)
        return {};
    return useCase
        .record(QString::fromUtf16(auditaction::tokenUpdated), {after.organization, after.id, {}}, details)
        .then([&] { return useCase.changed(ChangeKind::TokensChanged, after.organization, {}); });
}

Result<EditOutcome> editClassic(UseCase &useCase, const TokenRecord &before, TokenRecord after,
                                const TokenEdit &edit)
{
    const auto scopes = acceptedScopes(edit.scopes, before.scopes);
    if (!scopes)
        return scopes.error();
    after.scopes = *scopes;
    const Result<void> done =
        TokenStore(useCase.database()).setScopes(useCase.transaction(), after.id, after.scopes).then([&] {
            return recordUpdate(useCase, before, after);
        });
    if (!done)
        return done.error();
    return EditOutcome{};
}

Result<EditOutcome> editFineGrained(UseCase &useCase, const TokenRecord &before, TokenRecord after,
                                    const TokenEdit &edit)
{
    const auto justification = acceptedJustification(edit.justification);
    if (!justification)
        return justification.error();
    const auto wish = acceptedReach(edit.selection, edit.repositories, edit.permissions,
                                    before.organization.isValid(), before.permissions);
    if (!wish)
        return wish.error();
    const Result<void> belong = requireRepositoriesOf(useCase, before, wish->repositories);
    if (!belong)
        return belong.error();
    TokenEditor editor(useCase, after, *wish, *justification);
    const auto outcome = editor.changeReach();
    if (!outcome)
        return outcome;
    if (editor.holdsIt()) {
        after.selection = wish->selection;
        after.repositories = wish->repositories;
        after.permissions = wish->permissions;
    }
    if (const Result<void> recorded = recordUpdate(useCase, before, after); !recorded)
        return recorded.error();
    return outcome;
}

} // namespace

Result<EditOutcome> editToken(UseCase &useCase, TokenId id, const TokenEdit &edit)
{
    const auto before = findLivingToken(useCase, id);
    if (!before)
        return before.error();
    const auto words = acceptedWords(edit);
    if (!words)
        return words.error();
    TokenRecord after = *before;
    after.name = words->name;
    after.description = words->description;
    const Result<void> renamed =
        TokenStore(useCase.database()).rename(useCase.transaction(), id, after.name, after.description);
    if (!renamed)
        return renamed.error();
    return before->kind == TokenKind::Classic ? editClassic(useCase, *before, after, edit)
                                              : editFineGrained(useCase, *before, after, edit);
}

Result<EditOutcome> askAgainFor(UseCase &useCase, TokenId id, const QString &text)
{
    const auto justification = acceptedJustification(text);
    if (!justification)
        return justification.error();
    const auto token = findLivingToken(useCase, id);
    if (!token)
        return token.error();
    if (!token->organization.isValid())
        return EditOutcome{};
    TokenStore tokens(useCase.database());
    const auto access = tokens.access(id, token->organization);
    if (!access)
        return access.error();
    if (access->state == AccessState::Revoked)
        return Error{ErrorCode::Conflict, u"accessRevoked"_s, {}};
    if (access->state == AccessState::Approved || access->state == AccessState::Pending) {
        const auto waiting = tokens.pendingRequests(id);
        if (!waiting)
            return waiting.error();
        return EditOutcome{access->state, waiting->isEmpty() ? RequestId() : waiting->constLast()};
    }
    if (const Result<void> letIn = requireLetIn(useCase, token->organization); !letIn)
        return letIn.error();
    const auto asked = askForAccess(useCase, *token, reachOf(*token), *justification);
    if (!asked)
        return asked.error();
    return EditOutcome{asked->access, asked->request};
}

} // namespace patwarden
