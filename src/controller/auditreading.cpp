// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/auditreading.h"

#include "storage/accountstore.h"
#include "storage/organizationstore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lookedAtFirst = 1'000;
constexpr int lookedAtMost = 20'000;
constexpr int newestOfOrganization = 20'000;
constexpr qint64 tokensLookedAt = 20'000;
constexpr qsizetype tokensAtMost = 200;

template <typename IdType>
using Named = QList<QPair<IdType, QString>>;

/// nullopt: all of them, and what concerns none.
Result<std::optional<QList<OrganizationId>>> visibleOrganizationsOf(UseCase &useCase)
{
    AccountStore accounts(useCase.database());
    const auto role = accounts.roleInEnterprise(useCase.actor());
    if (!role)
        return role.error();
    if (*role == Role::Owner)
        return std::optional<QList<OrganizationId>>();
    const auto roles = accounts.rolesOf(useCase.actor());
    if (!roles)
        return roles.error();
    QList<OrganizationId> owned;
    for (auto it = roles->cbegin(); it != roles->cend(); ++it) {
        if (*it == Role::Owner)
            owned.append(it.key());
    }
    if (owned.isEmpty())
        return Error{ErrorCode::Forbidden, {}, {}};
    const auto enterprise = OrganizationStore(useCase.database()).enterprise();
    if (!enterprise)
        return enterprise.error();
    if (!*enterprise)
        owned.append(OrganizationId());
    std::ranges::sort(owned);
    return std::optional(owned);
}

template <typename IdType>
Result<Named<IdType>> readNamed(Query &query)
{
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    Named<IdType> all;
    while (query.next()) {
        const auto id = query.id<IdType>();
        all.append({id, query.text()});
    }
    query.finish();
    return all;
}

Result<Named<AccountId>> actorsOfEverything(UseCase &useCase)
{
    auto actors = readNamed<AccountId>(useCase.database().query(u"audit/actors"_s));
    const auto unattended = useCase.database().query(u"audit/has_unattended"_s).number();
    if (!unattended)
        return unattended.error();
    if (actors && *unattended)
        actors.value().prepend({AccountId(), QString()});
    return actors;
}

/// What the statement finds for each of them, each once.
template <typename IdType>
Result<Named<IdType>> ofOrganizations(UseCase &useCase, const QList<OrganizationId> &organizations,
                                      const QString &statement)
{
    Named<IdType> all;
    for (const OrganizationId organization : organizations) {
        Query &query = useCase.database().query(statement);
        query.bind("organization"_L1, organization).bind("limit"_L1, newestOfOrganization);
        const auto found = readNamed<IdType>(query);
        if (!found)
            return found.error();
        all += *found;
    }
    std::ranges::sort(all, {}, [](const auto &each) { return each.second; });
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

QString jsonOfVisible(const std::optional<QList<OrganizationId>> &visible)
{
    QJsonArray array;
    for (const OrganizationId organization : visible.value_or(QList<OrganizationId>()))
        array.append(organization.value());
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// For LIKE with '!' as its escape.
QString patternOf(QString part)
{
    for (const QChar special : {u'!', u'%', u'_'})
        part.replace(special, QString(u'!') + special);
    return u'%' + part + u'%';
}

} // namespace

Result<AuditFilter> visibleAudit(UseCase &useCase, AuditFilter filter)
{
    const auto visible = visibleOrganizationsOf(useCase);
    if (!visible)
        return visible.error();
    if (!*visible)
        return filter;
    if (filter.organizations.isEmpty())
        filter.organizations = **visible;
    const bool allowed = std::ranges::all_of(filter.organizations,
                                             [&](OrganizationId asked) { return (*visible)->contains(asked); });
    if (!allowed)
        return Error{ErrorCode::Forbidden, {}, {}};
    return filter;
}

Result<bool> readAuditPagePart(UseCase &useCase, AuditPageReading &reading)
{
    Database &database = useCase.database();
    const Result<AuditFilter> filter = visibleAudit(useCase, reading.filter);
    if (!filter)
        return filter.error();
    if (!reading.query) {
        const Result<AuditQuery> prepared = AuditQuery::prepare(database, *filter);
        if (!prepared)
            return prepared.error();
        reading.query = *prepared;
        reading.page.length = prepared->length();
        reading.before = reading.before > 0 ? std::min(reading.before, prepared->end()) : prepared->end();
    }
    reading.looked = std::clamp(reading.looked * 4, lookedAtFirst, lookedAtMost);
    const Result<qint64> from = reading.query->pieceBefore(database, reading.before, reading.looked);
    if (!from)
        return from.error();
    QList<AuditRow> &rows = reading.page.rows;
    const auto part = reading.query->rows(database, *from, reading.before, reading.limit + 1 - int(rows.size()));
    if (!part)
        return part.error();
    rows += *part;
    reading.before = *from;
    if (rows.size() > reading.limit) {
        reading.page.more = true;
        rows.resize(reading.limit);
        return false;
    }
    return reading.before > reading.query->first();
}

Result<AuditChoices> readAuditChoices(UseCase &useCase)
{
    const auto visible = visibleOrganizationsOf(useCase);
    if (!visible)
        return visible.error();
    const auto actors = *visible ? ofOrganizations<AccountId>(useCase, **visible, u"audit/organization_actors"_s)
                                 : actorsOfEverything(useCase);
    if (!actors)
        return actors.error();
    const auto apps = *visible ? ofOrganizations<AppId>(useCase, **visible, u"audit/organization_apps"_s)
                               : readNamed<AppId>(useCase.database().query(u"audit/apps"_s));
    if (!apps)
        return apps.error();
    const auto actions = AuditQuery::actions(useCase.database());
    if (!actions)
        return actions.error();
    const auto organizations = OrganizationStore(useCase.database()).organizations();
    if (!organizations)
        return organizations.error();
    AuditChoices choices{*actors, *apps, *actions, {}};
    for (const OrganizationRecord &organization : *organizations) {
        if (!*visible || (*visible)->contains(organization.id))
            choices.organizations.append({organization.id, organization.name});
    }
    return choices;
}

Result<bool> searchAuditTokens(UseCase &useCase, AuditTokenSearch &search)
{
    const auto visible = visibleOrganizationsOf(useCase);
    if (!visible)
        return visible.error();
    const auto last = useCase.database().query(u"audit/last_token"_s).number();
    if (!last)
        return last.error();
    if (search.part.isEmpty())
        return false;
    QList<TokenId> &tokens = search.found.tokens;
    Query &query = useCase.database().query(u"audit/tokens_named"_s);
    query.bind("after"_L1, search.after)
        .bind("upto"_L1, search.after + tokensLookedAt)
        .bind("pattern"_L1, patternOf(search.part))
        .bind("organizations"_L1, jsonOfVisible(*visible))
        .bind("limit"_L1, tokensAtMost + 1 - tokens.size());
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    while (query.next())
        tokens.append(query.id<TokenId>());
    query.finish();
    search.after += tokensLookedAt;
    if (tokens.size() > tokensAtMost) {
        search.found.more = true;
        tokens.resize(tokensAtMost);
        return false;
    }
    return search.after < last->value_or(0);
}

} // namespace patwarden
