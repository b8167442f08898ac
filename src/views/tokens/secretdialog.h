// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/prompts.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SecretDialog;
}

namespace patwarden {

class SecretClipboard;

/// Shows the secret of a token, once. Closing it asks where the secret was not copied; then the secret is wiped
/// out of the field. Window-modal; deletes itself when closed.
class SecretDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param title "deploy-bot was generated" \param sentence what the token reaches now
    SecretDialog(Prompts &prompts, SecretClipboard &clipboard, const QString &title, const QString &sentence,
                 const QString &secret, QWidget *parent = nullptr);
    ~SecretDialog() override;

    void reject() override;
    void done(int result) override;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copy();

    Prompts &m_prompts;
    SecretClipboard &m_clipboard;
    std::unique_ptr<Ui::SecretDialog> m_ui;
    bool m_wasCopied = false;
    bool m_isAsking = false;
};

} // namespace patwarden
