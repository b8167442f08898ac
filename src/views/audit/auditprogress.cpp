// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/auditprogress.h"

#include "ui_auditprogress.h"

namespace patwarden {

AuditProgress::AuditProgress(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AuditProgress>())
{
    m_ui->setupUi(this);
    hide();
    m_slow.setSingleShot(true);
    m_slow.setInterval(300);
    connect(&m_slow, &QTimer::timeout, this, &QWidget::show);
    connect(m_ui->auditCancelButton, &QPushButton::clicked, this, [this] {
        m_ui->auditCancelButton->setEnabled(false); // the step that runs is finished first
        Q_EMIT cancelled();
    });
}

AuditProgress::~AuditProgress() = default;

void AuditProgress::start(const QString &text)
{
    m_ui->auditProgressLabel->setText(text);
    m_ui->auditProgressBar->setAccessibleName(text);
    m_ui->auditProgressBar->setRange(0, 0);
    m_ui->auditCancelButton->setEnabled(true);
    m_slow.start();
}

void AuditProgress::setDone(int done, int total)
{
    m_ui->auditProgressBar->setRange(0, total);
    m_ui->auditProgressBar->setValue(done);
}

void AuditProgress::finish()
{
    m_slow.stop();
    hide();
}

} // namespace patwarden
