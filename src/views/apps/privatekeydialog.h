// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/app.h"
#include "views/widgets/prompts.h"

#include <QDialog>

#include <memory>

namespace Ui {
class PrivateKeyDialog;
}

namespace patwarden {

class SecretClipboard;

/// Shows the private key of an App, once: to copy, or to save to a file. Closing it asks where neither was done;
/// then the key is wiped out of the field. Window-modal; deletes itself when closed.
class PrivateKeyDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param title "Octo Bot is registered"
    PrivateKeyDialog(Prompts &prompts, SecretClipboard &clipboard, const QString &title, const App &app,
                     const QByteArray &pem, QWidget *parent = nullptr);
    ~PrivateKeyDialog() override;

    void reject() override;
    void done(int result) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeField(const QByteArray &pem);
    void copy();
    void chooseFile();
    void save(const QString &path);
    void keep(const QString &how);

    Prompts &m_prompts;
    SecretClipboard &m_clipboard;
    std::unique_ptr<Ui::PrivateKeyDialog> m_ui;
    QString m_fileName;
    bool m_isKept = false;
    bool m_isAsking = false;
};

} // namespace patwarden
