// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policies/policyplanner.h"

#include "controller/wording.h"
#include "models/policywords.h"
#include "models/timewords.h"
#include "views/policies/plannedbanner.h"
#include "views/policies/planpolicydialog.h"
#include "views/policies/policycard.h"
#include "views/widgets/await.h"

namespace patwarden {

PolicyPlanner::PolicyPlanner(const PageContext &context, Page *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

void PolicyPlanner::plan(PolicyScope scope, PolicyCard *card)
{
    if (!card->canSave())
        return;
    const Choice choice = card->choice();
    auto *dialog = new PlanPolicyDialog(m_context, scope, card->policy(), choice, m_page);
    connect(dialog, &PlanPolicyDialog::chosen, this,
            [this, scope, card, choice](Instant takesEffectAt) { sendPlan(scope, card, choice, takesEffectAt); });
    dialog->open();
}

void PolicyPlanner::sendPlan(PolicyScope scope, PolicyCard *card, Choice choice, Instant takesEffectAt)
{
    card->beginSaving();
    await(
        this,
        m_context.controllers.policies.planPolicy(m_context.session, scope, card->policy(), choice, takesEffectAt),
        [this, card](const Result<PlannedPolicyChange> &plan) {
            const bool isShown = card->isSaving(); // else the page has gone to another scope meanwhile
            if (isShown && (plan || plan.error().code == ErrorCode::Conflict))
                card->discard();
            if (plan) {
                Q_EMIT done(
                    tr("Planned for %1.", "a date and time").arg(TimeWords::dateAndTime(plan->takesEffectAt)));
            } else if (!isShown || plan.error().code == ErrorCode::Conflict) {
                fail(tr("The change was not planned"), plan.error());
            } else {
                card->notSaved(Wording::sentence(plan.error()));
            }
        });
}

void PolicyPlanner::takeBack(PolicyCard *card, PolicyChangeId plan)
{
    card->planned()->setBusy(true);
    await(this, m_context.controllers.policies.takeBack(m_context.session, plan),
          [this, card](const Result<void> &taken) {
              card->planned()->setBusy(false);
              if (taken)
                  Q_EMIT done(tr("Taken back. The policy stays as it is."));
              else
                  fail(tr("The change was not taken back"), taken.error());
          });
}

void PolicyPlanner::rollBack(PolicyScope scope, PolicyCard *card, Choice previous)
{
    await(this, m_context.controllers.policies.preview(m_context.session, scope, card->policy(), previous),
          [this, scope, card, previous](const Result<Impact> &impact) {
              if (impact)
                  askToRollBack(scope, card, previous, *impact);
              else
                  fail(tr("The policy was not rolled back"), impact.error());
          });
}

void PolicyPlanner::askToRollBack(PolicyScope scope, PolicyCard *card, Choice previous, const Impact &impact)
{
    const Policy policy = card->policy();
    const ConfirmQuestion question{
        .title =
            tr("Go back to “%1”?", "the label of a choice").arg(PolicyWords::label(scope.kind, policy, previous)),
        .text = PolicyWords::impactInWords(scope.kind, impact),
        .verb = tr("Roll back"),
        .danger = impact.requestsApproved > 0}; // the approvals would stay
    m_context.prompts.confirm(m_page, question, [this, scope, policy, previous](bool yes) {
        if (yes)
            sendRollBack(scope, policy, previous);
    });
}

void PolicyPlanner::sendRollBack(PolicyScope scope, Policy policy, Choice previous)
{
    await(this, m_context.controllers.policies.rollBack(m_context.session, scope, policy),
          [this, scope, policy, previous](const Result<PolicyOutcome> &outcome) {
              if (outcome)
                  Q_EMIT done(tr("Rolled back. %1", "the label of a choice")
                                  .arg(PolicyWords::label(scope.kind, policy, previous)));
              else
                  fail(tr("The policy was not rolled back"), outcome.error());
          });
}

void PolicyPlanner::fail(const QString &title, const Error &error)
{
    const bool isOvertaken = error.code == ErrorCode::Conflict || error.code == ErrorCode::NotFound;
    m_context.prompts.tell(m_page,
                           {title,
                            Wording::sentence(error),
                            {},
                            isOvertaken ? Notification::Kind::Warning : Notification::Kind::Error});
    if (isOvertaken)
        Q_EMIT outdated();
}

} // namespace patwarden
