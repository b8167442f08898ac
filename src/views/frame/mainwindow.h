// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settingssidebarmodel.h"
#include "views/frame/navigationhistory.h"
#include "views/frame/overviewfeed.h"
#include "views/frame/pagefactory.h"
#include "views/theme/theme.h"

#include <QMainWindow>

#include <memory>

namespace Ui {
class MainWindow;
}

namespace patwarden {

class AccountActions;
class MailPreferenceAction;
class Toast;
class WindowLock;

/// The window: bar at the top, sidebar, pages, messages at the edge. It knows where one is and how one gets
/// elsewhere; what a place shows is its page's business. Leaving a place, signing out, switching accounts and
/// closing ask the page first.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What the window works with; all of it outlives the window.
    struct Services {
        Controllers &controllers;
        Prompts &prompts;
        const Clock &clock;
        Theme &theme;
    };

    explicit MainWindow(const Services &services, PageFactories factories = pageFactories(),
                        QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Starts with this session at its landing place; what was shown of an earlier one goes.
    /// Begins at \p place, or where the account lands by its rights.
    void signIn(const Session &session, const std::optional<Route> &place = {});
    /// Goes there, unless the page that is open objects. The place that is open already stays as it is.
    void navigate(const Route &route);
    void back();
    void forward();
    /// Something changed that this window did not do: the frame reads anew, and the policies where they are shown.
    void refresh();

    [[nodiscard]] std::optional<Route> place() const { return m_history.current(); }
    [[nodiscard]] Page *page() const;
    [[nodiscard]] WindowLock *windowLock() const { return m_lock; }

Q_SIGNALS:
    void signedOut();
    /// Was closed by the person; nothing is unsaved.
    void closed();
    /// The person has changed something.
    void changed();
    /// The page that was opened shows what it has.
    void pageReady();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void connectFrame();
    void connectChanges();
    void connectLock();
    void showMessage(const QString &message, const std::function<void()> &undo);
    void connectPlannedChanges();
    void addKeys();
    void readDemoAccounts();

    void showPlace(const Route &route); ///< after leaving was agreed to
    void go(qsizetype steps);
    void onOverview();
    void onOverviewFailed(const Error &error);
    void updateFrame();
    void updatePlace();

    void openProfileMenu();
    void showKeys();
    void setAppearance(Appearance appearance);
    void switchAccount(AccountId account);
    void signOut();
    void endSession();

    Services m_services;
    std::unique_ptr<Ui::MainWindow> m_ui;
    SettingsSidebarModel *m_sidebarModel;
    OverviewFeed *m_feed;
    Toast *m_toast;
    AccountActions *m_account;
    MailPreferenceAction *m_mail;
    WindowLock *m_lock;
    std::function<void()> m_afterUnlock; ///< the last message that came while the window was locked
    NavigationHistory m_history;
    OrganizationId m_organization; ///< the one the sidebar shows
    QList<AccountSummary> m_demoAccounts;
    bool m_mayClose = false;
};

} // namespace patwarden
