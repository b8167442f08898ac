// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entries/bulkprogress.h"

#include "ui_bulkprogress.h"

namespace patwarden {

BulkProgress::BulkProgress(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::BulkProgress>())
{
    m_ui->setupUi(this);
    hide();
    connect(m_ui->bulkCancelButton, &QPushButton::clicked, this, [this] {
        m_ui->bulkCancelButton->setEnabled(false); // the batch that runs is finished first
        m_ui->bulkLabel->setText(tr("Stopping…"));
        Q_EMIT cancelled();
    });
}

BulkProgress::~BulkProgress() = default;

void BulkProgress::start(const QString &text, int count)
{
    m_ui->bulkLabel->setText(text);
    m_ui->bulkProgressBar->setAccessibleName(text);
    m_ui->bulkProgressBar->setRange(0, count);
    m_ui->bulkProgressBar->setValue(0);
    m_ui->bulkCancelButton->setEnabled(true);
    show();
}

void BulkProgress::setDone(int done)
{
    m_ui->bulkProgressBar->setValue(done);
}

void BulkProgress::finish()
{
    hide();
}

} // namespace patwarden
