// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagefixture.h"
#include "testcase.h"

#include "models/entrylistmodel.h"
#include "views/entries/reasondialog.h"
#include "views/theme/style.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterbutton.h"

#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace patwarden::test {

/// A person at a page of a list and of one of its entries. alice and ben own octo-org; ann, bo and carla are
/// members.
struct EntryDesk : PageFixture {
    EntryDesk(const QString &path, const QString &nameOfTable)
        : PageFixture(path)
        , tableName(nameOfTable)
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

    static constexpr int patience = 30'000; ///< ms, under a sanitizer and a loaded machine too

    template <typename PageClass, typename... More>
    void openPageAs(AccountId account, const QString &login, const Route &route, More... more)
    {
        page = std::make_unique<PageClass>(contextOf(account, login), more...);
        succeeded = std::make_unique<QSignalSpy>(page.get(), &Page::succeeded);
        changed = std::make_unique<QSignalSpy>(page.get(), &Page::changed);
        page->resize(1032, 756);
        page->show();
        page->activateWindow();
        page->open(route);
    }

    [[nodiscard]] DataTable *table() const { return page->findChild<DataTable *>(tableName); }
    [[nodiscard]] EntryListModel *entries() const { return qobject_cast<EntryListModel *>(table()->model()); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return page->findChild<QPushButton *>(name); }
    [[nodiscard]] QString label(const QString &name) const
    {
        const auto *found = page->findChild<QLabel *>(name);
        return found ? found->text() : QStringLiteral("(no such label)");
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

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < entries()->rowCount(); ++row)
            names.append(entries()->index(row, EntryListModel::nameColumn).data().toString());
        return names;
    }
    /// Waits until the rows read so.
    [[nodiscard]] bool listReads(const QStringList &expected) const
    {
        return test::waitFor([&] { return names() == expected; });
    }
    void clickEntry(qint64 id, int column, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex index = entries()->index(entries()->rowOf(id), column);
        table()->scrollTo(index);
        const QRect cell = table()->visualRect(index);
        const QPoint where =
            column == EntryListModel::nameColumn ? QPoint(cell.left() + 18, cell.center().y()) : cell.center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, where);
    }
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
    [[nodiscard]] ReasonDialog *reasonDialog() const
    {
        for (ReasonDialog *dialog : page->findChildren<ReasonDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    /// After a dialog or a menu: a window manager does this by itself. (A QWindow calls itself active as long as
    /// one that belongs to it is.)
    [[nodiscard]] bool activate()
    {
        page->activateWindow();
        return test::waitFor(
            [&] { return QApplication::activeWindow() == page.get() && QApplication::focusWidget(); });
    }
    /// The person goes away and comes back.
    void comeBack()
    {
        QEvent activated(QEvent::WindowActivate);
        QCoreApplication::sendEvent(page.get(), &activated);
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
    QString tableName;
    std::unique_ptr<Page> page;
    std::unique_ptr<QSignalSpy> succeeded;
    std::unique_ptr<QSignalSpy> changed;
};

} // namespace patwarden::test
