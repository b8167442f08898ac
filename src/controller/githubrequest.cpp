// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/githubrequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Reads fields of one entry until the first that is wrong.
class GithubEntryReader
{
public:
    GithubEntryReader(const QJsonObject &json, GithubRequest &request)
        : m_json(json)
        , m_request(request)
    {
    }

    [[nodiscard]] std::optional<ImportFault> read();

private:
    [[nodiscard]] QJsonValue required(const QJsonObject &json, const QString &path, QJsonValue::Type type);
    [[nodiscard]] qint64 identity(const QJsonObject &json, const QString &path);
    [[nodiscard]] QString text(const QJsonObject &json, const QString &path);
    [[nodiscard]] QString optionalText(const QJsonObject &json, const QString &path);
    [[nodiscard]] Instant instant(const QString &path, const QString &value);
    [[nodiscard]] std::optional<Instant> optionalInstant(const QString &path);
    void readOwner();
    void readSelection();
    void readPermissions();
    void readPermissionGroup(const QString &group, const QJsonValue &value);
    void readRepositories();
    void readRepository(const QJsonValue &value, qsizetype number);
    void fail(const QString &field, ImportProblem problem)
    {
        if (!m_fault)
            m_fault = {field, problem};
    }

    const QJsonObject &m_json;
    GithubRequest &m_request;
    std::optional<ImportFault> m_fault;
};

QString lastName(const QString &path)
{
    return path.section(u'.', -1);
}

std::optional<ImportFault> GithubEntryReader::read()
{
    m_request.id = identity(m_json, u"id"_s);
    m_request.reason = optionalText(m_json, u"reason"_s);
    readOwner();
    readSelection();
    readPermissions();
    m_request.createdAt = instant(u"created_at"_s, text(m_json, u"created_at"_s));
    m_request.tokenId = identity(m_json, u"token_id"_s);
    m_request.tokenName = text(m_json, u"token_name"_s);
    m_request.tokenExpiresAt = optionalInstant(u"token_expires_at"_s);
    m_request.tokenLastUsedAt = optionalInstant(u"token_last_used_at"_s);
    readRepositories();
    return m_fault;
}

QJsonValue GithubEntryReader::required(const QJsonObject &json, const QString &path, QJsonValue::Type type)
{
    const QJsonValue value = json.value(lastName(path));
    if (value.isUndefined() || value.isNull())
        fail(path, ImportProblem::Missing);
    else if (value.type() != type)
        fail(path, ImportProblem::WrongType);
    return value;
}

qint64 GithubEntryReader::identity(const QJsonObject &json, const QString &path)
{
    const QJsonValue value = required(json, path, QJsonValue::Double);
    const qint64 id = value.toInteger(0);
    if (value.isDouble() && id <= 0)
        fail(path, ImportProblem::NotAccepted);
    return id;
}

QString GithubEntryReader::text(const QJsonObject &json, const QString &path)
{
    QString value = required(json, path, QJsonValue::String).toString();
    if (value.trimmed().isEmpty())
        fail(path, ImportProblem::Missing);
    if (value.contains(QChar::Null))
        fail(path, ImportProblem::NotAccepted);
    return value;
}

QString GithubEntryReader::optionalText(const QJsonObject &json, const QString &path)
{
    const QJsonValue value = json.value(lastName(path));
    if (!value.isString() && !value.isNull() && !value.isUndefined())
        fail(path, ImportProblem::WrongType);
    if (value.toString().contains(QChar::Null)) // PostgreSQL keeps none
        fail(path, ImportProblem::NotAccepted);
    return value.toString();
}

Instant GithubEntryReader::instant(const QString &path, const QString &value)
{
    const std::optional<Instant> time = instantFromGithub(value);
    if (!time)
        fail(path, ImportProblem::NotAccepted);
    return time.value_or(Instant{});
}

std::optional<Instant> GithubEntryReader::optionalInstant(const QString &path)
{
    const QString value = optionalText(m_json, path);
    if (value.isEmpty())
        return std::nullopt;
    return instant(path, value);
}

void GithubEntryReader::readOwner()
{
    const QJsonObject owner = required(m_json, u"owner"_s, QJsonValue::Object).toObject();
    m_request.ownerLogin = text(owner, u"owner.login"_s).trimmed();
    m_request.ownerId = identity(owner, u"owner.id"_s);
    m_request.ownerName = optionalText(owner, u"owner.name"_s);
}

void GithubEntryReader::readSelection()
{
    const QString word = text(m_json, u"repository_selection"_s);
    if (word == "none"_L1)
        m_request.selection = RepositorySelection::Public;
    else if (word == "all"_L1)
        m_request.selection = RepositorySelection::All;
    else if (word == "subset"_L1)
        m_request.selection = RepositorySelection::Selected;
    else
        fail(u"repository_selection"_s, ImportProblem::NotAccepted);
}

void GithubEntryReader::readPermissions()
{
    const QJsonObject groups = required(m_json, u"permissions"_s, QJsonValue::Object).toObject();
    for (auto it = groups.begin(); it != groups.end(); ++it)
        readPermissionGroup(it.key(), it.value());
}

void GithubEntryReader::readPermissionGroup(const QString &group, const QJsonValue &value)
{
    const QString path = u"permissions."_s + group;
    if (value.isNull())
        return;
    if (!value.isObject())
        return fail(path, ImportProblem::WrongType);
    const QJsonObject permissions = value.toObject();
    for (auto it = permissions.begin(); it != permissions.end(); ++it) {
        if (!it.value().isString())
            return fail(path + u'.' + it.key(), ImportProblem::WrongType);
        const QString word = it.value().toString();
        Permission permission{it.key(), levelFromName(word).value_or(Level::None), groupFromName(group), {}};
        if (permission.level == Level::None)
            permission.unknownLevel = word;
        if (const CatalogueEntry *known = catalogueEntry(it.key());
            known && permission.group == PermissionGroup::Other)
            permission.group = known->group;
        // GitHub never tells a key in two groups; if it did, the higher level is the one to look at
        if (m_request.permissions.level(it.key()) <= permission.level)
            m_request.permissions.insert(std::move(permission));
    }
}

void GithubEntryReader::readRepositories()
{
    m_request.repositoryCount = std::max(0, m_json.value("repository_count"_L1).toInt());
    const QJsonValue repositories = m_json.value("repositories"_L1);
    if (repositories.isUndefined() || repositories.isNull()
        || m_request.selection != RepositorySelection::Selected)
        return;
    if (!repositories.isArray())
        return fail(u"repositories"_s, ImportProblem::WrongType);
    const QJsonArray list = repositories.toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        readRepository(list.at(i), i + 1);
    m_request.repositoryCount = std::max(m_request.repositoryCount, int(m_request.repositories.size()));
}

void GithubEntryReader::readRepository(const QJsonValue &value, qsizetype number)
{
    const QString path = u"repositories.%1"_s.arg(number);
    const QJsonObject object = value.toObject();
    QString name = value.isString() ? value.toString() : object.value("full_name"_L1).toString();
    if (name.isEmpty())
        name = object.value("name"_L1).toString();
    const QString owner = name.section(u'/', 0, -2);
    name = name.section(u'/', -1).trimmed();
    if (name.isEmpty())
        return fail(path,
                    value.isString() || value.isObject() ? ImportProblem::Missing : ImportProblem::WrongType);
    if (!owner.isEmpty() && !m_request.repositoriesOwner.isEmpty()
        && owner.compare(m_request.repositoriesOwner, Qt::CaseInsensitive) != 0)
        return fail(path, ImportProblem::OfAnotherOrganization);
    if (!owner.isEmpty())
        m_request.repositoriesOwner = owner;

    const QString word = object.value("visibility"_L1).toString();
    Visibility visibility = Visibility::Private;
    if (word == "internal"_L1)
        visibility = Visibility::Internal;
    else if (word == "public"_L1 || (word.isEmpty() && object.value("private"_L1) == QJsonValue(false)))
        visibility = Visibility::Public;
    m_request.repositories.append({name, visibility});
}

} // namespace

std::optional<ImportFault> readGithubRequest(QByteArrayView text, GithubRequest &request)
{
    const QByteArray bytes = QByteArray::fromRawData(text.data(), text.size());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return ImportFault{{}, ImportProblem::NotJson};
    if (!document.isObject())
        return ImportFault{{}, ImportProblem::NotAnObject};
    request.source = QString::fromUtf8(bytes);
    const QJsonObject json = document.object();
    return GithubEntryReader(json, request).read();
}

std::optional<Instant> instantFromGithub(const QString &text)
{
    static const QRegularExpression form(
        u"^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d:\\d\\d)(?:\\.(\\d{1,9}))? ?(?:Z|UTC|([+-])(\\d\\d):?(\\d\\d))?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    const qint64 microseconds = match.captured(3).leftJustified(6, u'0', true).toLongLong();
    const qint64 minutes = match.captured(5).toInt() * 60 + match.captured(6).toInt();
    const qint64 offset = match.captured(4) == "-"_L1 ? -minutes : minutes;
    Instant instant = Instant::fromDateTime(QDateTime(date, time, Qt::UTC)).plusSeconds(-60 * offset);
    instant.microseconds += microseconds;
    return instant;
}

} // namespace patwarden
