// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/password.h"

#include <sodium.h>

#include <array>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

Result<QString> hashPassword(const QString &password)
{
    if (sodium_init() < 0)
        return Error{ErrorCode::Internal, u"password"_s, u"no source of randomness"_s};
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    QByteArray utf8 = password.toUtf8();
    const int failed =
        crypto_pwhash_str(hash.data(), utf8.constData(), static_cast<unsigned long long>(utf8.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE);
    sodium_memzero(utf8.data(), size_t(utf8.size()));
    if (failed != 0)
        return Error{ErrorCode::Internal, u"password"_s, u"not enough memory to hash it"_s};
    return QString::fromLatin1(hash.data());
}

bool verifyPassword(const QString &hash, const QString &password)
{
    if (sodium_init() < 0)
        return false;
    if (hash.isEmpty()) {
        // An account without a password must not answer faster than one with a wrong one.
        (void)hashPassword(password);
        return false;
    }
    QByteArray utf8 = password.toUtf8();
    const int differs = crypto_pwhash_str_verify(hash.toLatin1().constData(), utf8.constData(),
                                                 static_cast<unsigned long long>(utf8.size()));
    sodium_memzero(utf8.data(), size_t(utf8.size()));
    return differs == 0;
}

} // namespace patwarden
