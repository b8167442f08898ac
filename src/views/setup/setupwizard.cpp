// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/setupwizard.h"

#include "controller/wording.h"
#include "ui_setupwizard.h"
#include "views/setup/setupwizardestate.h"
#include "views/setup/setupwizardlocation.h"
#include "views/setup/setupwizardowner.h"
#include "views/setup/setupwizardpolicies.h"
#include "views/setup/setupwizardsummary.h"
#include "views/theme/icons.h"
#include "views/theme/style.h"
#include "views/widgets/await.h"
#include "views/widgets/banner.h"

#include <QDir>
#include <QFileInfo>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

SetupWizard::SetupWizard(Prompts &prompts, const Clock &clock, const DatabaseLocation &proposed, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_clock(clock)
    , m_ui(std::make_unique<Ui::SetupWizard>())
    , m_failure(new Banner(Banner::Kind::Error, this))
{
    m_ui->setupUi(this);
    setWindowIcon(icon(u"patwarden"_s));
    m_steps = {new SetupWizardLocation(m_prompts, proposed, this), new SetupWizardEstate(this),
               new SetupWizardOwner(this), new SetupWizardPolicies(this), new SetupWizardSummary(this)};
    for (SetupStep *each : std::as_const(m_steps))
        m_ui->steps->addWidget(each);
    m_failure->setObjectName(u"failureBanner"_s);
    m_failure->hide();
    m_ui->column->insertWidget(3, m_failure);
    setType(m_ui->stepLabel, TypeStep::Small);
    setTone(m_ui->stepLabel, TextTone::Dim);
    setType(m_ui->titleLabel, TypeStep::PageTitle);
    setTone(m_ui->sentenceLabel, TextTone::Dim);
    setButtonRole(m_ui->nextButton, ButtonRole::Primary);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &SetupWizard::reject);
    connect(m_ui->backButton, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_ui->nextButton, &QPushButton::clicked, this, &SetupWizard::next);
    resize(measuresOf(this).row * 20, measuresOf(this).row * 19);
    go(0);
}

SetupWizard::~SetupWizard()
{
    m_setup.reset();
    m_database.reset();
    removeWhatWasMade();
}

SetupWizard::Outcome SetupWizard::takeOutcome()
{
    return std::move(m_outcome);
}

void SetupWizard::reject()
{
    if (!m_busy)
        QDialog::reject();
}

SetupStep *SetupWizard::step() const
{
    return m_steps.at(m_step);
}

bool SetupWizard::isLastStep() const
{
    return m_step == m_steps.size() - 1;
}

void SetupWizard::go(int step)
{
    m_failure->hide();
    m_step = step;
    if (m_step == 0 && m_database) { // another file may be chosen now
        m_setup.reset();
        m_database.reset();
    }
    m_ui->stepLabel->setText(
        tr("Step %1 of %2").arg(QLocale().toString(m_step + 1), QLocale().toString(m_steps.size())));
    m_ui->titleLabel->setText(this->step()->title());
    m_ui->sentenceLabel->setText(this->step()->sentence());
    m_ui->steps->setCurrentWidget(this->step());
    updateButtons();
    this->step()->enter(m_draft);
}

void SetupWizard::updateButtons()
{
    m_ui->backButton->setVisible(m_step > 0);
    m_ui->backButton->setEnabled(!m_busy);
    m_ui->cancelButton->setEnabled(!m_busy);
    m_ui->nextButton->setEnabled(!m_busy);
    m_ui->nextButton->setText(isLastStep() ? tr("Set up") : tr("Next"));
    m_ui->nextButton->setAccessibleName(m_ui->nextButton->text());
}

void SetupWizard::next()
{
    if (const QString problem = step()->problem(); !problem.isEmpty()) {
        fail(problem);
        step()->pointAt({});
        return;
    }
    step()->collect(m_draft);
    if (m_step == 0) {
        if (m_draft.opensExisting)
            openExisting();
        else
            go(1);
        return;
    }
    // The check goes through the draft from the front; what later steps ask for is not there yet and does not
    // count.
    const Result<void> acceptable = checkDraft(m_draft.estate, m_draft.password);
    if (!acceptable && step()->pointAt(acceptable.error().subject))
        fail(acceptable.error());
    else if (isLastStep())
        create();
    else
        go(m_step + 1);
}

void SetupWizard::openExisting()
{
    setBusy(true);
    m_database = std::make_unique<DatabaseThread>();
    await(this, m_database->open(m_draft.location, OpenMode::OpenExisting),
          [this](const Result<OpenOutcome> &outcome) { onExistingOpened(outcome); });
}

void SetupWizard::onExistingOpened(const Result<OpenOutcome> &outcome)
{
    if (!outcome) {
        setBusy(false);
        m_database.reset();
        fail(outcome.error());
        return;
    }
    m_setup = std::make_unique<SetupController>(*m_database, m_clock);
    await(this, m_setup->isEmpty(), [this](const Result<bool> &empty) {
        setBusy(false);
        if (!empty)
            fail(empty.error());
        else if (empty.value())
            go(1); // a file of ours that was never set up: the wizard goes on with it
        else
            finish({});
    });
}

void SetupWizard::create()
{
    setBusy(true);
    m_failure->hide();
    if (m_database) {
        makeEstate();
        return;
    }
    if (m_draft.location.engine() == Engine::Sqlite)
        noteWhatIsMade(m_draft.location.path);
    m_database = std::make_unique<DatabaseThread>();
    await(this, m_database->open(m_draft.location, OpenMode::CreateIfMissing),
          [this](const Result<OpenOutcome> &outcome) { onNewOpened(outcome); });
}

/// Of what is not there yet.
void SetupWizard::noteWhatIsMade(const QString &path)
{
    for (QString folder = QFileInfo(path).absolutePath(); !QFileInfo::exists(folder);
         folder = QFileInfo(folder).absolutePath())
        m_madeFolders.append(folder); // opening makes them
    if (!QFileInfo::exists(path))
        m_madePath = path;
}

void SetupWizard::onNewOpened(const Result<OpenOutcome> &outcome)
{
    // Where somebody else was quicker to make this file it is not ours to remove.
    if (outcome ? !outcome->created : outcome.error().code == ErrorCode::Locked)
        m_madePath.clear();
    if (outcome) {
        makeEstate();
        return;
    }
    setBusy(false);
    m_database.reset();
    removeWhatWasMade();
    fail(outcome.error());
}

void SetupWizard::makeEstate()
{
    m_setup = std::make_unique<SetupController>(*m_database, m_clock);
    await(this, m_setup->create(m_draft.estate, m_draft.password),
          [this](const Result<Session> &session) { onCreated(session); });
}

void SetupWizard::onCreated(const Result<Session> &session)
{
    setBusy(false);
    if (session) {
        m_madePath.clear();
        m_madeFolders.clear();
        finish(session.value());
        return;
    }
    if (!m_draft.opensExisting) {
        m_setup.reset();
        m_database.reset();
        removeWhatWasMade();
    }
    fail(session.error());
}

void SetupWizard::finish(const Session &session)
{
    m_setup.reset();
    m_outcome = {std::move(m_database), m_draft.location, session};
    accept();
}

void SetupWizard::removeWhatWasMade()
{
    if (!m_madePath.isEmpty()) {
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(m_madePath + ending);
    }
    for (const QString &folder : std::as_const(m_madeFolders))
        QDir().rmdir(folder); // only where it is empty
    m_madePath.clear();
    m_madeFolders.clear();
}

void SetupWizard::setBusy(bool busy)
{
    m_busy = busy;
    updateButtons();
}

void SetupWizard::fail(const QString &sentence)
{
    m_failure->setText(sentence);
    m_failure->show();
}

void SetupWizard::fail(const Error &error)
{
    fail(Wording::sentence(error));
}

} // namespace patwarden
