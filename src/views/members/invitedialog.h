// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/membercontroller.h"

#include <QDialog>

#include <memory>

namespace Ui {
class InviteDialog;
}

namespace patwarden {

class Banner;

/// Asks whom to invite, and as what. It invites nobody itself: the verb emits inviteAsked(), and the dialog stays
/// open until it is accepted or told what was wrong, so that nothing is typed twice. Window-modal; deletes itself
/// when closed.
class InviteDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param mayProvision shows the box "Managed by the enterprise" (R-E4).
    InviteDialog(const QString &scopeName, bool ofOrganization, bool mayProvision, QWidget *parent = nullptr);
    ~InviteDialog() override;

    void setBusy(bool busy);
    void showFailure(const Error &error);

Q_SIGNALS:
    void inviteAsked(const patwarden::Invitation &invitation);

private:
    void ask();
    void fail(const QString &sentence, QWidget *field);

    std::unique_ptr<Ui::InviteDialog> m_ui;
    Banner *m_failure;
};

} // namespace patwarden
