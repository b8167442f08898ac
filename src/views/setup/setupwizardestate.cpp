// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/setupwizardestate.h"

#include "ui_setupwizardestate.h"
#include "views/theme/measures.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

SetupWizardEstate::SetupWizardEstate(QWidget *parent)
    : SetupStep(parent)
    , m_ui(std::make_unique<Ui::SetupWizardEstate>())
{
    m_ui->setupUi(this);
    m_ui->aloneFields->hide();
    m_ui->organizationsField->setMaximumHeight(fontMetrics().lineSpacing() * 7);
    setType(m_ui->hintLabel, TypeStep::Small);
    setTone(m_ui->hintLabel, TextTone::Dim);
    connect(m_ui->enterpriseButton, &QRadioButton::toggled, m_ui->enterpriseFields, &QWidget::setVisible);
    connect(m_ui->aloneButton, &QRadioButton::toggled, m_ui->aloneFields, &QWidget::setVisible);
}

SetupWizardEstate::~SetupWizardEstate() = default;

QString SetupWizardEstate::title() const
{
    return tr("What are you responsible for?");
}

QString SetupWizardEstate::sentence() const
{
    return tr("An enterprise sets policies that its organizations cannot override. An organization can also stand "
              "alone.");
}

bool SetupWizardEstate::hasEnterprise() const
{
    return m_ui->enterpriseButton->isChecked();
}

void SetupWizardEstate::enter(const SetupDraft &)
{
    if (hasEnterprise())
        m_ui->enterpriseField->setFocus();
    else
        m_ui->organizationField->setFocus();
}

void SetupWizardEstate::collect(SetupDraft &draft) const
{
    draft.estate.organizations.clear();
    if (!hasEnterprise()) {
        draft.estate.enterprise.clear();
        draft.estate.organizations.append(m_ui->organizationField->text().trimmed());
        return;
    }
    draft.estate.enterprise = m_ui->enterpriseField->text().simplified();
    const QStringList lines = m_ui->organizationsField->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            draft.estate.organizations.append(line.trimmed());
    }
}

QString SetupWizardEstate::problem() const
{
    // Without a name the draft would mean an organization that stands alone.
    if (hasEnterprise() && m_ui->enterpriseField->text().trimmed().isEmpty())
        return tr("Enter the name of the enterprise.");
    if (!hasEnterprise() && m_ui->organizationField->text().trimmed().isEmpty())
        return tr("Enter the name of the organization.");
    return {};
}

bool SetupWizardEstate::pointAt(const QString &subject)
{
    if (subject == "organizations"_L1) {
        if (hasEnterprise())
            m_ui->organizationsField->setFocus();
        else
            m_ui->organizationField->setFocus();
        return true;
    }
    if (!subject.isEmpty() && subject != "enterprise"_L1)
        return false;
    enter({});
    return true;
}

} // namespace patwarden
