// SPDX-License-Identifier: GPL-3.0-or-later
#include "appsigner.h"

#include <QJsonDocument>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace patwarden::test {

namespace {

QByteArray publicPemOf(EVP_PKEY *key)
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PUBKEY(bio, key);
    char *text = nullptr;
    const long length = BIO_get_mem_data(bio, &text);
    const QByteArray pem(text, qsizetype(length));
    BIO_free(bio);
    EVP_PKEY_free(key);
    return pem;
}

QByteArray compact(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray rs256(const QByteArray &privatePem, const QByteArray &text)
{
    BIO *bio = BIO_new_mem_buf(privatePem.constData(), int(privatePem.size()));
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, key);
    const auto *data = reinterpret_cast<const unsigned char *>(text.constData());
    size_t length = 0;
    EVP_DigestSign(context, nullptr, &length, data, size_t(text.size()));
    QByteArray signature(qsizetype(length), '\0');
    EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &length, data,
                   size_t(text.size()));
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    return signature.first(qsizetype(length));
}

QByteArray signedJwt(const QByteArray &privatePem, const QJsonObject &claims, const QJsonObject &header)
{
    const QByteArray text = compact(header) + '.' + compact(claims);
    return text + '.' + base64Url(rs256(privatePem, text));
}

QByteArray publicRsaKey(int bits)
{
    return publicPemOf(EVP_RSA_gen(static_cast<unsigned int>(bits)));
}

QByteArray publicEcKey()
{
    return publicPemOf(EVP_EC_gen("P-256"));
}

} // namespace patwarden::test
