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

/// One policy: what may be chosen, what is in force, and its own "Save" (R-E6), which is enabled by a change only.
/// Edits a draft; the page previews and saves it. A policy of an organization that its enterprise decides is
/// locked: it shows the value in force, who set it and when.
class PolicyCard : public Card
{
    Q_OBJECT

public:
    explicit PolicyCard(QWidget *parent = nullptr);
    ~PolicyCard() override;

    /// Shows the state of \p policy. A draft that was not saved is kept unless the card has become locked.
    void take(ScopeKind scope, Policy policy, const PolicyOverview &overview);

    [[nodiscard]] Policy policy() const { return m_policy; }
    [[nodiscard]] Choice choice() const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool isLocked() const { return m_locked; }
    [[nodiscard]] bool isSaving() const { return m_saving; }
    [[nodiscard]] bool canSave() const { return isChanged() && !m_saving; }
    [[nodiscard]] ImpactStrip *impact() const;

    /// Back to what is saved.
    void discard();
    void beginSaving();
    /// What was sent is what is saved now; a draft made meanwhile stays one.
    void saved();
    /// The draft stays; \p sentence says what happened and what to do.
    void notSaved(const QString &sentence);

Q_SIGNALS:
    /// The draft is another one.
    void draftChanged();
    void saveRequested();
    void impactRequested(); ///< "Show them"

private:
    void onChosen();
    void updateSave();
    void showLock(const PolicyOverview &overview);

    std::unique_ptr<Ui::PolicyCard> m_ui;
    Banner *m_lock;
    Banner *m_failure;
    Policy m_policy = Policy::FineGrainedAccess;
    Choice m_saved = Choice::Delegate;
    Choice m_sent = Choice::Delegate; ///< while saving
    bool m_filled = false; ///< m_saved holds something that was read
    bool m_locked = false;
    bool m_saving = false;
};

} // namespace patwarden
