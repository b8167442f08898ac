// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../entries/entrydesk.h"

#include "models/pendingrequestmodel.h"
#include "views/requests/pendingrequestspage.h"
#include "views/widgets/pageheader.h"

namespace patwarden::test {

/// alice and ben own octo-org; ann, bo and carla ask. Six requests, the newest first: deploy-bot, nightly-mirror,
/// release-notes, audit-export, infra-sync, docs-preview.
struct RequestsDesk : EntryDesk {
    explicit RequestsDesk(const QString &path)
        : EntryDesk(path, QStringLiteral("requestTable"))
    {
    }

    void addRequests()
    {
        using namespace Qt::Literals::StringLiterals;
        const auto selected = RepositorySelection::Selected;
        add(ann,
            {.tokenName = u"deploy-bot"_s,
             .permissions = u"administration:write contents:write metadata:read members:read"_s,
             .reason = u"Deploys the storefront from our build server. <b>Not bold.</b>"_s,
             .expiresInDays = std::nullopt,
             .askedHoursAgo = 4});
        add(bo,
            {.tokenName = u"nightly-mirror"_s,
             .permissions = u"contents:read"_s,
             .selection = selected,
             .repositories = {shop, docs},
             .askedHoursAgo = 5});
        add(carla,
            {.tokenName = u"release-notes"_s,
             .permissions = u"contents:write pull_requests:write"_s,
             .selection = selected,
             .repositories = {docs},
             .askedHoursAgo = 6});
        add(bo,
            {.tokenName = u"audit-export"_s,
             .permissions = u"metadata:read"_s,
             .selection = RepositorySelection::Public,
             .expiresInDays = 90,
             .askedHoursAgo = 7});
        add(ann,
            {.tokenName = u"infra-sync"_s,
             .permissions = u"contents:read secrets:write"_s,
             .selection = selected,
             .repositories = {shop},
             .expiresInDays = 365,
             .askedHoursAgo = 9});
        add(carla,
            {.tokenName = u"docs-preview"_s,
             .permissions = u"pages:write"_s,
             .reason = u"Renders the pages of the storefront"_s,
             .selection = selected,
             .repositories = {docs},
             .askedHoursAgo = 50});
    }

    void add(AccountId owner, const EstateBuilder::Asking &asking)
    {
        ids.insert(asking.tokenName, builder.addRequest(octo, owner, asking));
    }

    // ------------------------------------------------------------------------------------------ the page

    void openAs(AccountId account, const QString &login, const Route &route)
    {
        openPageAs<PendingRequestsPage>(account, login, route, RequestList::Of::OneOrganization);
    }
    /// The list of octo-org, for alice; waits until every row and the index are there.
    bool openList()
    {
        openAs(alice, QStringLiteral("alice"), {.place = Route::Place::PendingRequests, .organization = octo});
        return QTest::qWaitForWindowActive(page.get(), test::waitAtMost)
            && QTest::qWaitFor([&] { return model()->hasIndex(); }, patience);
    }
    /// The review of a request, for alice; waits until it is shown.
    bool openReview(const QString &token)
    {
        openAs(alice, QStringLiteral("alice"),
               {.place = Route::Place::Review, .organization = octo, .request = ids.value(token)});
        return QTest::qWaitForWindowActive(page.get(), test::waitAtMost)
            && QTest::qWaitFor([&] { return model()->hasIndex() && reviewed() == token; }, patience);
    }

    [[nodiscard]] PendingRequestModel *model() const
    {
        return qobject_cast<PendingRequestModel *>(table()->model());
    }
    [[nodiscard]] bool inReview() const
    {
        return page->findChild<QWidget *>(QStringLiteral("ReviewPage"))->isVisible();
    }
    /// The token in the head of the review.
    [[nodiscard]] QString reviewed() const
    {
        const auto *review = page->findChild<QWidget *>(QStringLiteral("ReviewPage"));
        return inReview() ? review->findChild<PageHeader *>()->title() : QString();
    }

    // ------------------------------------------------------------------------------------------ as a person

    void clickCell(const QString &token, int column, Qt::KeyboardModifiers modifiers = {})
    {
        clickEntry(ids.value(token).value(), column, modifiers);
    }
    void tick(const QString &token, Qt::KeyboardModifiers modifiers = {})
    {
        clickCell(token, PendingRequestModel::Tick, modifiers);
    }
    void clickName(const QString &token) { clickCell(token, PendingRequestModel::Name); }

    /// Somebody else decides, past the page.
    bool decideAs(AccountId account, const QStringList &tokens, Verdict verdict)
    {
        QList<RequestId> decided;
        for (const QString &token : tokens)
            decided.append(ids.value(token));
        const auto outcome = resultOf(
            controllers.requests.review(EstateBuilder::sessionOf(account), octo, decided, verdict, {}).future);
        return outcome.ok() && outcome->decided == decided;
    }
    [[nodiscard]] ReasonDialog *denyDialog() const { return reasonDialog(); }
    /// What became of a request.
    [[nodiscard]] std::optional<Verdict> verdictOn(const QString &token)
    {
        const auto details =
            resultOf(controllers.requests.details(EstateBuilder::sessionOf(alice), octo, ids.value(token)));
        return details ? details->decided : std::nullopt;
    }

    QHash<QString, RequestId> ids;
};

} // namespace patwarden::test
