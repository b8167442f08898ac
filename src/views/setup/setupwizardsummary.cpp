// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/setupwizardsummary.h"

#include "models/policywords.h"
#include "ui_setupwizardsummary.h"
#include "views/theme/style.h"

#include <QDir>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

SetupWizardSummary::SetupWizardSummary(QWidget *parent)
    : SetupStep(parent)
    , m_ui(std::make_unique<Ui::SetupWizardSummary>())
{
    m_ui->setupUi(this);
}

SetupWizardSummary::~SetupWizardSummary() = default;

QString SetupWizardSummary::title() const
{
    return tr("Set up Patwarden like this?");
}

QString SetupWizardSummary::sentence() const
{
    return tr("Nothing has been written yet.");
}

void SetupWizardSummary::enter(const SetupDraft &draft)
{
    while (QLayoutItem *item = m_ui->linesColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const EstateDraft &estate = draft.estate;
    addLine(tr("Database"), QDir::toNativeSeparators(draft.location.display()), u"databaseLine"_s);
    if (!estate.enterprise.isEmpty())
        addLine(tr("Enterprise"), estate.enterprise, u"enterpriseLine"_s);
    addLine(tr("Organizations"), QLocale().createSeparatedList(estate.organizations), u"organizationsLine"_s);
    addLine(tr("First owner"), estate.ownerLogin, u"ownerLine"_s);
    addLine(tr("Fine-grained personal access tokens"), estate.optIn ? tr("Opted in") : tr("Not opted in"),
            u"optInLine"_s);
    addPolicies(draft);
    m_ui->linesColumn->addStretch();
}

void SetupWizardSummary::addPolicies(const SetupDraft &draft)
{
    const ScopeKind scope = draft.estate.enterprise.isEmpty() ? ScopeKind::Organization : ScopeKind::Enterprise;
    for (const Policy policy : allPolicies) {
        if (!draft.estate.optIn && policy != Policy::ClassicAccess)
            continue;
        addLine(PolicyWords::heading(scope, policy),
                PolicyWords::label(scope, policy, draft.estate.policies.choice(policy)),
                QString(policyName(policy) + u"_line"_s));
    }
}

void SetupWizardSummary::addLine(const QString &what, const QString &value, const QString &objectName)
{
    auto *heading = new QLabel(what, this);
    setType(heading, TypeStep::Small);
    setTone(heading, TextTone::Dim);
    auto *line = new QLabel(value.isEmpty() ? tr("None") : value, this);
    line->setObjectName(objectName);
    line->setWordWrap(true);
    line->setContentsMargins(0, 0, 0, measuresOf(this).gap);
    m_ui->linesColumn->addWidget(heading);
    m_ui->linesColumn->addWidget(line);
}

void SetupWizardSummary::collect(SetupDraft &) const { }

} // namespace patwarden
