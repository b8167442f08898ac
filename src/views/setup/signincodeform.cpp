// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/signincodeform.h"

#include "controller/setupcontroller.h"
#include "controller/wording.h"
#include "ui_signincodeform.h"
#include "views/theme/style.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

SignInCodeForm::SignInCodeForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SignInCodeForm>())
{
    m_ui->setupUi(this);
    m_ui->strengthLabel->setText(tr("At least %Ln character(s).", nullptr, int(minimumPasswordLength)));
    setTone(m_ui->strengthLabel, TextTone::Dim);
    setType(m_ui->strengthLabel, TypeStep::Small);
    setFocusProxy(m_ui->codeField);
}

SignInCodeForm::~SignInCodeForm() = default;

QString SignInCodeForm::code() const
{
    return m_ui->codeField->text().trimmed();
}

QString SignInCodeForm::password() const
{
    return m_ui->newPasswordField->text();
}

std::optional<QString> SignInCodeForm::problem() const
{
    if (code().isEmpty())
        return tr("Enter the code that you were given.");
    if (password().size() < minimumPasswordLength)
        return Wording::sentence({ErrorCode::Invalid, u"password"_s, QString::number(minimumPasswordLength)});
    if (password() != m_ui->repeatPasswordField->text())
        return tr("The two passwords are not the same.");
    return std::nullopt;
}

void SignInCodeForm::focusProblem()
{
    if (code().isEmpty())
        m_ui->codeField->setFocus();
    else if (password().size() < minimumPasswordLength)
        m_ui->newPasswordField->setFocus();
    else
        m_ui->repeatPasswordField->setFocus();
}

} // namespace patwarden
