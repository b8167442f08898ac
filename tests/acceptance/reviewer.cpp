// SPDX-License-Identifier: GPL-3.0-or-later
// A second person at a second desk, for tests that need a process of its own: to be killed, or to work beside
// another one.
//
//   reviewer DATABASE ORGANIZATION ACCOUNT LOGIN [FIRST LAST [ascending|descending [wait]]]
//
// Approves what is pending in the organization (requests FIRST … LAST only, in the order asked for) through
// RequestController::review. Prints "pending N" when it knows its requests, with `wait` goes on when a line comes
// in, prints "progress N" after each batch that is committed, stops after the batch that runs when another line
// comes in, and prints at the end one line of JSON: how many were decided, decidedEarlier, notFound and left, in
// `by` whose decisions were found, and in `error` what failed ("" where nothing did).
#include "controller/requestcontroller.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <limits>

#include <poll.h>
#include <unistd.h>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Task {
    QString path;
    OrganizationId organization;
    Session session;
    qint64 first = 0;
    qint64 last = std::numeric_limits<qint64>::max();
    bool descending = false;
    bool wait = false;
};

std::optional<Task> taskFrom(const QStringList &arguments)
{
    if (arguments.size() < 5)
        return std::nullopt;
    Task task;
    task.path = arguments[1];
    task.organization = OrganizationId(arguments[2].toLongLong());
    task.session = {AccountId(arguments[3].toLongLong()), arguments[4]};
    if (arguments.size() > 6) {
        task.first = arguments[5].toLongLong();
        task.last = arguments[6].toLongLong();
    }
    task.descending = arguments.value(7) == u"descending"_s;
    task.wait = arguments.value(8) == u"wait"_s;
    return task;
}

void say(const QByteArray &line)
{
    std::fputs(line.constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

/// This program has no window that could stand still, so it may wait.
template <typename T>
Result<T> waitFor(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

int give(const Error &error)
{
    std::fprintf(stderr, "reviewer: %d %s %s\n", int(error.code), qPrintable(error.subject),
                 qPrintable(error.detail));
    return 1;
}

Result<QList<RequestId>> requestsOf(const Task &task, RequestController &controller)
{
    const auto index = waitFor(controller.index(task.session, task.organization));
    if (!index)
        return index.error();
    QList<RequestId> ids = (*index)->select({}, RequestSort::Asked, Qt::AscendingOrder);
    ids.removeIf([&](RequestId id) { return id.value() < task.first || id.value() > task.last; });
    std::ranges::sort(ids);
    if (task.descending)
        std::ranges::reverse(ids);
    return ids;
}

/// Whether a line, or a part of one, has come in; not the end of the input. Past stdio, which could not be asked.
bool hearsSomething()
{
    pollfd input{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
    char heard = 0;
    return poll(&input, 1, 0) > 0 && (input.revents & POLLIN) != 0 && read(STDIN_FILENO, &heard, 1) == 1;
}

void waitForLine()
{
    char heard = 0;
    while (read(STDIN_FILENO, &heard, 1) == 1 && heard != '\n') { }
}

/// A future tells at most 25 times a second of its progress, but it knows it at once.
void sayProgress(const RequestController::ReviewJob &job)
{
    int said = 0;
    for (bool finished = false; !finished;) {
        if (hearsSomething())
            job.stop->store(true);
        finished = job.future.isFinished();
        if (const int now = job.future.progressValue(); now > said) {
            said = now;
            say("progress " + QByteArray::number(now));
        }
        QThread::usleep(100);
    }
}

void sayOutcome(const Result<ReviewOutcome> &result)
{
    const ReviewOutcome outcome = result ? result.value() : ReviewOutcome{};
    const std::optional<Error> failure = result ? outcome.failure : result.error();
    QJsonObject by;
    for (const ReviewOutcome::Earlier &each : outcome.decidedEarlier)
        by.insert(each.decidedBy, by.value(each.decidedBy).toInt() + 1);
    const QString error = failure ? u"%1 %2"_s.arg(int(failure->code)).arg(failure->detail) : QString();
    say(QJsonDocument(QJsonObject{{u"decided"_s, outcome.decided.size()},
                                  {u"decidedEarlier"_s, outcome.decidedEarlier.size()},
                                  {u"notFound"_s, outcome.notFound.size()},
                                  {u"left"_s, outcome.left.size()},
                                  {u"by"_s, by},
                                  {u"error"_s, error}})
            .toJson(QJsonDocument::Compact));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const std::optional<Task> task = taskFrom(QCoreApplication::arguments());
    if (!task) {
        std::fputs("reviewer: DATABASE ORGANIZATION ACCOUNT LOGIN [FIRST LAST [ascending|descending [wait]]]\n",
                   stderr);
        return 2;
    }
    const Clock clock;
    DatabaseThread database;
    if (const auto opened = waitFor(database.open({task->path}, OpenMode::OpenExisting)); !opened)
        return give(opened.error());
    RequestController controller(database, clock);
    const Result<QList<RequestId>> ids = requestsOf(*task, controller);
    if (!ids)
        return give(ids.error());
    say("pending " + QByteArray::number(ids->size()));
    if (task->wait)
        waitForLine();
    if (ids->isEmpty()) {
        sayOutcome(ReviewOutcome{});
        return 0;
    }
    const auto job = controller.review(task->session, task->organization, ids.value(), Verdict::Approved, {});
    sayProgress(job);
    const Result<ReviewOutcome> result = job.future.result();
    sayOutcome(result);
    return result && !result->failure ? 0 : 1;
}
