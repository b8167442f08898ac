// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/auditexport.h"

#include <QDialog>

#include <memory>

namespace Ui {
class AuditExportDialog;
}

namespace patwarden {

/// Asks in which format the log is to be exported; writes nothing itself. Window-modal; deletes itself when
/// closed.
class AuditExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param filtered whether a filter is in force, which the export follows.
    explicit AuditExportDialog(bool filtered, QWidget *parent = nullptr);
    ~AuditExportDialog() override;

Q_SIGNALS:
    void chosen(patwarden::AuditFormat format);

private:
    void choose();

    std::unique_ptr<Ui::AuditExportDialog> m_ui;
};

} // namespace patwarden
