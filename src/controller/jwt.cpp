// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/jwt.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace patwarden {

namespace {

constexpr qsizetype longestJwt = 8'192;
constexpr double largestTime = 9e15; ///< whole numbers up to there are exact in a double

/// Nothing where the text is not exactly what encoding these bytes gives: else one token had many spellings.
std::optional<QByteArray> decoded(const QByteArray &part)
{
    constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const auto result = QByteArray::fromBase64Encoding(part, form | QByteArray::AbortOnBase64DecodingErrors);
    if (part.isEmpty() || !result || result.decoded.toBase64(form) != part)
        return std::nullopt;
    return result.decoded;
}

std::optional<QJsonObject> objectOf(const QByteArray &part)
{
    const auto json = decoded(part);
    if (!json)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*json);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(NAN);
    if (!std::isfinite(number) || std::abs(number) > largestTime || std::trunc(number) != number)
        return std::nullopt;
    return qint64(number);
}

std::optional<qint64> secondsOf(const QJsonValue &value)
{
    const double number = value.toDouble(NAN);
    if (!std::isfinite(number) || std::abs(number) > largestTime)
        return std::nullopt;
    return qint64(std::floor(number));
}

QString issuerOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const auto number = wholeNumber(value);
    return number ? QString::number(*number) : QString();
}

} // namespace

std::optional<Jwt> Jwt::parse(const QByteArray &text)
{
    if (text.size() > longestJwt)
        return std::nullopt;
    const QList<QByteArray> parts = text.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto header = objectOf(parts.at(0));
    const auto claims = objectOf(parts.at(1));
    const auto signature = decoded(parts.at(2));
    if (!header || !claims || !signature)
        return std::nullopt;
    using namespace Qt::Literals::StringLiterals;
    if (header->value("alg"_L1).toString() != "RS256"_L1 || header->contains("crit"_L1))
        return std::nullopt;
    return Jwt{parts.at(0) + '.' + parts.at(1), *signature, issuerOf(claims->value("iss"_L1)),
               wholeNumber(claims->value("iat"_L1)), secondsOf(claims->value("exp"_L1))};
}

std::optional<JwtFault> Jwt::faultAt(qint64 now) const
{
    if (!issuedAt || *issuedAt < 0 || *issuedAt > now + clockSkew)
        return JwtFault::IssuedAt;
    if (!expiresAt || *expiresAt <= now - clockSkew)
        return JwtFault::Expires;
    if (*expiresAt > now + longestLife + clockSkew)
        return JwtFault::ExpiresTooLate;
    return std::nullopt;
}

} // namespace patwarden
