// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/webhookcontroller.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace patwarden {

class Banner;

/// Asks for the URL and the secret of a new webhook. It adds nothing itself: the verb emits addAsked(), and the
/// dialog stays open until it is accepted or told what was wrong. Window-modal; deletes itself when closed.
class WebhookDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WebhookDialog(QWidget *parent = nullptr);

    void setBusy(bool busy);
    void showFailure(const Error &error);

Q_SIGNALS:
    void addAsked(const patwarden::WebhookDraft &draft);

private:
    QLineEdit *m_url;
    QLineEdit *m_secret;
    Banner *m_failure;
    QPushButton *m_add;
};

} // namespace patwarden
