// SPDX-License-Identifier: GPL-3.0-or-later
#include "childprogram.h"

#include <QFile>
#include <QThread>

#include <cerrno>
#include <csignal>
#include <vector>

#include <ctime>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace patwarden::bench {

namespace {

constexpr qint64 second = 1'000'000'000;

qint64 read(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return qint64(time.tv_sec) * second + qint64(time.tv_nsec);
}

} // namespace

qint64 now()
{
    return read(CLOCK_MONOTONIC);
}

qint64 workDone()
{
    return read(CLOCK_PROCESS_CPUTIME_ID);
}

ChildProgram::ChildProgram(const QStringList &command)
{
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(QFile::encodeName(word));
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return;
    m_words = ends[0];
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO);
    m_started = now();
    if (posix_spawn(&m_process, arguments[0], &actions, nullptr, arguments.data(), environ) != 0)
        m_process = -1;
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
}

ChildProgram::~ChildProgram()
{
    if (m_process > 0) {
        ::kill(m_process, SIGTERM);
        ::waitpid(m_process, nullptr, 0);
    }
    if (m_words >= 0)
        ::close(m_words);
}

std::optional<double> ChildProgram::waitForWord(const QByteArray &word)
{
    while (m_process > 0 && now() - m_started < 60 * second) {
        pollfd readable{m_words, POLLIN, 0};
        if (::poll(&readable, 1, 1000) <= 0)
            continue;
        const qint64 arrived = now();
        char buffer[4096];
        const ssize_t size = ::read(m_words, buffer, sizeof buffer);
        if (size == 0 || (size < 0 && errno != EINTR))
            break;
        if (size > 0)
            m_said.append(buffer, size);
        if (m_said.contains(word))
            return double(arrived - m_started) / 1e6;
    }
    return std::nullopt;
}

bool ChildProgram::waitForRest()
{
    std::optional<qint64> before = processorTime();
    qint64 restSince = now();
    const qint64 begun = restSince;
    while (before && now() - begun < 120 * second) {
        QThread::msleep(100);
        const std::optional<qint64> used = processorTime();
        if (used != before)
            restSince = now();
        else if (now() - restSince >= second)
            return true;
        before = used;
    }
    return false;
}

qint64 ChildProgram::memory(const QByteArray &field) const
{
    const QByteArray name = field + ':';
    for (const QByteArray &line : proc("status").split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').constFirst().toLongLong();
    }
    return -1;
}

QByteArray ChildProgram::proc(const char *name) const
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(m_process).arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<qint64> ChildProgram::processorTime() const
{
    // The name in parentheses may hold anything; the state follows it, and user and system time are 12 and 13
    // fields on.
    const QByteArray stat = proc("stat");
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 13 || fields[0] == "Z")
        return std::nullopt;
    return fields[11].toLongLong() + fields[12].toLongLong();
}

} // namespace patwarden::bench
