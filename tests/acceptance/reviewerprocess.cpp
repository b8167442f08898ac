// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewerprocess.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonDocument>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms; a test that waits so long has failed

} // namespace

ReviewerProcess::ReviewerProcess(const Task &task)
{
    const QStringList who{task.path, QString::number(task.organization.value()),
                          QString::number(task.account.value()), task.login};
    m_process.start(QCoreApplication::applicationDirPath() + u"/reviewer"_s, who + task.options);
}

ReviewerProcess::~ReviewerProcess()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

void ReviewerProcess::read()
{
    m_output += m_process.readAllStandardOutput();
    m_complaints += m_process.readAllStandardError();
}

void ReviewerProcess::say(const QByteArray &words)
{
    m_process.write(words);
    m_process.waitForBytesWritten();
}

bool ReviewerProcess::waitForWord(const QByteArray &word)
{
    const QDeadlineTimer deadline(patience);
    for (;;) {
        read();
        if (m_output.contains(word))
            return true;
        if (m_process.state() == QProcess::NotRunning || deadline.hasExpired())
            return false;
        m_process.waitForReadyRead(1000);
    }
}

void ReviewerProcess::waitForProgress(int done)
{
    const QDeadlineTimer deadline(patience);
    while (reported() < done && m_process.state() != QProcess::NotRunning && !deadline.hasExpired())
        m_process.waitForReadyRead(1000);
}

bool ReviewerProcess::waitForEnd()
{
    const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patience);
    read();
    return ended;
}

void ReviewerProcess::kill()
{
    m_process.kill();
    waitForEnd();
}

int ReviewerProcess::reported()
{
    read();
    // A line without its end may lack digits.
    const qsizetype end = m_output.lastIndexOf('\n');
    const qsizetype begin = m_output.lastIndexOf("progress ", end);
    if (begin < 0)
        return 0;
    return m_output.mid(begin + 9, m_output.indexOf('\n', begin) - begin - 9).toInt();
}

QJsonObject ReviewerProcess::outcome()
{
    read();
    const QList<QByteArray> lines = m_output.trimmed().split('\n');
    return QJsonDocument::fromJson(lines.constLast()).object();
}

bool ReviewerProcess::endedWell()
{
    return waitForEnd() && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0
        && m_complaints.isEmpty();
}

} // namespace patwarden::test
