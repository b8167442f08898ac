// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/mainwindow.h"

#include "controller/wording.h"
#include "ui_mainwindow.h"
#include "views/accounts/accountactions.h"
#include "views/accounts/mailpreferenceaction.h"
#include "views/accounts/windowlock.h"
#include "views/frame/appearancesetting.h"
#include "views/frame/keysdialog.h"
#include "views/frame/places.h"
#include "views/frame/profilemenu.h"
#include "views/frame/shortcuts.h"
#include "views/theme/icons.h"
#include "views/theme/style.h"
#include "views/widgets/await.h"
#include "views/widgets/toast.h"

#include <QCloseEvent>
#include <QMouseEvent>
#include <QSettings>

#include <utility>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto geometryKey = "window/geometry"_L1;

} // namespace

MainWindow::MainWindow(const Services &services, PageFactories factories, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_sidebarModel(new SettingsSidebarModel(this))
    , m_feed(new OverviewFeed(services.controllers.overview, this))
{
    m_ui->setupUi(this);
    setWindowIcon(icon(u"patwarden"_s));
    m_ui->sidebar->setFixedWidth(measuresOf(this).sidebar);
    m_ui->sidebar->setModel(m_sidebarModel);
    m_ui->content->setFactories(std::move(factories));
    m_toast = new Toast(this);
    m_account = new AccountActions(services.controllers.accounts, services.prompts, this);
    m_mail = new MailPreferenceAction(services.controllers.mails, services.prompts, this);
    m_lock = new WindowLock(this, services.controllers.accounts, services.clock);
    setMinimumSize(900, 560);
    resize(1280, 800);
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
    connectFrame();
    connectLock();
    addKeys();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectFrame()
{
    connect(m_feed, &OverviewFeed::updated, this, &MainWindow::onOverview);
    connect(m_feed, &OverviewFeed::failed, this, &MainWindow::onOverviewFailed);
    connect(m_ui->sidebar, &Sidebar::chosen, this, &MainWindow::navigate);
    connect(m_ui->topBar, &TopBar::chosen, this, &MainWindow::navigate);
    connect(m_ui->topBar, &TopBar::profileRequested, this, &MainWindow::openProfileMenu);

    const PageStack *pages = m_ui->content;
    connect(pages, &PageStack::navigate, this, &MainWindow::navigate);
    connect(pages, &PageStack::crumbChanged, this, &MainWindow::updatePlace);
    connect(pages, &PageStack::ready, this, &MainWindow::pageReady);
    connect(pages, &PageStack::changed, m_feed, &OverviewFeed::refresh);
    connect(pages, &PageStack::changed, this, &MainWindow::changed);
    connectPlannedChanges();
    connectChanges();
    connect(pages, &PageStack::retryRequested, m_feed, &OverviewFeed::refresh);
    connect(pages, &PageStack::succeeded, this, &MainWindow::showMessage);
    connect(m_account, &AccountActions::profileChanged, m_feed, &OverviewFeed::refresh);
    connect(m_account, &AccountActions::succeeded, this,
            [this](const QString &message) { showMessage(message, {}); });
    connect(m_mail, &MailPreferenceAction::succeeded, this,
            [this](const QString &message) { showMessage(message, {}); });
}

void MainWindow::connectChanges()
{
    ChangeFeed &changes = m_services.controllers.changes;
    connect(&changes, &ChangeFeed::changed, this, [this](const OthersChanges &news) {
        m_feed->refresh();
        m_ui->content->takeChanges(news);
    });
    connect(&changes.connection(), &Reconnection::restored, this,
            [this] { showMessage(tr("The database can be reached again."), {}); });
    m_ui->connectionStrip->setConnection(&changes.connection());
}

void MainWindow::connectLock()
{
    connect(m_lock, &WindowLock::locked, this, [this] {
        m_toast->dismiss();
        updatePlace();
    });
    connect(m_lock, &WindowLock::unlocked, this, [this] {
        updatePlace();
        if (const auto show = std::exchange(m_afterUnlock, {}))
            show();
    });
    connect(m_lock, &WindowLock::signOutAsked, this, &MainWindow::endSession);
}

void MainWindow::showMessage(const QString &message, const std::function<void()> &undo)
{
    if (m_lock->isLocked()) { // work went on, but nobody may read about it now
        m_afterUnlock = [this, message, undo] { showMessage(message, undo); };
        return;
    }
    if (undo)
        m_toast->showMessage(message, tr("Undo"), undo);
    else
        m_toast->showMessage(message);
}

void MainWindow::connectPlannedChanges()
{
    PlannedChangeStrip *strip = m_ui->plannedChangeStrip;
    strip->setServices(m_services.controllers.policies, m_services.prompts, m_services.clock);
    connect(m_feed, &OverviewFeed::updated, strip, &PlannedChangeStrip::refresh);
    connect(strip, &PlannedChangeStrip::navigate, this, &MainWindow::navigate);
    connect(strip, &PlannedChangeStrip::takenBack, this,
            [this](const QString &message) { showMessage(message, {}); });
    connect(strip, &PlannedChangeStrip::changed, this, &MainWindow::refresh);
}

void MainWindow::refresh()
{
    m_feed->refresh();
    const std::optional<Route> route = place();
    const bool showsPolicies = route
        && (route->place == Route::Place::EnterprisePolicies
            || route->place == Route::Place::OrganizationSettings);
    if (page() && showsPolicies)
        page()->open(*route);
}

void MainWindow::addKeys()
{
    Shortcuts::install(this, ShortcutId::Back, [this] { back(); });
    Shortcuts::install(this, ShortcutId::Forward, [this] { forward(); });
    Shortcuts::install(this, ShortcutId::ShowKeys, [this] { showKeys(); });
    Shortcuts::install(this, ShortcutId::Lock, [this] { m_lock->lock(); });
}

void MainWindow::signIn(const Session &session, const std::optional<Route> &place)
{
    m_lock->start(session);
    m_account->setSession(session);
    m_mail->setSession(session);
    m_afterUnlock = {};
    m_toast->dismiss();
    m_history.clear();
    if (place)
        m_history.add(*place);
    m_organization = place ? place->organization : OrganizationId();
    m_demoAccounts.clear();
    m_sidebarModel->clear();
    m_ui->content->restart({m_services.controllers, m_services.prompts, m_services.clock, session});
    m_ui->topBar->breadcrumbs()->setCrumbs({});
    m_ui->topBar->setPerson(session.login);
    m_ui->topBar->setUnreadNotices(0);
    m_ui->plannedChangeStrip->start(session);
    m_services.controllers.changes.start(); // before anything is read: what comes later is told
    m_feed->start(session);
}

Page *MainWindow::page() const
{
    return m_ui->content->page();
}

void MainWindow::navigate(const Route &route)
{
    if (m_lock->isLocked() || (page() && place() == route))
        return;
    m_ui->content->leave([this, route] {
        m_history.add(route);
        showPlace(route);
    });
}

void MainWindow::back()
{
    go(-1);
}

void MainWindow::forward()
{
    go(1);
}

void MainWindow::go(qsizetype steps)
{
    if (m_lock->isLocked() || !m_history.at(steps))
        return;
    m_ui->content->leave([this, steps] {
        m_history.move(steps);
        showPlace(*m_history.current());
    });
}

void MainWindow::showPlace(const Route &route)
{
    if (route.organization.isValid())
        m_organization = route.organization;
    m_ui->content->open(route);
    // The keys of a page work where the focus is in it; and what one went to is what one wants to read.
    if (!page()->isAncestorOf(focusWidget()))
        page()->setFocus(Qt::OtherFocusReason);
    updateFrame();
}

void MainWindow::onOverview()
{
    const Overview &overview = *m_feed->overview();
    m_lock->setDemo(overview.demo);
    if (!m_organization.isValid())
        m_organization = Places::firstOrganization(overview);
    if (overview.demo && m_demoAccounts.isEmpty())
        readDemoAccounts();
    if (!place())
        m_history.add(Places::landing(overview));
    if (page())
        updateFrame();
    else
        showPlace(*place());
}

void MainWindow::onOverviewFailed(const Error &error)
{
    // A page that is open says by itself what it cannot read; the frame keeps what it has.
    if (!m_feed->overview())
        m_ui->content->showProblem(tr("Your settings cannot be read"), Wording::sentence(error));
}

void MainWindow::updateFrame()
{
    const Overview *overview = m_feed->overview();
    if (!overview)
        return;
    m_sidebarModel->setContext(*overview, m_organization);
    m_ui->topBar->setPerson(overview->name.isEmpty() ? overview->login : overview->name);
    m_ui->topBar->setUnreadNotices(overview->unreadNotices);
    updatePlace();
}

void MainWindow::updatePlace()
{
    const Overview *overview = m_feed->overview();
    const std::optional<Route> route = place();
    if (!overview || !route || !page())
        return;
    const QString crumb = page()->crumb();
    m_ui->topBar->breadcrumbs()->setCrumbs(Places::crumbs(*overview, *route, crumb));
    m_ui->sidebar->setPlace(m_sidebarModel->indexOf(*route));
    m_ui->plannedChangeStrip->setPlace(*overview, *route);
    // The title of a window is read by everybody, also where the window is locked.
    setWindowTitle(m_lock->isLocked() ? tr("Patwarden") : tr("%1 – Patwarden").arg(crumb));
}

void MainWindow::readDemoAccounts()
{
    await(this, m_services.controllers.accounts.demoAccounts(),
          [this](const Result<QList<AccountSummary>> &accounts) {
              if (accounts)
                  m_demoAccounts = accounts.value();
          });
}

void MainWindow::openProfileMenu()
{
    const Overview *overview = m_feed->overview();
    if (!overview)
        return;
    auto *menu = new ProfileMenu(*overview, overview->demo ? m_demoAccounts : QList<AccountSummary>(),
                                 m_services.theme.appearance(), m_lock->lockAfter(), this);
    connect(menu, &ProfileMenu::placeChosen, this, &MainWindow::navigate);
    connect(menu, &ProfileMenu::appearanceChosen, this, &MainWindow::setAppearance);
    connect(menu, &ProfileMenu::accountChosen, this, &MainWindow::switchAccount);
    connect(menu, &ProfileMenu::profileRequested, m_account, &AccountActions::editProfile);
    connect(menu, &ProfileMenu::mailRequested, m_mail, &MailPreferenceAction::edit);
    connect(menu, &ProfileMenu::passwordRequested, m_account, &AccountActions::changePassword);
    connect(menu, &ProfileMenu::lockAfterChosen, m_lock, &WindowLock::setLockAfter);
    connect(menu, &ProfileMenu::lockRequested, m_lock, &WindowLock::lock);
    connect(menu, &ProfileMenu::keysRequested, this, &MainWindow::showKeys);
    connect(menu, &ProfileMenu::signOutRequested, this, &MainWindow::signOut);
    const QWidget *button = m_ui->topBar->profileButton();
    const int width = menu->sizeHint().width();
    const int x = isRightToLeft() ? 0 : button->width() - width;
    menu->popup(button->mapToGlobal(QPoint(x, button->height() + 4)));
}

void MainWindow::showKeys()
{
    if (m_lock->isLocked())
        return;
    (new KeysDialog(this))->open();
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_services.theme.setAppearance(appearance);
    rememberAppearance(appearance);
}

void MainWindow::switchAccount(AccountId account)
{
    m_ui->content->leave([this, account] {
        await(this, m_services.controllers.accounts.switchTo(account), [this](const Result<Session> &session) {
            if (session) {
                signIn(session.value());
                return;
            }
            m_services.prompts.tell(this,
                                    {.title = tr("The account could not be switched"),
                                     .text = Wording::sentence(session.error()),
                                     .detail = session.error().detail,
                                     .kind = Notification::Kind::Error});
        });
    });
}

void MainWindow::signOut()
{
    m_ui->content->leave([this] { endSession(); });
}

void MainWindow::endSession()
{
    m_lock->stop();
    m_services.controllers.changes.stop();
    m_feed->stop();
    m_ui->plannedChangeStrip->stop();
    m_ui->content->clear();
    m_history.clear();
    m_mayClose = true;
    Q_EMIT signedOut();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose && !m_lock->isLocked()) { // a locked page can ask nobody
        event->ignore();
        // Closed in a later turn, because close() does nothing while it runs already.
        m_ui->content->leave([this] {
            m_mayClose = true;
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
        return;
    }
    QSettings().setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_feed->refresh();
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        back();
    else if (event->button() == Qt::ForwardButton)
        forward();
    else
        QMainWindow::mousePressEvent(event);
}

} // namespace patwarden
