// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policies/plannedbanner.h"

#include "models/policywords.h"

#include <QPushButton>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

PlannedBanner::PlannedBanner(QWidget *parent)
    : Banner(Banner::Kind::Info, parent)
    , m_takeBack(addButton(tr("Take back"), u"takeBackButton"_s))
{
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &PlannedBanner::describe);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        if (m_plan)
            Q_EMIT takeBackRequested(m_plan->id);
    });
    hide();
}

void PlannedBanner::setClock(const Clock *clock)
{
    m_clock = clock;
    describe();
}

void PlannedBanner::setPlan(const std::optional<PlannedPolicyChange> &plan, bool ofScopeAbove)
{
    m_plan = plan;
    m_ofScopeAbove = ofScopeAbove;
    m_takeBack->setVisible(plan && plan->mayTakeBack);
    m_takeBack->setEnabled(true);
    describe();
    setVisible(plan.has_value());
}

void PlannedBanner::setBusy(bool busy)
{
    m_takeBack->setEnabled(!busy);
}

void PlannedBanner::describe()
{
    if (!m_plan)
        return;
    const QString when = PolicyWords::plannedWhen(*m_plan, (m_clock ? *m_clock : m_system).now());
    const QString what = m_ofScopeAbove ? PolicyWords::plannedOfScope(*m_plan) : PolicyWords::plannedWhat(*m_plan);
    if (when != lead())
        setLead(when);
    if (what != text())
        setText(what);
    m_takeBack->setAccessibleDescription(what);
}

void PlannedBanner::showEvent(QShowEvent *event)
{
    describe();
    m_tick.start();
    Banner::showEvent(event);
}

void PlannedBanner::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    Banner::hideEvent(event);
}

} // namespace patwarden
