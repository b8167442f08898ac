// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/regeneratedialog.h"

#include "controller/tokencontroller.h"
#include "ui_regeneratedialog.h"
#include "views/theme/style.h"

#include <QComboBox>

namespace patwarden {

namespace {

constexpr int farthestClassicDays = 3'650; ///< of the calendar; a classic token may also live for ever

} // namespace

RegenerateDialog::RegenerateDialog(const QString &tokenName, TokenKind kind, Instant now, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RegenerateDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    const QString title = tr("Regenerate %1?").arg(tokenName);
    setWindowTitle(title);
    layout()->setContentsMargins(20, 20, 20, 20);
    m_ui->titleLabel->setText(title);
    setType(m_ui->titleLabel, TypeStep::CardTitle);
    m_ui->consequenceLabel->setText(tr("The secret it has now stops working at once. What uses it needs the new "
                                       "one. What the token reaches stays as it is."));
    m_ui->consequenceLabel->setMinimumWidth(int(460 * measuresOf(this).factor));
    m_ui->expirationField->start(now, kind == TokenKind::Classic ? farthestClassicDays : maximumTokenLifeDays);
    setButtonRole(m_ui->regenerateConfirmButton, ButtonRole::Danger);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->regenerateConfirmButton, &QPushButton::clicked, this, [this] {
        const std::optional<Instant> expiresAt = m_ui->expirationField->expiresAt();
        accept();
        Q_EMIT confirmed(expiresAt);
    });
    m_ui->expirationField->combo()->setFocus();
}

RegenerateDialog::~RegenerateDialog() = default;

} // namespace patwarden
