// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/signincode.h"

#include "storage/accountstore.h"

#include <sodium.h>

#include <QCryptographicHash>

#include <array>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype codeLength = 20;
constexpr qsizetype groupLength = 5;
/// Crockford's base 32: no letter looks like a digit.
constexpr std::u16string_view codeLetters = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

Result<QString> randomCode()
{
    if (sodium_init() < 0)
        return Error{ErrorCode::Internal, u"signInCode"_s, u"no source of randomness"_s};
    std::array<unsigned char, codeLength> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    QString code;
    for (const unsigned char byte : bytes) {
        if (!code.isEmpty() && (code.size() + 1) % (groupLength + 1) == 0)
            code.append(u'-');
        code.append(QChar(codeLetters[byte % codeLetters.size()])); // 32 letters: no remainder
    }
    sodium_memzero(bytes.data(), bytes.size());
    return code;
}

} // namespace

QByteArray signInCodeHash(const QString &typed)
{
    QByteArray code;
    for (const QChar sign : typed.toUpper()) {
        if (sign == u'-' || sign.isSpace())
            continue;
        if (sign == u'O')
            code.append('0');
        else if (sign == u'I' || sign == u'L')
            code.append('1');
        else
            code.append(QString(sign).toUtf8());
    }
    return QCryptographicHash::hash(code, QCryptographicHash::Sha256);
}

bool isSameHash(const QByteArray &one, const QByteArray &other)
{
    return one.size() == other.size()
        && sodium_memcmp(one.constData(), other.constData(), size_t(one.size())) == 0;
}

Result<QString> giveSignInCode(UseCase &useCase, AccountId account, const QString &login,
                               OrganizationId organization)
{
    const Result<QString> code = randomCode();
    if (!code)
        return code;
    const Result<void> done = AccountStore(useCase.database())
                                  .setSignInCode(useCase.transaction(), account,
                                                 {signInCodeHash(*code), useCase.now().plusDays(signInCodeDays)},
                                                 useCase.actor(), useCase.now())
                                  .then([&] {
                                      return useCase.record(QString::fromUtf16(auditaction::signInCodeMade),
                                                            {organization, {}, {}}, {{u"login"_s, login}});
                                  });
    if (!done)
        return done.error();
    return code;
}

} // namespace patwarden
