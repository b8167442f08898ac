// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/policycontroller.h"
#include "views/widgets/card.h"

#include <memory>

namespace Ui {
class PolicyCard;
}

namespace patwarden {

class Banner;
class ImpactStrip;
class PlannedBanner;

/// One policy: what may be chosen, what is in force, and its own "Save" (R-E6), which is enabled by a change only.
/// Edits a draft; the page previews, saves and plans it. A policy of an organization that its enterprise decides
/// is locked: it shows the value in force, who set it and when. What is planned for a date counts down above the
/// choices ("plannedBanner", and for an organization "enterprisePlannedBanner"); while a change of its own is
/// planned no other can be ("planButton").
class PolicyCard : public Card
{
    Q_OBJECT

public:
    explicit PolicyCard(QWidget *parent = nullptr);
    ~PolicyCard() override;

    /// For the countdown; it outlives the card.
    void setClock(const Clock *clock);
    /// Shows the state of \p policy. A draft that was not saved is kept unless the card has become locked.
    /// \param byOthers what is new in it was set by others: where there is a draft the card says what they set
    /// ("othersBanner"), or that the draft went.
    void take(ScopeKind scope, Policy policy, const PolicyOverview &overview, bool byOthers = false);

    [[nodiscard]] Policy policy() const { return m_policy; }
    [[nodiscard]] Choice choice() const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool isLocked() const { return m_locked; }
    [[nodiscard]] bool isSaving() const { return m_saving; }
    [[nodiscard]] bool canSave() const { return isChanged() && !m_saving; }
    [[nodiscard]] ImpactStrip *impact() const;
    /// Of its own scope; null banner never.
    [[nodiscard]] PlannedBanner *planned() const { return m_planned; }

    /// Back to what is saved.
    void discard();
    void beginSaving();
    /// What was sent is what is saved now; a draft made meanwhile stays one.
    void saved();
    /// The draft stays; \p sentence says what happened and what to do.
    void notSaved(const QString &sentence);

Q_SIGNALS:
    /// The pointer or the keyboard's focus has come into the card: the person may be about to choose.
    void approached();
    /// The draft is another one.
    void draftChanged();
    void saveRequested();
    void impactRequested(); ///< "Show them"
    void planRequested(); ///< "On a date…"
    void takeBackRequested(patwarden::PolicyChangeId plan);
    void rollBackRequested();

protected:
    void enterEvent(QEnterEvent *event) override;

private:
    void onChosen();
    void updateSave();
    void showLock(const PolicyOverview &overview);
    void showOthers(const PolicyOverview &overview, bool drafted, Choice savedBefore);
    void showPlans(const PolicyOverview &overview);
    void showHistory(const PolicyOverview &overview);
    [[nodiscard]] size_t place() const { return size_t(m_policy) - 1; }

    std::unique_ptr<Ui::PolicyCard> m_ui;
    Banner *m_lock;
    Banner *m_failure;
    Banner *m_others; ///< what others set while there was a draft
    PlannedBanner *m_planned;
    PlannedBanner *m_plannedAbove; ///< of the enterprise, for an organization
    ScopeKind m_scope = ScopeKind::Enterprise;
    Policy m_policy = Policy::FineGrainedAccess;
    Choice m_saved = Choice::Delegate;
    Choice m_sent = Choice::Delegate; ///< while saving
    bool m_filled = false; ///< m_saved holds something that was read
    bool m_locked = false;
    bool m_saving = false;
};

} // namespace patwarden
