// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/webhookcontroller.h"
#include "views/widgets/fittingdialog.h"

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace patwarden {

class Banner;

/// Asks for the URL and the secret of a webhook. It saves nothing itself: the verb emits draftEntered(), and the
/// dialog stays open until it is accepted or told what was wrong. The secret of one that is there is never shown:
/// "Change secret…" makes room for another one. Window-modal; deletes itself when closed.
class WebhookDialog : public FittingDialog
{
    Q_OBJECT

public:
    /// For a new one.
    explicit WebhookDialog(QWidget *parent = nullptr);
    /// For a change.
    explicit WebhookDialog(const WebhookRow &webhook, QWidget *parent = nullptr);

    void setBusy(bool busy);
    void showFailure(const Error &error);

Q_SIGNALS:
    void draftEntered(const patwarden::WebhookDraft &draft);

private:
    WebhookDialog(const QString &title, const QString &explanation, const QString &verb, QWidget *parent);
    void addUrl(QBoxLayout *column);
    void addSecret(QBoxLayout *column);
    void addButtons(QBoxLayout *column);
    void showSecretField(bool shown);
    void enter();

    QLineEdit *m_url;
    QLabel *m_secretLabel;
    QWidget *m_keptSecret; ///< in place of the field: what is there, and "Change secret…"
    QLabel *m_keptText;
    QPushButton *m_changeSecret;
    QLineEdit *m_secret;
    QLabel *m_hint;
    Banner *m_failure;
    QPushButton *m_verb;
    bool m_hasSecret = false;
};

} // namespace patwarden
