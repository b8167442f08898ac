// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policies/policycard.h"

#include "domain/effectivepolicy.h"
#include "models/policywords.h"
#include "models/timewords.h"
#include "ui_policycard.h"
#include "views/theme/style.h"
#include "views/widgets/banner.h"

#include <QBoxLayout>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

PolicyCard::PolicyCard(QWidget *parent)
    : Card(parent)
    , m_ui(std::make_unique<Ui::PolicyCard>())
    , m_lock(new Banner(Banner::Kind::Locked, this))
    , m_failure(new Banner(Banner::Kind::Error, this))
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
    addHeaderWidget(m_ui->saveButton);
    setButtonRole(m_ui->saveButton, ButtonRole::Primary);

    connect(m_ui->choices, &PolicyChoices::chosen, this, &PolicyCard::onChosen);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &PolicyCard::saveRequested);
    connect(m_ui->impactStrip, &ImpactStrip::showRequested, this, &PolicyCard::impactRequested);
    updateSave();
}

PolicyCard::~PolicyCard() = default;

void PolicyCard::take(ScopeKind scope, Policy policy, const PolicyOverview &overview)
{
    const bool drafted = m_filled && isChanged();
    const Choice draft = choice();
    m_policy = policy;
    m_filled = true;
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
    if (m_locked)
        m_failure->hide();
    if (!isChanged())
        m_ui->impactStrip->clear();
    updateSave();
}

void PolicyCard::showLock(const PolicyOverview &overview)
{
    m_lock->setVisible(m_locked);
    m_ui->saveButton->setVisible(!m_locked);
    if (!m_locked)
        return;
    const auto at = std::find(allPolicies.begin(), allPolicies.end(), m_policy) - allPolicies.begin();
    const PolicyOverview::Setting &setting = overview.enterpriseSettings[size_t(at)];
    m_lock->setLead(tr("Set by %1", "an enterprise").arg(overview.enterpriseName));
    if (setting.setAt && !setting.setBy.isEmpty())
        m_lock->setText(tr("on %1 by %2. Organizations cannot override it.", "a date, a person")
                            .arg(TimeWords::date(*setting.setAt), setting.setBy));
    else
        m_lock->setText(tr("Organizations cannot override it."));
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
    onChosen();
}

void PolicyCard::beginSaving()
{
    if (m_ui->saveButton->hasFocus()) // it is about to be disabled
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
    updateSave();
    Q_EMIT draftChanged();
}

void PolicyCard::updateSave()
{
    m_ui->saveButton->setEnabled(canSave());
}

} // namespace patwarden
