// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace patwarden::test {

/// "header.claims.signature" with RSASSA-PKCS1-v1_5 and SHA-256, as an App's client makes it.
[[nodiscard]] QByteArray signedJwt(const QByteArray &privatePem, const QJsonObject &claims,
                                   const QJsonObject &header = {{QStringLiteral("alg"), QStringLiteral("RS256")},
                                                                {QStringLiteral("typ"), QStringLiteral("JWT")}});
/// The same of any text: what a forger sends.
[[nodiscard]] QByteArray rs256(const QByteArray &privatePem, const QByteArray &text);
[[nodiscard]] QByteArray base64Url(const QByteArray &bytes);

/// PEM of a public key of another size or kind, for what is to be refused.
[[nodiscard]] QByteArray publicRsaKey(int bits);
[[nodiscard]] QByteArray publicEcKey();

} // namespace patwarden::test
