// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/policycontroller.h"
#include "views/frame/page.h"
#include "views/policies/previewrun.h"

#include <QDialog>

#include <memory>

namespace Ui {
class OptInWizard;
}

namespace patwarden {

class Banner;
class PolicyChoices;

/// The opt-in prompt (R-E2, R-O2): the policies that apply to the scope, one step each, then a summary with what
/// opting in would do. Leaving it changes nothing; only "Opt in" on the last step does, with the policies in the
/// same transaction. Policies of an organization that its enterprise decides are not asked for. Reads what it
/// needs by itself. Window-modal; deletes itself when closed:
///   auto *wizard = new OptInWizard(context, PolicyScope::of(organization), this);
///   connect(wizard, &OptInWizard::optedIn, this, &Page::changed);
///   wizard->open();
/// objectName "optInWizard"; in it "nextButton", "backButton", "cancelButton", "finishButton", and a step a policy
/// ("fineGrainedAccessStep", "fineGrainedApprovalStep", "classicAccessStep", "summaryPage").
class OptInWizard : public QDialog
{
    Q_OBJECT

public:
    OptInWizard(const PageContext &context, PolicyScope scope, QWidget *parent = nullptr);
    ~OptInWizard() override;

Q_SIGNALS:
    /// The scope has opted in. \p requestsApproved were pending where the policies chosen require no approval; 0
    /// also where somebody else was faster, which a notification has told.
    void optedIn(qint64 requestsApproved);

private:
    struct Step {
        Policy policy = Policy::FineGrainedAccess;
        PolicyChoices *choices = nullptr;
    };

    void read();
    void makeSteps();
    void addStep(Policy policy);
    void go(int step);
    void updateButtons();
    void summarize();
    void preview();
    void optIn();
    void takeOutcome(const Result<PolicyOutcome> &outcome);
    void fail(const Error &error);
    [[nodiscard]] PolicySet drafted() const;
    [[nodiscard]] bool isLastStep() const;

    PageContext m_context;
    PolicyScope m_scope;
    std::unique_ptr<Ui::OptInWizard> m_ui;
    Banner *m_failure;
    PolicyOverview m_overview;
    QList<Step> m_steps;
    int m_step = 0;
    PreviewRun m_preview;
    bool m_busy = true;
};

} // namespace patwarden
