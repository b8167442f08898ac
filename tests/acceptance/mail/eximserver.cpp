// SPDX-License-Identifier: GPL-3.0-or-later
#include "eximserver.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

EximServer::EximServer(const QString &folder)
    : m_folder(folder)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    m_listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::bind(m_listening, reinterpret_cast<const sockaddr *>(&address), size) == 0
        && ::listen(m_listening, SOMAXCONN) == 0
        && ::getsockname(m_listening, reinterpret_cast<sockaddr *>(&address), &size) == 0)
        m_port = ntohs(address.sin_port);
}

EximServer::~EximServer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished(5'000);
    closeOurs();
}

void EximServer::closeOurs()
{
    if (m_listening >= 0)
        ::close(std::exchange(m_listening, -1));
}

bool EximServer::start()
{
    if (!QDir().mkpath(m_folder))
        return false;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setChildProcessModifier([socket = m_listening] { ::dup2(socket, STDIN_FILENO); });
    m_process.start(QStringLiteral(PATWARDEN_EXIM_SCRIPT), {m_folder});
    if (m_port == 0 || !m_process.waitForStarted())
        return false;
    closeOurs(); // who connects once the server has gone is to be told so
    return QTest::qWaitFor([this] { return answers(); }, 30'000);
}

bool EximServer::answers() const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    return socket.waitForConnected(200) && socket.waitForReadyRead(5'000);
}

QHash<QByteArray, QList<EximServer::Mail>> EximServer::taken() const
{
    static const QRegularExpression messageId(u"Message-ID: <([^>]*)>"_s);
    QHash<QByteArray, QList<Mail>> mails;
    const QDir folder(m_folder + u"/spool/input"_s);
    for (const QString &name : folder.entryList({u"*-H"_s}, QDir::Files, QDir::Name)) {
        QFile headers(folder.filePath(name));
        QFile body(folder.filePath(name.chopped(1) + u'D'));
        if (!headers.open(QIODevice::ReadOnly) || !body.open(QIODevice::ReadOnly))
            continue;
        const Mail mail{headers.readAll(), body.readAll()};
        mails[messageId.match(QString::fromUtf8(mail.headers)).captured(1).toLatin1()].append(mail);
    }
    return mails;
}

qsizetype EximServer::takenCount() const
{
    return QDir(m_folder + u"/spool/input"_s).entryList({u"*-H"_s}, QDir::Files).size();
}

} // namespace patwarden::test
