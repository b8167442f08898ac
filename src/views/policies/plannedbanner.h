// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/policycontroller.h"
#include "views/widgets/banner.h"

#include <QTimer>

namespace patwarden {

/// "From 1 Dec 2026, 09:00 (in 12 days): Restrict access … · planned by alice", with "Take back" for who may. The
/// countdown stays right while it is in sight. Hidden without a plan. In it "takeBackButton".
class PlannedBanner : public Banner
{
    Q_OBJECT

public:
    explicit PlannedBanner(QWidget *parent = nullptr);

    /// Null clock: the one of the system. It outlives the banner.
    void setClock(const Clock *clock);
    /// \p ofScopeAbove: it is the enterprise's, shown to one of its organizations, which is named in the text.
    void setPlan(const std::optional<PlannedPolicyChange> &plan, bool ofScopeAbove = false);
    [[nodiscard]] const std::optional<PlannedPolicyChange> &plan() const { return m_plan; }
    /// "Take back" rests while it is being done.
    void setBusy(bool busy);

Q_SIGNALS:
    void takeBackRequested(patwarden::PolicyChangeId plan);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void describe();

    const Clock *m_clock = nullptr;
    Clock m_system;
    QTimer m_tick;
    QPushButton *m_takeBack;
    std::optional<PlannedPolicyChange> m_plan;
    bool m_ofScopeAbove = false;
};

} // namespace patwarden
