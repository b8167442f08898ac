// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace patwarden::test {

namespace {

constexpr timeval patience{60, 0}; // a test that waits so long has failed

} // namespace

QByteArray RawAnswer::header(const QByteArray &name) const
{
    for (const QByteArray &line : headers) {
        const qsizetype colon = line.indexOf(':');
        if (line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

RawClient::RawClient(quint16 port)
    : m_descriptor(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    setsockopt(m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(m_descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        close(m_descriptor);
        m_descriptor = -1;
    }
}

RawClient::~RawClient()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

RawClient::RawClient(RawClient &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_timedOut(other.m_timedOut)
    , m_received(std::move(other.m_received))
{
}

bool RawClient::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t now =
            ::send(m_descriptor, bytes.constData() + sent, std::size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (now <= 0)
            return false;
        sent += now;
    }
    return true;
}

void RawClient::endSending()
{
    shutdown(m_descriptor, SHUT_WR);
}

bool RawClient::receive()
{
    char bytes[16'384];
    const ssize_t size = recv(m_descriptor, bytes, sizeof bytes, 0);
    m_timedOut = size < 0 && errno == EAGAIN;
    if (size > 0)
        m_received.append(bytes, size);
    return size > 0;
}

RawAnswer RawClient::answer(bool isHead)
{
    while (!m_received.contains("\r\n\r\n")) {
        if (!receive())
            return {};
    }
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    QByteArray head = m_received.first(end);
    m_received.remove(0, end + 4);
    QByteArrayList lines = head.replace("\r\n", "\n").split('\n');
    RawAnswer answer;
    answer.status = lines.takeFirst().split(' ').value(1).toInt();
    answer.headers = lines;
    const qsizetype size = isHead ? 0 : answer.header("Content-Length").toLongLong();
    while (m_received.size() < size && receive()) { }
    answer.body = m_received.first(std::min(size, m_received.size()));
    m_received.remove(0, answer.body.size());
    return answer;
}

QByteArray RawClient::rest()
{
    while (receive()) { }
    return std::exchange(m_received, {});
}

bool RawClient::isClosed()
{
    return m_received.isEmpty() && !receive() && !m_timedOut;
}

void RawClient::reset()
{
    constexpr linger atOnce{1, 0};
    setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    close(m_descriptor);
    m_descriptor = -1;
}

RawAnswer answerTo(quint16 port, const QByteArray &bytes)
{
    RawClient client(port);
    client.send(bytes);
    return client.answer();
}

} // namespace patwarden::test
