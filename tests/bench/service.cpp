// SPDX-License-Identifier: GPL-3.0-or-later
// The service as a program, asked by one client over one connection, both on one core: what an answer of the REST
// API costs beside one that is always the same.
#include "bed.h"
#include "childprogram.h"
#include "onecore.h"
#include "rawsqlite.h"
#include "report.h"
#include "sections.h"

#include "controller/appcontroller.h"

#include <QFile>
#include <QProcess>

#include <algorithm>
#include <arpa/inet.h>
#include <functional>
#include <numeric>
#include <sys/socket.h>
#include <unistd.h>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int questions = 1'000;
constexpr int countedQuestions = 40; ///< of those that take long
constexpr qint64 gatheredRequests = 100'000; ///< of an estate that is measured once more as one organization

/// patwardend on that database, on a port of its choice.
class ServiceProgram
{
public:
    ServiceProgram(const QString &programs, const QString &database)
    {
        const QString path = database + u".conf"_s;
        QFile config(path);
        if (!config.open(QIODevice::WriteOnly))
            giveUp(u"no configuration"_s);
        config.write("[database]\nlocation = " + database.toUtf8()
                     + "\n[http]\nlisten = 127.0.0.1:0\n[limits]\nrequests-per-hour = 0\n"
                       "requests-per-hour-unauthenticated = 0\n");
        config.close();
        // A log that nobody reads would fill its pipe, and the service would wait.
        QFile log(database + u".log"_s);
        m_process.setStandardErrorFile(log.fileName());
        m_process.start(programs + u"/patwardend"_s, {u"--config"_s, path});
        if (!m_process.waitForStarted() || !log.open(QIODevice::ReadOnly))
            giveUp(u"the service does not begin"_s);
        QByteArray said;
        while (!said.contains("listening on") || !said.endsWith('\n')) {
            if (m_process.waitForFinished(20))
                giveUp(u"the service does not begin: "_s + QString::fromUtf8(said));
            said += log.readAll();
        }
        m_port = said.mid(said.indexOf("127.0.0.1:") + 10).split('\n').first().toUShort();
    }
    ~ServiceProgram()
    {
        m_process.terminate();
        m_process.waitForFinished(30'000);
    }
    Q_DISABLE_COPY_MOVE(ServiceProgram)

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

/// One connection that is kept.
class Client
{
public:
    explicit Client(quint16 port)
        : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            giveUp(u"no connection"_s);
    }
    ~Client() { close(m_socket); }
    Q_DISABLE_COPY_MOVE(Client)

    /// \return the status.
    int get(const QByteArray &target, const QByteArray &token)
    {
        const QByteArray request = "GET " + target + " HTTP/1.1\r\nHost: bench\r\nUser-Agent: bench\r\n"
            + (token.isEmpty() ? QByteArray() : "Authorization: token " + token + "\r\n") + "\r\n";
        if (write(m_socket, request.constData(), size_t(request.size())) != request.size())
            giveUp(u"the service has gone"_s);
        QByteArray answer;
        qsizetype whole = -1;
        while (whole < 0 || answer.size() < whole) {
            char part[64 * 1024];
            const ssize_t size = read(m_socket, part, sizeof part);
            if (size <= 0)
                giveUp(u"the service has gone"_s);
            answer.append(part, size);
            if (const qsizetype end = answer.indexOf("\r\n\r\n"); whole < 0 && end >= 0) {
                const qsizetype at = answer.indexOf("Content-Length: ") + 16;
                whole = end + 4 + answer.mid(at, answer.indexOf("\r\n", at) - at).toLongLong();
            }
        }
        return answer.mid(9, 3).toInt();
    }

private:
    int m_socket;
};

QByteArray tokenFor(const Estate &estate, const QString &path, const Clock &clock)
{
    DatabaseThread thread;
    (void)await(thread.open({path}, OpenMode::OpenExisting), "the copy");
    AppController apps(thread, clock);
    const AppPermissions all{Level::Write, Level::Write};
    const RegisteredApp app =
        await(apps.registerApp(estate.enterpriseOwner, {.name = u"Bench"_s, .permissions = all}), "an App");
    const InstallationId installation =
        await(apps.install(estate.enterpriseOwner, app.app.id, estate.busy), "an installation");
    return await(apps.createToken(app.app.id, installation, {}), "a token").token.toLatin1();
}

/// What is asked, again and again.
struct Question {
    QString what;
    std::function<QByteArray(int)> target; ///< of the question of that number
    int status = 200;
    int count = questions;
    bool isSigned = true;
};

Question always(const QString &what, const QByteArray &target, int status = 200)
{
    return {what, [target](int) { return target; }, status};
}

QList<Question> questionsOn(const Estate &estate)
{
    const QByteArray list = "/orgs/" + estate.busyName.toUtf8() + "/personal-access-token-requests";
    const QByteArray permission =
        list + "?permission=" + estate.permission.toUtf8().replace(':', '_'); // which most of them ask for
    const QByteArray last = list + "?page=" + QByteArray::number(estate.busyRequests / 30);
    Question constant = always(u"a constant (/healthz)"_s, "/healthz");
    constant.isSigned = false;
    // Each with a time of its own, so that what was counted for one says nothing of the next.
    const Question anew{u"a filter that has to be counted"_s,
                        [permission](int number) -> QByteArray {
                            return permission
                                + "&last_used_after=2000-01-01T00:" + QByteArray::number(10 + number / 50) + ":"
                                + QByteArray::number(10 + number % 50) + "Z";
                        },
                        200, countedQuestions};
    return {
        constant,
        always(u"checking a token (an organization it does not know)"_s, "/orgs/-/personal-access-tokens", 404),
        always(u"the first page of 30"_s, list),
        always(u"the first page of 100"_s, list + "?per_page=100"),
        always(u"the last page of 30"_s, last),
        always(u"the first page of an owner"_s, list + "?owner[]=" + estate.askerLogin.toUtf8()),
        always(u"the first page of a permission, its count known"_s, permission),
        anew};
}

/// Of each question of that kind.
QList<double> timesOf(const Question &question, Client &client, const QByteArray &token)
{
    QList<double> times;
    for (int i = -10; i < question.count; ++i) {
        const QByteArray target = question.target(i + 10);
        const qint64 begun = now();
        const int answered = client.get(target, question.isSigned ? token : QByteArray());
        const qint64 ended = now();
        if (answered != question.status)
            giveUp(u"%1 was answered %2"_s.arg(QString::fromUtf8(target)).arg(answered));
        if (i >= 0)
            times.append(double(ended - begun));
    }
    std::ranges::sort(times);
    return times;
}

/// \p copy: of the estate, or of one with as many requests; it goes afterwards.
QStringList measureOn(const Plan &plan, const Estate &estate, const QString &copy)
{
    const Clock clock;
    const QByteArray token = tokenFor(estate, copy, clock);
    QStringList rows;
    {
        const OneCore core;
        const ServiceProgram service(plan.programs, copy);
        Client client(service.port());
        double constant = 0;
        for (const Question &question : questionsOn(estate)) {
            const QList<double> times = timesOf(question, client, token);
            const double middle = times[times.size() / 2];
            constant = constant > 0 ? constant : middle;
            rows.append(
                u"| %1 | %2 | %3 | %4 | %5 | %6 |"_s.arg(question.what)
                    .arg(estate.busyRequests)
                    .arg(qRound(1e9 * double(times.size()) / std::accumulate(times.cbegin(), times.cend(), 0.0)))
                    .arg(readableTime(middle), readableTime(times[times.size() * 99 / 100]),
                         QString::number(middle / constant, 'f', 2)));
        }
    }
    for (const QString &ending : {u".conf"_s, u".log"_s})
        QFile::remove(copy + ending);
    removeDatabase(copy);
    return rows;
}

/// As if all that waits were the busy organization's.
Estate gathered(const Estate &estate, const QString &copy)
{
    RawDatabase raw(copy);
    const QByteArray busy = QByteArray::number(estate.busy.value());
    for (const char *table : {"pending", "request", "token", "access"})
        raw.run("UPDATE " + QByteArray(table) + " SET organization_id = " + busy + " WHERE organization_id <> "
                + busy);
    raw.run("UPDATE organization SET pending_count = iif(id = " + busy + ", (SELECT count(*) FROM pending), 0)");
    Estate one = estate;
    one.busyRequests = estate.requests;
    return one;
}

} // namespace

QStringList measureService(const Plan &plan)
{
    QStringList lines{
        u"## The service"_s,
        {},
        u"`patwardend` and one client, on one core; %1 questions of each kind over one connection, %2 where each "
        u"is "
        "counted anew. The last rows have all requests of the estate in one organization."_s.arg(questions)
            .arg(countedQuestions),
        {},
        u"| question | requests of the organization | a second | median | 99 of 100 within | × constant |"_s,
        u"| --- | --- | --- | --- | --- | --- |"_s};
    for (const Estate &estate : plan.estates) {
        lines += measureOn(plan, estate, copyOf(estate, u"service.db"_s));
        if (estate.requests == gatheredRequests) {
            const QString copy = copyOf(estate, u"service.db"_s);
            lines += measureOn(plan, gathered(estate, copy), copy);
        }
    }
    return lines;
}

} // namespace patwarden::bench
