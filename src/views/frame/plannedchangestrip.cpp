// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/plannedchangestrip.h"

#include "controller/wording.h"
#include "models/policywords.h"
#include "views/theme/measures.h"
#include "views/theme/style.h"
#include "views/widgets/await.h"
#include "views/widgets/banner.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const OrganizationSummary *organizationIn(const Overview &overview, OrganizationId id)
{
    const auto found = std::ranges::find(overview.organizations, id, &OrganizationSummary::id);
    return found == overview.organizations.cend() ? nullptr : &*found;
}

bool concernsPlace(const PlannedPolicyChange &plan, const Overview &overview, const Route &route)
{
    switch (route.place) {
    case Route::Place::EnterprisePolicies:
        return plan.scope.kind == ScopeKind::Enterprise;
    case Route::Place::AllRequests:
    case Route::Place::Organizations:
    case Route::Place::YourTokens:
        return true;
    case Route::Place::OrganizationSettings:
    case Route::Place::ActiveTokens:
    case Route::Place::PendingRequests: {
        if (plan.scope.kind == ScopeKind::Organization)
            return plan.scope.organization == route.organization;
        const OrganizationSummary *organization = organizationIn(overview, route.organization);
        return organization && organization->ownedByEnterprise;
    }
    default:
        return false;
    }
}

} // namespace

PlannedChangeStrip::PlannedChangeStrip(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(Banner::Kind::Info, this))
    , m_show(m_banner->addButton(tr("Show"), u"showPlannedButton"_s))
    , m_takeBack(m_banner->addButton(tr("Take back"), u"takeBackPlannedButton"_s))
{
    const Measures &measures = measuresOf(this);
    m_banner->setObjectName(u"plannedChangeBanner"_s);
    QPushButton *hideButton = m_banner->addButton(tr("Hide"), u"hidePlannedButton"_s);
    setButtonRole(hideButton, ButtonRole::Flat);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measures.pageMargin, measures.wideGap, measures.pageMargin, measures.gap);
    column->addWidget(m_banner);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &PlannedChangeStrip::describe);
    connect(hideButton, &QPushButton::clicked, this, &PlannedChangeStrip::dismiss);
    connect(m_takeBack, &QPushButton::clicked, this, &PlannedChangeStrip::takeBack);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const auto route = policyPlace())
            Q_EMIT navigate(*route);
    });
    hide();
}

void PlannedChangeStrip::setServices(PolicyController &policies, Prompts &prompts, const Clock &clock)
{
    m_policies = &policies;
    m_prompts = &prompts;
    m_clock = &clock;
}

void PlannedChangeStrip::start(const Session &session)
{
    stop();
    m_session = session;
}

void PlannedChangeStrip::stop()
{
    ++m_generation;
    m_session = {};
    m_overview = {};
    m_plans.clear();
    m_hidden.clear();
    present();
}

void PlannedChangeStrip::refresh()
{
    if (!m_policies || !m_session.isSignedIn())
        return;
    await(this, m_policies->planned(m_session),
          [this, generation = ++m_generation](const Result<QList<PlannedPolicyChange>> &plans) {
              if (generation != m_generation || !plans)
                  return; // what is known stays: the frame says by itself that it cannot read
              m_plans = *plans;
              present();
          });
}

void PlannedChangeStrip::setPlace(const Overview &overview, const Route &route)
{
    m_overview = overview;
    m_route = route;
    present();
}

QList<PlannedPolicyChange> PlannedChangeStrip::concerning(const QList<PlannedPolicyChange> &plans,
                                                          const Overview &overview, const Route &route)
{
    QList<PlannedPolicyChange> found;
    std::ranges::copy_if(plans, std::back_inserter(found),
                         [&](const PlannedPolicyChange &plan) { return concernsPlace(plan, overview, route); });
    return found;
}

void PlannedChangeStrip::present()
{
    m_shown = concerning(m_plans, m_overview, m_route);
    m_shown.removeIf([this](const PlannedPolicyChange &plan) { return m_hidden.contains(plan.id); });
    const auto place = policyPlace();
    m_show->setVisible(place && !(*place == m_route));
    m_takeBack->setVisible(!m_shown.isEmpty() && m_shown.constFirst().mayTakeBack);
    m_takeBack->setEnabled(true);
    describe();
    setVisible(!m_shown.isEmpty());
}

void PlannedChangeStrip::describe()
{
    if (m_shown.isEmpty())
        return;
    const PlannedPolicyChange &next = m_shown.constFirst();
    const QString lead = PolicyWords::plannedWhen(next, m_clock->now());
    const QString what = PolicyWords::plannedInShort(next);
    const int more = int(m_shown.size()) - 1;
    const QString text = more > 0 ? tr("%1 · and %Ln more", "what is planned", more).arg(what) : what;
    if (lead != m_banner->lead())
        m_banner->setLead(lead);
    if (text != m_banner->text())
        m_banner->setText(text);
    m_takeBack->setAccessibleDescription(what);
    m_banner->setToolTip(PolicyWords::plannedOfScope(next));
}

std::optional<Route> PlannedChangeStrip::policyPlace() const
{
    if (m_shown.isEmpty())
        return std::nullopt;
    const PlannedPolicyChange &next = m_shown.constFirst();
    const bool ownsEnterprise = m_overview.enterprise && m_overview.enterprise->role == Role::Owner;
    if (next.scope.kind == ScopeKind::Enterprise && ownsEnterprise)
        return Route{.place = Route::Place::EnterprisePolicies};
    // An owner of an organization sees the enterprise's plan beside what the organization has set.
    const OrganizationId organization =
        next.scope.kind == ScopeKind::Enterprise ? m_route.organization : next.scope.organization;
    const OrganizationSummary *summary = organizationIn(m_overview, organization);
    if (summary && summary->role == Role::Owner)
        return Route{.place = Route::Place::OrganizationSettings, .organization = organization};
    return std::nullopt;
}

void PlannedChangeStrip::takeBack()
{
    m_takeBack->setEnabled(false);
    await(this, m_policies->takeBack(m_session, m_shown.constFirst().id), [this](const Result<void> &taken) {
        m_takeBack->setEnabled(true);
        if (taken)
            Q_EMIT takenBack(tr("Taken back. The policy stays as it is."));
        else
            m_prompts->tell(this,
                            {tr("The change was not taken back"),
                             Wording::sentence(taken.error()),
                             {},
                             Notification::Kind::Warning});
        Q_EMIT changed();
    });
}

void PlannedChangeStrip::dismiss()
{
    for (const PlannedPolicyChange &plan : std::as_const(m_shown))
        m_hidden.insert(plan.id);
    present();
}

void PlannedChangeStrip::showEvent(QShowEvent *event)
{
    describe();
    m_tick.start();
    QWidget::showEvent(event);
}

void PlannedChangeStrip::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    QWidget::hideEvent(event);
}

} // namespace patwarden
