// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagefixture.h"
#include "testcase.h"

#include "models/owntokenmodel.h"
#include "models/tokenreachmodel.h"
#include "views/theme/theme.h"
#include "views/tokens/fieldnote.h"
#include "views/tokens/secretdialog.h"
#include "views/tokens/yourtokenspage.h"
#include "views/widgets/banner.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/pill.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

namespace patwarden::test {

/// mia is a member of octo-org (approval required, owned by alice) and of swift (none required), owns labs, and is
/// a member of vault, which lets no fine-grained token in and no classic one either.
struct TokensDesk : PageFixture {
    explicit TokensDesk(const QString &path)
        : PageFixture(path)
    {
        using namespace Qt::Literals::StringLiterals;
        builder.addEnterprise();
        alice = builder.addAccount(u"alice"_s);
        mia = builder.addAccount(u"mia"_s);
        octo = builder.addOrganization(u"octo-org"_s);
        labs = builder.addOrganization(u"labs"_s);
        swift = builder.addOrganization(u"swift"_s);
        vault = builder.addOrganization(u"vault"_s);
        for (const OrganizationId each : {octo, labs, swift, vault})
            builder.join(alice, each, Role::Owner);
        builder.join(mia, labs, Role::Owner);
        for (const OrganizationId each : {octo, swift, vault})
            builder.join(mia, each, Role::Member);
        builder.setChoice(swift, Policy::FineGrainedApproval, Choice::Open, alice);
        builder.setChoice(vault, Policy::FineGrainedAccess, Choice::Strict, alice);
        builder.setChoice(vault, Policy::ClassicAccess, Choice::Strict, alice);
        app = builder.addRepository(octo, u"app"_s);
        web = builder.addRepository(octo, u"web"_s);
        builder.addRepository(labs, u"bench"_s);
    }
    // What is shown looks at the controllers, which as members would go before it.
    ~TokensDesk() { page.reset(); }
    Q_DISABLE_COPY_MOVE(TokensDesk)

    // ------------------------------------------------------------------------------------------ the estate

    [[nodiscard]] Session session() const { return EstateBuilder::sessionOf(mia, QStringLiteral("mia")); }
    [[nodiscard]] TokenDraft draft(const QString &name, OrganizationId organization,
                                   const QString &permissions = QStringLiteral("contents:read")) const
    {
        TokenDraft draft;
        draft.name = name;
        draft.expiresAt = clock.now().plusDays(30);
        draft.organization = organization;
        draft.selection = RepositorySelection::All;
        draft.permissions = EstateBuilder::permissionsFrom(permissions);
        return draft;
    }
    IssuedToken create(const TokenDraft &draft)
    {
        return resultOf(controllers.tokens.create(session(), draft)).value();
    }
    IssuedToken createClassic(const QString &note, const QStringList &scopes)
    {
        TokenDraft draft;
        draft.kind = TokenKind::Classic;
        draft.name = note;
        draft.expiresAt = clock.now().plusDays(30);
        draft.scopes = scopes;
        return create(draft);
    }
    void review(RequestId request, Verdict verdict, const QString &reason = {})
    {
        const auto outcome = resultOf(
            controllers.requests.review(EstateBuilder::sessionOf(alice), octo, {request}, verdict, reason).future);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->decided.size(), 1);
    }
    [[nodiscard]] QList<OwnToken> tokens() { return resultOf(controllers.tokens.own(session())).value(); }
    [[nodiscard]] OwnToken stored(const QString &name)
    {
        for (const OwnToken &each : tokens()) {
            if (each.name == name)
                return each;
        }
        return {};
    }
    /// What waits for alice, by the token's name.
    [[nodiscard]] std::optional<RequestDetails> waiting(const QString &name)
    {
        const OwnToken token = stored(name);
        if (token.organizations.isEmpty() || !token.organizations.first().pending.isValid())
            return std::nullopt;
        const auto details = resultOf(controllers.requests.details(EstateBuilder::sessionOf(alice), octo,
                                                                   token.organizations.first().pending));
        return details ? std::optional(*details) : std::nullopt;
    }

    // ------------------------------------------------------------------------------------------ the page

    /// In a frame that asks the page before it leaves a place, as the window does.
    void openAs(AccountId account, const QString &login, const Route &route)
    {
        page = std::make_unique<YourTokensPage>(contextOf(account, login));
        succeeded = std::make_unique<QSignalSpy>(page.get(), &Page::succeeded);
        place = route;
        QObject::connect(page.get(), &Page::navigate, page.get(), [this](const Route &next) {
            page->requestLeave([this, next](bool mayLeave) {
                if (!mayLeave)
                    return;
                place = next;
                page->open(next);
            });
        });
        page->resize(1032, 756);
        page->show();
        page->activateWindow();
        page->open(route);
    }
    bool open(const Route &route)
    {
        openAs(mia, QStringLiteral("mia"), route);
        return QTest::qWaitForWindowActive(page.get(), test::waitAtMost);
    }
    bool openList() { return open({.place = Route::Place::YourTokens}); }
    bool openToken(TokenId token)
    {
        return open({.place = Route::Place::YourToken, .token = token})
            && test::waitFor([&] { return isShown(QStringLiteral("factsCard")); });
    }
    /// The form of a new fine-grained token, with all resource owners.
    bool openForm()
    {
        return open({.place = Route::Place::NewToken})
            && test::waitFor([&] { return combo(QStringLiteral("ownerCombo"))->count() == 4; });
    }
    bool openClassicForm()
    {
        return openList() && test::waitFor([&] {
                   return isShown(QStringLiteral("generateButton"))
                       || isShown(QStringLiteral("generateFirstClassicButton"));
               })
            && (isShown(QStringLiteral("generateFirstClassicButton"))
                    ? click(QStringLiteral("generateFirstClassicButton"))
                    : choose(QStringLiteral("newClassicAction")))
            && test::waitFor([&] { return isShown(QStringLiteral("reach_vault")); });
    }

    /// The one that is in sight: the two forms call some of their widgets alike.
    template <typename T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *found = nullptr;
        const QList<T *> all = page->findChildren<T *>(name);
        for (T *each : all) {
            if (!found || each->isVisible())
                found = each;
        }
        return found;
    }
    [[nodiscard]] bool isShown(const QString &name) const
    {
        const auto *widget = find(name);
        return widget && widget->isVisible();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    [[nodiscard]] QComboBox *combo(const QString &name) const { return find<QComboBox>(name); }
    [[nodiscard]] QString label(const QString &name) const
    {
        const auto *found = find<QLabel>(name);
        return found ? found->text() : QStringLiteral("(no such label)");
    }
    [[nodiscard]] QString pill(const QString &name) const
    {
        const auto *found = find<Pill>(name);
        return found ? found->text() : QStringLiteral("(no such pill)");
    }
    /// The line below a field.
    [[nodiscard]] QString note(const QString &name) const
    {
        const auto *found = find<FieldNote>(name);
        const auto *words = found ? found->findChild<QLabel *>(QStringLiteral("noteText")) : nullptr;
        return words && words->isVisible() ? words->text() : QString();
    }
    [[nodiscard]] bool isRefused(const QString &name) const
    {
        const auto *found = find<FieldNote>(name);
        return found && found->editor()->property("invalid").toBool() && !note(name).isEmpty()
            && found->editor()->accessibleDescription() == note(name);
    }
    [[nodiscard]] QString title() const
    {
        const QList<PageHeader *> headers = page->findChildren<PageHeader *>();
        for (const PageHeader *header : headers) {
            if (header->isVisible())
                return header->title();
        }
        return {};
    }
    [[nodiscard]] DataTable *table(const QString &name) const { return find<DataTable>(name); }
    /// The texts of a row.
    [[nodiscard]] QStringList row(const QString &tableName, int row) const
    {
        QStringList texts;
        const QAbstractItemModel *model = table(tableName)->model();
        for (int column = 0; column < model->columnCount(); ++column)
            texts.append(model->index(row, column).data().toString());
        return texts;
    }
    [[nodiscard]] QString problem() const
    {
        const auto *banner = find<Banner>(QStringLiteral("problemBanner"));
        return banner && banner->isVisible() ? banner->text() : QString();
    }
    [[nodiscard]] QString lastSuccess() const
    {
        return succeeded->isEmpty() ? QString() : succeeded->constLast().first().toString();
    }
    [[nodiscard]] SecretDialog *secretDialog() const
    {
        const QList<SecretDialog *> dialogs = page->findChildren<SecretDialog *>();
        for (SecretDialog *dialog : dialogs) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    /// Waits for the dialog. \return the secret in it.
    [[nodiscard]] QString secret() const
    {
        return test::waitFor([&] { return secretDialog() != nullptr; })
            ? secretDialog()->findChild<QLineEdit *>(QStringLiteral("secretField"))->text()
            : QString();
    }

    // ------------------------------------------------------------------------------------------ as a person

    /// Scrolls there first, as a person does.
    bool click(const QString &name)
    {
        auto *widget = find(name);
        if (!widget || !widget->isVisible() || !widget->isEnabled())
            return false;
        reveal(widget);
        QTest::mouseClick(widget, Qt::LeftButton, {},
                          QPoint(std::min(12, widget->width() / 2), widget->height() / 2));
        return true;
    }
    static void reveal(QWidget *widget)
    {
        for (QWidget *each = widget->parentWidget(); each; each = each->parentWidget()) {
            if (auto *scroll = qobject_cast<QScrollArea *>(each))
                scroll->ensureWidgetVisible(widget);
        }
    }
    /// An entry of the menu "Generate new token".
    bool choose(const QString &actionName)
    {
        QMenu *menu = button(QStringLiteral("generateButton"))->menu();
        // A menu that pops up runs an event loop of its own: the click has to come from within.
        bool chosen = false;
        QTimer::singleShot(0, menu, [&] {
            for (QAction *action : menu->actions()) {
                if (action->objectName() == actionName) {
                    chosen = true;
                    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                }
            }
            menu->close();
        });
        click(QStringLiteral("generateButton"));
        return chosen;
    }
    bool type(const QString &name, const QString &text)
    {
        auto *widget = find(name);
        if (!widget || !widget->isVisible())
            return false;
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        if (text.isEmpty())
            QTest::keyClick(widget, Qt::Key_Delete);
        else
            QTest::keyClicks(widget, text);
        return true;
    }
    /// Walks to the entry that begins so, as with the arrow keys.
    bool pick(const QString &comboName, const QString &entry)
    {
        auto *found = combo(comboName);
        if (!found || !found->isVisible() || !found->isEnabled())
            return false;
        reveal(found);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Home);
        for (int i = 0; i < found->count() && !found->currentText().startsWith(entry); ++i)
            QTest::keyClick(found, Qt::Key_Down);
        return found->currentText().startsWith(entry);
    }
    /// Unfolds by searching, then chooses the level.
    bool permit(const QString &key, const QString &level)
    {
        if (!type(QStringLiteral("permissionSearch"), key))
            return false;
        QTest::keyClick(find(QStringLiteral("permissionSearch")), Qt::Key_Return);
        return pick(QString(QStringLiteral("level_") + key), level);
    }
    static bool clickIn(QWidget *dialog, const QString &name)
    {
        auto *found = dialog ? dialog->findChild<QPushButton *>(name) : nullptr;
        if (!found || !found->isVisible() || !found->isEnabled())
            return false;
        QTest::mouseClick(found, Qt::LeftButton);
        return true;
    }
    /// Copies the secret and closes its dialog.
    bool putSecretAway()
    {
        return !secret().isEmpty() && clickIn(secretDialog(), QStringLiteral("copyButton"))
            && clickIn(secretDialog(), QStringLiteral("doneButton"))
            && test::waitFor([&] { return page->findChild<SecretDialog *>() == nullptr; });
    }
    template <typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        Dialog *found = nullptr;
        (void)test::waitFor([&] {
            found = page->findChild<Dialog *>();
            return found && found->isVisible();
        });
        return found;
    }
    /// The person goes away and comes back.
    void comeBack()
    {
        QEvent activated(QEvent::WindowActivate);
        QCoreApplication::sendEvent(page.get(), &activated);
    }

    AccountId alice, mia;
    OrganizationId octo, labs, swift, vault;
    RepositoryId app, web;
    Route place;
    std::unique_ptr<YourTokensPage> page;
    std::unique_ptr<QSignalSpy> succeeded;
};

} // namespace patwarden::test
