// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "views/setup/setupstep.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SetupWizard;
}

namespace patwarden {

class Banner;
class Prompts;

/// The first start: where the database lies, what it is about, who its first owner is, which policies hold.
/// Nothing is written before "Set up" on the last step; leaving it, and a step that fails, leave no file behind.
/// Opening a database that has an estate already ends the wizard without a session: its owner signs in.
class SetupWizard : public QDialog
{
    Q_OBJECT

public:
    struct Outcome {
        std::unique_ptr<DatabaseThread> database; ///< open
        DatabaseLocation location;
        Session session; ///< not signed in where an existing database was opened
    };

    /// \param proposed where the database is proposed to lie.
    SetupWizard(Prompts &prompts, const Clock &clock, const DatabaseLocation &proposed, QWidget *parent = nullptr);
    ~SetupWizard() override;

    /// Hands out what was made. Once, after accepted().
    [[nodiscard]] Outcome takeOutcome();

    void reject() override;

private:
    void go(int step);
    void next();
    [[nodiscard]] SetupStep *step() const;
    [[nodiscard]] bool isLastStep() const;
    void updateButtons();

    void openExisting();
    void onExistingOpened(const Result<OpenOutcome> &outcome);
    void create();
    void onNewOpened(const Result<OpenOutcome> &outcome);
    void makeEstate();
    void onCreated(const Result<Session> &session);
    void finish(const Session &session);
    void noteWhatIsMade(const QString &path);
    void removeWhatWasMade();

    void setBusy(bool busy);
    void fail(const QString &sentence);
    void fail(const Error &error);

    Prompts &m_prompts;
    const Clock &m_clock;
    std::unique_ptr<Ui::SetupWizard> m_ui;
    Banner *m_failure;
    QList<SetupStep *> m_steps;
    int m_step = 0;
    SetupDraft m_draft;
    std::unique_ptr<DatabaseThread> m_database; ///< open from the first step on only where it existed before
    std::unique_ptr<SetupController> m_setup;
    QString m_madePath; ///< file that this wizard made and that is not set up yet
    QStringList m_madeFolders; ///< innermost first
    Outcome m_outcome;
    bool m_busy = false;
};

} // namespace patwarden
