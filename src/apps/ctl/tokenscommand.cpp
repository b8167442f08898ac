// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/tokenscommand.h"

#include "apps/ctl/filters.h"
#include "apps/ctl/listing.h"
#include "apps/ctl/owntokens.h"
#include "apps/ctl/tokeninventory.h"
#include "apps/ctl/tokenreport.h"
#include "apps/ctl/words.h"

#include <QLocale>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

class TokensCommand
{
    Q_DECLARE_TR_FUNCTIONS(TokensCommand)

public:
    static QList<Verb> verbs();

private:
    /// The tokens of the organization that the options name.
    struct Shelf {
        NamedScope organization;
        std::shared_ptr<TokenIndex> index;
    };
    static std::optional<Shelf> openShelf(Invocation &call);
    static bool readExpiry(Invocation &call, TokenFilter &filter);
    static std::optional<QList<TokenId>> filtered(Invocation &call, const Shelf &shelf);
    static std::optional<QList<TokenId>> named(Invocation &call, const Shelf &shelf);
    /// Reads rows of the tokens: ids to a future.
    static auto rowsOf(Invocation &call, const Shelf &shelf)
    {
        return [&call, id = shelf.organization.organization](const QList<TokenId> &ids) {
            return call.controllers().activeTokens.rows(call.session(), id, ids);
        };
    }
    static int list(Invocation &call);
    static int listClassic(Invocation &call);
    static int revoke(Invocation &call);
};

QList<Verb> TokensCommand::verbs()
{
    const VerbOption limit{u"limit"_s, tr("number"), tr("At most so many, the latest granted.")};
    const VerbOption expiry{u"expiry"_s, tr("word"), tr("Only expired, soon, later or never; may be repeated.")};
    const VerbOption classic{
        u"classic"_s, {}, tr("The classic tokens of members instead, the most recently used first.")};
    const VerbOption reason{u"reason"_s, tr("text"), tr("Why; the owner of the token reads it.")};
    const VerbOption reasonFile{u"reason-file"_s, tr("file"), tr("The same from a file.")};
    const QList<VerbOption> filters = filterOptions() + QList<VerbOption>{expiry, organizationOption()};
    return QList<Verb>{
               {u"list"_s,
                {},
                tr("Lists the fine-grained tokens with access to an organization, the latest granted first."),
                filters + QList<VerbOption>{limit, classic},
                0,
                0,
                &TokensCommand::list},
               {u"revoke"_s, tr("[ID or NAME…]"), tr("Ends the access of fine-grained tokens to an organization."),
                filters + QList<VerbOption>{allOption(), yesOption(), reason, reasonFile}, 0, -1,
                &TokensCommand::revoke},
           }
    + QList<Verb>{TokenInventory::verb()} + OwnTokens::verbs();
}

std::optional<TokensCommand::Shelf> TokensCommand::openShelf(Invocation &call)
{
    const auto organization = call.signIn() ? call.organization() : std::nullopt;
    if (!organization)
        return std::nullopt;
    auto index = call.take(call.controllers().activeTokens.index(call.session(), organization->organization));
    return index ? std::optional(Shelf{*organization, *index}) : std::nullopt;
}

bool TokensCommand::readExpiry(Invocation &call, TokenFilter &filter)
{
    for (const QString &word : call.values(u"expiry"_s)) {
        const std::optional<TokenExpiry> expiry = expiryFromWord(word);
        if (!expiry) {
            call.misuse(tr("--expiry takes expired, soon, later or never, not “%1”.").arg(word));
            return false;
        }
        filter.expiry.insert(*expiry);
    }
    return true;
}

std::optional<QList<TokenId>> TokensCommand::filtered(Invocation &call, const Shelf &shelf)
{
    const Instant now = call.clock().now();
    const auto asked = FilterReader::read(call, *shelf.index, shelf.index->facets({}, now).asked);
    TokenFilter filter;
    if (!asked || !readExpiry(call, filter))
        return std::nullopt;
    filter.asked = *asked;
    return shelf.index->select(filter, TokenSort::Granted, Qt::DescendingOrder, now);
}

std::optional<QList<TokenId>> TokensCommand::named(Invocation &call, const Shelf &shelf)
{
    return namedIds<TokenId>(
        call,
        [&](const QString &name) {
            return shelf.index->select({.asked = {.text = name}}, TokenSort::Granted, Qt::DescendingOrder,
                                       call.clock().now());
        },
        rowsOf(call, shelf), [](const ActiveTokenRow &row) { return row.name; });
}

int TokensCommand::listClassic(Invocation &call)
{
    if (isFiltered(call) || call.isSet(u"expiry"_s))
        return call.misuse(tr("Filters are for fine-grained tokens, not for --classic."));
    const std::optional<int> limit = call.number(u"limit"_s, 0);
    const auto organization = limit && call.signIn() ? call.organization() : std::nullopt;
    const auto tokens = organization
        ? call.take(call.controllers().activeTokens.classicTokens(call.session(), organization->organization))
        : std::nullopt;
    if (!tokens)
        return call.exitCode();
    Listing listing(call.reporter(), TokenReport::classicHeaders(), {0});
    for (const ClassicTokenRow &row : *limit > 0 ? tokens->mid(0, *limit) : *tokens)
        listing.add(TokenReport::object(row, organization->name), TokenReport::cells(row));
    return Success;
}

int TokensCommand::list(Invocation &call)
{
    if (call.isSet(u"classic"_s))
        return listClassic(call);
    const std::optional<int> limit = call.number(u"limit"_s, 0);
    const std::optional<Shelf> shelf = limit ? openShelf(call) : std::nullopt;
    const auto ids = shelf ? filtered(call, *shelf) : std::nullopt;
    if (!ids)
        return call.exitCode();
    Listing listing(call.reporter(), TokenReport::headers(), {0});
    const auto add = [&](const ActiveTokenRow &row) {
        listing.add(TokenReport::object(row, shelf->organization.name), TokenReport::cells(row));
    };
    const QList<TokenId> wanted = *limit > 0 ? ids->mid(0, *limit) : *ids;
    return eachRow(call, wanted, rowsOf(call, *shelf), add) ? Success : call.exitCode();
}

int TokensCommand::revoke(Invocation &call)
{
    const auto reason = saysWhich(call) ? call.text(u"reason"_s, u"reason-file"_s) : std::nullopt;
    const std::optional<Shelf> shelf = reason ? openShelf(call) : std::nullopt;
    const bool all = call.isSet(u"all"_s);
    const auto ids = shelf ? (all ? filtered(call, *shelf) : named(call, *shelf)) : std::nullopt;
    if (!ids)
        return call.exitCode();
    const QString name = shelf->organization.name;
    if (ids->isEmpty()) {
        call.reporter().tell(TokenReport::object(RevokeOutcome(), name), tr("No token is like that."));
        return Success;
    }
    const QString question = tr("Revoke the access of %Ln token(s) to %1?", nullptr, int(ids->size())).arg(name);
    if (!call.confirm(question, !all))
        return call.exitCode();
    const ActiveTokenController::RevokeJob job =
        call.controllers().activeTokens.revoke(call.session(), shelf->organization.organization, *ids, *reason);
    const auto outcome = call.take(job.future);
    if (!outcome)
        return call.exitCode();
    call.reporter().tell(TokenReport::object(*outcome, name), TokenReport::text(*outcome));
    if (outcome->failure)
        return call.refuse(*outcome->failure);
    return outcome->gone.isEmpty() && outcome->left.isEmpty() ? Success : SomeFailed;
}

} // namespace

int runTokens(const QStringList &arguments)
{
    return VerbRunner::run(u"tokens"_s, TokensCommand::verbs(), arguments);
}

} // namespace patwarden::ctl
