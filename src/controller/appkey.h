// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace patwarden {

// The keys Apps prove themselves with: RSA, as GitHub's. Thread: any.

inline constexpr int smallestAppKeyBits = 2'048;
inline constexpr int largestAppKeyBits = 8'192; ///< beyond, checking a signature takes too long

struct AppKeyPair {
    QByteArray publicPem;
    QByteArray privatePem; ///< PKCS #8, unencrypted: shown once and stored nowhere
};

/// A new pair of 2,048 bits; takes some 100 ms, sometimes several times that.
[[nodiscard]] Result<AppKeyPair> makeAppKey();

/// The public key of \p pem ("PUBLIC KEY" or "RSA PUBLIC KEY") in one spelling, as it is stored. Invalid
/// ("publicKey") with the detail "private" (a private key was given), "pem" (it is no key in PEM), "rsa" (of
/// another kind) or "size" (not 2,048 to 8,192 bits).
[[nodiscard]] Result<QByteArray> checkedPublicKey(const QByteArray &pem);

/// RSASSA-PKCS1-v1_5 with SHA-256. False also where the key cannot be read.
[[nodiscard]] bool verifyRs256(const QByteArray &publicPem, const QByteArray &text, const QByteArray &signature);

} // namespace patwarden
