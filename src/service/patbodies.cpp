// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/patbodies.h"

#include "service/httperror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <variant>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostIds = 100;

std::variant<QJsonObject, HttpResponse> objectIn(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return QJsonObject();
    // In an array, as Qt reads no document that is a number or a text alone.
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + body + ']', &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1)
        return errorAnswer(400, "Problems parsing JSON");
    if (!document.array().at(0).isObject())
        return errorAnswer(400, "Body should be a JSON object");
    return document.array().at(0).toObject();
}

void readIds(const QJsonObject &object, const QString &name, PatAction &action, QList<FieldError> &errors)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull()) {
        errors.append({name, u"missing_field"_s});
        return;
    }
    const QJsonArray ids = value.toArray();
    bool areIds = value.isArray() && !ids.isEmpty() && ids.size() <= mostIds;
    for (const QJsonValue id : ids) {
        // The default comes back for what is no whole number.
        const qint64 number = id.toInteger(-1);
        areIds = areIds && number > 0;
        action.ids.append(number);
    }
    if (!areIds)
        errors.append({name, u"invalid"_s, u"must be a list of 1 to 100 ids"_s});
}

void readVerb(const QJsonObject &object, const QStringList &allowed, QList<FieldError> &errors)
{
    const QJsonValue verb = object.value(u"action"_s);
    if (verb.isUndefined() || verb.isNull())
        errors.append({u"action"_s, u"missing_field"_s});
    else if (!verb.isString() || !allowed.contains(verb.toString()))
        errors.append({u"action"_s, u"invalid"_s});
}

void readReason(const QJsonObject &object, PatAction &action, QList<FieldError> &errors)
{
    const QJsonValue reason = object.value(u"reason"_s);
    action.reason = reason.toString().trimmed();
    if (!reason.isUndefined() && !reason.isNull() && !reason.isString())
        errors.append({u"reason"_s, u"invalid"_s});
    else if (action.reason.size() > maximumReasonLength)
        errors.append({u"reason"_s, u"invalid"_s, u"is too long (maximum is 1024 characters)"_s});
    else if (action.reason.contains(QChar::Null))
        errors.append({u"reason"_s, u"invalid"_s});
}

PatAction finished(PatAction action, const char16_t *resource, const QList<FieldError> &errors)
{
    if (!errors.isEmpty())
        action.refusal = validationFailed(QString::fromUtf16(resource), errors);
    return action;
}

} // namespace

PatAction readReviewBody(const QByteArray &body, PatCount count)
{
    PatAction action;
    const auto read = objectIn(body);
    if (const auto *refusal = std::get_if<HttpResponse>(&read)) {
        action.refusal = *refusal;
        return action;
    }
    const QJsonObject &object = std::get<QJsonObject>(read);
    QList<FieldError> errors;
    readVerb(object, {u"approve"_s, u"deny"_s}, errors);
    action.verdict = object.value(u"action"_s) == u"deny"_s ? Verdict::Denied : Verdict::Approved;
    readReason(object, action, errors);
    if (count == PatCount::Many)
        readIds(object, u"pat_request_ids"_s, action, errors);
    return finished(action, requestResource, errors);
}

PatAction readRevokeBody(const QByteArray &body, PatCount count)
{
    PatAction action;
    const auto read = objectIn(body);
    if (const auto *refusal = std::get_if<HttpResponse>(&read)) {
        action.refusal = *refusal;
        return action;
    }
    const QJsonObject &object = std::get<QJsonObject>(read);
    QList<FieldError> errors;
    readVerb(object, {u"revoke"_s}, errors);
    if (count == PatCount::Many)
        readIds(object, u"pat_ids"_s, action, errors);
    return finished(action, grantResource, errors);
}

} // namespace patwarden
