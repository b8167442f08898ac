// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/factsjson.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <simdjson.h>

#include <array>
#include <string_view>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;
using namespace std::string_view_literals;

namespace {

namespace dom = simdjson::dom;

template <typename T>
struct Word {
    std::string_view name;
    T value;
};

constexpr std::array accessChoices{Word{"restrict"sv, Choice::Strict}, Word{"allow"sv, Choice::Open},
                                   Word{"delegate"sv, Choice::Delegate}};
constexpr std::array approvalChoices{Word{"require"sv, Choice::Strict}, Word{"disable"sv, Choice::Open},
                                     Word{"delegate"sv, Choice::Delegate}};
constexpr std::array kinds{Word{"fine_grained"sv, TokenKind::FineGrained}, Word{"classic"sv, TokenKind::Classic}};
constexpr std::array states{Word{"active"sv, TokenState::Active}, Word{"expired"sv, TokenState::Expired},
                            Word{"revoked"sv, TokenState::Revoked}};
constexpr std::array resourceOwners{Word{"organization"sv, ResourceOwner::Organization},
                                    Word{"user"sv, ResourceOwner::User}, Word{"other"sv, ResourceOwner::Other}};
constexpr std::array roles{Word{"member"sv, Role::Member}, Word{"owner"sv, Role::Owner},
                           Word{"outside"sv, Role::Outside}};
constexpr std::array accessStates{
    Word{"none"sv, AccessState::None},           Word{"pending"sv, AccessState::Pending},
    Word{"approved"sv, AccessState::Approved},   Word{"denied"sv, AccessState::Denied},
    Word{"cancelled"sv, AccessState::Cancelled}, Word{"revoked"sv, AccessState::Revoked}};
constexpr std::array selections{Word{"public"sv, RepositorySelection::Public},
                                Word{"all"sv, RepositorySelection::All},
                                Word{"selected"sv, RepositorySelection::Selected}};
constexpr std::array resourceTypes{Word{"repository"sv, ResourceType::Repository},
                                   Word{"organization"sv, ResourceType::Organization},
                                   Word{"enterprise"sv, ResourceType::Enterprise}};
constexpr std::array visibilities{Word{"public"sv, Visibility::Public}, Word{"internal"sv, Visibility::Internal},
                                  Word{"private"sv, Visibility::Private}};
constexpr std::array levels{Word{"read"sv, Level::Read}, Word{"write"sv, Level::Write},
                            Word{"admin"sv, Level::Admin}};
constexpr std::array credentials{Word{"token"sv, Credential::Token}, Word{"ssh_key"sv, Credential::SshKey}};

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Reads the fields of one line and remembers the first thing that is wrong. After that every read is idle, so
/// that the readers below need not ask after each field.
class FactsReader
{
public:
    Result<Facts> read(QByteArrayView line);

private:
    /// One object of the line and where it stands ("token.").
    struct Place {
        dom::object object;
        std::string_view path;
    };

    void fail(std::string_view path, std::string_view key, const QString &detail);
    bool find(const Place &place, std::string_view key, dom::element &value);
    bool failed() const { return m_error.has_value(); }

    std::string_view text(const Place &place, std::string_view key);
    bool flag(const Place &place, std::string_view key);
    template <typename T, size_t Size>
    T word(const Place &place, std::string_view key, const std::array<Word<T>, Size> &words, size_t known = Size);
    std::optional<Place> object(const Place &root, std::string_view key, std::string_view path, bool mayBeNull);

    std::optional<PolicySet> policies(const Place &root, ScopeKind scope);
    Facts::Token token(const Place &place);
    PermissionSet permissions(const Place &token);
    Scopes scopes(const Place &token);

    std::optional<Error> m_error;
};

void FactsReader::fail(std::string_view path, std::string_view key, const QString &detail)
{
    if (!m_error)
        m_error = Error{ErrorCode::Invalid, QString(toQString(path) + toQString(key)), detail};
}

bool FactsReader::find(const Place &place, std::string_view key, dom::element &value)
{
    if (failed())
        return false;
    if (place.object.at_key(key).get(value) == simdjson::SUCCESS)
        return true;
    fail(place.path, key, u"is missing"_s);
    return false;
}

std::string_view FactsReader::text(const Place &place, std::string_view key)
{
    dom::element value;
    std::string_view result;
    if (find(place, key, value) && value.get(result) != simdjson::SUCCESS)
        fail(place.path, key, u"must be a string"_s);
    return result;
}

bool FactsReader::flag(const Place &place, std::string_view key)
{
    dom::element value;
    bool result = false;
    if (find(place, key, value) && value.get(result) != simdjson::SUCCESS)
        fail(place.path, key, u"must be true or false"_s);
    return result;
}

/// Only the first \p known words are accepted.
template <typename T, size_t Size>
T FactsReader::word(const Place &place, std::string_view key, const std::array<Word<T>, Size> &words, size_t known)
{
    const std::string_view name = text(place, key);
    if (failed())
        return words.front().value;
    for (size_t i = 0; i < known; ++i) {
        if (words[i].name == name)
            return words[i].value;
    }
    QStringList names;
    for (size_t i = 0; i < known; ++i)
        names.append(toQString(words[i].name));
    fail(place.path, key, QString(u"must be one of "_s + names.join(u", "_s)));
    return words.front().value;
}

std::optional<FactsReader::Place> FactsReader::object(const Place &root, std::string_view key,
                                                      std::string_view path, bool mayBeNull)
{
    dom::element value;
    if (!find(root, key, value) || (mayBeNull && value.is_null()))
        return std::nullopt;
    Place place{{}, path};
    if (value.get(place.object) == simdjson::SUCCESS)
        return place;
    fail(root.path, key, mayBeNull ? u"must be an object or null"_s : u"must be an object"_s);
    return std::nullopt;
}

std::optional<PolicySet> FactsReader::policies(const Place &root, ScopeKind scope)
{
    const bool enterprise = scope == ScopeKind::Enterprise;
    const std::optional<Place> place = enterprise ? object(root, "enterprise", "enterprise.", true)
                                                  : object(root, "organization", "organization.", true);
    if (!place)
        return std::nullopt;
    const size_t known = enterprise ? 3 : 2; // an organization has nobody to delegate to
    PolicySet set;
    set.optedIn = flag(*place, "opted_in");
    set.fineGrainedAccess = word(*place, "fine_grained_access", accessChoices, known);
    set.fineGrainedApproval = word(*place, "fine_grained_approval", approvalChoices, known);
    set.classicAccess = word(*place, "classic_access", accessChoices, known);
    return set;
}

PermissionSet FactsReader::permissions(const Place &token)
{
    PermissionSet set;
    dom::element value;
    dom::object levelsByKey;
    if (!find(token, "permissions", value))
        return set;
    if (value.get(levelsByKey) != simdjson::SUCCESS) {
        fail(token.path, "permissions", u"must be an object"_s);
        return set;
    }
    for (const dom::key_value_pair permission : levelsByKey) {
        std::string_view name;
        std::optional<Level> level;
        if (permission.value.get(name) == simdjson::SUCCESS)
            level = levelFromName(toQString(name));
        if (!level) {
            fail("token.permissions.", permission.key, u"must be one of read, write, admin"_s);
            return set;
        }
        set.insert(toQString(permission.key), *level);
    }
    return set;
}

Scopes FactsReader::scopes(const Place &token)
{
    Scopes scopes;
    dom::element value;
    dom::array names;
    if (!find(token, "scopes", value))
        return scopes;
    if (value.get(names) != simdjson::SUCCESS) {
        fail(token.path, "scopes", u"must be an array of strings"_s);
        return scopes;
    }
    for (const dom::element element : names) {
        std::string_view name;
        if (element.get(name) != simdjson::SUCCESS) {
            fail(token.path, "scopes", u"must be an array of strings"_s);
            return scopes;
        }
        if (const std::optional<Scope> scope = scopeFromName(toQString(name)))
            scopes |= *scope;
    }
    return scopes;
}

Facts::Token FactsReader::token(const Place &place)
{
    const auto present = [&](std::string_view key) {
        return place.object.at_key(key).error() == simdjson::SUCCESS;
    };
    Facts::Token token;
    token.kind = word(place, "kind", kinds);
    token.state = word(place, "state", states);
    token.resourceOwner = word(place, "resource_owner", resourceOwners);
    token.ownerRole = word(place, "owner_role", roles);
    token.createdByOwner = flag(place, "created_by_owner");
    token.access = word(place, "access", accessStates);
    token.repositories = word(place, "repositories", selections);
    token.repositorySelected = flag(place, "repository_selected");
    if (token.kind == TokenKind::FineGrained || present("permissions"))
        token.permissions = permissions(place);
    if (token.kind == TokenKind::Classic || present("scopes"))
        token.scopes = scopes(place);
    return token;
}

Result<Facts> FactsReader::read(QByteArrayView line)
{
    if (line.isEmpty()) // the parser would copy from a null pointer
        return Error{ErrorCode::Invalid, {}, u"is not JSON: it is empty"_s};
    // A parser a line: it owns what the elements point to, and making one costs less than a microsecond.
    dom::parser parser;
    dom::element document;
    Place root;
    const simdjson::error_code parsed = parser.parse(line.data(), size_t(line.size()), true).get(document);
    if (parsed != simdjson::SUCCESS)
        return Error{
            ErrorCode::Invalid, {}, QString(u"is not JSON: "_s + QLatin1String(simdjson::error_message(parsed)))};
    if (document.get(root.object) != simdjson::SUCCESS)
        return Error{ErrorCode::Invalid, {}, u"is not a JSON object"_s};

    Facts facts;
    facts.enterprise = policies(root, ScopeKind::Enterprise);
    facts.organization = policies(root, ScopeKind::Organization);
    if (const std::optional<Place> place = object(root, "token", "token.", false))
        facts.token = token(*place);
    if (const std::optional<Place> place = object(root, "resource", "resource.", false)) {
        facts.resource.type = word(*place, "type", resourceTypes);
        facts.resource.owner = word(*place, "owner", resourceOwners);
        facts.resource.visibility = word(*place, "visibility", visibilities);
    }
    if (const std::optional<Place> place = object(root, "action", "action.", false)) {
        facts.action.permission = toQString(text(*place, "permission"));
        facts.action.level = word(*place, "level", levels);
    }
    facts.credential = word(root, "credential", credentials);
    if (!facts.organization && facts.resource.owner == ResourceOwner::Organization
        && facts.resource.type != ResourceType::Enterprise)
        fail({}, "organization", u"must not be null for an organization's resource"_s);
    if (failed())
        return *m_error;
    return facts;
}

} // namespace

Result<Facts> factsFromJson(QByteArrayView line)
{
    return FactsReader().read(line);
}

QByteArray decisionToJson(const Decision &decision)
{
    const QLatin1StringView reason = reasonName(decision.reason);
    const QLatin1StringView decidedBy = decidedByName(decision.decidedBy);
    QByteArray line;
    line.reserve(96);
    line.append(decision.allowed ? R"({"allowed": true, "reason": ")" : R"({"allowed": false, "reason": ")");
    line.append(reason.data(), reason.size());
    line.append(R"(", "decided_by": ")");
    line.append(decidedBy.data(), decidedBy.size());
    line.append(R"("})");
    return line;
}

QByteArray errorToJson(const Error &error)
{
    const QString where = error.subject.isEmpty() ? u"the line"_s : error.subject;
    const QJsonObject object{{u"error"_s, QString(where % u' ' % error.detail)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace patwarden
