// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/members/signincodedialog.h"

#include "controller/signincode.h"
#include "ui_signincodedialog.h"
#include "views/theme/icons.h"
#include "views/theme/style.h"
#include "views/tokens/secretclipboard.h"

#include <QFontDatabase>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

SignInCodeDialog::SignInCodeDialog(const QString &login, const QString &code, const QString &lead,
                                   SecretClipboard &clipboard, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SignInCodeDialog>())
    , m_clipboard(clipboard)
    , m_code(code)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    const QString title = tr("Sign-in code for %1").arg(login);
    setWindowTitle(title);
    layout()->setContentsMargins(20, 20, 20, 20);
    m_ui->titleLabel->setText(title);
    setType(m_ui->titleLabel, TypeStep::CardTitle);
    m_ui->leadLabel->setText(lead);
    m_ui->leadLabel->setVisible(!lead.isEmpty());
    m_ui->explanationLabel->setText(
        tr("Hand this code over by a way you trust. At the sign-in, “I have an invitation code” leads to where %1 "
           "chooses a password with it. It works once, for %Ln day(s).",
           nullptr, int(signInCodeDays))
            .arg(login));
    m_ui->explanationLabel->setMinimumWidth(int(460 * measuresOf(this).factor));
    m_ui->codeField->setText(code);
    m_ui->codeField->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->codeField->setCursorPosition(0);
    setTone(m_ui->onceLabel, TextTone::Dim);
    setType(m_ui->onceLabel, TypeStep::Small);
    m_ui->copyCodeButton->setIcon(icon(u"copy"_s));
    setButtonRole(m_ui->doneButton, ButtonRole::Primary);
    connect(m_ui->copyCodeButton, &QPushButton::clicked, this, &SignInCodeDialog::copy);
    connect(m_ui->doneButton, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->copyCodeButton->setFocus();
}

SignInCodeDialog::~SignInCodeDialog() = default;

void SignInCodeDialog::copy()
{
    m_clipboard.copy(m_code);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_clipboard.lifetime());
    m_ui->onceLabel->setText(
        tr("Copied. The clipboard forgets it in %Ln second(s).", nullptr, int(seconds.count())));
}

} // namespace patwarden
