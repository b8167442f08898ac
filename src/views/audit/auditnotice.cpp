// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/auditnotice.h"

#include "views/audit/auditprogress.h"

#include <QEvent>
#include <QVBoxLayout>

namespace patwarden {

AuditNotice::AuditNotice(QWidget *parent)
    : QWidget(parent)
    , m_progress(new AuditProgress(this))
    , m_banner(new Banner(Banner::Kind::Info, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    for (QWidget *part : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_banner)}) {
        part->hide();
        column->addWidget(part);
        part->installEventFilter(this);
    }
    hide();
}

void AuditNotice::tell(Banner::Kind kind, const QString &lead, const QString &text)
{
    m_banner->setKind(kind);
    m_banner->setLead(lead);
    m_banner->setText(text);
    m_banner->show();
}

/// An empty widget would still be given the space between it and its neighbours.
bool AuditNotice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        setVisible(!m_progress->isHidden() || !m_banner->isHidden());
    return QWidget::eventFilter(watched, event);
}

} // namespace patwarden
