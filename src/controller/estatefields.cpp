// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/estatefields.h"

#include <QJsonArray>

#include <limits>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype hashBytes = 32;

bool namesSomething(const QString &name)
{
    // The database compares names up to a NUL.
    return !name.isEmpty() && !name.contains(QChar(0)) && name.isValidUtf16();
}

} // namespace

void EstateFields::fail(const QString &field, QLatin1StringView problem)
{
    if (!m_fault)
        m_fault = LineFault{m_path + field, problem};
}

bool EstateFields::has(QLatin1StringView field) const
{
    const QJsonValue value = m_json.value(field);
    return !value.isUndefined() && !value.isNull();
}

QString EstateFields::name(QLatin1StringView field)
{
    if (!has(field))
        fail(field, "missing"_L1);
    QString name = text(field);
    if (!namesSomething(name))
        refuse(field);
    return name;
}

QString EstateFields::maybeName(QLatin1StringView field)
{
    return has(field) ? name(field) : QString();
}

QString EstateFields::text(QLatin1StringView field)
{
    const QJsonValue value = m_json.value(field);
    if (has(field) && !value.isString())
        fail(field, "wrong_type"_L1);
    const QString text = value.toString();
    if (text.contains(QChar::Null)) // PostgreSQL keeps none, and an estate has to fit into either engine
        refuse(field);
    // JSON can escape half a character, which no UTF-8 holds: it would come back as another one.
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

qint64 EstateFields::number(QLatin1StringView field)
{
    if (!has(field))
        fail(field, "missing"_L1);
    return maybeNumber(field).value_or(0);
}

std::optional<qint64> EstateFields::maybeNumber(QLatin1StringView field)
{
    if (!has(field))
        return std::nullopt;
    const QJsonValue value = m_json.value(field);
    if (!value.isDouble())
        fail(field, "wrong_type"_L1);
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(none);
    if (number == none)
        refuse(field);
    return number;
}

bool EstateFields::flag(QLatin1StringView field)
{
    const QJsonValue value = m_json.value(field);
    if (has(field) && !value.isBool())
        fail(field, "wrong_type"_L1);
    return value.toBool();
}

Instant EstateFields::instant(QLatin1StringView field)
{
    if (!has(field))
        fail(field, "missing"_L1);
    return maybeInstant(field).value_or(Instant{});
}

std::optional<Instant> EstateFields::maybeInstant(QLatin1StringView field)
{
    if (!has(field))
        return std::nullopt;
    const std::optional<Instant> instant = estatelines::instantFromText(text(field));
    if (!instant)
        refuse(field);
    return instant;
}

QByteArray EstateFields::sha256(QLatin1StringView field)
{
    const QByteArray hexadecimal = text(field).toLatin1();
    const QByteArray hash = QByteArray::fromHex(hexadecimal);
    // fromHex() passes over what is none
    if (!hexadecimal.isEmpty() && (hash.size() != hashBytes || hash.toHex() != hexadecimal.toLower()))
        refuse(field);
    return hash;
}

EstateFields EstateFields::object(QLatin1StringView field)
{
    const QJsonValue value = m_json.value(field);
    if (has(field) && !value.isObject())
        fail(field, "wrong_type"_L1);
    return {value.toObject(), m_path + field + u'.', m_fault};
}

exchange::Scope EstateFields::scope()
{
    exchange::Scope scope{maybeName("enterprise"_L1), maybeName("organization"_L1)};
    requireOne("organization"_L1, scope.enterprise, scope.organization);
    return scope;
}

void EstateFields::requireOne(QLatin1StringView field, const QString &one, const QString &other)
{
    if (one.isEmpty() && other.isEmpty())
        fail(field, "missing"_L1);
    else if (!one.isEmpty() && !other.isEmpty())
        refuse(field);
}

Policy EstateFields::policy()
{
    const std::optional<Policy> policy = policyFromName(name("policy"_L1));
    if (!policy)
        refuse("policy"_L1);
    return policy.value_or(Policy::FineGrainedAccess);
}

Choice EstateFields::choice(QLatin1StringView field, Policy policy)
{
    const std::optional<Choice> choice = choiceFromName(policy, name(field));
    if (!choice)
        refuse(field);
    return choice.value_or(Choice::Strict);
}

PermissionSet EstateFields::permissions()
{
    PermissionSet permissions;
    const QJsonValue value = m_json.value("permissions"_L1);
    if (has("permissions"_L1) && !value.isObject())
        fail(u"permissions"_s, "wrong_type"_L1);
    const QJsonObject groups = value.toObject();
    for (auto it = groups.begin(); it != groups.end(); ++it)
        readPermissions(it.key(), it.value(), permissions);
    return permissions;
}

void EstateFields::readPermissions(const QString &group, const QJsonValue &value, PermissionSet &permissions)
{
    const QString path = u"permissions."_s + group;
    const PermissionGroup known = groupFromName(group);
    if (groupName(known) != group)
        return fail(path, "not_accepted"_L1);
    if (!value.isObject())
        return fail(path, "wrong_type"_L1);
    const QJsonObject levels = value.toObject();
    for (auto it = levels.begin(); it != levels.end(); ++it) {
        const bool isTwice = std::ranges::find(permissions, it.key(), &Permission::key) != permissions.end();
        if (!it.value().isString())
            return fail(path + u'.' + it.key(), "wrong_type"_L1);
        if (isTwice || !namesSomething(it.key()))
            return fail(path + u'.' + it.key(), "not_accepted"_L1);
        const QString word = it.value().toString();
        Permission permission{it.key(), levelFromName(word).value_or(Level::None), known, {}};
        if (permission.level == Level::None)
            permission.unknownLevel = word;
        permissions.insert(std::move(permission));
    }
}

QList<exchange::RepositoryName> EstateFields::repositories()
{
    QList<exchange::RepositoryName> names;
    const QJsonValue value = m_json.value("repositories"_L1);
    if (has("repositories"_L1) && !value.isArray())
        fail(u"repositories"_s, "wrong_type"_L1);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = u"repositories.%1"_s.arg(i + 1);
        if (!array.at(i).isString())
            fail(path, "wrong_type"_L1);
        const auto name = estatelines::repositoryFromText(array.at(i).toString());
        if (!name || !namesSomething(name->owner) || !namesSomething(name->name))
            fail(path, "not_accepted"_L1);
        else
            names.append(*name);
    }
    return names;
}

} // namespace patwarden
