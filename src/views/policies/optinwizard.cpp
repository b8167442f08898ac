// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policies/optinwizard.h"

#include "controller/wording.h"
#include "domain/effectivepolicy.h"
#include "models/policywords.h"
#include "ui_optinwizard.h"
#include "views/policies/impactdialog.h"
#include "views/policies/policychoices.h"
#include "views/theme/style.h"
#include "views/widgets/await.h"
#include "views/widgets/banner.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

QString stepName(Policy policy)
{
    switch (policy) {
    case Policy::FineGrainedAccess:
        return u"fineGrainedAccessStep"_s;
    case Policy::FineGrainedApproval:
        return u"fineGrainedApprovalStep"_s;
    case Policy::ClassicAccess:
        return u"classicAccessStep"_s;
    }
    return {};
}

} // namespace

OptInWizard::OptInWizard(const PageContext &context, PolicyScope scope, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_scope(scope)
    , m_ui(std::make_unique<Ui::OptInWizard>())
    , m_failure(new Banner(Banner::Kind::Error, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_failure->setObjectName(u"failureBanner"_s);
    m_failure->hide();
    m_ui->columnLayout->insertWidget(4, m_failure);
    setType(m_ui->stepLabel, TypeStep::Small);
    setTone(m_ui->stepLabel, TextTone::Dim);
    setType(m_ui->titleLabel, TypeStep::CardTitle);
    setTone(m_ui->sentenceLabel, TextTone::Dim);
    setButtonRole(m_ui->nextButton, ButtonRole::Primary);
    setButtonRole(m_ui->finishButton, ButtonRole::Primary);

    connect(m_ui->cancelButton, &QPushButton::clicked, this, &OptInWizard::reject);
    connect(m_ui->backButton, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_ui->nextButton, &QPushButton::clicked, this, [this] { go(m_step + 1); });
    connect(m_ui->finishButton, &QPushButton::clicked, this, &OptInWizard::optIn);
    connect(m_ui->impactStrip, &ImpactStrip::showRequested, this, [this] {
        auto *dialog = new ImpactDialog(m_context, m_scope, m_ui->impactStrip->impact(), this);
        dialog->open();
    });
    const int em = fontMetrics().averageCharWidth();
    resize(em * 100, em * 50);
    updateButtons();
    read();
}

OptInWizard::~OptInWizard() = default;

void OptInWizard::read()
{
    await(this, m_context.controllers.policies.overview(m_context.session, m_scope),
          [this](const Result<PolicyOverview> &overview) {
              if (!overview) {
                  fail(overview.error());
                  return;
              }
              m_overview = *overview;
              m_busy = false;
              makeSteps();
              go(0);
          });
}

void OptInWizard::makeSteps()
{
    for (const Policy policy : allPolicies) {
        // What the enterprise decides is not asked: its answer would not count (R-E8 … R-E15).
        const EffectivePolicy inForce =
            effectivePolicy(policy, m_overview.enterprisePolicies, m_overview.policies);
        if (m_scope.kind == ScopeKind::Enterprise || inForce.decidedBy == DecidedBy::Organization)
            addStep(policy);
    }
}

void OptInWizard::addStep(Policy policy)
{
    auto *page = new QWidget(m_ui->steps);
    page->setObjectName(stepName(policy));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    auto *choices = new PolicyChoices(page);
    choices->present(m_scope.kind, policy, m_overview);
    choices->setChoice(m_overview.policies.choice(policy));
    column->addWidget(choices);
    column->addStretch();
    m_ui->steps->insertWidget(int(m_steps.size()), page);
    m_steps.append({policy, choices});
}

void OptInWizard::go(int step)
{
    m_step = step;
    m_failure->hide();
    m_ui->steps->setCurrentIndex(step);
    m_ui->stepLabel->setText(
        tr("Step %1 of %2").arg(QLocale().toString(step + 1), QLocale().toString(m_steps.size() + 1)));
    if (isLastStep()) {
        m_ui->titleLabel->setText(tr("Opt in with these policies?"));
        m_ui->sentenceLabel->setText(
            tr("Nothing has changed yet. Opting in sets the policies of %1 in the same moment.")
                .arg(m_overview.name));
        summarize();
        preview();
    } else {
        m_ui->titleLabel->setText(PolicyWords::heading(m_scope.kind, m_steps.at(step).policy));
        m_ui->sentenceLabel->setText(
            step == 0 ? tr("%1 has not opted in. Choose its policies first; you can change them later.")
                            .arg(m_overview.name)
                      : PolicyWords::sentence(m_scope.kind, m_steps.at(step).policy, m_overview));
    }
    updateButtons();
    if (isLastStep())
        m_ui->finishButton->setFocus(); // else hiding "Next" hands the focus, and Return with it, to "Cancel"
    else
        m_steps.at(step).choices->focusChoice();
}

bool OptInWizard::isLastStep() const
{
    return m_step == m_steps.size();
}

void OptInWizard::updateButtons()
{
    const bool ready = !m_steps.isEmpty() || !m_busy;
    m_ui->backButton->setVisible(m_step > 0);
    m_ui->nextButton->setVisible(!ready || !isLastStep());
    m_ui->finishButton->setVisible(ready && isLastStep());
    m_ui->backButton->setEnabled(!m_busy);
    m_ui->nextButton->setEnabled(!m_busy);
    m_ui->finishButton->setEnabled(!m_busy);
    (isLastStep() ? m_ui->finishButton : m_ui->nextButton)->setDefault(true);
}

void OptInWizard::summarize()
{
    while (QLayoutItem *item = m_ui->choicesLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Step &step : std::as_const(m_steps)) {
        auto *heading = new QLabel(PolicyWords::heading(m_scope.kind, step.policy), m_ui->summaryPage);
        setType(heading, TypeStep::Small);
        setTone(heading, TextTone::Dim);
        auto *label =
            new QLabel(PolicyWords::label(m_scope.kind, step.policy, step.choices->choice()), m_ui->summaryPage);
        label->setObjectName(u"choiceLabel"_s);
        label->setContentsMargins(0, 0, 0, measuresOf(this).gap);
        m_ui->choicesLayout->addWidget(heading);
        m_ui->choicesLayout->addWidget(label);
    }
}

PolicySet OptInWizard::drafted() const
{
    PolicySet choices = m_overview.policies;
    choices.optedIn = true;
    for (const Step &step : m_steps)
        choices.setChoice(step.policy, step.choices->choice());
    return choices;
}

void OptInWizard::preview()
{
    m_ui->impactStrip->wait();
    m_preview.start(this, m_context.controllers.policies.previewOptIn(m_context.session, m_scope, drafted()),
                    [this](const Result<Impact> &impact) {
                        if (impact)
                            m_ui->impactStrip->setImpact(m_scope.kind, *impact);
                        else
                            m_ui->impactStrip->setFailure(impact.error());
                    });
}

void OptInWizard::optIn()
{
    m_busy = true;
    m_failure->hide();
    updateButtons();
    await(this, m_context.controllers.policies.optIn(m_context.session, m_scope, drafted()),
          [this](const Result<PolicyOutcome> &outcome) { takeOutcome(outcome); });
}

void OptInWizard::takeOutcome(const Result<PolicyOutcome> &outcome)
{
    m_busy = false;
    updateButtons();
    if (outcome) {
        Q_EMIT optedIn(outcome->requestsApproved);
        accept();
        return;
    }
    if (outcome.error().code != ErrorCode::Conflict) {
        fail(outcome.error());
        return;
    }
    const Notification faster{.title = tr("%1 has opted in already").arg(m_overview.name),
                              .text =
                                  tr("Somebody else did it while you were choosing. The policies they chose are "
                                     "in force; yours were not saved."),
                              .detail = {},
                              .kind = Notification::Kind::Warning};
    m_context.prompts.tell(parentWidget(), faster);
    Q_EMIT optedIn(0);
    accept();
}

void OptInWizard::fail(const Error &error)
{
    m_failure->setLead(tr("Nothing was changed."));
    m_failure->setText(Wording::sentence(error));
    m_failure->show();
}

} // namespace patwarden
