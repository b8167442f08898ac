// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/setupwizardpolicies.h"

#include "models/policywords.h"
#include "ui_setupwizardpolicies.h"
#include "views/policies/policychoices.h"
#include "views/theme/measures.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

ScopeKind scopeOf(const SetupDraft &draft)
{
    return draft.estate.enterprise.isEmpty() ? ScopeKind::Organization : ScopeKind::Enterprise;
}

} // namespace

SetupWizardPolicies::SetupWizardPolicies(QWidget *parent)
    : SetupStep(parent)
    , m_ui(std::make_unique<Ui::SetupWizardPolicies>())
{
    m_ui->setupUi(this);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        row.heading = new QLabel(this);
        row.heading->setWordWrap(true);
        setType(row.heading, TypeStep::CardTitle);
        row.choices = new PolicyChoices(this);
        row.choices->setObjectName(policyName(allPolicies[i]));
        auto *column = new QVBoxLayout;
        column->setSpacing(8);
        column->addWidget(row.heading);
        column->addWidget(row.choices);
        m_ui->policiesColumn->addLayout(column);
    }
    m_ui->policiesColumn->addStretch();
    connect(m_ui->optInBox, &QCheckBox::toggled, this, &SetupWizardPolicies::updateEnabled);
}

SetupWizardPolicies::~SetupWizardPolicies() = default;

QString SetupWizardPolicies::title() const
{
    return tr("Which tokens may come in?");
}

QString SetupWizardPolicies::sentence() const
{
    return tr("You can change all of this later.");
}

void SetupWizardPolicies::enter(const SetupDraft &draft)
{
    present(draft);
    m_ui->optInBox->setFocus();
}

void SetupWizardPolicies::present(const SetupDraft &draft)
{
    const ScopeKind scope = scopeOf(draft);
    PolicyOverview overview;
    overview.name = scope == ScopeKind::Enterprise ? draft.estate.enterprise : draft.estate.organizations.value(0);
    overview.organizationCount = int(draft.estate.organizations.size());
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].heading->setText(PolicyWords::heading(scope, allPolicies[i]));
        m_rows[i].choices->present(scope, allPolicies[i], overview);
        if (m_scope != scope) // what was chosen for an enterprise says nothing for an organization
            m_rows[i].choices->setChoice(defaultPolicies(scope).choice(allPolicies[i]));
    }
    m_scope = scope;
    updateEnabled();
}

void SetupWizardPolicies::updateEnabled()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool enabled = m_ui->optInBox->isChecked() || allPolicies[i] == Policy::ClassicAccess;
        m_rows[i].heading->setEnabled(enabled);
        m_rows[i].choices->setEnabled(enabled);
    }
}

void SetupWizardPolicies::collect(SetupDraft &draft) const
{
    const PolicySet defaults = defaultPolicies(scopeOf(draft));
    draft.estate.optIn = m_ui->optInBox->isChecked();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const PolicyChoices *choices = m_rows[i].choices;
        draft.estate.policies.setChoice(
            allPolicies[i], choices->isEnabled() ? choices->choice() : defaults.choice(allPolicies[i]));
    }
}

} // namespace patwarden
