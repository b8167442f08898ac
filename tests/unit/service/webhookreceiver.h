// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <utility>

namespace patwarden::test {

/// A receiver that answers the same to everybody, or nothing.
class WebhookReceiver : public QTcpServer
{
public:
    explicit WebhookReceiver(QByteArray answer)
        : m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onRead(socket); });
            }
        });
    }
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1/hook?a=b").arg(serverPort()); }

    QList<QByteArray> requests;
    int connections = 0;

private:
    void onRead(QTcpSocket *socket)
    {
        QByteArray &read = m_read[socket];
        read += socket->readAll();
        const qsizetype end = read.indexOf("\r\n\r\n");
        const qsizetype at = read.indexOf("Content-Length: ");
        if (end < 0 || at < 0)
            return;
        const qsizetype length = read.mid(at + 16, read.indexOf("\r\n", at) - at - 16).toLongLong();
        if (read.size() < end + 4 + length)
            return;
        requests.append(read);
        if (!m_answer.isEmpty()) {
            socket->write(m_answer);
            socket->disconnectFromHost();
        }
    }

    QByteArray m_answer;
    QHash<QTcpSocket *, QByteArray> m_read;
};

} // namespace patwarden::test
