// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/policycontroller.h"
#include "views/frame/page.h"
#include "views/policies/previewrun.h"

#include <QDialog>

#include <memory>

namespace Ui {
class PlanPolicyDialog;
}

namespace patwarden {

/// When a change of a policy is to take effect: a day and a time of day, in local time, at first in 14 days at
/// 09:00. Says what the change would do as things stand, how many people are told, and when. Plans nothing itself:
/// the verb emits chosen(). A date that is not accepted is said beside the fields, and the verb rests.
/// Window-modal; deletes itself when closed. objectName "planPolicyDialog"; in it "dateEdit", "timeEdit",
/// "aheadLabel", "toldLabel", "impactStrip", "planConfirmButton", "cancelButton".
class PlanPolicyDialog : public QDialog
{
    Q_OBJECT

public:
    PlanPolicyDialog(const PageContext &context, PolicyScope scope, Policy policy, Choice choice,
                     QWidget *parent = nullptr);
    ~PlanPolicyDialog() override;

Q_SIGNALS:
    /// Between the next minute and two years ahead, as the clock was when the verb was pressed.
    void chosen(patwarden::Instant takesEffectAt);

private:
    void preview(Policy policy, Choice choice);
    void describeDate();
    void plan();
    [[nodiscard]] Instant moment() const;

    PageContext m_context;
    PolicyScope m_scope;
    std::unique_ptr<Ui::PlanPolicyDialog> m_ui;
    PreviewRun m_preview;
};

} // namespace patwarden
