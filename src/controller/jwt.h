// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace patwarden {

/// Why a JSON web token is not accepted; in the order in which it is asked.
enum class JwtFault {
    Undecodable, ///< not of the form, not RS256, or not signed with the App's key
    NoIssuer,
    UnknownIssuer,
    IssuedAt, ///< `iat` is no integer, or in the future
    Expires, ///< `exp` is no number, or has passed
    ExpiresTooLate, ///< `exp` is more than ten minutes ahead
};

/// What an App signs in with: a JSON web token in compact form (RFC 7519), taken apart and not believed yet.
struct Jwt {
    QByteArray signedText; ///< header and claims, as they were signed
    QByteArray signature;
    QString issuer; ///< client id or App id; empty where there is none
    std::optional<qint64> issuedAt; ///< seconds since 1970; none where it is missing or no integer
    std::optional<qint64> expiresAt; ///< whole seconds; none where it is missing or no number

    /// Only RS256, and only what has one meaning: three parts in base64url without padding, at most 8,192 bytes, a
    /// header without "crit". Whatever else it is given: nothing.
    [[nodiscard]] static std::optional<Jwt> parse(const QByteArray &text);

    /// What is wrong with the times at \p now (seconds since 1970). Clocks may differ by clockSkew seconds.
    [[nodiscard]] std::optional<JwtFault> faultAt(qint64 now) const;

    static constexpr qint64 clockSkew = 60;
    static constexpr qint64 longestLife = 600; ///< seconds ahead that it may expire
};

} // namespace patwarden
