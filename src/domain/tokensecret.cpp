// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokensecret.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype classicEntropy = 30;
constexpr qsizetype fineGrainedFirstPart = 22;
constexpr qsizetype fineGrainedSecondPart = 53;
constexpr qsizetype checksumLength = 6; ///< 62^6 > 2^32
constexpr qsizetype classicLength = 4 + classicEntropy + checksumLength;
constexpr qsizetype fineGrainedLength = 5 + fineGrainedFirstPart + 1 + fineGrainedSecondPart + checksumLength;

bool isBase62(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

/// CRC-32 of IEEE 802.3, bit by bit: a secret is short and seldom made.
quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

QString checksumOf(QStringView body)
{
    static constexpr std::array digits = std::to_array("0123456789"
                                                       "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                                       "abcdefghijklmnopqrstuvwxyz");
    quint32 rest = crc32(body.toLatin1());
    QString checksum(checksumLength, u'0');
    for (qsizetype i = checksumLength; i > 0; --i) {
        checksum[i - 1] = QLatin1Char(digits.at(rest % 62));
        rest /= 62;
    }
    return checksum;
}

bool hasShape(QStringView secret)
{
    if (secret.startsWith("pwp_"_L1))
        return secret.size() == classicLength && std::ranges::all_of(secret.sliced(4), isBase62);
    if (!secret.startsWith("pwfg_"_L1) || secret.size() != fineGrainedLength)
        return false;
    const QStringView parts = secret.sliced(5);
    return std::ranges::all_of(parts.first(fineGrainedFirstPart), isBase62)
        && parts.at(fineGrainedFirstPart) == u'_'
        && std::ranges::all_of(parts.sliced(fineGrainedFirstPart + 1), isBase62);
}

} // namespace

qsizetype secretEntropyLength(TokenKind kind)
{
    return kind == TokenKind::Classic ? classicEntropy : fineGrainedFirstPart + fineGrainedSecondPart;
}

QString composeSecret(TokenKind kind, const QString &random)
{
    Q_ASSERT(random.size() == secretEntropyLength(kind));
    QString body = u"pwp_"_s + random;
    if (kind == TokenKind::FineGrained)
        body = u"pwfg_"_s + random.first(fineGrainedFirstPart) + u'_' + random.sliced(fineGrainedFirstPart);
    return body + checksumOf(body);
}

bool isWellFormedSecret(QStringView secret)
{
    return hasShape(secret) && secret.last(checksumLength) == checksumOf(secret.chopped(checksumLength));
}

QByteArray secretHash(QStringView secret)
{
    return QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace patwarden
