// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "service/httpmessage.h"

namespace patwarden {

// Answers in the form of GitHub's REST API. Their texts are for programs and are not translated.

/// One thing that is wrong with a request. \p code is GitHub's word: "missing_field", "invalid", "custom", …
struct FieldError {
    QString field;
    QString code;
    QString message{};
};

/// 422 "Validation Failed".
[[nodiscard]] HttpResponse validationFailed(const QString &resource, const QList<FieldError> &errors);

/// What became of a use case: 401 "Bad credentials", 403 "This installation has been suspended", 403 "Resource not
/// accessible by integration", 404 "Not Found", 422, or 500 and 503 where it is not the caller's fault; nothing of
/// the technical words gets out, they go to the log.
[[nodiscard]] HttpResponse answerTo(const Error &error, const QString &resource);

/// \p body: JSON.
[[nodiscard]] HttpResponse jsonAnswer(int status, const QByteArray &body);

/// 200 with an ETag over the body and \p link, or 304 without a body where If-None-Match has that ETag already.
[[nodiscard]] HttpResponse listAnswer(const HttpRequest &request, const QByteArray &link, const QByteArray &body);

} // namespace patwarden
