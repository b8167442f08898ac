// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/accountcontroller.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ProfileDialog;
}

namespace patwarden {

class Banner;

/// "Your profile": name and e-mail address. Managed users read why they cannot change them (R-E4). Saves nothing
/// itself: the verb emits saveAsked(). Window-modal; deletes itself when closed.
class ProfileDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProfileDialog(const AccountController::Profile &profile, QWidget *parent = nullptr);
    ~ProfileDialog() override;

    void setBusy(bool busy);
    void showFailure(const Error &error);

Q_SIGNALS:
    void saveAsked(const QString &name, const QString &email);

private:
    void lockFields();

    std::unique_ptr<Ui::ProfileDialog> m_ui;
    Banner *m_failure;
};

} // namespace patwarden
