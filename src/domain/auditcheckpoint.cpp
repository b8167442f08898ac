// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/auditcheckpoint.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype hashBytes = 32;
constexpr qsizetype longestCheckpoint = 4'096; ///< bytes; whatever is longer is something else

Error badCheckpoint(const QString &what)
{
    return {ErrorCode::Invalid, u"checkpoint"_s, what};
}

QString asText(Instant at)
{
    const QDateTime time = at.toDateTime();
    return time.toString(time.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

/// A whole number; nothing else, and nothing that JSON's doubles cannot hold.
std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    constexpr double most = 9'007'199'254'740'992.0;
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > most || std::floor(number) < number)
        return std::nullopt;
    return value.toInteger();
}

std::optional<QByteArray> hashFromHex(const QString &text)
{
    const QByteArray hex = text.toLatin1().toLower();
    const QByteArray bytes = QByteArray::fromHex(hex);
    return bytes.toHex() == hex && (bytes.isEmpty() || bytes.size() == hashBytes) ? std::optional(bytes)
                                                                                  : std::nullopt;
}

} // namespace

QByteArray checkpointToJson(const AuditCheckpoint &checkpoint)
{
    return QJsonDocument(QJsonObject{{u"at"_s, asText(checkpoint.at)},
                                     {u"head"_s, QString::fromLatin1(checkpoint.head.toHex())},
                                     {u"length"_s, checkpoint.length}})
        .toJson(QJsonDocument::Compact);
}

Result<AuditCheckpoint> checkpointFromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document =
        json.size() > longestCheckpoint ? QJsonDocument() : QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return badCheckpoint(u"it is no JSON object"_s);
    const QJsonObject object = document.object();

    const std::optional<qint64> length = wholeNumber(object.value("length"_L1));
    if (!length)
        return badCheckpoint(u"\"length\" is no whole number"_s);
    const QJsonValue head = object.value("head"_L1);
    const std::optional<QByteArray> hash = head.isString() ? hashFromHex(head.toString()) : std::nullopt;
    if (!hash)
        return badCheckpoint(u"\"head\" is no SHA-256 in hexadecimal digits"_s);
    if (hash->isEmpty() != (*length == 0))
        return badCheckpoint(u"\"head\" and \"length\" contradict each other"_s);
    const QDateTime at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs);
    if (!at.isValid())
        return badCheckpoint(u"\"at\" is no time"_s);
    return AuditCheckpoint{*length, *hash, Instant::fromDateTime(at)};
}

} // namespace patwarden
