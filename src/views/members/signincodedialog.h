// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class SignInCodeDialog;
}

namespace patwarden {

class SecretClipboard;

/// Shows a sign-in code, this one time, to be handed over. "Copy" puts it on the clipboard for a minute.
/// Window-modal; deletes itself when closed.
class SignInCodeDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param lead what happened before, one sentence; may be empty.
    SignInCodeDialog(const QString &login, const QString &code, const QString &lead, SecretClipboard &clipboard,
                     QWidget *parent = nullptr);
    ~SignInCodeDialog() override;

private:
    void copy();

    std::unique_ptr<Ui::SignInCodeDialog> m_ui;
    SecretClipboard &m_clipboard;
    QString m_code;
};

} // namespace patwarden
