// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/auditleaf.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// With its quotation marks. Nearly all are names of events, which need no escaping and no JSON writer.
QByteArray asJsonString(const QString &text)
{
    const auto isPlain = [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\';
    };
    if (std::ranges::all_of(text, isPlain))
        return '"' + text.toLatin1() + '"';
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

} // namespace

QByteArray canonicalForm(const AuditLeaf &leaf)
{
    return canonicalForm(leaf, compact(leaf.details)); // QJsonObject keeps its keys sorted
}

QByteArray canonicalForm(const AuditLeaf &leaf, const QByteArray &details)
{
    QByteArray form;
    form.reserve(200 + details.size());
    form += R"({"action":)";
    form += asJsonString(leaf.action);
    const auto add = [&form](const char *key, qint64 value) {
        form += key;
        form += QByteArray::number(value);
    };
    add(R"(,"actor":)", leaf.actor.value());
    add(R"(,"at":)", leaf.at.microseconds);
    form += R"(,"details":)";
    form += details;
    add(R"(,"organization":)", leaf.organization.value());
    add(R"(,"request":)", leaf.request.value());
    add(R"(,"sequence":)", leaf.sequence);
    add(R"(,"token":)", leaf.token.value());
    form += '}';
    return form;
}

QByteArray chainHash(const QByteArray &previousHash, const AuditLeaf &leaf)
{
    return chainHash(previousHash, leaf, compact(leaf.details));
}

QByteArray chainHash(const QByteArray &previousHash, const AuditLeaf &leaf, const QByteArray &details)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previousHash);
    hash.addData(canonicalForm(leaf, details));
    return hash.result();
}

} // namespace patwarden
