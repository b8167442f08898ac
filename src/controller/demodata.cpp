// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/demodata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QJsonDocument> readDemoFile(const QString &name)
{
    QFile file(u":/demo/%1.json"_s.arg(name));
    QJsonParseError error;
    QJsonDocument document;
    if (file.open(QIODevice::ReadOnly))
        document = QJsonDocument::fromJson(file.readAll(), &error);
    if (document.isNull())
        return Error{ErrorCode::Internal, {}, u"the demo's file %1 cannot be read"_s.arg(file.fileName())};
    return document;
}

QStringList stringsFrom(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue item : value.toArray())
        strings.append(item.toString());
    return strings;
}

/// "contents:write metadata:read"
PermissionSet demoPermissionsFrom(const QJsonValue &value)
{
    PermissionSet permissions;
    for (const QString &word : value.toString().split(u' ', Qt::SkipEmptyParts))
        permissions.insert(word.section(u':', 0, 0), levelFromName(word.section(u':', 1)).value_or(Level::None));
    return permissions;
}

DemoData::Wish wishFrom(const QJsonObject &json)
{
    DemoData::Wish wish;
    wish.token = json.value("token"_L1).toString();
    wish.reason = json.value("reason"_L1).toString();
    wish.permissions = demoPermissionsFrom(json.value("permissions"_L1));
    wish.lifeDays = json.value("days"_L1).toInt();
    const QJsonValue repositories = json.value("repositories"_L1);
    if (repositories.isString()) {
        wish.selection =
            repositories.toString() == "all"_L1 ? RepositorySelection::All : RepositorySelection::Public;
    } else {
        wish.selection = RepositorySelection::Selected;
        wish.repositories = stringsFrom(repositories);
        wish.repositoryCount = repositories.toInt(int(wish.repositories.size()));
    }
    return wish;
}

DemoData::Request demoRequestFrom(const QJsonObject &json)
{
    DemoData::Request request;
    request.wish = wishFrom(json);
    request.organization = json.value("organization"_L1).toString();
    request.owner = json.value("owner"_L1).toString();
    request.hoursAgo = json.value("hours"_L1).toInt();
    request.has = demoPermissionsFrom(json.value("has"_L1));
    request.usedHoursAgo = json.value("used"_L1).toInt();
    request.verdict = json.value("verdict"_L1) == "denied"_L1 ? Verdict::Denied : Verdict::Approved;
    request.decidedBy = json.value("by"_L1).toString();
    request.decidedAfterHours = json.value("after"_L1).toInt();
    request.answer = json.value("answer"_L1).toString();
    request.unread = json.value("unread"_L1).toBool();
    return request;
}

DemoData::Setting settingFrom(const QJsonObject &json)
{
    const auto policy = policyFromName(json.value("policy"_L1).toString()).value_or(Policy::FineGrainedAccess);
    return {policy, choiceFromName(policy, json.value("choice"_L1).toString()).value_or(Choice::Open),
            json.value("by"_L1).toString(), json.value("days"_L1).toInt()};
}

DemoData::Organization organizationFrom(const QJsonObject &json)
{
    DemoData::Organization organization;
    organization.name = json.value("name"_L1).toString();
    organization.owned = json.value("owned"_L1).toBool();
    organization.optedIn = json.value("optedIn"_L1).toBool();
    organization.sinceDays = json.value("since"_L1).toInt();
    for (const QJsonValue setting : json.value("policies"_L1).toArray())
        organization.policies.append(settingFrom(setting.toObject()));
    const QJsonObject history = json.value("history"_L1).toObject();
    organization.history = {history.value("approved"_L1).toInt(),        history.value("denied"_L1).toInt(),
                            history.value("withdrawn"_L1).toInt(),       history.value("byOwner"_L1).toInt(),
                            history.value("withoutApproval"_L1).toInt(), history.value("revoked"_L1).toInt()};
    organization.publicRepositories = stringsFrom(json.value("public"_L1));
    organization.internalRepositories = stringsFrom(json.value("internal"_L1));
    organization.privateRepositories = stringsFrom(json.value("private"_L1));
    return organization;
}

DemoData::Person personFrom(const QJsonObject &json)
{
    return {json.value("login"_L1).toString(), json.value("name"_L1).toString(),
            json.value("since"_L1).toInt(),    stringsFrom(json.value("owns"_L1)),
            stringsFrom(json.value("in"_L1)),  json.value("managed"_L1).toBool()};
}

DemoData::Classic classicFrom(const QJsonObject &json)
{
    return {json.value("token"_L1).toString(), json.value("scopes"_L1).toString()};
}

template <typename T, typename From>
Result<void> readList(const QString &name, QList<T> &list, From from)
{
    const Result<QJsonDocument> document = readDemoFile(name);
    if (!document)
        return document.error();
    for (const QJsonValue entry : document->array())
        list.append(from(entry.toObject()));
    return {};
}

Result<void> readFineGrained(DemoData &data)
{
    const Result<QJsonDocument> document = readDemoFile(u"fine-grained"_s);
    if (!document)
        return document.error();
    const QJsonObject json = document->object();
    for (const QJsonValue entry : json.value("tokens"_L1).toArray())
        data.templates.append(wishFrom(entry.toObject()));
    data.ownTokens = stringsFrom(json.value("own"_L1));
    data.denials = stringsFrom(json.value("denials"_L1));
    return {};
}

} // namespace

Result<DemoData> readDemoData()
{
    DemoData data;
    const Result<void> read =
        readList(u"people"_s, data.people, personFrom)
            .then([&] { return readList(u"organizations"_s, data.organizations, organizationFrom); })
            .then([&] { return readList(u"requests"_s, data.pending, demoRequestFrom); })
            .then([&] { return readList(u"decided"_s, data.decided, demoRequestFrom); })
            .then([&] { return readList(u"classic"_s, data.classic, classicFrom); })
            .then([&] { return readFineGrained(data); });
    if (!read)
        return read.error();
    return data;
}

} // namespace patwarden
