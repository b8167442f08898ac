// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktop.h"

#include "controller/demoestate.h"
#include "controller/estatelocation.h"
#include "controller/upkeeptimer.h"
#include "controller/wording.h"
#include "desktop/firstpaint.h"
#include "views/frame/appearancesetting.h"
#include "views/frame/mainwindow.h"
#include "views/setup/setupwizard.h"
#include "views/setup/signindialog.h"
#include "views/widgets/await.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <utility>

namespace patwarden::desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto pathKey = "database/path"_L1;

} // namespace

Desktop::Desktop(const Options &options, FirstPaint *firstPaint)
    : m_options(options)
    , m_firstPaint(firstPaint)
{
    // Windows come and go while somebody signs out and in: who closes the last one says so.
    QGuiApplication::setQuitOnLastWindowClosed(false);
}

Desktop::~Desktop() = default;

void Desktop::start()
{
    if (m_options.demo) {
        startDemo();
        return;
    }
    Result<DatabaseLocation> chosen = chosenLocation();
    if (chosen)
        m_location = std::move(chosen).value();
    const bool isServer = m_location.engine() == Engine::PostgreSql;
    const bool exists = chosen && (isServer || QFileInfo::exists(m_location.path));
    if (exists)
        openDatabase(OpenMode::OpenExisting, [this] { checkWhetherSetUp(); });
    m_theme = std::make_unique<Theme>();
    m_theme->setAppearance(rememberedAppearance());
    if (!chosen)
        fail(chosen.error());
    else if (!exists)
        setUp();
}

Result<DatabaseLocation> Desktop::chosenLocation() const
{
    QString text = m_options.database;
    if (text.isEmpty())
        text = QSettings().value(pathKey).toString();
    if (text.isEmpty())
        return DatabaseLocation{defaultDatabasePath(), {}};
    Result<DatabaseLocation> location = DatabaseLocation::parse(text);
    if (location && location->engine() == Engine::Sqlite)
        location.value().path = QFileInfo(location->path).absoluteFilePath();
    return location;
}

void Desktop::useDatabase(std::unique_ptr<DatabaseThread> database)
{
    m_upkeep.reset();
    m_setup.reset();
    m_controllers.reset();
    m_database = std::move(database);
    m_controllers = std::make_unique<Controllers>(*m_database, m_clock);
    m_setup = std::make_unique<SetupController>(*m_database, m_clock);
}

void Desktop::openDatabase(OpenMode mode, std::function<void()> opened)
{
    useDatabase(std::make_unique<DatabaseThread>());
    await(this, m_database->open(m_location, mode),
          [this, opened = std::move(opened)](const Result<OpenOutcome> &outcome) {
              if (outcome)
                  opened();
              else if (outcome.error().code == ErrorCode::NotFound && m_location.engine() == Engine::PostgreSql)
                  setUp(); // the database is there, and empty
              else
                  fail(outcome.error());
          });
}

/// Once there is an estate, and again when somebody has signed in or changed something.
void Desktop::startUpkeep()
{
    if (!m_upkeep) {
        m_upkeep = std::make_unique<UpkeepTimer>(m_controllers->upkeep, m_clock);
        connect(m_upkeep.get(), &UpkeepTimer::changed, this, [this] {
            if (m_window)
                m_window->refresh();
        });
    }
    m_upkeep->run();
}

void Desktop::checkWhetherSetUp()
{
    await(this, m_setup->isEmpty(), [this](const Result<bool> &empty) {
        if (!empty)
            fail(empty.error());
        else if (empty.value())
            setUp(); // a set-up that was interrupted
        else
            askWho();
    });
}

void Desktop::setUp()
{
    m_upkeep.reset();
    m_setup.reset();
    m_controllers.reset();
    m_database.reset(); // the wizard opens what is chosen there
    auto *wizard = new SetupWizard(m_prompts, m_clock, m_location);
    showDialog(wizard);
    connect(wizard, &QDialog::rejected, qApp, [] { QCoreApplication::exit(0); });
    connect(wizard, &QDialog::accepted, this, [this, wizard] {
        SetupWizard::Outcome outcome = wizard->takeOutcome();
        m_location = outcome.location;
        useDatabase(std::move(outcome.database));
        if (m_options.database.isEmpty())
            QSettings().setValue(pathKey, m_location.display());
        if (outcome.session.isSignedIn())
            signIn(outcome.session);
        else
            askWho();
    });
}

void Desktop::startDemo()
{
    if (m_options.database.isEmpty()) {
        m_demoFolder = std::make_unique<QTemporaryDir>(QDir::temp().filePath(u"patwarden-demo-XXXXXX"_s));
        m_location = {m_demoFolder->filePath(u"demo.db"_s), {}};
    } else if (const Result<DatabaseLocation> chosen = chosenLocation(); chosen) {
        m_location = *chosen;
    } else {
        m_theme = std::make_unique<Theme>();
        fail(chosen.error());
        return;
    }
    openDatabase(OpenMode::CreateIfMissing, [this] { fillDemo(); });
    m_theme = std::make_unique<Theme>();
    m_theme->setAppearance(rememberedAppearance());
    makeWindow(); // while the database thread is at work
    m_window->show();
}

void Desktop::fillDemo()
{
    const auto filled = m_database->run([this](Database &database) -> Result<void> {
        const Result<void> written = writeDemoEstate(database, m_clock);
        const bool isFilled = !written && written.error().code == ErrorCode::Conflict;
        return isFilled ? Result<void>() : written;
    });
    await(this, filled, [this](const Result<void> &result) {
        if (result)
            signInDemoOwner();
        else
            fail(result.error());
    });
}

void Desktop::signInDemoOwner()
{
    await(this, m_controllers->accounts.demoAccounts(), [this](const Result<QList<AccountSummary>> &accounts) {
        if (!accounts) {
            fail(accounts.error());
            return;
        }
        await(this, m_controllers->accounts.switchTo(accounts->constFirst().id),
              [this](const Result<Session> &session) {
                  if (session)
                      signIn(session.value());
                  else
                      fail(session.error());
              });
    });
}

void Desktop::askWho()
{
    m_controllers->changes.start(); // a connection that is lost meanwhile comes back here too
    auto *dialog = new SignInDialog(m_controllers->accounts, m_location.display());
    showDialog(dialog);
    connect(dialog, &QDialog::rejected, qApp, [] { QCoreApplication::exit(0); });
    connect(dialog, &SignInDialog::signedIn, this, &Desktop::signIn);
    startUpkeep();
}

void Desktop::showDialog(QDialog *dialog)
{
    closeDialog();
    m_dialog.reset(dialog);
    dialog->show();
}

void Desktop::closeDialog()
{
    if (m_dialog)
        m_dialog.release()->deleteLater(); // it may be telling us right now
}

void Desktop::signIn(const Session &session)
{
    closeDialog();
    if (!m_window)
        makeWindow();
    m_window->signIn(session, std::exchange(m_options.place, {}));
    m_window->show();
    startUpkeep();
}

void Desktop::makeWindow()
{
    m_window = std::make_unique<MainWindow>(MainWindow::Services{*m_controllers, m_prompts, m_clock, *m_theme});
    connect(m_window.get(), &MainWindow::closed, qApp, [] { QCoreApplication::exit(0); });
    connect(m_window.get(), &MainWindow::changed, this, &Desktop::startUpkeep);
    connect(m_window.get(), &MainWindow::signedOut, this, &Desktop::signOut);
    if (m_firstPaint) {
        connect(m_window.get(), &MainWindow::pageReady, m_firstPaint,
                [this] { m_firstPaint->watch(m_window->page()); });
    }
}

void Desktop::signOut()
{
    askWho();
    m_window->hide();
    m_window.release()->deleteLater(); // it is telling us right now
}

void Desktop::fail(const Error &error)
{
    m_window.reset();
    // A file that was named with the start is the caller's business; one that was remembered may be replaced here.
    if (m_options.database.isEmpty() && !m_options.demo) {
        const ConfirmQuestion question{.title = tr("Patwarden cannot start"),
                                       .text = Wording::sentence(error),
                                       .verb = tr("Choose another file…")};
        m_prompts.confirm(nullptr, question, [this](bool another) {
            if (another)
                setUp();
            else
                QCoreApplication::exit(1);
        });
        return;
    }
    const Notification notification{.title = tr("Patwarden cannot start"),
                                    .text = Wording::sentence(error),
                                    .detail = error.detail,
                                    .kind = Notification::Kind::Error};
    m_prompts.tell(nullptr, notification, [] { QCoreApplication::exit(1); });
}

} // namespace patwarden::desktop
