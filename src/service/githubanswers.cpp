// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/githubanswers.h"

#include "service/httperror.h"
#include "service/jsonwriter.h"

#include <QLoggingCategory>

#include <algorithm>
#include <initializer_list>
#include <memory>
#include <openssl/evp.h>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(restLog, "patwarden.rest", QtWarningMsg)

namespace {

const QByteArray patDocumentation = "https://docs.github.com/rest/orgs/personal-access-tokens";
const std::pair<QByteArray, QByteArray> jsonType{"Content-Type", "application/json; charset=utf-8"};

/// A list of ETags or "*"; weak ones compare equal to strong ones (RFC 9110, 13.1.2).
bool holdsTag(const QByteArray &header, const QByteArray &tag)
{
    return std::ranges::any_of(header.split(','), [&](const QByteArray &part) {
        QByteArray candidate = part.trimmed();
        if (candidate.startsWith("W/"))
            candidate.remove(0, 2);
        return candidate == tag || candidate == "*";
    });
}

/// SHA-256 by OpenSSL, which uses what the processor has for it: Qt's takes longer than writing the answer.
QByteArray digestOf(std::initializer_list<QByteArrayView> parts)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned size = 0;
    bool isDone = context && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1;
    for (const QByteArrayView part : parts)
        isDone = isDone && EVP_DigestUpdate(context.get(), part.data(), std::size_t(part.size())) == 1;
    isDone =
        isDone && EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(digest.data()), &size) == 1;
    return digest.first(isDone ? qsizetype(size) : 0);
}

} // namespace

HttpResponse validationFailed(const QString &resource, const QList<FieldError> &errors)
{
    JsonWriter json;
    json.beginObject().key("documentation_url"_L1).text(patDocumentation).key("errors"_L1).beginArray();
    for (const FieldError &error : errors) {
        json.beginObject().key("code"_L1).text(error.code).key("field"_L1).text(error.field);
        if (!error.message.isEmpty())
            json.key("message"_L1).text(error.message);
        json.key("resource"_L1).text(resource).endObject();
    }
    json.endArray().key("message"_L1).text("Validation Failed"_L1).key("status"_L1).text("422"_L1).endObject();
    return jsonAnswer(422, json.take());
}

HttpResponse answerTo(const Error &error, const QString &resource)
{
    switch (error.code) {
    case ErrorCode::WrongCredentials:
        return errorAnswer(401, "Bad credentials");
    case ErrorCode::Forbidden:
        if (error.subject == "suspended"_L1)
            return errorAnswer(403, "This installation has been suspended");
        return errorAnswer(403, "Resource not accessible by integration", patDocumentation);
    case ErrorCode::NotFound:
        return errorAnswer(404, "Not Found", patDocumentation);
    case ErrorCode::Invalid:
        return validationFailed(resource, {{error.subject, u"invalid"_s}});
    case ErrorCode::Conflict:
        return errorAnswer(409, "Conflict", patDocumentation);
    case ErrorCode::Locked:
    case ErrorCode::Unreachable:
    case ErrorCode::ConnectionLost:
    case ErrorCode::CannotOpen:
        return errorAnswer(503, "Service unavailable", patDocumentation);
    default:
        qCWarning(restLog) << "a request failed:" << int(error.code) << error.subject << error.detail;
        return errorAnswer(500, "Server Error", patDocumentation);
    }
}

HttpResponse jsonAnswer(int status, const QByteArray &body)
{
    return {status, {jsonType}, body};
}

HttpResponse listAnswer(const HttpRequest &request, const QByteArray &link, const QByteArray &body)
{
    HttpResponse response = jsonAnswer(200, body);
    const QByteArray tag = '"' + digestOf({response.body, link}).toHex() + '"';
    response.headers += HttpHeaders{{"ETag", "W/" + tag},
                                    {"Cache-Control", "private, max-age=0, must-revalidate"},
                                    {"Vary", "Accept, Authorization"}};
    if (!link.isEmpty())
        response.headers += HttpHeaders{{"Link", link}};
    if (holdsTag(request.header("If-None-Match"), tag)) {
        response.status = 304;
        response.body.clear();
        response.headers.removeOne(jsonType);
    }
    return response;
}

} // namespace patwarden
