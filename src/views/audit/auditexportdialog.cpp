// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/auditexportdialog.h"

#include "ui_auditexportdialog.h"
#include "views/theme/measures.h"
#include "views/theme/style.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

AuditExportDialog::AuditExportDialog(bool filtered, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AuditExportDialog>())
{
    m_ui->setupUi(this);
    setObjectName(u"auditExportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    layout()->setContentsMargins(20, 20, 20, 20);
    const int width = int(480 * measuresOf(this).factor);
    setFixedWidth(width);
    setType(m_ui->titleLabel, TypeStep::CardTitle);
    m_ui->whatLabel->setText(
        filtered ? tr("The entries that pass the filter go into the file, oldest first. The log notes the export.")
                 : tr("All entries that you may see go into the file, oldest first. The log notes the export."));
    for (OptionButton *option : {m_ui->csvOption, m_ui->jsonOption})
        option->setAccessibleName(option->text());
    setButtonRole(m_ui->chooseFileButton, ButtonRole::Primary);
    m_ui->csvOption->setFocus();
    for (QWidget *part : findChildren<QWidget *>())
        part->ensurePolished();
    setMinimumHeight(layout()->totalHeightForWidth(width)); // a dialog does not ask how high what wraps gets
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->chooseFileButton, &QPushButton::clicked, this, &AuditExportDialog::choose);
}

AuditExportDialog::~AuditExportDialog() = default;

void AuditExportDialog::choose()
{
    const AuditFormat format = m_ui->csvOption->isChecked() ? AuditFormat::Csv : AuditFormat::JsonLines;
    accept();
    Q_EMIT chosen(format);
}

} // namespace patwarden
