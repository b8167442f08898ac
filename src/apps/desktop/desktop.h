// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/controllers.h"
#include "controller/setupcontroller.h"
#include "desktop/options.h"
#include "views/theme/theme.h"
#include "views/widgets/prompts.h"

#include <QDialog>
#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace patwarden {
class MainWindow;
class UpkeepTimer;
} // namespace patwarden

namespace patwarden::desktop {

class FirstPaint;

/// Wires the program: which database, who is at the desk, which window. Everything is made here and lives as long
/// as this or until the next session.
class Desktop : public QObject
{
    Q_OBJECT

public:
    /// \param firstPaint may be null.
    Desktop(const Options &options, FirstPaint *firstPaint);
    ~Desktop() override;

    /// Begins; goes on from the event loop. The database is opened on its thread while the rest is made.
    void start();

    /// Null before start(). For the tour, which takes its pictures in both appearances.
    [[nodiscard]] Theme *theme() const { return m_theme.get(); }

private:
    // where the database lies
    [[nodiscard]] Result<DatabaseLocation> chosenLocation() const;
    void useDatabase(std::unique_ptr<DatabaseThread> database);
    void startUpkeep();
    void openDatabase(OpenMode mode, std::function<void()> opened);
    void checkWhetherSetUp();
    void setUp();

    // the estate for trying out
    void startDemo();
    void fillDemo();
    void signInDemoOwner();

    // who is at the desk
    void askWho();
    void showDialog(QDialog *dialog);
    void closeDialog();
    void signIn(const Session &session);
    void makeWindow();
    void signOut();

    /// Tells why the program cannot start, and ends it with 1.
    void fail(const Error &error);

    Options m_options;
    FirstPaint *m_firstPaint;
    Clock m_clock;
    DialogPrompts m_prompts;
    std::unique_ptr<QTemporaryDir> m_demoFolder; ///< before the database, so that it goes after it
    DatabaseLocation m_location;
    std::unique_ptr<DatabaseThread> m_database;
    std::unique_ptr<Controllers> m_controllers;
    std::unique_ptr<SetupController> m_setup;
    std::unique_ptr<UpkeepTimer> m_upkeep;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QDialog> m_dialog; ///< before there is a session: the set-up or the sign-in
    std::unique_ptr<MainWindow> m_window;
};

} // namespace patwarden::desktop
