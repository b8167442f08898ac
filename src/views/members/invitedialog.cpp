// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/members/invitedialog.h"

#include "controller/wording.h"
#include "ui_invitedialog.h"
#include "views/theme/style.h"
#include "views/widgets/banner.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

InviteDialog::InviteDialog(const QString &scopeName, bool ofOrganization, bool mayProvision, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::InviteDialog>())
    , m_failure(new Banner(Banner::Kind::Error, this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    const QString title = tr("Invite somebody to %1").arg(scopeName);
    setWindowTitle(title);
    layout()->setContentsMargins(20, 20, 20, 20);
    m_ui->titleLabel->setText(title);
    setType(m_ui->titleLabel, TypeStep::CardTitle);
    m_ui->explanationLabel->setMinimumWidth(int(460 * measuresOf(this).factor));
    setTone(m_ui->explanationLabel, TextTone::Dim);
    for (QLabel *hint : {m_ui->managedHintLabel}) {
        setTone(hint, TextTone::Dim);
        setType(hint, TypeStep::Small);
    }
    m_failure->setObjectName(u"failureBanner"_s);
    m_failure->hide();
    m_ui->dialogLayout->insertWidget(2, m_failure);
    m_ui->ownerOption->setDescription(
        ofOrganization ? tr("Approves requests, sets the policies, invites and removes members.")
                       : tr("Sets the policies of the enterprise, invites and removes people."));
    m_ui->memberOption->setDescription(ofOrganization
                                           ? tr("Creates tokens for the organization and asks for access.")
                                           : tr("Belongs to the enterprise and changes nothing in it."));
    m_ui->managedBox->setVisible(mayProvision);
    m_ui->managedHintLabel->setVisible(mayProvision);
    setButtonRole(m_ui->inviteConfirmButton, ButtonRole::Primary);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->inviteConfirmButton, &QPushButton::clicked, this, &InviteDialog::ask);
    m_ui->inviteLoginField->setFocus();
}

InviteDialog::~InviteDialog() = default;

void InviteDialog::ask()
{
    const QString login = m_ui->inviteLoginField->text().trimmed();
    if (login.isEmpty()) {
        fail(tr("Enter the login of the person."), m_ui->inviteLoginField);
        return;
    }
    m_failure->hide();
    Q_EMIT inviteAsked({.login = login,
                        .name = m_ui->inviteNameField->text(),
                        .email = m_ui->inviteEmailField->text(),
                        .role = m_ui->ownerOption->isChecked() ? Role::Owner : Role::Member,
                        .managed = m_ui->managedBox->isChecked()});
}

void InviteDialog::setBusy(bool busy)
{
    m_ui->inviteConfirmButton->setEnabled(!busy);
}

void InviteDialog::showFailure(const Error &error)
{
    QWidget *field = m_ui->inviteLoginField;
    if (error.subject == "email"_L1)
        field = m_ui->inviteEmailField;
    else if (error.subject == "name"_L1)
        field = m_ui->inviteNameField;
    fail(Wording::sentence(error), field);
}

void InviteDialog::fail(const QString &sentence, QWidget *field)
{
    m_failure->setText(sentence);
    m_failure->show();
    field->setFocus();
}

} // namespace patwarden
