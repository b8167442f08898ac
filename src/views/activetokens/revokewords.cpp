// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activetokens/revokewords.h"

#include "controller/wording.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

QString RevokeWords::sentences(QStringList each)
{
    each.removeAll(QString());
    return each.join(u' ');
}

ReasonQuestion RevokeWords::question(const QString &token, const QString &owner, const QString &organization)
{
    return {.title = tr("Revoke %1?").arg(token),
            .consequence =
                tr("The token reaches nothing of %1 any more that is not public. This cannot be undone. %2 "
                   "will be told, with your reason.")
                    .arg(organization, owner),
            .verb = tr("Revoke"),
            .verbName = u"revokeConfirmButton"_s};
}

ReasonQuestion RevokeWords::question(int count, qsizetype hidden, const QString &organization)
{
    return {.title = tr("Revoke %Ln token(s)?", nullptr, count),
            .consequence =
                sentences({tr("%Ln token(s) reach(es) nothing of %1 any more that is not public.", nullptr, count)
                               .arg(organization),
                           tr("This cannot be undone."),
                           tr("Their owner(s) will be told, with your reason.", nullptr, count),
                           hidden > 0 ? tr("The filter hides %Ln of them.", nullptr, int(hidden)) : QString()}),
            .verb = tr("Revoke %Ln token(s)", nullptr, count),
            .verbName = u"revokeConfirmButton"_s};
}

QString RevokeWords::underWay(int count)
{
    return tr("Revoking %Ln token(s)…", nullptr, count);
}

QString RevokeWords::revokedOne(const QString &token, const QString &owner)
{
    return tr("Revoked %1. %2 was told.").arg(token, owner);
}

QString RevokeWords::result(const RevokeOutcome &outcome)
{
    QStringList parts{tr("Revoked %Ln token(s).", nullptr, int(outcome.revoked.size()))};
    if (const int count = int(outcome.gone.size()); count > 0)
        parts.append(tr("%Ln had no access any more.", nullptr, count));
    if (const int count = int(outcome.left.size()); count > 0)
        parts.append(outcome.failure ? tr("It stopped early: %Ln still have access.", nullptr, count)
                                     : tr("You cancelled: %Ln still have access.", nullptr, count));
    return sentences(parts);
}

Banner::Kind RevokeWords::resultKind(const RevokeOutcome &outcome)
{
    if (outcome.failure)
        return Banner::Kind::Error;
    return outcome.gone.isEmpty() && outcome.left.isEmpty() ? Banner::Kind::Success : Banner::Kind::Warning;
}

Notification RevokeWords::gone(const QString &token)
{
    return {.title = tr("The access has ended already"),
            .text = tr("%1 had no access any more. Nothing more was done to it.").arg(token),
            .detail = {}};
}

Notification RevokeWords::failure(const Error &error)
{
    return {.title = tr("Nothing was revoked"),
            .text = Wording::sentence(error),
            .detail = error.detail,
            .kind = Notification::Kind::Error};
}

Notification RevokeWords::stopped(const RevokeOutcome &outcome)
{
    return {.title = tr("Not all tokens were revoked"),
            .text = sentences({Wording::sentence(*outcome.failure), result(outcome),
                               tr("What was revoked before stays revoked.")}),
            .detail = outcome.failure->detail,
            .kind = Notification::Kind::Error};
}

} // namespace patwarden
