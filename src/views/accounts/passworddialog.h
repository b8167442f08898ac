// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDialog>

#include <memory>

class QLineEdit;

namespace Ui {
class PasswordDialog;
}

namespace patwarden {

class Banner;

/// "Change password": the present one, and the new one twice. Changes nothing itself: the verb emits
/// changeAsked() once the new one is long enough and twice the same. Window-modal; deletes itself when closed.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PasswordDialog(QWidget *parent = nullptr);
    ~PasswordDialog() override;

    void setBusy(bool busy);
    void showFailure(const Error &error);

Q_SIGNALS:
    void changeAsked(const QString &present, const QString &password);

private:
    void ask();
    void fail(const QString &sentence, QLineEdit *field);

    std::unique_ptr<Ui::PasswordDialog> m_ui;
    Banner *m_failure;
};

} // namespace patwarden
