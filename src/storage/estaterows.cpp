// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/estaterows.h"

#include "storage/columns.h"

namespace patwarden::exchange {

namespace {

Scope scopeFrom(Query &row)
{
    QString enterprise = row.text();
    return {std::move(enterprise), row.text()};
}

} // namespace

RepositoryName repositoryNameFrom(Query &row)
{
    const bool ofAccount = row.flag();
    QString owner = row.text();
    return {ofAccount, std::move(owner), row.text()};
}

Record estateRow(Query &row)
{
    return Estate{row.instant()};
}

// Braces evaluate from left to right: the columns are read in the order of the statements.

Record enterpriseRow(Query &row)
{
    return Enterprise{row.text(), row.flag(), row.instant()};
}

Record accountRow(Query &row)
{
    return Account{row.text(), row.text(), row.text(), row.flag(), maybeNumber(row), row.instant()};
}

Record organizationRow(Query &row)
{
    return Organization{row.text(), row.text(), row.flag(), row.instant()};
}

Record membershipRow(Query &row)
{
    return Membership{scopeFrom(row), row.text(), row.enumerator<Role>(), row.instant()};
}

Record repositoryRow(Query &row)
{
    return Repository{repositoryNameFrom(row), row.enumerator<Visibility>(), maybeNumber(row)};
}

Record policyRow(Query &row)
{
    return PolicyChoice{scopeFrom(row), row.enumerator<Policy>(), row.enumerator<Choice>(), row.text(),
                        row.instant()};
}

Record policyChangeRow(Query &row)
{
    return PolicyChange{scopeFrom(row),
                        row.enumerator<Policy>(),
                        row.enumerator<Choice>(),
                        row.enumerator<Choice>(),
                        row.enumerator<PolicyChangeState>(),
                        row.text(),
                        row.instant(),
                        row.instant(),
                        row.maybeInstant(),
                        row.text()};
}

Record appRow(Query &row)
{
    return App{scopeFrom(row),
               row.text(),
               row.text(),
               row.text(),
               row.text(),
               row.text().toLatin1(),
               AppPermissions{row.enumerator<Level>(), row.enumerator<Level>()},
               row.text(),
               row.instant(),
               row.instant()};
}

Record appInstallationRow(Query &row)
{
    return AppInstallation{
        row.text(),    row.text(),    AppPermissions{row.enumerator<Level>(), row.enumerator<Level>()},
        row.instant(), row.instant(), row.maybeInstant()};
}

Record webhookRow(Query &row)
{
    return Webhook{row.text(), row.text(), row.text(), row.instant()};
}

Record digestSettingRow(Query &row)
{
    DigestSetting digest{row.text(), {}};
    digest.setting = digestSettingFrom(row);
    return digest;
}

Record mailPreferenceRow(Query &row)
{
    MailPreference wanted{row.text(), {}};
    wanted.preference = mailPreferenceFrom(row);
    return wanted;
}

Token tokenFrom(Query &row)
{
    Token token;
    token.kind = row.enumerator<TokenKind>();
    token.owner = row.text();
    token.organization = row.text();
    readToken(row, token);
    token.expiryToldDays = maybeNumber(row);
    token.secretHash = row.bytes();
    token.lastEight = row.text();
    token.externalId = maybeNumber(row);
    return token;
}

std::optional<Decision> decisionFrom(Query &row)
{
    Decision decision;
    const qint64 verdict = row.integer();
    decision.verdict = static_cast<Verdict>(verdict);
    decision.rule = row.enumerator<AccessRule>();
    decision.decidedBy = row.text();
    decision.decidedAt = row.instant();
    decision.reason = row.text();
    return verdict == 0 ? std::nullopt : std::optional(decision);
}

} // namespace patwarden::exchange
