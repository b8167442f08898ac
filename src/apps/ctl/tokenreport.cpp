// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/tokenreport.h"

#include "apps/ctl/reportparts.h"
#include "controller/approval.h"

#include <QJsonArray>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject reachToObject(const OrganizationReach &reach)
{
    return {{u"organization"_s, reach.name},
            {u"reaches"_s, reach.reaches},
            {u"reason"_s, QString(reasonName(reach.reason))},
            {u"access"_s, accessStateWord(reach.access)},
            {u"rule"_s, reach.rule ? QJsonValue(accessRuleName(*reach.rule)) : QJsonValue()},
            {u"decided_by"_s, textOrNull(reach.decidedBy)},
            {u"changed_at"_s, timeOrNull(reach.changedAt)},
            {u"decision_reason"_s, textOrNull(reach.decisionReason)},
            {u"pending_request"_s, idOrNull(reach.pending)}};
}

} // namespace

QStringList TokenReport::headers()
{
    return {tr("ID"),      tr("Token"),      tr("Owner"), tr("Granted"),      tr("Last used"),
            tr("Expires"), tr("Granted by"), tr("Risk"),  tr("Repositories"), tr("Permissions")};
}

QStringList TokenReport::cells(const ActiveTokenRow &row)
{
    return {QString::number(row.id.value()),
            row.name,
            row.owner,
            HumanWords::time(row.grantedAt),
            HumanWords::timeOrNever(row.lastUsedAt),
            HumanWords::timeOrNever(row.expiresAt),
            row.grantedBy.isEmpty() ? accessRuleName(row.rule) : row.grantedBy,
            Wording::word(row.risk),
            HumanWords::repositories(row.selection, row.repositoryCount),
            HumanWords::permissions(row.permissions)};
}

QJsonObject TokenReport::object(const ActiveTokenRow &row, const QString &organization)
{
    QJsonObject object = rowToObject(row, row.name, organization);
    object.insert(u"kind"_s, tokenKindWord(TokenKind::FineGrained));
    object.insert(u"rule"_s, accessRuleName(row.rule));
    object.insert(u"granted_by"_s, textOrNull(row.grantedBy));
    object.insert(u"granted_at"_s, timeWord(row.grantedAt));
    object.insert(u"last_used_at"_s, timeOrNull(row.lastUsedAt));
    return object;
}

QStringList TokenReport::classicHeaders()
{
    return {tr("ID"),      tr("Token"),   tr("Owner"), tr("Role"),  tr("Last used"),
            tr("Expires"), tr("Reaches"), tr("Why"),   tr("Scopes")};
}

QStringList TokenReport::cells(const ClassicTokenRow &row)
{
    return {QString::number(row.id.value()),
            row.note,
            row.owner,
            roleWord(row.ownerRole),
            HumanWords::timeOrNever(row.lastUsedAt),
            HumanWords::timeOrNever(row.expiresAt),
            HumanWords::yesOrNo(row.reaches),
            Wording::sentence(row.reason),
            row.scopes.join(u' ')};
}

QJsonObject TokenReport::object(const ClassicTokenRow &row, const QString &organization)
{
    return {{u"id"_s, row.id.value()},
            {u"organization"_s, organization},
            {u"kind"_s, tokenKindWord(TokenKind::Classic)},
            {u"token"_s, row.note},
            {u"owner"_s, row.owner},
            {u"owner_role"_s, roleWord(row.ownerRole)},
            {u"scopes"_s, QJsonArray::fromStringList(row.scopes)},
            {u"reaches"_s, row.reaches},
            {u"reason"_s, QString(reasonName(row.reason))},
            {u"created_at"_s, timeWord(row.createdAt)},
            {u"last_used_at"_s, timeOrNull(row.lastUsedAt)},
            {u"expires_at"_s, timeOrNull(row.expiresAt)}};
}

QStringList TokenReport::ownHeaders()
{
    return {tr("ID"),        tr("Token"),   tr("Kind"),  tr("Owner of the resources"),
            tr("Last used"), tr("Expires"), tr("State"), tr("Permissions or scopes")};
}

QStringList TokenReport::cells(const OwnToken &token)
{
    const bool classic = token.kind == TokenKind::Classic;
    const bool waits =
        !classic && !token.organizations.isEmpty() && token.organizations.first().access != AccessState::Approved;
    return {QString::number(token.id.value()),
            token.name,
            tokenKindWord(token.kind),
            token.organizationName,
            HumanWords::timeOrNever(token.lastUsedAt),
            HumanWords::timeOrNever(token.expiresAt),
            waits && token.state == TokenState::Active ? accessStateWord(token.organizations.first().access)
                                                       : tokenStateWord(token.state),
            classic ? token.scopes.join(u' ') : HumanWords::permissions(token.permissions)};
}

QJsonObject TokenReport::object(const OwnToken &token)
{
    QJsonArray organizations;
    for (const OrganizationReach &reach : token.organizations)
        organizations.append(reachToObject(reach));
    return {{u"id"_s, token.id.value()},
            {u"kind"_s, tokenKindWord(token.kind)},
            {u"token"_s, token.name},
            {u"description"_s, token.description},
            {u"organization"_s, textOrNull(token.organizationName)},
            {u"repositories"_s, selectionWord(token.selection)},
            {u"repository_names"_s, QJsonArray::fromStringList(token.repositoryNames)},
            {u"permissions"_s, permissionsToObject(token.permissions)},
            {u"scopes"_s, QJsonArray::fromStringList(token.scopes)},
            {u"created_at"_s, timeWord(token.createdAt)},
            {u"last_used_at"_s, timeOrNull(token.lastUsedAt)},
            {u"expires_at"_s, timeOrNull(token.expiresAt)},
            {u"state"_s, tokenStateWord(token.state)},
            {u"last_eight"_s, textOrNull(token.lastEight)},
            {u"organizations"_s, organizations}};
}

QJsonObject TokenReport::object(const RevokeOutcome &outcome, const QString &organization)
{
    QJsonObject object{{u"organization"_s, organization},
                       {u"revoked"_s, idsToArray(outcome.revoked)},
                       {u"gone"_s, idsToArray(outcome.gone)}};
    insertRest(object, outcome);
    return object;
}

QString TokenReport::text(const RevokeOutcome &outcome)
{
    QStringList lines{tr("Revoked the access of %Ln token(s).", nullptr, int(outcome.revoked.size()))};
    if (!outcome.gone.isEmpty())
        lines.append(tr("Had no access: %1.").arg(numbersOf(outcome.gone)));
    if (!outcome.left.isEmpty())
        lines.append(tr("Not reached: %1.").arg(numbersOf(outcome.left)));
    return lines.join(u'\n');
}

} // namespace patwarden::ctl
