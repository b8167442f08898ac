// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class DenyDialog;
}

namespace patwarden {

/// Asks for the optional reason before one or several requests are denied (R-O9, R-O11). It denies nothing itself:
/// the verb emits denied(). Window-modal; deletes itself when closed.
class DenyDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param title "Deny 3 requests?" \param consequence whole sentences \param verb "Deny 3 requests"
    DenyDialog(const QString &title, const QString &consequence, const QString &verb, QWidget *parent = nullptr);
    ~DenyDialog() override;

Q_SIGNALS:
    /// \p reason is trimmed, has at most maximumReasonLength characters, and may be empty.
    void denied(const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateCounter();
    void deny();

    std::unique_ptr<Ui::DenyDialog> m_ui;
};

} // namespace patwarden
