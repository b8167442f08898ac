// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/app.h"
#include "views/tokens/oncedialog.h"

#include <memory>

namespace Ui {
class PrivateKeyDialog;
}

namespace patwarden {

/// Shows the private key of an App, once: to copy, or to save to a file. When it closes the key is wiped out of
/// the field.
class PrivateKeyDialog : public OnceDialog
{
    Q_OBJECT

public:
    /// \param title "Octo Bot is registered"
    PrivateKeyDialog(Prompts &prompts, SecretClipboard &clipboard, const QString &title, const App &app,
                     const QByteArray &pem, QWidget *parent = nullptr);
    ~PrivateKeyDialog() override;

    void done(int result) override;

protected:
    [[nodiscard]] QString secret() const override;

private:
    void makeField(const QByteArray &pem);
    void chooseFile();
    void save(const QString &path);

    std::unique_ptr<Ui::PrivateKeyDialog> m_ui;
    QString m_fileName;
};

} // namespace patwarden
