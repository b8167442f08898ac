// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endtest.h"
#include "estate.h"

#include "controller/accessdecision.h"
#include "controller/controllers.h"
#include "storage/organizationstore.h"

#include <QSqlQuery>

namespace patwarden::test {

/// An enterprise that has opted in with octo-org, whose owners are olga and otto, whose member is mia; sam belongs
/// to nothing. What the tests of people's own tokens begin with.
struct TokenDesk {
    explicit TokenDesk(const QString &path)
        : builder(path, clock)
        , controllers(thread, clock)
    {
        builder.addEnterprise();
        octo = builder.addOrganization(QStringLiteral("octo-org"));
        olga = person(QStringLiteral("olga"), Role::Owner);
        otto = person(QStringLiteral("otto"), Role::Owner);
        mia = person(QStringLiteral("mia"), Role::Member);
        sam = person(QStringLiteral("sam"), Role::Outside);
        web = builder.addRepository(octo, QStringLiteral("web"));
        app = builder.addRepository(octo, QStringLiteral("app"));
        site = builder.addRepository(octo, QStringLiteral("site"), Visibility::Public);
        if (const auto opened = resultOf(thread.open(test::locationOf(path), OpenMode::OpenExisting)); !opened)
            endTest(opened.error());
    }

    Session person(const QString &login, Role role)
    {
        const AccountId account = builder.addAccount(login);
        if (role != Role::Outside)
            builder.join(account, octo, role);
        return {account, login};
    }
    RepositoryId repositoryOf(const Session &session, const QString &name)
    {
        auto transaction = Transaction::begin(builder.database(), Transaction::Kind::Write);
        const auto id =
            OrganizationStore(builder.database())
                .insertRepository(transaction.value(), {{}, {}, session.account, name, Visibility::Private, {}});
        return transaction.value().commit() ? *id : RepositoryId();
    }

    /// For octo-org: reads the contents of all its repositories for 30 days.
    [[nodiscard]] TokenDraft draft(const QString &permissions = QStringLiteral("contents:read")) const
    {
        TokenDraft draft;
        draft.name = QStringLiteral("deploy-bot");
        draft.expiresAt = clock.now().plusDays(30);
        draft.organization = octo;
        draft.justification = QStringLiteral("Nightly builds");
        draft.selection = RepositorySelection::All;
        draft.permissions = EstateBuilder::permissionsFrom(permissions);
        return draft;
    }
    [[nodiscard]] TokenEdit edit(const QString &permissions) const
    {
        TokenEdit edit;
        edit.name = QStringLiteral("deploy-bot");
        edit.selection = RepositorySelection::All;
        edit.permissions = EstateBuilder::permissionsFrom(permissions);
        return edit;
    }
    IssuedToken create(const Session &session, const TokenDraft &draft)
    {
        const auto issued = resultOf(controllers.tokens.create(session, draft));
        if (!issued)
            endTest(issued.error().subject + QStringLiteral(": ") + issued.error().detail);
        return *issued;
    }
    OwnToken details(const Session &session, TokenId token)
    {
        return resultOf(controllers.tokens.details(session, token)).value();
    }
    OrganizationReach reach(const Session &session, TokenId token)
    {
        return details(session, token).organizations.value(0);
    }
    void review(RequestId request, Verdict verdict, const QString &reason = {})
    {
        const auto outcome = resultOf(controllers.requests.review(olga, octo, {request}, verdict, reason).future);
        QCOMPARE(outcome->decided.size(), 1);
    }

    /// May the token do this in a repository?
    Decision may(TokenId token, RepositoryId repository, const QString &permission, Level level)
    {
        return resultOf(thread.run([&](Database &database) {
                   return decideAccess(
                       database,
                       {.token = token, .repository = repository, .permission = permission, .level = level},
                       clock.now());
               }))
            .value();
    }
    std::optional<TokenId> tokenOf(const QString &secret)
    {
        return resultOf(thread.run([&](Database &database) { return tokenOfSecret(database, secret); })).value();
    }
    qint64 pendingCount() { return OrganizationStore(builder.database()).byId(octo)->value().pendingCount; }
    QList<NoticeRow> inbox(const Session &session)
    {
        return resultOf(controllers.notices.inbox(session, 100)).value();
    }
    /// "action details" of every entry of the audit log, or the first column of another question.
    QStringList ask(const QString &sql)
    {
        QStringList answers;
        QSqlQuery query(builder.database().connection());
        if (!query.exec(sql))
            return {QStringLiteral("no such thing")};
        while (query.next())
            answers.append(query.value(0).toString());
        return answers;
    }
    QStringList audited() { return ask(QStringLiteral("SELECT action FROM audit_leaf ORDER BY sequence")); }
    QString lastDetails()
    {
        return ask(QStringLiteral("SELECT details FROM audit_leaf ORDER BY sequence DESC LIMIT 1")).value(0);
    }

    ManualClock clock;
    EstateBuilder builder;
    DatabaseThread thread;
    Controllers controllers;
    OrganizationId octo;
    Session olga;
    Session otto;
    Session mia;
    Session sam;
    RepositoryId web; ///< private
    RepositoryId app; ///< private
    RepositoryId site; ///< public
};

} // namespace patwarden::test
