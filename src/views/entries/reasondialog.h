// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class ReasonDialog;
}

namespace patwarden {

/// What ReasonDialog asks.
struct ReasonQuestion {
    QString title; ///< "Deny 3 requests?"
    QString consequence; ///< whole sentences
    QString verb; ///< "Deny 3 requests"
    QString verbName; ///< objectName of its button
};

/// Asks for the optional reason before something is refused or ended (R-O9, R-O11). It does nothing itself: the
/// verb emits confirmed(). Window-modal; deletes itself when closed.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReasonDialog(const ReasonQuestion &question, QWidget *parent = nullptr);
    ~ReasonDialog() override;

Q_SIGNALS:
    /// \p reason is trimmed, has at most maximumReasonLength characters, and may be empty.
    void confirmed(const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateCounter();
    void confirm();

    std::unique_ptr<Ui::ReasonDialog> m_ui;
};

} // namespace patwarden
