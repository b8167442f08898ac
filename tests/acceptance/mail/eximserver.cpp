// SPDX-License-Identifier: GPL-3.0-or-later
#include "eximserver.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

EximServer::EximServer(const QString &folder)
    : m_folder(folder)
{
    QTcpServer free;
    if (free.listen(QHostAddress::LocalHost))
        m_port = free.serverPort();
}

EximServer::~EximServer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished(5'000);
}

bool EximServer::start()
{
    if (!QDir().mkpath(m_folder))
        return false;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(PATWARDEN_EXIM_SCRIPT), {m_folder, QString::number(m_port)});
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
