// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/appkey.h"

#include <openssl/bio.h>
#include <openssl/decoder.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <memory>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestPem = 16 * 1024;

template <auto Free>
struct Freeing {
    template <typename T>
    void operator()(T *thing) const
    {
        Free(thing);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freeing<EVP_PKEY_free>>;
using Bio = std::unique_ptr<BIO, Freeing<BIO_free_all>>;
using Decoder = std::unique_ptr<OSSL_DECODER_CTX, Freeing<OSSL_DECODER_CTX_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Freeing<EVP_MD_CTX_free>>;

Error unusable(const QString &why)
{
    ERR_clear_error();
    return {ErrorCode::Invalid, u"publicKey"_s, why};
}

Error failed()
{
    ERR_clear_error();
    return {ErrorCode::Internal, u"appKey"_s, u"OpenSSL"_s};
}

Bio bioOf(const QByteArray &text)
{
    return Bio(BIO_new_mem_buf(text.constData(), int(text.size())));
}

QByteArray textOf(const Bio &bio)
{
    char *text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    return {text, qsizetype(length)};
}

/// What was given may ask for a password: nobody is there to be asked.
int noPassword(char *, size_t, size_t *, const OSSL_PARAM[], void *)
{
    return 0;
}

Key publicKeyOf(const QByteArray &pem)
{
    const Bio bio = bioOf(pem);
    EVP_PKEY *key = nullptr;
    const Decoder decoder(
        OSSL_DECODER_CTX_new_for_pkey(&key, "PEM", nullptr, nullptr, EVP_PKEY_PUBLIC_KEY, nullptr, nullptr));
    if (!bio || !decoder)
        return {};
    OSSL_DECODER_CTX_set_passphrase_cb(decoder.get(), noPassword, nullptr);
    const bool read = OSSL_DECODER_from_bio(decoder.get(), bio.get()) == 1;
    Key owned(key);
    return read ? std::move(owned) : Key();
}

Result<QByteArray> publicPemOf(const Key &key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!bio || PEM_write_bio_PUBKEY(bio.get(), key.get()) != 1)
        return failed();
    return textOf(bio);
}

} // namespace

Result<AppKeyPair> makeAppKey()
{
    const Key key(EVP_RSA_gen(smallestAppKeyBits));
    const Bio bio(BIO_new(BIO_s_secmem()));
    if (!key || !bio || PEM_write_bio_PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return failed();
    const Result<QByteArray> publicPem = publicPemOf(key);
    if (!publicPem)
        return publicPem.error();
    return AppKeyPair{*publicPem, textOf(bio)};
}

Result<QByteArray> checkedPublicKey(const QByteArray &pem)
{
    if (pem.contains("PRIVATE KEY-----"))
        return unusable(u"private"_s);
    if (pem.size() > longestPem || !pem.contains("PUBLIC KEY-----"))
        return unusable(u"pem"_s);
    const Key key = publicKeyOf(pem);
    if (!key)
        return unusable(u"pem"_s);
    if (EVP_PKEY_is_a(key.get(), "RSA") != 1)
        return unusable(u"rsa"_s);
    const int bits = EVP_PKEY_get_bits(key.get());
    if (bits < smallestAppKeyBits || bits > largestAppKeyBits)
        return unusable(u"size"_s);
    return publicPemOf(key);
}

bool verifyRs256(const QByteArray &publicPem, const QByteArray &text, const QByteArray &signature)
{
    const Key key = publicPem.isEmpty() ? Key() : publicKeyOf(publicPem);
    const Digest context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *padding = nullptr; // the digest's
    const bool right = key && context && EVP_PKEY_is_a(key.get(), "RSA") == 1
        && EVP_DigestVerifyInit(context.get(), &padding, EVP_sha256(), nullptr, key.get()) == 1
        && EVP_PKEY_CTX_set_rsa_padding(padding, RSA_PKCS1_PADDING) == 1
        && EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(signature.constData()),
                            size_t(signature.size()), reinterpret_cast<const unsigned char *>(text.constData()),
                            size_t(text.size()))
            == 1;
    ERR_clear_error();
    return right;
}

} // namespace patwarden
