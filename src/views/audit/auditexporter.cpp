// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/auditexporter.h"

#include "controller/wording.h"
#include "views/audit/auditexportdialog.h"
#include "views/audit/auditprogress.h"
#include "views/theme/style.h"
#include "views/widgets/await.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

AuditExporter::AuditExporter(const PageContext &context, QWidget *parent)
    : AuditNotice(parent)
    , m_context(context)
{
    progress()->setObjectName(u"exportProgress"_s);
    banner()->setObjectName(u"exportBanner"_s);
    QPushButton *dismiss = banner()->addButton(tr("Dismiss"), u"dismissExportButton"_s);
    setButtonRole(dismiss, ButtonRole::Link);
    connect(dismiss, &QPushButton::clicked, banner(), &QWidget::hide);
    connect(progress(), &AuditProgress::cancelled, this, [this] { m_job.cancel(); });
}

void AuditExporter::ask(const AuditFilter &filter, bool filtered)
{
    auto *dialog = new AuditExportDialog(filtered, window());
    connect(dialog, &AuditExportDialog::chosen, this,
            [this, filter](AuditFormat format) { chooseFile(filter, format); });
    dialog->open();
}

void AuditExporter::chooseFile(const AuditFilter &filter, AuditFormat format)
{
    const bool csv = format == AuditFormat::Csv;
    const QString suffix = csv ? u"csv"_s : u"jsonl"_s;
    const QString day = m_context.clock.now().toDateTime().toLocalTime().date().toString(Qt::ISODate);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_context.prompts.chooseFile(this,
                                 {.kind = FileQuestion::Kind::Save,
                                  .title = tr("Export the audit log"),
                                  .startPath = folder.filePath(u"audit-log-%1.%2"_s.arg(day, suffix)),
                                  .filter = csv ? tr("CSV (*.csv)") : tr("JSON lines (*.jsonl)"),
                                  .defaultSuffix = suffix},
                                 [this, filter, format](const QString &path) {
                                     if (!path.isEmpty())
                                         run(filter, format, path);
                                 });
}

void AuditExporter::run(const AuditFilter &filter, AuditFormat format, const QString &path)
{
    banner()->hide();
    progress()->start(tr("Exporting…"));
    Q_EMIT runningChanged(true);
    m_job = m_context.controllers.audit.exportTo(m_context.session, filter, format, path);
    await(
        this, m_job, [this](int done, int total) { progress()->setDone(done, total); },
        [this, path](const Result<qint64> &written) { finish(written, path); });
}

void AuditExporter::finish(const Result<qint64> &written, const QString &path)
{
    progress()->finish();
    Q_EMIT runningChanged(false);
    if (written) {
        //: %1 is the name of a file
        Q_EMIT succeeded(
            tr("%Ln entry(s) exported to %1", nullptr, int(*written)).arg(QFileInfo(path).fileName()));
        return;
    }
    const bool stopped = written.error().code == ErrorCode::Cancelled;
    if (stopped)
        tell(Banner::Kind::Info, tr("Stopped."), tr("No file was written."));
    else
        tell(Banner::Kind::Error, tr("Not exported."), Wording::sentence(written.error()));
}

} // namespace patwarden
