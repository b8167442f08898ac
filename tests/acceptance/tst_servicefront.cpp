// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "rawclient.h"
#include "serviceprocess.h"
#include "testcase.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTest>

#include <atomic>
#include <csignal>
#include <sys/resource.h>
#include <thread>
#include <vector>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;
using test::RawAnswer;
using test::RawClient;
using test::ServiceProcess;

namespace {

const QByteArray ready = "GET /readyz HTTP/1.1\r\nHost: a\r\n\r\n";
const QByteArray healthy = "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n";

} // namespace

/// The real patwardend under clients that mean no good, and under signals.
class TestServiceFront : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isReadyWhenTheDatabaseIs();
    void endsWhereItCannotBegin();
    void isAskedByTheCommandLine();
    void servesOthersWhileSomeAreSlow();
    void servesAThousandConnections();
    void keepsItsMemoryBounded();
    void answersUnderLoadUntilItIsTold();
    void speaksTlsAndReadsTheCertificateAnew();
    void keepsTheCertificateWhereTheNewOneIsWrong();

private:
    void makeCertificate(const QString &name) const;
    [[nodiscard]] QByteArray nameInCertificate(quint16 port) const;
    [[nodiscard]] QByteArray tlsLines() const;

    QString m_folder;
    QString m_database;
};

void TestServiceFront::init()
{
    TestCase::init();
    m_folder = temporaryPath(QString::fromLatin1(QTest::currentTestFunction()));
    QVERIFY(QDir().mkpath(m_folder));
    m_database = m_folder + u"/estate.db"_s;
    const test::ManualClock clock;
    test::EstateBuilder builder(m_database, clock);
    builder.addOrganization(u"octo-org"_s, true, true);
    builder.addAccount(u"ann"_s);
}

void TestServiceFront::isReadyWhenTheDatabaseIs()
{
    ServiceProcess service(m_folder, m_database);
    QVERIFY2(service.isListening(), service.log().constData());
    QVERIFY2(service.log().contains("\n<6>patwarden.service: listening on "), service.log().constData());
    QCOMPARE(test::answerTo(service.port(), healthy).status, 200);
    const RawAnswer answer = test::answerTo(service.port(), ready);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, R"({"status":"ready"})");
    const RawAnswer metrics = test::answerTo(service.port(), "GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(metrics.body.contains("route=\"/readyz\",method=\"GET\",status=\"200\"} 1\n"));
    QFile::rename(m_database, m_database + u".away"_s);
    QTRY_COMPARE(test::answerTo(service.port(), ready).status, 503);
    QVERIFY2(service.hasLogged("<4>patwarden.service: "), service.log().constData());
    QCOMPARE(test::answerTo(service.port(), healthy).status, 200);
    QFile::rename(m_database + u".away"_s, m_database);
    QTRY_COMPARE_WITH_TIMEOUT(test::answerTo(service.port(), ready).status, 200, 60'000);
}

void TestServiceFront::endsWhereItCannotBegin()
{
    ServiceProcess nothing(m_folder, m_folder + u"/nothing.db"_s);
    QCOMPARE(nothing.exitCode(), 3);
    QVERIFY2(nothing.log().contains("/nothing.db"), nothing.log().constData());
    ServiceProcess wrong(m_folder, m_database, "port = 80\n");
    QCOMPARE(wrong.exitCode(), 2);
    QVERIFY2(wrong.log().contains("patwardend.conf:6: port: "), wrong.log().constData());
}

void TestServiceFront::isAskedByTheCommandLine()
{
    makeCertificate(u"localhost"_s);
    for (const QByteArray &lines : {QByteArray(), tlsLines()}) {
        ServiceProcess service(m_folder, m_database, lines);
        QVERIFY2(service.isListening(), service.log().constData());
        // With the port that it was given, which is what an administrator's configuration would say.
        QFile file(m_folder + u"/status.conf"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[http]\nlisten = 127.0.0.1:" + QByteArray::number(service.port()) + '\n' + lines);
        file.close();
        const auto ask = [&file]() -> QByteArray {
            QProcess ctl;
            ctl.start(QStringLiteral(PATWARDENCTL),
                      {u"service"_s, u"status"_s, u"--json"_s, u"--config"_s, file.fileName()});
            ctl.waitForFinished(60'000);
            return QByteArray::number(ctl.exitCode()) + ' ' + ctl.readAllStandardOutput().trimmed()
                + ctl.readAllStandardError().trimmed();
        };
        const QByteArray running = ask();
        QVERIFY2(running.startsWith("0 {\"healthy\":true,\"ready\":true,\"version\":"), running.constData());
        service.signal(SIGTERM);
        QCOMPARE(service.exitCode(), 0);
        const QByteArray stopped = ask();
        QVERIFY2(stopped.startsWith("3 {\"error\":"), stopped.constData());
    }
}

void TestServiceFront::servesOthersWhileSomeAreSlow()
{
    ServiceProcess service(m_folder, m_database);
    QVERIFY2(service.isListening(), service.log().constData());
    std::vector<RawClient> slow;
    for (int i = 0; i < 200; ++i) {
        slow.emplace_back(service.port());
        slow.back().send(i % 2 == 0 ? "GET / HTTP/1.1\r\nHost: a\r\nX: "
                                    : "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10000\r\n\r\na");
    }
    // They go on, a byte at a time, and are ended all the same: 10 seconds after their first byte.
    bool isEnded = false;
    int answers = 0;
    const QDeadlineTimer deadline(50'000);
    while (!isEnded && !deadline.hasExpired()) {
        QCOMPARE(test::answerTo(service.port(), healthy).status, 200);
        ++answers;
        QTest::qSleep(50); // the pace of the slow ones
        isEnded = true;
        for (RawClient &client : slow)
            isEnded = !client.send("a") && isEnded;
    }
    QVERIFY(isEnded);
    QVERIFY(answers > 20);
    const RawAnswer metrics = test::answerTo(service.port(), "GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY2(metrics.body.contains("patwarden_http_requests_timed_out_total 200\n"), metrics.body.constData());
}

void TestServiceFront::servesAThousandConnections()
{
    ServiceProcess service(m_folder, m_database);
    QVERIFY2(service.isListening(), service.log().constData());
    rlimit limit{}; // one file descriptor each here too, and 1,024 is what a program often begins with
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 4096);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &limit), 0);
    std::vector<RawClient> clients;
    for (int i = 0; i < 1000; ++i) {
        clients.emplace_back(service.port());
        QVERIFY2(clients.back().isConnected(), QByteArray::number(i).constData());
        QVERIFY(clients.back().send(healthy));
    }
    for (int round = 0; round < 3; ++round) {
        for (RawClient &client : clients)
            QCOMPARE(client.answer().status, 200);
        for (RawClient &client : clients)
            QVERIFY(client.send(healthy));
    }
    const RawAnswer metrics = test::answerTo(service.port(), "GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY2(metrics.body.contains("\npatwarden_http_connections 1001\n"), metrics.body.constData());
    QVERIFY2(service.peakMegabytes() < 150, QByteArray::number(service.peakMegabytes()).constData());
}

void TestServiceFront::keepsItsMemoryBounded()
{
    ServiceProcess service(m_folder, m_database);
    QVERIFY2(service.isListening(), service.log().constData());
    const QByteArray large(1'000'000, 'a');
    for (int i = 0; i < 300; ++i) {
        QCOMPARE(test::answerTo(service.port(), "GET /" + large + " HTTP/1.1\r\nHost: a\r\n\r\n").status, 431);
        QCOMPARE(test::answerTo(service.port(),
                                "POST /healthz HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n" + large)
                     .status,
                 405);
        RawClient leaver(service.port());
        leaver.send("POST /healthz HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n" + large.first(500'000));
        leaver.reset();
    }
    QVERIFY2(service.peakMegabytes() < 120, QByteArray::number(service.peakMegabytes()).constData());
}

void TestServiceFront::answersUnderLoadUntilItIsTold()
{
    ServiceProcess service(m_folder, m_database);
    QVERIFY2(service.isListening(), service.log().constData());
    std::atomic<int> right = 0;
    std::atomic<int> wrong = 0;
    const auto load = [&] {
        for (;;) {
            RawClient client(service.port());
            if (!client.isConnected())
                return; // it has stopped
            for (int i = 0; i < 50; ++i) {
                if (!client.send(ready))
                    break;
                const RawAnswer answer = client.answer();
                if (answer.status == 0) // the connection was idle when it ended
                    break;
                const bool isWhole = answer.status == 200 && answer.body == R"({"status":"ready"})";
                ++(isWhole ? right : wrong);
                if (answer.header("Connection") == "close")
                    break;
            }
        }
    };
    std::vector<std::jthread> clients;
    for (int i = 0; i < 8; ++i)
        clients.emplace_back(load);
    QTRY_VERIFY_WITH_TIMEOUT(right > 500, 60'000);
    QElapsedTimer sinceAsked;
    sinceAsked.start();
    service.signal(SIGTERM);
    QCOMPARE(service.exitCode(), 0);
    QVERIFY(sinceAsked.elapsed() < 25'000);
    clients.clear();
    QCOMPARE(wrong.load(), 0);
    QVERIFY2(!service.log().contains("<3>"), service.log().constData());
}

void TestServiceFront::makeCertificate(const QString &name) const
{
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                   u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s,
                   m_folder + u"/key.pem"_s, u"-out"_s, m_folder + u"/cert.pem"_s});
    QVERIFY(openssl.waitForFinished(60'000));
    QCOMPARE(openssl.exitCode(), 0);
    QVERIFY(QFile::setPermissions(m_folder + u"/key.pem"_s, QFile::ReadOwner | QFile::WriteOwner));
}

QByteArray TestServiceFront::tlsLines() const
{
    return "certificate = " + m_folder.toUtf8() + "/cert.pem\nkey = " + m_folder.toUtf8() + "/key.pem\n";
}

/// Connects with TLS, and asks for health on the way.
QByteArray TestServiceFront::nameInCertificate(quint16 port) const
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone); // it is signed by itself; what it says is compared
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
    if (!socket.waitForEncrypted(60'000))
        return "not encrypted: " + socket.errorString().toUtf8();
    socket.write(healthy);
    QByteArray answer;
    while (!answer.contains("\"status\":\"ok\"") && socket.waitForReadyRead(60'000))
        answer += socket.readAll();
    if (!answer.startsWith("HTTP/1.1 200 OK\r\n") || socket.sessionProtocol() < QSsl::TlsV1_2)
        return "no answer: " + answer;
    return socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0).toUtf8();
}

void TestServiceFront::speaksTlsAndReadsTheCertificateAnew()
{
    makeCertificate(u"first"_s);
    ServiceProcess service(m_folder, m_database, tlsLines());
    QVERIFY2(service.isListening(), service.log().constData());
    QCOMPARE(nameInCertificate(service.port()), "first");
    // Who does not speak TLS gets no answer, and nothing else either.
    RawClient plain(service.port());
    plain.send(healthy);
    QVERIFY(!plain.rest().contains("HTTP"));
    makeCertificate(u"second"_s);
    service.signal(SIGHUP);
    QVERIFY(service.hasLogged("read anew"));
    QTRY_COMPARE(nameInCertificate(service.port()), "second");
    service.signal(SIGTERM);
    QCOMPARE(service.exitCode(), 0);
}

void TestServiceFront::keepsTheCertificateWhereTheNewOneIsWrong()
{
    makeCertificate(u"first"_s);
    ServiceProcess service(m_folder, m_database, tlsLines());
    QVERIFY2(service.isListening(), service.log().constData());
    QFile file(m_folder + u"/cert.pem"_s);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("no certificate\n");
    file.close();
    service.signal(SIGHUP);
    QVERIFY(service.hasLogged("the certificate stays the old one"));
    QCOMPARE(nameInCertificate(service.port()), "first");
}

PATWARDEN_TEST_MAIN(TestServiceFront)
#include "tst_servicefront.moc"
