// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/frame/page.h"

namespace patwarden {

class SecretClipboard;

/// What is done to a token that exists, each after its question: regenerate, delete, withdraw, ask again; and the
/// secret that is shown once. What goes wrong is told in a dialog.
class TokenActions : public QObject
{
    Q_OBJECT

public:
    TokenActions(const PageContext &context, QWidget *page);

    void regenerate(const OwnToken &token);
    void remove(const OwnToken &token);
    /// The request that waits, of \p token.
    void withdraw(const OwnToken &token);
    void askAgain(const OwnToken &token);
    /// The secret of a token that was just generated.
    void showIssued(const IssuedToken &issued, const QString &tokenName, const QString &organization);

    [[nodiscard]] SecretClipboard &clipboard() const { return *m_clipboard; }

Q_SIGNALS:
    /// Between a question that was answered and its outcome.
    void busyChanged(bool busy);
    /// Something about the token is different now, or was found to be.
    void changed();
    void removed();
    void succeeded(const QString &message);

private:
    void onRegenerated(const QString &tokenName, const Result<IssuedToken> &issued);
    void tell(const QString &title, const Error &error);
    [[nodiscard]] static QString outcome(const IssuedToken &issued, const QString &organization);

    PageContext m_context;
    QWidget *m_page;
    SecretClipboard *m_clipboard;
};

} // namespace patwarden
