// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/prompts.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace patwarden {

class SecretClipboard;

/// What dialogs have in common that show a secret once: it is copied to a clipboard that is cleared again, also
/// with the keys for it; closing asks where the secret was not kept. Window-modal; deletes itself when closed.
class OnceDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param question asked before it is closed without being kept.
    OnceDialog(Prompts &prompts, SecretClipboard &clipboard, ConfirmQuestion question, QWidget *parent = nullptr);

    void reject() override;

protected:
    struct Parts {
        QLabel *title;
        QWidget *field; ///< shows the secret; has no menu, as its "Copy" would not clear the clipboard again
        QLabel *kept; ///< says how it was kept
        QPushButton *verb; ///< keeps it; the default until it is kept
        QPushButton *done; ///< the default from then on
    };
    void setUp(const Parts &parts, const QString &title);
    [[nodiscard]] virtual QString secret() const = 0;

    void copy();
    /// It was kept: nothing is asked any more. \param how "Saved as key.pem"
    void keep(const QString &how);

    [[nodiscard]] Prompts &prompts() const { return m_prompts; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Prompts &m_prompts;
    SecretClipboard &m_clipboard;
    ConfirmQuestion m_question;
    Parts m_parts{};
    bool m_isKept = false;
    bool m_isAsking = false;
};

} // namespace patwarden
