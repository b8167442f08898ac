// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/policycontroller.h"
#include "views/frame/page.h"

#include <QDialog>

#include <memory>

namespace Ui {
class OptInWizard;
}

namespace patwarden {

class PolicyChoices;

/// The opt-in prompt (R-E2, R-O2): the policies that apply to the scope, one step each, then a summary with what opting in
/// would do. Leaving it changes nothing; only "Opt in" on the last step does, with the policies in the same step.
/// Policies of an organization that its enterprise decides are not asked for.
/// Reads what it needs by itself. Window-modal; deletes itself when closed:
///   auto *wizard = new OptInWizard(context, PolicyScope::of(organization), this);
///   connect(wizard, &OptInWizard::optedIn, this, &Page::changed);
///   wizard->open();
class OptInWizard : public QDialog
{
    Q_OBJECT

public:
    OptInWizard(const PageContext &context, PolicyScope scope, QWidget *parent = nullptr);
    ~OptInWizard() override;

Q_SIGNALS:
    /// Done: \p requestsApproved were pending where the policies do not require approval.
    void optedIn(qint64 requestsApproved);

private:
    void read();
    void makeSteps(const PolicyOverview &overview);
    void go(int step);
    void updateButtons();
    void summarize();
    void optIn();

    PageContext m_context;
    PolicyScope m_scope;
    std::unique_ptr<Ui::OptInWizard> m_ui;
    PolicyOverview m_overview;
    QList<PolicyChoices *> m_steps;
    int m_previewNumber = 0; ///< drops previews of earlier choices
    bool m_busy = false;
};

} // namespace patwarden
