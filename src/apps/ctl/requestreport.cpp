// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/requestreport.h"

#include "apps/ctl/listing.h"
#include "apps/ctl/reportparts.h"

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype organizationColumn = 3; // behind the owner

QString differenceWord(PermissionChange change)
{
    switch (change) {
    case PermissionChange::Added:
        return u"added"_s;
    case PermissionChange::Upgraded:
        return u"upgraded"_s;
    case PermissionChange::Lowered:
        return u"lowered"_s;
    case PermissionChange::Unchanged:
        break;
    }
    return u"unchanged"_s;
}

QJsonArray differencesToArray(const QList<PermissionDifference> &differences)
{
    QJsonArray array;
    for (const PermissionDifference &difference : differences) {
        array.append(QJsonObject{{u"permission"_s, difference.permission.key},
                                 {u"level"_s, levelName(difference.permission)},
                                 {u"before"_s, textOrNull(levelName(difference.before))},
                                 {u"change"_s, differenceWord(difference.change)}});
    }
    return array;
}

QJsonArray earlierToArray(const QList<ReviewOutcome::Earlier> &earlier)
{
    QJsonArray array;
    for (const ReviewOutcome::Earlier &request : earlier) {
        array.append(QJsonObject{{u"id"_s, request.id.value()},
                                 {u"token"_s, request.tokenName},
                                 {u"verdict"_s, verdictWord(request.verdict)},
                                 {u"decided_by"_s, textOrNull(request.decidedBy)},
                                 {u"decided_at"_s, timeOrNull(request.decidedAt)}});
    }
    return array;
}

} // namespace

QStringList RequestReport::headers(bool ofSeveral)
{
    QStringList headers{tr("ID"),      tr("Token"), tr("Owner"),        tr("Asked"),
                        tr("Expires"), tr("Risk"),  tr("Repositories"), tr("Permissions")};
    if (ofSeveral)
        headers.insert(organizationColumn, tr("Organization"));
    return headers;
}

QStringList RequestReport::cells(const RequestRow &row, bool ofSeveral)
{
    QStringList cells{QString::number(row.id.value()),
                      row.tokenName,
                      row.owner,
                      HumanWords::time(row.createdAt),
                      HumanWords::timeOrNever(row.expiresAt),
                      Wording::word(row.risk),
                      HumanWords::repositories(row.selection, row.repositoryCount),
                      HumanWords::permissions(row.permissions)};
    if (ofSeveral)
        cells.insert(organizationColumn, row.organizationName);
    return cells;
}

QJsonObject RequestReport::object(const RequestRow &row)
{
    QJsonObject object = rowToObject(row, row.tokenName, row.organizationName);
    object.insert(u"created_at"_s, timeWord(row.createdAt));
    return object;
}

QJsonObject RequestReport::object(const RequestDetails &details)
{
    const Request &request = details.request;
    return {{u"id"_s, request.id.value()},
            {u"organization"_s, details.organization},
            {u"token"_s, request.tokenName},
            {u"token_id"_s, request.token.value()},
            {u"owner"_s, details.owner},
            {u"owner_name"_s, details.ownerName},
            {u"owner_role"_s, details.memberSince ? roleWord(details.ownerRole) : roleWord(Role::Outside)},
            {u"owner_member_since"_s, timeOrNull(details.memberSince)},
            {u"owner_active_tokens"_s, details.ownersActiveTokens},
            {u"owner_denied_requests"_s, details.ownersDeniedRequests},
            {u"reason"_s, request.reason},
            {u"repositories"_s, selectionWord(request.selection)},
            {u"repository_count"_s, request.repositoryCount},
            {u"repository_names"_s, QJsonArray::fromStringList(details.repositories)},
            {u"permissions"_s, permissionsToObject(request.permissions)},
            {u"permission_changes"_s, differencesToArray(details.permissions)},
            {u"has_access"_s, details.hasAccess},
            {u"created_at"_s, timeWord(request.createdAt)},
            {u"expires_at"_s, timeOrNull(request.tokenExpiresAt)},
            {u"last_used_at"_s, timeOrNull(request.tokenLastUsedAt)},
            {u"risk"_s, riskName(details.risk.risk)},
            {u"verdict"_s, details.decided ? QJsonValue(verdictWord(*details.decided)) : QJsonValue()},
            {u"decided_by"_s, textOrNull(details.decidedBy)},
            {u"decided_at"_s, timeOrNull(details.decidedAt)}};
}

QString RequestReport::text(const RequestDetails &details)
{
    const Request &request = details.request;
    QStringList risks;
    for (const RiskFactor factor : details.risk.factors)
        risks.append(Wording::phrase(factor));
    const QString risk = Wording::word(details.risk.risk);
    return aligned(
        {{tr("ID"), QString::number(request.id.value())},
         {tr("Organization"), details.organization},
         {tr("Token"), request.tokenName},
         {tr("Owner"),
          details.ownerName.isEmpty() ? details.owner
                                      : tr("%1 (%2)", "login, name").arg(details.owner, details.ownerName)},
         {tr("Member since"),
          details.memberSince ? HumanWords::time(*details.memberSince) : tr("no member any more")},
         {tr("Reason"), request.reason},
         {tr("Repositories"), HumanWords::repositories(request.selection, request.repositoryCount)},
         {tr("Names"), details.repositories.join(u", "_s)},
         {tr("Permissions"), HumanWords::permissions(request.permissions)},
         {tr("Risk"), risks.isEmpty() ? risk : tr("%1: %2", "risk: reasons").arg(risk, risks.join(u", "_s))},
         {tr("Asked"), HumanWords::time(request.createdAt)},
         {tr("Expires"), HumanWords::timeOrNever(request.tokenExpiresAt)},
         {tr("Last used"), HumanWords::timeOrNever(request.tokenLastUsedAt)},
         {tr("Decided"), details.decided ? verdictWord(*details.decided) : QString()},
         {tr("Decided by"), details.decidedBy},
         {tr("Decided at"), details.decidedAt ? HumanWords::time(*details.decidedAt) : QString()}});
}

QJsonObject RequestReport::object(const ReviewOutcome &outcome, const QString &organization)
{
    QJsonObject object{{u"organization"_s, textOrNull(organization)},
                       {u"decided"_s, idsToArray(outcome.decided)},
                       {u"decided_earlier"_s, earlierToArray(outcome.decidedEarlier)},
                       {u"not_found"_s, idsToArray(outcome.notFound)}};
    insertRest(object, outcome);
    return object;
}

QString RequestReport::text(const ReviewOutcome &outcome, Verdict verdict)
{
    const int count = int(outcome.decided.size());
    QStringList lines{verdict == Verdict::Approved ? tr("Approved %Ln request(s).", nullptr, count)
                                                   : tr("Denied %Ln request(s).", nullptr, count)};
    for (const ReviewOutcome::Earlier &earlier : outcome.decidedEarlier) {
        const QString who = earlier.decidedBy.isEmpty() ? tr("nobody by hand") : earlier.decidedBy;
        lines.append(tr("%1 (%2) was decided before: %3, by %4.")
                         .arg(QString::number(earlier.id.value()), printable(earlier.tokenName),
                              verdictWord(earlier.verdict), who));
    }
    if (!outcome.notFound.isEmpty())
        lines.append(tr("Not found there: %1.").arg(numbersOf(outcome.notFound)));
    if (!outcome.left.isEmpty())
        lines.append(tr("Not reached: %1.").arg(numbersOf(outcome.left)));
    return lines.join(u'\n');
}

} // namespace patwarden::ctl
