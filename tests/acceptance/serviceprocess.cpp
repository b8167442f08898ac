// SPDX-License-Identifier: GPL-3.0-or-later
#include "serviceprocess.h"

#include <QDeadlineTimer>
#include <QFile>

#include <csignal>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int servicePatience = 60'000; // ms; a test that waits so long has failed

} // namespace

ServiceProcess::ServiceProcess(const QString &folder, const QString &database, const QByteArray &http)
{
    QFile file(folder + u"/patwardend.conf"_s);
    if (file.open(QIODevice::WriteOnly)) {
        const QByteArray text = "[database]\nlocation = " + database.toUtf8()
            + "\n[http]\nlisten = 127.0.0.1:0\nmax-connections = 1200\n" + http
            + "[limits]\nrequests-per-hour-unauthenticated = 0\n";
        file.write(text);
    }
    file.close();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QStringLiteral(PATWARDEND), {u"--config"_s, file.fileName()});
}

ServiceProcess::~ServiceProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(servicePatience);
}

bool ServiceProcess::isListening()
{
    if (!hasLogged("listening on ") || !hasLogged("\n"))
        return false;
    const qsizetype begin = m_log.indexOf("listening on ");
    const QByteArray line = m_log.mid(begin, m_log.indexOf('\n', begin) - begin);
    m_port = line.mid(line.lastIndexOf(':') + 1).toUShort();
    return m_port != 0;
}

bool ServiceProcess::hasLogged(const QByteArray &words)
{
    const QDeadlineTimer deadline(servicePatience);
    for (;;) {
        m_log += m_process.readAll();
        const qsizetype at = m_log.indexOf(words);
        if (at >= 0 && m_log.indexOf('\n', at) >= 0)
            return true;
        if (m_process.state() == QProcess::NotRunning || deadline.hasExpired())
            return false;
        m_process.waitForReadyRead(1000);
    }
}

void ServiceProcess::signal(int number) const
{
    ::kill(pid_t(m_process.processId()), number);
}

int ServiceProcess::exitCode()
{
    const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(servicePatience);
    m_log += m_process.readAll();
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

int ServiceProcess::peakMegabytes() const
{
    QFile file(u"/proc/%1/status"_s.arg(m_process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = file.readAll();
    const qsizetype begin = text.indexOf("VmHWM:") + 6;
    return int(text.mid(begin, text.indexOf("kB", begin) - begin).trimmed().toLongLong() / 1024);
}

} // namespace patwarden::test
