// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagefixture.h"

#include "models/pendingrequestmodel.h"
#include "views/entries/reasondialog.h"
#include "views/requests/pendingrequestspage.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterbutton.h"
#include "views/widgets/pageheader.h"

#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace patwarden::test {

/// alice and ben own octo-org; ann, bo and carla ask. Six requests, the newest first: deploy-bot, nightly-mirror,
/// release-notes, audit-export, infra-sync, docs-preview.
struct RequestsDesk : PageFixture {
    explicit RequestsDesk(const QString &path)
        : PageFixture(path)
    {
        using namespace Qt::Literals::StringLiterals;
        builder.addEnterprise();
        octo = builder.addOrganization(u"octo-org"_s);
        alice = builder.addAccount(u"alice"_s);
        ben = builder.addAccount(u"ben"_s);
        ann = builder.addAccount(u"ann"_s);
        bo = builder.addAccount(u"bo"_s);
        carla = builder.addAccount(u"carla"_s);
        builder.join(alice, octo, Role::Owner);
        builder.join(ben, octo, Role::Owner);
        for (const AccountId member : {ann, bo, carla})
            builder.join(member, octo, Role::Member);
        shop = builder.addRepository(octo, u"shop"_s);
        docs = builder.addRepository(octo, u"docs"_s);
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
        page = std::make_unique<PendingRequestsPage>(contextOf(account, login));
        succeeded = std::make_unique<QSignalSpy>(page.get(), &Page::succeeded);
        changed = std::make_unique<QSignalSpy>(page.get(), &Page::changed);
        page->resize(1032, 756);
        page->show();
        page->activateWindow();
        page->open(route);
    }
    static constexpr int patience = 30'000; ///< ms, under a sanitizer and a loaded machine too

    /// The list of octo-org, for alice; waits until every row and the index are there.
    bool openList()
    {
        openAs(alice, QStringLiteral("alice"), {.place = Route::Place::PendingRequests, .organization = octo});
        return QTest::qWaitForWindowActive(page.get())
            && QTest::qWaitFor([&] { return model()->hasIndex(); }, patience);
    }
    /// The review of a request, for alice; waits until it is shown.
    bool openReview(const QString &token)
    {
        openAs(alice, QStringLiteral("alice"),
               {.place = Route::Place::Review, .organization = octo, .request = ids.value(token)});
        return QTest::qWaitForWindowActive(page.get())
            && QTest::qWaitFor([&] { return model()->hasIndex() && reviewed() == token; }, patience);
    }

    [[nodiscard]] DataTable *table() const { return page->findChild<DataTable *>(QStringLiteral("requestTable")); }
    [[nodiscard]] PendingRequestModel *model() const
    {
        return qobject_cast<PendingRequestModel *>(table()->model());
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return page->findChild<QPushButton *>(name); }
    [[nodiscard]] QString label(const QString &name) const
    {
        const auto *found = page->findChild<QLabel *>(name);
        return found ? found->text() : QStringLiteral("(no such label)");
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
    [[nodiscard]] bool isShown(const QString &name) const
    {
        const auto *widget = page->findChild<QWidget *>(name);
        return widget && widget->isVisible();
    }
    [[nodiscard]] QString result() const
    {
        const QList<Banner *> banners = page->findChildren<Banner *>(QStringLiteral("resultBanner"));
        for (const Banner *banner : banners) {
            if (banner->isVisible())
                return banner->text();
        }
        return {};
    }
    [[nodiscard]] QString lastSuccess() const
    {
        return succeeded->isEmpty() ? QString() : succeeded->constLast().first().toString();
    }

    // ------------------------------------------------------------------------------------------ as a person

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model()->rowCount(); ++row)
            names.append(model()->index(row, PendingRequestModel::Name).data().toString());
        return names;
    }
    /// Waits until the rows read so.
    [[nodiscard]] bool listReads(const QStringList &expected) const
    {
        return QTest::qWaitFor([&] { return names() == expected; });
    }
    void clickCell(const QString &token, int column, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex index = model()->index(model()->rowOfRequest(ids.value(token)), column);
        table()->scrollTo(index);
        const QRect cell = table()->visualRect(index);
        const QPoint where =
            column == PendingRequestModel::Name ? QPoint(cell.left() + 18, cell.center().y()) : cell.center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, where);
    }
    void tick(const QString &token, Qt::KeyboardModifiers modifiers = {})
    {
        clickCell(token, PendingRequestModel::Tick, modifiers);
    }
    void clickName(const QString &token) { clickCell(token, PendingRequestModel::Name); }
    void click(const QString &name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    void clickSelectAll()
    {
        QTest::mouseClick(table()->findChild<QAbstractButton *>(QStringLiteral("selectAllBox")), Qt::LeftButton);
    }
    /// To what has the focus.
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    /// Opens a menu of a button and clicks the entry.
    bool choose(const QString &buttonName, const QString &entry)
    {
        QMenu *menu = button(buttonName)->menu();
        // A menu that pops up runs an event loop of its own: the click has to come from within.
        bool chosen = false;
        QTimer::singleShot(0, menu, [&] {
            for (QAction *action : menu->actions()) {
                if (action->text() == entry && action->isEnabled()) {
                    chosen = true;
                    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                }
            }
            menu->close();
        });
        click(buttonName);
        return chosen;
    }
    /// Opens a filter, ticks the choices by their labels, and closes it. \return what was offered, as "label
    /// count".
    QStringList filter(const QString &buttonName, const QStringList &labels)
    {
        click(buttonName);
        auto *list = button(buttonName)->findChild<QListView *>(QStringLiteral("filterList"));
        if (!list || !list->isVisible())
            return {QStringLiteral("(did not open)")};
        QStringList offered;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            offered.append(
                QStringLiteral("%1 %2").arg(index.data().toString(), index.data(Qt::UserRole + 2).toString()));
        }
        for (const QString &label : labels) {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                if (index.data().toString() == label)
                    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
            }
        }
        QTest::keyClick(list, Qt::Key_Escape);
        return offered;
    }
    [[nodiscard]] ReasonDialog *denyDialog() const
    {
        for (ReasonDialog *dialog : page->findChildren<ReasonDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    /// After a dialog: a window manager does this by itself.
    [[nodiscard]] bool activate()
    {
        page->activateWindow();
        return QTest::qWaitForWindowActive(page.get());
    }
    /// The person goes away and comes back.
    void comeBack()
    {
        QEvent activated(QEvent::WindowActivate);
        QCoreApplication::sendEvent(page.get(), &activated);
    }

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
    /// What became of a request.
    [[nodiscard]] std::optional<Verdict> verdictOn(const QString &token)
    {
        const auto details =
            resultOf(controllers.requests.details(EstateBuilder::sessionOf(alice), octo, ids.value(token)));
        return details ? details->decided : std::nullopt;
    }
    /// The notices of an account, the newest first.
    [[nodiscard]] QList<NoticeRow> noticesOf(AccountId account)
    {
        const auto rows = resultOf(controllers.notices.inbox(EstateBuilder::sessionOf(account), 100));
        return rows ? *rows : QList<NoticeRow>();
    }

    OrganizationId octo;
    AccountId alice, ben, ann, bo, carla;
    RepositoryId shop, docs;
    QHash<QString, RequestId> ids;
    std::unique_ptr<PendingRequestsPage> page;
    std::unique_ptr<QSignalSpy> succeeded;
    std::unique_ptr<QSignalSpy> changed;
};

} // namespace patwarden::test
