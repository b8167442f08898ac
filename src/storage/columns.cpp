// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/columns.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

Query &bindMaybe(Query &query, QLatin1StringView name, std::optional<qint64> number)
{
    return number ? query.bind(name, *number) : query.bindNull(name);
}

QString idsToText(const QList<RepositoryId> &ids)
{
    QStringList words;
    words.reserve(ids.size());
    for (const RepositoryId id : ids)
        words.append(QString::number(id.value()));
    return words.join(u' ');
}

std::optional<qint64> maybeNumber(Query &row)
{
    const std::optional<Instant> number = row.maybeInstant();
    return number ? std::optional(number->microseconds) : std::nullopt;
}

std::optional<AccessRule> maybeRule(Query &row)
{
    const qint64 rule = row.integer();
    return rule == 0 ? std::nullopt : std::optional(static_cast<AccessRule>(rule));
}

DigestSetting digestSettingFrom(Query &row)
{
    DigestSetting setting;
    setting.enabled = row.flag();
    setting.minute = int(row.integer());
    setting.zone = row.text().toLatin1();
    return setting;
}

MailPreference mailPreferenceFrom(Query &row)
{
    MailPreference preference;
    preference.language = row.text();
    preference.approvals = row.enumerator<MailTiming>();
    preference.expiry = row.enumerator<MailTiming>();
    return preference;
}

Query &bindPolicyChange(Query &query, const PolicyChangeRecord &change)
{
    return query.bind("scope"_L1, change.scope)
        .bind("scope_id"_L1, change.scopeId)
        .bind("policy"_L1, change.policy)
        .bind("after"_L1, change.after)
        .bind("account"_L1, change.decidedBy)
        .bind("decided_at"_L1, change.decidedAt)
        .bind("takes_effect_at"_L1, change.takesEffectAt);
}

Query &bindAccess(Query &query, const AccessRecord &access)
{
    query.bind("token"_L1, access.token)
        .bind("organization"_L1, access.organization)
        .bind("state"_L1, access.state)
        .bind("request"_L1, access.request)
        .bind("account"_L1, access.account)
        .bind("changed_at"_L1, access.changedAt)
        .bind("reason"_L1, access.reason)
        .bind("app"_L1, access.app);
    return bindMaybe(query, "rule"_L1, access.rule ? std::optional(qint64(*access.rule)) : std::nullopt);
}

Result<void> insertTokenDetails(Transaction &transaction, TokenId token, const QList<RepositoryId> &repositories,
                                const PermissionSet &permissions)
{
    Database &database = transaction.database();
    if (!permissions.isEmpty()) {
        const auto done = database.query(u"token/set_permissions"_s)
                              .bind("token"_L1, token)
                              .bind("permissions"_L1, permissions.toText())
                              .change();
        if (!done)
            return done.error();
    }
    if (repositories.isEmpty())
        return {};
    return database.query(u"token/insert_repositories"_s)
        .bind("token"_L1, token)
        .bind("ids"_L1, idsToJson(repositories))
        .change();
}

} // namespace patwarden
