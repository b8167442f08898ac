// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace patwarden {

/// Puts a secret on the clipboard and takes it away again after 60 seconds, or when it is deleted itself, if the
/// clipboard still holds it. Meanwhile it knows the secret's hash only. Clipboard managers that ask are told not
/// to keep it.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const QString &secret);
    /// Now, if it still holds it.
    void clear();
    /// For tests; a minute without.
    void setLifetime(std::chrono::milliseconds lifetime);
    [[nodiscard]] std::chrono::milliseconds lifetime() const { return m_timer.intervalAsDuration(); }

Q_SIGNALS:
    void cleared();

private:
    QByteArray m_hash;
    QTimer m_timer;
};

} // namespace patwarden
