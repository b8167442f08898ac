// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tokens/oncedialog.h"

#include <memory>

namespace Ui {
class SecretDialog;
}

namespace patwarden {

/// Shows the secret of a token, once; when it closes the secret is wiped out of the field.
class SecretDialog : public OnceDialog
{
    Q_OBJECT

public:
    /// \param title "deploy-bot was generated" \param sentence what the token reaches now
    SecretDialog(Prompts &prompts, SecretClipboard &clipboard, const QString &title, const QString &sentence,
                 const QString &secret, QWidget *parent = nullptr);
    ~SecretDialog() override;

    void done(int result) override;

protected:
    void showEvent(QShowEvent *event) override;
    [[nodiscard]] QString secret() const override;

private:
    std::unique_ptr<Ui::SecretDialog> m_ui;
};

} // namespace patwarden
