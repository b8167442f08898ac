// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace patwarden {

/// A line edit with a magnifying glass and a button that clears it. Esc clears it too.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// \param placeholder what is searched ("Search names and reasons"); also the accessible name.
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);
    explicit SearchField(QWidget *parent);

Q_SIGNALS:
    /// The text to search for, trimmed: 150 ms after the last key, at once with Return and when it was cleared.
    /// Never the same text twice.
    void searched(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onTextChanged(const QString &text);
    void announce();

    QTimer m_timer;
    QString m_announced;
};

} // namespace patwarden
