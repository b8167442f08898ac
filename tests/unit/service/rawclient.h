// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace patwarden::test {

/// What a server wrote back, taken apart.
struct RawAnswer {
    int status = 0; ///< 0: it is no answer
    QByteArrayList headers; ///< "Name: value"
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// A client that sends bytes as they are over a socket of its own, without any idea of HTTP, and waits for what
/// comes back: it blocks, at most for a minute. Any thread.
class RawClient
{
public:
    /// Connects to 127.0.0.1.
    explicit RawClient(quint16 port);
    ~RawClient();
    RawClient(RawClient &&other) noexcept;
    Q_DISABLE_COPY(RawClient)
    RawClient &operator=(RawClient &&) = delete;

    [[nodiscard]] bool isConnected() const { return m_descriptor >= 0; }
    /// \return whether all of it was taken.
    bool send(const QByteArray &bytes);
    /// Says that nothing more will be sent, and goes on listening.
    void endSending();
    /// Waits for one answer: its headers and as many bytes as they say. Without a body where \p isHead.
    [[nodiscard]] RawAnswer answer(bool isHead = false);
    /// Everything until the server closes; also where it resets the connection.
    [[nodiscard]] QByteArray rest();
    /// Waits for the server to close. \return false where it sent something instead, or did not for a minute.
    [[nodiscard]] bool isClosed();
    /// Closes at once, so that the server is told by a reset.
    void reset();

private:
    /// \return false at the end.
    bool receive();

    int m_descriptor = -1;
    bool m_timedOut = false;
    QByteArray m_received;
};

/// Sends \p bytes on a connection of its own. \return the first answer.
[[nodiscard]] RawAnswer answerTo(quint16 port, const QByteArray &bytes);

} // namespace patwarden::test
