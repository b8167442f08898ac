// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../entries/entrydesk.h"
#include "endtest.h"

#include "models/activetokenmodel.h"
#include "views/activetokens/activetokenspage.h"
#include "views/widgets/pageheader.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTabBar>

namespace patwarden::test {

/// Six active tokens of octo-org, the latest grant first: deploy-bot (ann), nightly-mirror (bo), release-notes
/// (carla), audit-export (bo), infra-sync (ann), docs-preview (carla); and two classic ones of ann and bo.
struct ActiveTokensDesk : EntryDesk {
    explicit ActiveTokensDesk(const QString &path)
        : EntryDesk(path, QStringLiteral("tokenTable"))
    {
    }

    void addTokens()
    {
        using namespace Qt::Literals::StringLiterals;
        add(u"docs-preview"_s, carla,
            {.permissions = u"pages:write"_s, .repositories = {docs}, .expiresInDays = 60});
        add(u"infra-sync"_s, ann,
            {.permissions = u"contents:read secrets:write"_s, .repositories = {shop}, .expiresInDays = 365});
        add(u"audit-export"_s, bo, {.permissions = u"metadata:read"_s, .expiresInDays = 5});
        add(u"release-notes"_s, carla,
            {.permissions = u"contents:write pull_requests:write"_s, .repositories = {docs}, .expiresInDays = -2});
        add(u"nightly-mirror"_s, bo,
            {.permissions = u"contents:read"_s,
             .repositories = {shop, docs},
             .expiresInDays = 20,
             .usedDaysAgo = 1,
             .rule = AccessRule::ApprovalNotRequired});
        add(u"deploy-bot"_s, ann,
            {.permissions = u"administration:write contents:write metadata:read members:read"_s,
             .usedDaysAgo = 3,
             .description = u"Deploys the storefront. <b>Not bold.</b>"_s});
        builder.addClassicToken(ann, u"repo"_s);
        builder.addClassicToken(bo, u"gist"_s);
    }

    struct Active {
        QString permissions;
        QList<RepositoryId> repositories{}; ///< none: all
        std::optional<int> expiresInDays{};
        std::optional<int> usedDaysAgo{};
        AccessRule rule = AccessRule::Reviewed;
        QString description{};
    };
    void add(const QString &name, AccountId owner, const Active &active)
    {
        TokenRecord token;
        token.owner = owner;
        token.organization = octo;
        token.name = name;
        token.description = active.description;
        token.selection = active.repositories.isEmpty() ? RepositorySelection::All : RepositorySelection::Selected;
        token.repositories = active.repositories;
        token.permissions = EstateBuilder::permissionsFrom(active.permissions);
        token.createdAt = clock.now();
        if (active.expiresInDays)
            token.expiresAt = clock.now().plusDays(*active.expiresInDays);
        if (active.usedDaysAgo)
            token.lastUsedAt = clock.now().plusDays(-*active.usedDaysAgo);
        const TokenId id = builder.addToken(token);
        builder.setAccess(id, octo, AccessState::Approved, active.rule);
        ids.insert(name, id);
        clock.advanceSeconds(60);
    }
    /// Past the stores, in one transaction: "many-1", "many-2", …
    void addMany(int count)
    {
        QSqlQuery query(builder.database().connection());
        const bool done =
            query.exec(
                QStringLiteral("INSERT INTO token (kind, account_id, organization_id, name, selection, "
                               "created_at) "
                               "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                               "SELECT 1, %2, %3, 'many-' || i, 2, %4 - i FROM n")
                    .arg(count)
                    .arg(ann.value())
                    .arg(octo.value())
                    .arg(clock.now().microseconds))
            && query.exec(QStringLiteral("INSERT INTO access (token_id, organization_id, state, rule, changed_at) "
                                         "SELECT id, organization_id, 2, 3, created_at FROM token "
                                         "WHERE name LIKE 'many-%'"));
        if (!done)
            endTest(query.lastError().text());
    }

    // ------------------------------------------------------------------------------------------ the page

    void openAs(AccountId account, const QString &login, const Route &route)
    {
        openPageAs<ActiveTokensPage>(account, login, route);
    }
    /// The lists of octo-org, for alice; waits until every row and the index are there.
    bool openList()
    {
        openAs(alice, QStringLiteral("alice"), {.place = Route::Place::ActiveTokens, .organization = octo});
        return QTest::qWaitForWindowActive(page.get(), test::waitAtMost)
            && QTest::qWaitFor([&] { return entries()->hasIndex(); }, patience);
    }
    bool openToken(const QString &name)
    {
        openAs(alice, QStringLiteral("alice"),
               {.place = Route::Place::ActiveToken, .organization = octo, .token = ids.value(name)});
        return QTest::qWaitForWindowActive(page.get(), test::waitAtMost)
            && QTest::qWaitFor([&] { return entries()->hasIndex() && shownToken() == name; }, patience);
    }
    [[nodiscard]] QWidget *detail() const
    {
        return page->findChild<QWidget *>(QStringLiteral("ActiveTokenDetail"));
    }
    [[nodiscard]] QString shownToken() const
    {
        return detail()->isVisible() ? detail()->findChild<PageHeader *>()->title() : QString();
    }
    [[nodiscard]] QTabBar *tabs() const { return page->findChild<QTabBar *>(QStringLiteral("tokenTabs")); }
    void clickTab(int tab) { QTest::mouseClick(tabs(), Qt::LeftButton, {}, tabs()->tabRect(tab).center()); }

    void tick(const QString &name) { clickEntry(ids.value(name).value(), ActiveTokenModel::Tick); }
    void clickName(const QString &name) { clickEntry(ids.value(name).value(), ActiveTokenModel::Name); }
    [[nodiscard]] AccessRecord accessOf(const QString &name)
    {
        return TokenStore(builder.database()).access(ids.value(name), octo).value();
    }

    QHash<QString, TokenId> ids;
};

} // namespace patwarden::test
