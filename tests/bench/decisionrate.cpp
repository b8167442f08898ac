// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions a second of `patwardenctl decide`, from the first byte into its pipe until the last answer is out.
// Everything shares one core: the program, whoever feeds it, and whoever reads the answers.
#include "childprogram.h"
#include "measurement.h"
#include "onecore.h"
#include "sections.h"

#include "randomfacts.h"

#include "domain/factsjson.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <thread>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Facts of every kind, without those that only a program could make up.
QByteArray factLines(int count)
{
    test::RandomFacts facts(20'261'120);
    QByteArray lines;
    for (int made = 0; made < count;) {
        const QByteArray line = test::readable(facts.next()).toUtf8();
        if (!factsFromJson(line))
            continue;
        lines += line;
        lines += '\n';
        ++made;
    }
    return lines;
}

struct Answers {
    qint64 lines = 0;
    qint64 allowed = 0;
    qint64 errors = 0;
    double seconds = 0;
};

void feed(int pipe, const QByteArray &lines)
{
    for (qsizetype done = 0; done < lines.size();) {
        const ssize_t size =
            ::write(pipe, lines.constData() + done, size_t(std::min<qsizetype>(lines.size() - done, 65536)));
        if (size < 0 && errno != EINTR)
            break;
        done += std::max<ssize_t>(size, 0);
    }
    ::close(pipe);
}

QByteArray readAll(int pipe, qsizetype expected)
{
    QByteArray all;
    all.reserve(expected);
    char buffer[65536];
    ssize_t size = 0;
    while ((size = ::read(pipe, buffer, sizeof buffer)) > 0 || (size < 0 && errno == EINTR))
        all.append(buffer, std::max<ssize_t>(size, 0));
    ::close(pipe);
    return all;
}

std::optional<Answers> decideOnce(const QString &program, const QByteArray &lines)
{
    int in[2];
    int out[2];
    if (pipe2(in, O_CLOEXEC) != 0 || pipe2(out, O_CLOEXEC) != 0)
        return std::nullopt;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
    QByteArray path = QFile::encodeName(program);
    QByteArray command = "decide";
    char *arguments[] = {path.data(), command.data(), nullptr};
    pid_t process = -1;
    const int failed = posix_spawn(&process, path.constData(), &actions, nullptr, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(in[0]);
    ::close(out[1]);
    if (failed)
        return std::nullopt;

    const qint64 begun = now();
    std::thread feeder(feed, in[1], std::cref(lines));
    const QByteArray all = readAll(out[0], lines.size() / 4);
    const qint64 ended = now();
    feeder.join();
    ::waitpid(process, nullptr, 0);
    return Answers{all.count('\n'), all.count("\"allowed\": true") + all.count("\"allowed\":true"),
                   all.count("\"error\""), double(ended - begun) / 1e9};
}

} // namespace

QStringList measureDecisions(const Plan &plan)
{
    std::signal(SIGPIPE, SIG_IGN);
    const int count = plan.isQuick ? 50'000 : 500'000;
    const int repeats = plan.isQuick ? 2 : 5;
    const QByteArray lines = factLines(count);
    const OneCore oneCore;
    QList<double> rates;
    Answers answers;
    for (int i = 0; i < repeats; ++i) {
        const auto answered = decideOnce(plan.programs + u"/patwardenctl"_s, lines);
        if (!answered || answered->lines != count || answered->errors > 0) {
            std::fprintf(stderr,
                         "bench: patwardenctl decide answered %lld of %d lines, %lld of them with an error\n",
                         answered ? answered->lines : 0, count, answered ? answered->errors : 0);
            return {};
        }
        answers = *answered;
        rates.append(double(answered->lines) / answered->seconds);
    }
    const auto [least, most] = std::ranges::minmax(rates);
    const auto round = [](double rate) { return QString::number(rate, 'f', 0); };
    return {u"## Decisions a second"_s,
            {},
            u"`patwardenctl decide`, %1 lines (%2 bytes each on average, %3 % allowed) through a pipe; program, "
            u"feeder and "
            u"reader share one core; median of %4."_s.arg(count)
                .arg(lines.size() / count)
                .arg(100 * answers.allowed / answers.lines)
                .arg(repeats),
            {},
            u"| median | least | most |"_s,
            u"| --- | --- | --- |"_s,
            u"| %1 | %2 | %3 |"_s.arg(round(median(rates)), round(least), round(most))};
}

} // namespace patwarden::bench
