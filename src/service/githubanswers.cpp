// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/githubanswers.h"

#include "service/httperror.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>

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

} // namespace

HttpResponse validationFailed(const QString &resource, const QList<FieldError> &errors)
{
    QJsonArray list;
    for (const FieldError &error : errors) {
        QJsonObject entry{{u"resource"_s, resource}, {u"field"_s, error.field}, {u"code"_s, error.code}};
        if (!error.message.isEmpty())
            entry.insert(u"message"_s, error.message);
        list.append(entry);
    }
    return jsonAnswer(422,
                      QJsonObject{{u"message"_s, u"Validation Failed"_s},
                                  {u"errors"_s, list},
                                  {u"documentation_url"_s, QString::fromLatin1(patDocumentation)},
                                  {u"status"_s, u"422"_s}});
}

HttpResponse answerTo(const Error &error, const QString &resource)
{
    switch (error.code) {
    case ErrorCode::Forbidden:
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

HttpResponse jsonAnswer(int status, const QJsonValue &body)
{
    const QJsonDocument document = body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject());
    return {status, {jsonType}, document.toJson(QJsonDocument::Compact)};
}

HttpResponse listAnswer(const HttpRequest &request, const QByteArray &link, const QJsonArray &body)
{
    HttpResponse response = jsonAnswer(200, body);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(response.body);
    hash.addData(link);
    const QByteArray tag = '"' + hash.result().toHex() + '"';
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
