// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace patwarden {

/// The short message at the lower right of a window: what just succeeded, with "Undo" where it can be undone.
/// Never modal and never takes the focus. A new message replaces the old one. It goes by itself after six seconds,
/// but not while the pointer or the focus is on it. Screen readers are told as of an alert. objectName "toast".
class Toast : public QFrame
{
    Q_OBJECT

public:
    /// \param window the widget whose lower right corner it keeps to; its parent.
    explicit Toast(QWidget *window);

    [[nodiscard]] QString text() const;
    [[nodiscard]] bool hasAction() const;

    void showMessage(const QString &text);
    /// \param action called once when the person presses the link (objectName "toastAction"); the toast then goes.
    void showMessage(const QString &text, const QString &actionText, std::function<void()> action);
    void dismiss();
    /// For tests; six seconds without.
    void setLifetime(std::chrono::milliseconds lifetime);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeColors();
    void place();
    void onTimeout();

    QLabel *m_text;
    QPushButton *m_action;
    std::function<void()> m_onAction;
    QTimer m_timer;
};

} // namespace patwarden
