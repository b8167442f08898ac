// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/audit/auditnotice.h"
#include "views/frame/page.h"

#include <QFuture>

namespace patwarden {

/// Exports the log as the filter shows it: asks for format and file, shows how far it is, and says what went
/// wrong.
class AuditExporter : public AuditNotice
{
    Q_OBJECT

public:
    explicit AuditExporter(const PageContext &context, QWidget *parent = nullptr);

    /// \param filtered whether the person has set a filter.
    void ask(const AuditFilter &filter, bool filtered);

Q_SIGNALS:
    /// "42 entries were exported to log.csv."
    void succeeded(const QString &message);
    /// Another one cannot begin before this one is over.
    void runningChanged(bool runs);

private:
    void chooseFile(const AuditFilter &filter, AuditFormat format);
    void run(const AuditFilter &filter, AuditFormat format, const QString &path);
    void finish(const Result<qint64> &written, const QString &path);

    PageContext m_context;
    QFuture<Result<qint64>> m_job;
};

} // namespace patwarden
