// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/askagaindialog.h"

#include "domain/request.h"
#include "ui_askagaindialog.h"
#include "views/theme/style.h"

namespace patwarden {

AskAgainDialog::AskAgainDialog(const QString &tokenName, const QString &organization, const QString &deniedBecause,
                               QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AskAgainDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    const QString title = tr("Ask %1 again?", "an organization").arg(organization);
    setWindowTitle(title);
    layout()->setContentsMargins(20, 20, 20, 20);
    m_ui->titleLabel->setText(title);
    setType(m_ui->titleLabel, TypeStep::CardTitle);
    m_ui->consequenceLabel->setText(
        deniedBecause.isEmpty()
            ? tr("A new request for %1 will wait for an owner of %2.").arg(tokenName, organization)
            : tr("It was denied: “%1” A new request for %2 will wait for an owner of %3.")
                  .arg(deniedBecause, tokenName, organization));
    m_ui->consequenceLabel->setMinimumWidth(int(440 * measuresOf(this).factor));
    m_ui->justificationField->setMinimumHeight(int(96 * measuresOf(this).factor));
    m_ui->justificationNote->attach(m_ui->justificationField, maximumReasonLength);
    setButtonRole(m_ui->askConfirmButton, ButtonRole::Primary);
    connect(m_ui->justificationField, &QPlainTextEdit::textChanged, this,
            [this] { m_ui->askConfirmButton->setEnabled(!m_ui->justificationNote->isTooLong()); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->askConfirmButton, &QPushButton::clicked, this, &AskAgainDialog::ask);
    m_ui->justificationField->setFocus();
}

AskAgainDialog::~AskAgainDialog() = default;

void AskAgainDialog::ask()
{
    const QString justification = m_ui->justificationField->toPlainText().trimmed();
    accept();
    Q_EMIT confirmed(justification);
}

} // namespace patwarden
