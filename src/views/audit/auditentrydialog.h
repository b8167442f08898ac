// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/auditquery.h"

#include <QDialog>

#include <memory>

namespace Ui {
class AuditEntryDialog;
}

namespace patwarden {

/// One entry of the log with all that it holds. Changes nothing. Window-modal; deletes itself when closed.
class AuditEntryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AuditEntryDialog(const AuditRow &row, QWidget *parent = nullptr);
    ~AuditEntryDialog() override;

private:
    void fit(int width);
    void addFields(const AuditRow &row);
    void addDetails(const QJsonObject &details);
    void addField(const QString &name, const QString &value, const QString &objectName = {});

    std::unique_ptr<Ui::AuditEntryDialog> m_ui;
};

} // namespace patwarden
