// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permission.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <array>
#include <tuple>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Catalogue {
    QList<CatalogueEntry> entries;
    QHash<QStringView, const CatalogueEntry *> byKey;
};

constexpr std::array catalogueGroups{PermissionGroup::Repository, PermissionGroup::Organization,
                                     PermissionGroup::Account};

Catalogue readCatalogue()
{
    QFile file(u":/data/permissions.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // a resource of this very library
    const QJsonObject root = opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();

    Catalogue catalogue;
    for (const PermissionGroup group : catalogueGroups) {
        const QJsonObject permissions = root.value(groupName(group)).toObject();
        QList<CatalogueEntry> entries;
        for (auto it = permissions.begin(); it != permissions.end(); ++it) {
            const QJsonArray value = it.value().toArray();
            CatalogueEntry entry{it.key(), value.at(0).toString(), group, {}};
            for (const QJsonValue level : value.at(1).toArray())
                entry.levels.append(levelFromName(level.toString()).value_or(Level::None));
            entries.append(entry);
        }
        std::ranges::sort(entries, {}, [](const CatalogueEntry &entry) { return entry.displayName.toLower(); });
        catalogue.entries += entries;
    }
    for (const CatalogueEntry &entry : std::as_const(catalogue.entries))
        catalogue.byKey.insert(entry.key, &entry);
    return catalogue;
}

const Catalogue &catalogue()
{
    static const Catalogue instance = readCatalogue();
    return instance;
}

QString encoded(const QString &word)
{
    const bool plain = std::ranges::all_of(word, [](QChar c) {
        return (c >= u'a' && c <= u'z') || c == u'_' || (c >= u'0' && c <= u'9') || c == u'-';
    });
    return plain && !word.isEmpty() ? word : QString::fromLatin1(QUrl::toPercentEncoding(word, {}, ":"));
}

QString decoded(QStringView word)
{
    return word.contains(u'%') ? QUrl::fromPercentEncoding(word.toUtf8()) : word.toString();
}

bool keyBefore(const Permission &permission, QStringView key)
{
    return QStringView(permission.key) < key;
}

} // namespace

void PermissionSet::insert(const QString &key, Level level)
{
    const CatalogueEntry *known = catalogueEntry(key);
    insert({key, level, known ? known->group : PermissionGroup::Other, {}});
}

void PermissionSet::insert(Permission permission)
{
    const auto at =
        std::lower_bound(m_permissions.begin(), m_permissions.end(), QStringView(permission.key), keyBefore);
    if (at != m_permissions.end() && at->key == permission.key)
        *at = std::move(permission);
    else
        m_permissions.insert(at, std::move(permission));
}

Level PermissionSet::level(QStringView key) const
{
    const auto at = std::lower_bound(m_permissions.begin(), m_permissions.end(), key, keyBefore);
    return at != m_permissions.end() && at->key == key ? at->level : Level::None;
}

QString PermissionSet::toText() const
{
    QString text;
    for (const Permission &permission : m_permissions) {
        if (!text.isEmpty())
            text += u' ';
        text +=
            groupName(permission.group) + u':' + encoded(permission.key) + u':' + encoded(levelName(permission));
    }
    return text;
}

PermissionSet PermissionSet::fromText(QStringView text)
{
    PermissionSet set;
    set.m_permissions.reserve(text.count(u' ') + 1);
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        const qsizetype first = word.indexOf(u':');
        const qsizetype last = word.lastIndexOf(u':');
        if (first < 0 || last == first)
            continue;
        Permission permission;
        permission.group = groupFromName(word.first(first));
        const QStringView key = word.sliced(first + 1, last - first - 1);
        const CatalogueEntry *entry = catalogueEntry(key);
        permission.key = entry ? entry->key : decoded(key); // nearly always one of those, and no copy then
        const QStringView level = word.sliced(last + 1);
        if (const std::optional<Level> known = levelFromName(level))
            permission.level = *known;
        else
            permission.unknownLevel = decoded(level);
        if (set.isEmpty() || set.m_permissions.constLast().key < permission.key)
            set.m_permissions.append(std::move(permission));
        else
            set.insert(std::move(permission));
    }
    return set;
}

const QList<CatalogueEntry> &permissionCatalogue()
{
    return catalogue().entries;
}

const CatalogueEntry *catalogueEntry(QStringView key)
{
    return catalogue().byKey.value(key, nullptr);
}

QString permissionDisplayName(QStringView key)
{
    const CatalogueEntry *entry = catalogueEntry(key);
    return entry ? entry->displayName : key.toString();
}

QString levelName(Level level)
{
    switch (level) {
    case Level::None:
        break;
    case Level::Read:
        return u"read"_s;
    case Level::Write:
        return u"write"_s;
    case Level::Admin:
        return u"admin"_s;
    }
    return {};
}

std::optional<Level> levelFromName(QStringView name)
{
    if (name == "read"_L1)
        return Level::Read;
    if (name == "write"_L1)
        return Level::Write;
    if (name == "admin"_L1)
        return Level::Admin;
    return std::nullopt;
}

QString levelName(const Permission &permission)
{
    return permission.level == Level::None ? permission.unknownLevel : levelName(permission.level);
}

QString groupName(PermissionGroup group)
{
    switch (group) {
    case PermissionGroup::Repository:
        return u"repository"_s;
    case PermissionGroup::Organization:
        return u"organization"_s;
    case PermissionGroup::Account:
        return u"account"_s;
    case PermissionGroup::Other:
        break;
    }
    return u"other"_s;
}

PermissionGroup groupFromName(QStringView name)
{
    for (const PermissionGroup group : catalogueGroups) {
        if (groupName(group) == name)
            return group;
    }
    return PermissionGroup::Other;
}

QList<PermissionDifference> comparePermissions(const PermissionSet &requested, const PermissionSet &current)
{
    QList<PermissionDifference> differences;
    for (const Permission &permission : requested) {
        const auto now = std::ranges::find(current, permission.key, &Permission::key);
        const Level before = now == current.end() ? Level::None : now->level;
        PermissionChange change = PermissionChange::Lowered;
        if (now == current.end())
            change = PermissionChange::Added;
        else if (permission.level == before && permission.unknownLevel == now->unknownLevel)
            change = PermissionChange::Unchanged;
        else if (permission.level == Level::None || permission.level > before)
            change = PermissionChange::Upgraded;
        differences.append({permission, before, change});
    }
    std::ranges::sort(differences, [](const PermissionDifference &a, const PermissionDifference &b) {
        return std::tuple(a.permission.group, b.permission.level, permissionDisplayName(a.permission.key))
            < std::tuple(b.permission.group, a.permission.level, permissionDisplayName(b.permission.key));
    });
    return differences;
}

} // namespace patwarden
