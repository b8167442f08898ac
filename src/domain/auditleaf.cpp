// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/auditleaf.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

QByteArray canonicalForm(const AuditLeaf &leaf)
{
    // QJsonObject keeps its keys sorted, which is what makes the form canonical.
    const QJsonObject form{
        {u"action"_s, leaf.action},
        {u"actor"_s, leaf.actor.value()},
        {u"at"_s, leaf.at.microseconds},
        {u"details"_s, leaf.details},
        {u"organization"_s, leaf.organization.value()},
        {u"request"_s, leaf.request.value()},
        {u"sequence"_s, leaf.sequence},
        {u"token"_s, leaf.token.value()},
    };
    return QJsonDocument(form).toJson(QJsonDocument::Compact);
}

QByteArray chainHash(const QByteArray &previousHash, const AuditLeaf &leaf)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previousHash);
    hash.addData(canonicalForm(leaf));
    return hash.result();
}

} // namespace patwarden
