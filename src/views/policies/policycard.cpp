// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policies/policycard.h"

#include "domain/effectivepolicy.h"
#include "models/policywords.h"
#include "models/timewords.h"
#include "ui_policycard.h"
#include "views/policies/plannedbanner.h"
#include "views/theme/style.h"
#include "views/widgets/banner.h"

#include <QApplication>
#include <QBoxLayout>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

PolicyCard::PolicyCard(QWidget *parent)
    : Card(parent)
    , m_ui(std::make_unique<Ui::PolicyCard>())
    , m_lock(new Banner(Banner::Kind::Locked, this))
    , m_failure(new Banner(Banner::Kind::Error, this))
    , m_others(new Banner(Banner::Kind::Warning, this))
    , m_planned(new PlannedBanner(this))
    , m_plannedAbove(new PlannedBanner(this))
{
    auto *content = new QWidget(this);
    m_ui->setupUi(content);
    body()->addWidget(content);
    m_lock->setObjectName(u"lockBanner"_s);
    m_lock->hide();
    if (auto *column = qobject_cast<QBoxLayout *>(layout()))
        column->insertWidget(0, m_lock); // above the heading: the first thing to know
    m_failure->setObjectName(u"failureBanner"_s);
    m_failure->hide();
    m_ui->columnLayout->addWidget(m_failure);
    m_others->setObjectName(u"othersBanner"_s);
    m_others->hide();
    m_ui->columnLayout->addWidget(m_others);
    m_planned->setObjectName(u"plannedBanner"_s);
    m_plannedAbove->setObjectName(u"enterprisePlannedBanner"_s);
    m_ui->columnLayout->insertWidget(0, m_plannedAbove);
    m_ui->columnLayout->insertWidget(1, m_planned);
    addHeaderWidget(m_ui->planButton);
    addHeaderWidget(m_ui->saveButton);
    setButtonRole(m_ui->saveButton, ButtonRole::Primary);
    setType(m_ui->historyLabel, TypeStep::Small);
    setTone(m_ui->historyLabel, TextTone::Dim);
    setType(m_ui->rollBackButton, TypeStep::Small);

    connect(m_ui->choices, &PolicyChoices::chosen, this, &PolicyCard::onChosen);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &PolicyCard::saveRequested);
    connect(m_ui->impactStrip, &ImpactStrip::showRequested, this, &PolicyCard::impactRequested);
    connect(m_ui->planButton, &QPushButton::clicked, this, &PolicyCard::planRequested);
    connect(m_ui->rollBackButton, &QPushButton::clicked, this, &PolicyCard::rollBackRequested);
    connect(m_planned, &PlannedBanner::takeBackRequested, this, &PolicyCard::takeBackRequested);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now && isAncestorOf(now))
            Q_EMIT approached();
    });
    updateSave();
}

PolicyCard::~PolicyCard() = default;

void PolicyCard::enterEvent(QEnterEvent *event)
{
    Q_EMIT approached();
    Card::enterEvent(event);
}

void PolicyCard::setClock(const Clock *clock)
{
    m_planned->setClock(clock);
    m_plannedAbove->setClock(clock);
}

void PolicyCard::take(ScopeKind scope, Policy policy, const PolicyOverview &overview, bool byOthers)
{
    const bool drafted = m_filled && isChanged();
    const Choice draft = choice();
    const Choice savedBefore = m_saved;
    m_policy = policy;
    m_filled = true;
    m_scope = scope;
    const EffectivePolicy inForce = effectivePolicy(policy, overview.enterprisePolicies, overview.policies);
    m_locked = scope == ScopeKind::Organization && inForce.decidedBy == DecidedBy::Enterprise;
    m_saved = m_locked ? inForce.choice : overview.policies.choice(policy);

    setTitle(PolicyWords::heading(scope, policy));
    setSubtitle(m_locked ? QString() : PolicyWords::sentence(scope, policy, overview));
    m_ui->choices->present(scope, policy, overview);
    m_ui->choices->setLocked(m_locked);
    m_ui->choices->setChoice(drafted && !m_locked ? draft : m_saved);
    m_ui->saveButton->setAccessibleDescription(title());
    showLock(overview);
    showPlans(overview);
    showHistory(overview);
    if (m_locked)
        m_failure->hide();
    if (byOthers)
        showOthers(overview, drafted, savedBefore);
    if (!isChanged())
        m_ui->impactStrip->clear();
    updateSave();
}

void PolicyCard::showOthers(const PolicyOverview &overview, bool drafted, Choice savedBefore)
{
    if (!drafted || (m_saved == savedBefore && !m_locked))
        return;
    if (m_locked) {
        m_others->setLead(tr("Your choice was not saved."));
        m_others->setText(tr("%1 decides this policy now.", "an enterprise").arg(overview.enterpriseName));
    } else {
        const QString label = PolicyWords::label(m_scope, m_policy, m_saved);
        const QString who = overview.settings.at(place()).setBy;
        m_others->setLead(who.isEmpty()
                              ? tr("Meanwhile this policy was set to “%1”.").arg(label)
                              : tr("%1 has set this policy to “%2”.", "a person, a choice").arg(who, label));
        m_others->setText(isChanged() ? tr("Your own choice is not saved yet. Saving it replaces theirs.")
                                      : tr("That is what you had chosen."));
    }
    m_others->show();
}

void PolicyCard::showLock(const PolicyOverview &overview)
{
    m_lock->setVisible(m_locked);
    m_ui->saveButton->setVisible(!m_locked);
    if (!m_locked)
        return;
    const PolicyOverview::Setting &setting = overview.enterpriseSettings.at(place());
    m_lock->setLead(tr("Set by %1", "an enterprise").arg(overview.enterpriseName));
    if (setting.setAt && !setting.setBy.isEmpty())
        m_lock->setText(tr("on %1 by %2. Organizations cannot override it.", "a date, a person")
                            .arg(TimeWords::date(*setting.setAt), setting.setBy));
    else
        m_lock->setText(tr("Organizations cannot override it."));
}

void PolicyCard::showPlans(const PolicyOverview &overview)
{
    m_planned->setPlan(overview.planned.at(place()));
    m_plannedAbove->setPlan(overview.enterprisePlanned.at(place()), true);
}

void PolicyCard::showHistory(const PolicyOverview &overview)
{
    const PolicyOverview::Setting &setting = overview.settings.at(place());
    const bool isSet = !m_locked && setting.setAt && !setting.setBy.isEmpty();
    m_ui->historyRow->setVisible(isSet);
    if (isSet)
        m_ui->historyLabel->setText(
            tr("Set by %1 on %2.", "a person, a date").arg(setting.setBy, TimeWords::date(*setting.setAt)));
    m_ui->rollBackButton->setVisible(isSet && overview.rollBackTo.at(place()));
    m_ui->rollBackButton->setAccessibleDescription(title());
}

Choice PolicyCard::choice() const
{
    return m_ui->choices->choice();
}

bool PolicyCard::isChanged() const
{
    return m_filled && !m_locked && choice() != m_saved;
}

ImpactStrip *PolicyCard::impact() const
{
    return m_ui->impactStrip;
}

void PolicyCard::discard()
{
    if (!m_filled)
        return;
    m_saving = false;
    m_ui->choices->setChoice(m_saved);
    m_others->hide();
    onChosen();
}

void PolicyCard::beginSaving()
{
    if (m_ui->saveButton->hasFocus() || m_ui->planButton->hasFocus()) // about to be disabled
        m_ui->choices->focusChoice();
    m_saving = true;
    m_sent = choice();
    m_failure->hide();
    updateSave();
}

void PolicyCard::saved()
{
    m_saving = false;
    m_saved = m_sent;
    m_others->hide();
    if (!isChanged())
        m_ui->impactStrip->clear();
    updateSave();
}

void PolicyCard::notSaved(const QString &sentence)
{
    m_saving = false;
    m_failure->setLead(tr("Not saved."));
    m_failure->setText(sentence);
    m_failure->show();
    updateSave();
}

void PolicyCard::onChosen()
{
    m_failure->hide();
    if (!isChanged())
        m_others->hide();
    updateSave();
    Q_EMIT draftChanged();
}

void PolicyCard::updateSave()
{
    m_ui->saveButton->setEnabled(canSave());
    // Offered with a draft only: beside a Save that rests it would be one thing more to look at.
    m_ui->planButton->setVisible(canSave());
    m_ui->planButton->setEnabled(!m_planned->plan());
    m_ui->planButton->setToolTip(m_planned->plan() ? tr("Another change is planned. Take it back first.")
                                                   : QString());
}

} // namespace patwarden
