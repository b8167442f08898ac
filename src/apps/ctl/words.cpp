// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/words.h"

#include <QDateTime>
#include <QLocale>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

QString roleWord(Role role)
{
    switch (role) {
    case Role::Owner:
        return u"owner"_s;
    case Role::Member:
        return u"member"_s;
    case Role::Outside:
        break;
    }
    return u"outside"_s;
}

std::optional<Role> roleFromWord(const QString &word)
{
    for (const Role role : {Role::Member, Role::Owner}) {
        if (word == roleWord(role))
            return role;
    }
    return std::nullopt;
}

QString selectionWord(RepositorySelection selection)
{
    switch (selection) {
    case RepositorySelection::All:
        return u"all"_s;
    case RepositorySelection::Selected:
        return u"selected"_s;
    case RepositorySelection::Public:
        break;
    }
    return u"public"_s;
}

QString riskName(Risk risk)
{
    switch (risk) {
    case Risk::High:
        return u"high"_s;
    case Risk::Medium:
        return u"medium"_s;
    case Risk::Low:
        break;
    }
    return u"low"_s;
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approved:
        return u"approved"_s;
    case Verdict::Denied:
        return u"denied"_s;
    case Verdict::Cancelled:
        break;
    }
    return u"cancelled"_s;
}

QString accessRuleWord(AccessRule rule)
{
    switch (rule) {
    case AccessRule::Reviewed:
        return u"reviewed"_s;
    case AccessRule::CreatedByOwner:
        return u"created_by_owner"_s;
    case AccessRule::ApprovalNotRequired:
        return u"approval_not_required"_s;
    case AccessRule::ApprovalStopped:
        return u"approval_stopped"_s;
    case AccessRule::MembershipEnded:
        break;
    }
    return u"membership_ended"_s;
}

QString accessStateWord(AccessState state)
{
    switch (state) {
    case AccessState::Pending:
        return u"pending"_s;
    case AccessState::Approved:
        return u"approved"_s;
    case AccessState::Denied:
        return u"denied"_s;
    case AccessState::Cancelled:
        return u"cancelled"_s;
    case AccessState::Revoked:
        return u"revoked"_s;
    case AccessState::None:
        break;
    }
    return u"none"_s;
}

QString tokenKindWord(TokenKind kind)
{
    return kind == TokenKind::Classic ? u"classic"_s : u"fine_grained"_s;
}

QString tokenStateWord(TokenState state)
{
    switch (state) {
    case TokenState::Expired:
        return u"expired"_s;
    case TokenState::Revoked:
        return u"revoked"_s;
    case TokenState::Active:
        break;
    }
    return u"active"_s;
}

std::optional<TokenExpiry> expiryFromWord(const QString &word)
{
    if (word == "expired"_L1)
        return TokenExpiry::Expired;
    if (word == "soon"_L1)
        return TokenExpiry::Soon;
    if (word == "later"_L1)
        return TokenExpiry::Later;
    if (word == "never"_L1)
        return TokenExpiry::Never;
    return std::nullopt;
}

QJsonObject permissionsToObject(const PermissionSet &permissions)
{
    QJsonObject object;
    for (const Permission &permission : permissions)
        object.insert(permission.key, levelName(permission));
    return object;
}

std::optional<Policy> policyFromWord(QString word)
{
    return policyFromName(word.replace(u'-', u'_'));
}

QString timeWord(Instant time)
{
    return time.toDateTime().toString(Qt::ISODate);
}

QJsonValue timeOrNull(std::optional<Instant> time)
{
    return time ? QJsonValue(timeWord(*time)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

std::optional<Instant> timeFromWord(const QString &word)
{
    const QDateTime time = QDateTime::fromString(word, Qt::ISODate);
    return time.isValid() ? std::optional(Instant::fromDateTime(time)) : std::nullopt;
}

QString HumanWords::time(Instant time)
{
    return QLocale().toString(time.toDateTime().toLocalTime(), QLocale::ShortFormat);
}

QString HumanWords::timeOrNever(std::optional<Instant> instant)
{
    return instant ? time(*instant) : tr("never");
}

QString HumanWords::repositories(RepositorySelection selection, int count)
{
    switch (selection) {
    case RepositorySelection::All:
        return tr("all", "repositories");
    case RepositorySelection::Selected:
        return tr("%Ln selected", "repositories", count);
    case RepositorySelection::Public:
        break;
    }
    return tr("public", "repositories");
}

QString HumanWords::permissions(const PermissionSet &permissions)
{
    QStringList words;
    for (const Permission &permission : permissions)
        words.append(permission.key + u':' + levelName(permission));
    return words.join(u' ');
}

QString HumanWords::yesOrNo(bool yes)
{
    return yes ? tr("yes") : tr("no");
}

} // namespace patwarden::ctl
