// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/tokeninventory.h"

#include "apps/ctl/filters.h"
#include "apps/ctl/listing.h"
#include "apps/ctl/tokenreport.h"
#include "apps/ctl/words.h"

#include <QJsonArray>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The columns of the CSV form and the keys of the JSON form, the same for both kinds of tokens.
QStringList inventoryColumns()
{
    return {u"organization"_s, u"kind"_s,         u"id"_s,
            u"token"_s,        u"owner"_s,        u"reaches"_s,
            u"reason"_s,       u"repositories"_s, u"repository_count"_s,
            u"permissions"_s,  u"scopes"_s,       u"granted_by"_s,
            u"created_at"_s,   u"last_used_at"_s, u"expires_at"_s};
}

QString csvText(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList words;
        for (const QJsonValue &word : value.toArray())
            words.append(word.toString());
        return words.join(u' ');
    }
    if (value.isObject()) {
        QStringList words;
        const QJsonObject object = value.toObject();
        for (const QString &key : object.keys())
            words.append(key + u':' + object.value(key).toString());
        return words.join(u' ');
    }
    return value.toVariant().toString();
}

/// RFC 4180. A text that a spreadsheet would take for a formula is kept one by an apostrophe.
QString csvField(const QJsonValue &value)
{
    QString text = csvText(value);
    if (value.isString() && !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    const bool quoted = text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r');
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace

/// A listing, or CSV.
class TokenInventory::Sheet
{
public:
    Sheet(const Reporter &reporter, bool csv)
        : m_csv(csv)
        , m_listing(reporter,
                    {tr("Organization"), tr("Kind"), tr("ID"), tr("Token"), tr("Owner"), tr("Reaches"),
                     tr("Last used"), tr("Expires"), tr("What")},
                    {2})
    {
        if (m_csv)
            say(inventoryColumns().join(u',') + u'\r');
    }
    /// What \p token does not have is null.
    void add(const QJsonObject &token, const QStringList &cells)
    {
        QJsonObject row;
        QStringList fields;
        for (const QString &column : inventoryColumns()) {
            const QJsonValue value = token.value(column);
            row.insert(column, value.isUndefined() ? QJsonValue() : value);
            fields.append(csvField(value));
        }
        if (m_csv)
            say(fields.join(u',') + u'\r');
        else
            m_listing.add(row, cells);
    }

private:
    bool m_csv;
    Listing m_listing;
};

Verb TokenInventory::verb()
{
    return {u"inventory"_s,
            {},
            tr("Lists every token, of both kinds, of one organization or of all that the account owns."),
            {organizationOption(), {u"csv"_s, {}, tr("Print CSV (RFC 4180) instead of a table.")}},
            0,
            0,
            &TokenInventory::run};
}

std::optional<QList<NamedScope>> TokenInventory::organizations(Invocation &call)
{
    if (call.isSet(u"organization"_s)) {
        const auto organization = call.organization();
        return organization ? std::optional(QList<NamedScope>{*organization}) : std::nullopt;
    }
    const auto overview = call.take(call.controllers().overview.overview(call.session()));
    if (!overview)
        return std::nullopt;
    QList<NamedScope> owned;
    for (const OrganizationSummary &organization : overview->organizations) {
        if (organization.role == Role::Owner)
            owned.append({organization.id, organization.name});
    }
    if (!owned.isEmpty())
        return owned;
    call.refuse({ErrorCode::Forbidden, u"tokens"_s, {}});
    return std::nullopt;
}

bool TokenInventory::addFineGrained(Invocation &call, const NamedScope &organization, Sheet &sheet)
{
    ActiveTokenController &tokens = call.controllers().activeTokens;
    const auto index = call.take(tokens.index(call.session(), organization.organization));
    if (!index)
        return false;
    const QList<TokenId> ids = (*index)->select({}, TokenSort::Granted, Qt::DescendingOrder, call.clock().now());
    for (const TokenId id : ids) {
        // Whether it reaches anything is asked of the rules, token by token, not guessed from the columns.
        const auto details = waitFor(tokens.details(call.session(), organization.organization, id));
        if (!details && details.error().code == ErrorCode::NotFound)
            continue; // revoked meanwhile
        if (!details)
            return call.take(details).has_value();
        QJsonObject object = TokenReport::object(details->row, organization.name);
        object.insert(u"reaches"_s, details->reaches);
        object.insert(u"reason"_s, QString(reasonName(details->reason)));
        object.insert(u"created_at"_s, timeWord(details->createdAt));
        sheet.add(object,
                  {organization.name, tokenKindWord(TokenKind::FineGrained), QString::number(id.value()),
                   details->row.name, details->row.owner, HumanWords::yesOrNo(details->reaches),
                   HumanWords::timeOrNever(details->row.lastUsedAt),
                   HumanWords::timeOrNever(details->row.expiresAt),
                   HumanWords::permissions(details->row.permissions)});
    }
    return true;
}

bool TokenInventory::addClassic(Invocation &call, const NamedScope &organization, Sheet &sheet)
{
    const auto tokens =
        call.take(call.controllers().activeTokens.classicTokens(call.session(), organization.organization));
    if (!tokens)
        return false;
    for (const ClassicTokenRow &row : *tokens) {
        sheet.add(TokenReport::object(row, organization.name),
                  {organization.name, tokenKindWord(TokenKind::Classic), QString::number(row.id.value()), row.note,
                   row.owner, HumanWords::yesOrNo(row.reaches), HumanWords::timeOrNever(row.lastUsedAt),
                   HumanWords::timeOrNever(row.expiresAt), row.scopes.join(u' ')});
    }
    return true;
}

int TokenInventory::run(Invocation &call)
{
    const bool csv = call.isSet(u"csv"_s);
    if (csv && call.reporter().isJson())
        return call.misuse(tr("Give --csv or --json, not both."));
    const auto owned = call.signIn() ? organizations(call) : std::nullopt;
    if (!owned)
        return call.exitCode();
    Sheet sheet(call.reporter(), csv);
    for (const NamedScope &organization : *owned) {
        if (!addFineGrained(call, organization, sheet) || !addClassic(call, organization, sheet))
            return call.exitCode();
    }
    return Success;
}

} // namespace patwarden::ctl
