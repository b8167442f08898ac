// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/words.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Value>
struct NamedValue {
    Value value;
    QLatin1StringView name;
};

constexpr std::array roleNames{NamedValue{Role::Outside, "outside"_L1}, NamedValue{Role::Member, "member"_L1},
                               NamedValue{Role::Owner, "owner"_L1}};
constexpr std::array selectionNames{NamedValue{RepositorySelection::Public, "public"_L1},
                                    NamedValue{RepositorySelection::All, "all"_L1},
                                    NamedValue{RepositorySelection::Selected, "selected"_L1}};
constexpr std::array riskNames{NamedValue{Risk::Low, "low"_L1}, NamedValue{Risk::Medium, "medium"_L1},
                               NamedValue{Risk::High, "high"_L1}};
constexpr std::array verdictNames{NamedValue{Verdict::Approved, "approved"_L1},
                                  NamedValue{Verdict::Denied, "denied"_L1},
                                  NamedValue{Verdict::Cancelled, "cancelled"_L1}};
constexpr std::array accessStateNames{
    NamedValue{AccessState::None, "none"_L1},           NamedValue{AccessState::Pending, "pending"_L1},
    NamedValue{AccessState::Approved, "approved"_L1},   NamedValue{AccessState::Denied, "denied"_L1},
    NamedValue{AccessState::Cancelled, "cancelled"_L1}, NamedValue{AccessState::Revoked, "revoked"_L1}};
constexpr std::array tokenKindNames{NamedValue{TokenKind::FineGrained, "fine_grained"_L1},
                                    NamedValue{TokenKind::Classic, "classic"_L1}};
constexpr std::array tokenStateNames{NamedValue{TokenState::Active, "active"_L1},
                                     NamedValue{TokenState::Expired, "expired"_L1},
                                     NamedValue{TokenState::Revoked, "revoked"_L1}};
constexpr std::array expiryNames{
    NamedValue{TokenExpiry::Expired, "expired"_L1}, NamedValue{TokenExpiry::Soon, "soon"_L1},
    NamedValue{TokenExpiry::Later, "later"_L1}, NamedValue{TokenExpiry::Never, "never"_L1}};

template <typename Value, size_t size>
QString nameIn(const std::array<NamedValue<Value>, size> &names, Value value)
{
    const auto *const found = std::ranges::find(names, value, &NamedValue<Value>::value);
    return found == names.end() ? QString() : QString(found->name);
}

template <typename Value, size_t size>
std::optional<Value> valueIn(const std::array<NamedValue<Value>, size> &names, const QString &name)
{
    const auto *const found = std::ranges::find_if(names, [&](const auto &known) { return name == known.name; });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

QString roleWord(Role role)
{
    return nameIn(roleNames, role);
}

std::optional<Role> roleFromWord(const QString &word)
{
    const std::optional<Role> role = valueIn(roleNames, word);
    return role == Role::Outside ? std::nullopt : role;
}

QString selectionWord(RepositorySelection selection)
{
    return nameIn(selectionNames, selection);
}

QString riskName(Risk risk)
{
    return nameIn(riskNames, risk);
}

QString verdictWord(Verdict verdict)
{
    return nameIn(verdictNames, verdict);
}

QString accessStateWord(AccessState state)
{
    return nameIn(accessStateNames, state);
}

QString tokenKindWord(TokenKind kind)
{
    return nameIn(tokenKindNames, kind);
}

QString tokenStateWord(TokenState state)
{
    return nameIn(tokenStateNames, state);
}

std::optional<TokenExpiry> expiryFromWord(const QString &word)
{
    return valueIn(expiryNames, word);
}

QJsonObject permissionsToObject(const PermissionSet &permissions)
{
    QJsonObject object;
    for (const Permission &permission : permissions)
        object.insert(permission.key, levelName(permission));
    return object;
}

std::optional<Policy> policyFromWord(QString word)
{
    return policyFromName(word.replace(u'-', u'_'));
}

QString timeWord(Instant time)
{
    return time.toDateTime().toString(Qt::ISODate);
}

QJsonValue timeOrNull(std::optional<Instant> time)
{
    return time ? QJsonValue(timeWord(*time)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

std::optional<Instant> timeFromWord(const QString &word)
{
    const QDateTime time = QDateTime::fromString(word, Qt::ISODate);
    return time.isValid() ? std::optional(Instant::fromDateTime(time)) : std::nullopt;
}

QString HumanWords::time(Instant time)
{
    return QLocale().toString(time.toDateTime().toLocalTime(), QLocale::ShortFormat);
}

QString HumanWords::timeOrNever(std::optional<Instant> instant)
{
    return instant ? time(*instant) : tr("never");
}

QString HumanWords::repositories(RepositorySelection selection, int count)
{
    switch (selection) {
    case RepositorySelection::All:
        return tr("all", "repositories");
    case RepositorySelection::Selected:
        return tr("%Ln selected", "repositories", count);
    case RepositorySelection::Public:
        break;
    }
    return tr("public", "repositories");
}

QString HumanWords::permissions(const PermissionSet &permissions)
{
    QStringList words;
    for (const Permission &permission : permissions)
        words.append(permission.key + u':' + levelName(permission));
    return words.join(u' ');
}

QString HumanWords::yesOrNo(bool yes)
{
    return yes ? tr("yes") : tr("no");
}

} // namespace patwarden::ctl
