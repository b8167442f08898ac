// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/passworddialog.h"

#include "controller/setupcontroller.h"
#include "controller/wording.h"
#include "ui_passworddialog.h"
#include "views/theme/style.h"
#include "views/widgets/banner.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

PasswordDialog::PasswordDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PasswordDialog>())
    , m_failure(new Banner(Banner::Kind::Error, this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(m_ui->titleLabel->text());
    layout()->setContentsMargins(20, 20, 20, 20);
    setType(m_ui->titleLabel, TypeStep::CardTitle);
    m_ui->titleLabel->setMinimumWidth(int(400 * measuresOf(this).factor));
    m_ui->strengthLabel->setText(tr("At least %Ln character(s).", nullptr, int(minimumPasswordLength)));
    setTone(m_ui->strengthLabel, TextTone::Dim);
    setType(m_ui->strengthLabel, TypeStep::Small);
    m_failure->setObjectName(u"failureBanner"_s);
    m_failure->hide();
    m_ui->dialogLayout->insertWidget(1, m_failure);
    setButtonRole(m_ui->changePasswordButton, ButtonRole::Primary);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->changePasswordButton, &QPushButton::clicked, this, &PasswordDialog::ask);
    m_ui->presentPasswordField->setFocus();
}

PasswordDialog::~PasswordDialog() = default;

void PasswordDialog::ask()
{
    const QString password = m_ui->newPasswordField->text();
    if (m_ui->presentPasswordField->text().isEmpty()) {
        fail(tr("Enter your present password."), m_ui->presentPasswordField);
        return;
    }
    if (password.size() < minimumPasswordLength) {
        showFailure({ErrorCode::Invalid, u"password"_s, QString::number(minimumPasswordLength)});
        return;
    }
    if (password != m_ui->repeatPasswordField->text()) {
        fail(tr("The two new passwords are not the same."), m_ui->repeatPasswordField);
        return;
    }
    m_failure->hide();
    Q_EMIT changeAsked(m_ui->presentPasswordField->text(), password);
}

void PasswordDialog::setBusy(bool busy)
{
    m_ui->changePasswordButton->setEnabled(!busy);
}

void PasswordDialog::showFailure(const Error &error)
{
    if (error.code == ErrorCode::WrongCredentials)
        fail(tr("The present password is wrong."), m_ui->presentPasswordField);
    else if (error.subject == "password"_L1)
        fail(Wording::sentence(error), m_ui->newPasswordField);
    else
        fail(Wording::sentence(error), m_ui->presentPasswordField);
}

void PasswordDialog::fail(const QString &sentence, QLineEdit *field)
{
    m_failure->setText(sentence);
    m_failure->show();
    field->setFocus();
    field->selectAll();
}

} // namespace patwarden
