// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/reporter.h"

#include "apps/ctl/command.h"
#include "controller/wording.h"

#include <QJsonDocument>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString oneLineOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Forbidden:
        return u"forbidden"_s;
    case ErrorCode::NotFound:
        return u"not_found"_s;
    case ErrorCode::Conflict:
        return u"conflict"_s;
    case ErrorCode::Invalid:
        return u"invalid"_s;
    case ErrorCode::WrongCredentials:
        return u"wrong_credentials"_s;
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    case ErrorCode::NotADatabase:
        return u"not_a_database"_s;
    case ErrorCode::CannotOpen:
        return u"cannot_open"_s;
    case ErrorCode::Locked:
        return u"locked"_s;
    case ErrorCode::ReadOnly:
        return u"read_only"_s;
    case ErrorCode::NewerSchema:
        return u"newer_schema"_s;
    case ErrorCode::DiskFull:
        return u"disk_full"_s;
    case ErrorCode::MigrationFailed:
        return u"migration_failed"_s;
    case ErrorCode::Damaged:
        return u"damaged"_s;
    case ErrorCode::Unreachable:
        return u"unreachable"_s;
    case ErrorCode::ConnectionLost:
        return u"connection_lost"_s;
    case ErrorCode::Internal:
        break;
    }
    return u"internal"_s;
}

QJsonObject errorToObject(const Error &error, const QString &sentence)
{
    QJsonObject object{{u"code"_s, errorCodeName(error.code)}, {u"message"_s, sentence}};
    if (!error.subject.isEmpty())
        object.insert(u"subject"_s, error.subject);
    return object;
}

void Reporter::tell(const QJsonObject &object, const QString &sentence) const
{
    say(m_json ? oneLineOf(object) : sentence);
}

void Reporter::note(const QString &sentence) const
{
    if (!m_json)
        complain(sentence);
}

int Reporter::refuse(const Error &error) const
{
    return refuse(error, Wording::sentence(error));
}

int Reporter::refuse(const Error &error, const QString &sentence) const
{
    complain(m_json ? oneLineOf({{u"error"_s, errorToObject(error, sentence)}}) : sentence);
    return error.code == ErrorCode::Invalid ? WrongUsage : Refused;
}

int Reporter::misuse(const QString &sentence) const
{
    const QJsonObject error{{u"code"_s, u"usage"_s}, {u"message"_s, sentence}};
    complain(m_json ? oneLineOf({{u"error"_s, error}}) : sentence);
    return WrongUsage;
}

} // namespace patwarden::ctl
