// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/setupwizardowner.h"

#include "ui_setupwizardowner.h"
#include "views/theme/measures.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

SetupWizardOwner::SetupWizardOwner(QWidget *parent)
    : SetupStep(parent)
    , m_ui(std::make_unique<Ui::SetupWizardOwner>())
{
    m_ui->setupUi(this);
    m_ui->passwordHintLabel->setText(tr("At least %Ln character(s).", nullptr, int(minimumPasswordLength)));
    setType(m_ui->passwordHintLabel, TypeStep::Small);
    setTone(m_ui->passwordHintLabel, TextTone::Dim);
}

SetupWizardOwner::~SetupWizardOwner() = default;

QString SetupWizardOwner::title() const
{
    return tr("Who is the first owner?");
}

QString SetupWizardOwner::sentence() const
{
    return tr("You sign in with this login and password from now on.");
}

void SetupWizardOwner::enter(const SetupDraft &)
{
    m_ui->loginField->setFocus();
}

void SetupWizardOwner::collect(SetupDraft &draft) const
{
    draft.estate.ownerLogin = m_ui->loginField->text().trimmed();
    draft.estate.ownerName = m_ui->nameField->text().simplified();
    draft.estate.ownerEmail = m_ui->emailField->text().trimmed();
    draft.password = m_ui->passwordField->text();
}

QString SetupWizardOwner::problem() const
{
    if (m_ui->loginField->text().trimmed().isEmpty())
        return tr("Enter a login.");
    if (m_ui->passwordField->text() != m_ui->repeatField->text())
        return tr("The two passwords differ.");
    return {};
}

bool SetupWizardOwner::pointAt(const QString &subject)
{
    QLineEdit *field = nullptr;
    if (subject == "ownerLogin"_L1)
        field = m_ui->loginField;
    else if (subject == "ownerName"_L1)
        field = m_ui->nameField;
    else if (subject == "ownerEmail"_L1)
        field = m_ui->emailField;
    else if (subject == "password"_L1)
        field = m_ui->passwordField;
    else if (subject.isEmpty())
        field = m_ui->loginField->text().trimmed().isEmpty() ? m_ui->loginField : m_ui->repeatField;
    if (!field)
        return false;
    field->setFocus();
    field->selectAll();
    return true;
}

} // namespace patwarden
