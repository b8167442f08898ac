// SPDX-License-Identifier: GPL-3.0-or-later
#include "appsigner.h"
#include "pagefixture.h"
#include "rawclient.h"
#include "serviceprocess.h"
#include "testcase.h"

#include "models/pendingrequestmodel.h"
#include "views/frame/mainwindow.h"
#include "views/widgets/banner.h"
#include "views/widgets/datatable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QTest>

#include <csignal>

using namespace patwarden;
using namespace patwarden::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int manyRequests = 40; // a person may have 50 tokens

/// The command line, as olga uses it in a shell.
struct Ctl {
    QString database;

    struct Outcome {
        int exitCode = -1;
        QByteArray errors;
        QJsonArray lines; ///< an object for each that was printed
    };

    [[nodiscard]] QStringList argumentsOf(const QStringList &words) const
    {
        return words + QStringList{u"--json"_s, u"--database"_s, database, u"--account"_s, u"olga"_s};
    }
    static void prepare(QProcess &process)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATWARDEN_PASSWORD"_s, u"correct horse"_s);
        process.setProcessEnvironment(environment);
    }
    static Outcome outcomeOf(QProcess &process)
    {
        Outcome outcome{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                        process.readAllStandardError(),
                        {}};
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                outcome.lines.append(QJsonDocument::fromJson(line).object());
        }
        return outcome;
    }
    /// The window goes on meanwhile.
    [[nodiscard]] Outcome run(const QStringList &words) const
    {
        QProcess process;
        prepare(process);
        process.start(QStringLiteral(PATWARDENCTL), argumentsOf(words));
        const bool ended = waitFor([&process] { return process.state() == QProcess::NotRunning; });
        return ended ? outcomeOf(process) : Outcome{};
    }
    [[nodiscard]] QStringList pendingNames() const
    {
        QStringList names;
        for (const QJsonValue &line : run({u"requests"_s, u"list"_s, u"--organization"_s, u"octo-org"_s}).lines)
            names.append(line[u"token"_s].toString());
        return names;
    }
};

/// An App that is installed in octo-org, and its client.
struct RestClient {
    quint16 port = 0;
    QByteArray token{};

    [[nodiscard]] RawAnswer send(const QByteArray &method, const QByteArray &path, const QByteArray &authorization,
                                 const QJsonObject &body = {}) const
    {
        const QByteArray json = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson();
        return answerTo(port,
                        method + ' ' + path + " HTTP/1.1\r\nHost: a\r\nUser-Agent: test\r\nAuthorization: Bearer "
                            + authorization + "\r\nContent-Type: application/json\r\nContent-Length: "
                            + QByteArray::number(json.size()) + "\r\n\r\n" + json);
    }
    [[nodiscard]] RawAnswer send(const QByteArray &method, const QByteArray &path,
                                 const QJsonObject &body = {}) const
    {
        return send(method, path, token, body);
    }
    /// Registers, installs and signs in an App. \return whether it has a token.
    [[nodiscard]] bool signIn(const Ctl &ctl, const QString &key)
    {
        const Ctl::Outcome made = ctl.run(
            {u"app"_s, u"register"_s, u"Octo Bot"_s, u"--requests"_s, u"write"_s, u"--private-key"_s, key});
        const QJsonValue app = made.lines.first();
        const Ctl::Outcome installed = ctl.run({u"app"_s, u"install"_s, app[u"slug"_s].toString(), u"octo-org"_s});
        QFile file(key);
        if (made.exitCode != 0 || installed.exitCode != 0 || !file.open(QIODevice::ReadOnly))
            return false;
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        const QByteArray jwt =
            signedJwt(file.readAll(), {{u"iss"_s, app[u"id"_s]}, {u"iat"_s, now - 30}, {u"exp"_s, now + 300}});
        const auto installation = qint64(installed.lines.first()[u"installation_id"_s].toDouble());
        const RawAnswer answer =
            send("POST", "/app/installations/" + QByteArray::number(installation) + "/access_tokens", jwt);
        token = QJsonDocument::fromJson(answer.body)[u"token"_s].toString().toUtf8();
        return answer.status == 201 && !token.isEmpty();
    }
    [[nodiscard]] QJsonArray pending() const
    {
        return QJsonDocument::fromJson(
                   send("GET", "/orgs/octo-org/personal-access-token-requests?per_page=100").body)
            .array();
    }
    [[nodiscard]] QStringList pendingNames() const
    {
        QStringList names;
        for (const QJsonValue &entry : pending())
            names.append(entry[u"token_name"_s].toString());
        return names;
    }
    /// \return the status.
    [[nodiscard]] int review(const QString &name, const QString &action) const
    {
        for (const QJsonValue &entry : pending()) {
            if (entry[u"token_name"_s] == name) {
                const auto id = qint64(entry[u"id"_s].toDouble());
                return send("POST", "/orgs/octo-org/personal-access-token-requests/" + QByteArray::number(id),
                            {{u"action"_s, action}, {u"reason"_s, u"not needed"_s}})
                    .status;
            }
        }
        return 0;
    }
};

/// The window, with olga at her queue.
struct Desk {
    Desk(const QString &database, AccountId olga)
        : controllers(thread, clock)
        , window({controllers, prompts, clock, theme})
    {
        opened = resultOf(thread.open({database}, OpenMode::OpenExisting)).ok();
        window.signIn(EstateBuilder::sessionOf(olga, u"olga"_s));
        window.show();
        QApplication::setActiveWindow(&window);
    }
    [[nodiscard]] bool openQueue(OrganizationId organization)
    {
        QSignalSpy ready(&window, &MainWindow::pageReady);
        if (!opened || !waitFor([this] { return window.page() != nullptr; }))
            return false;
        window.navigate({.place = Route::Place::PendingRequests, .organization = organization});
        return waitFor([&] { return !ready.isEmpty() && model() && model()->hasIndex(); });
    }
    [[nodiscard]] DataTable *table() const { return window.page()->findChild<DataTable *>(u"requestTable"_s); }
    [[nodiscard]] PendingRequestModel *model() const
    {
        return table() ? qobject_cast<PendingRequestModel *>(table()->model()) : nullptr;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model()->rowCount(); ++row)
            names.append(model()->index(row, PendingRequestModel::Name).data().toString());
        return names;
    }
    /// \return whether it was there.
    [[nodiscard]] bool approve(const QString &name) const
    {
        const qsizetype row = names().indexOf(name);
        if (row < 0)
            return false;
        table()->setCurrentIndex(model()->index(int(row), PendingRequestModel::Name));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_A);
        return true;
    }
    /// What a person would read as a failure.
    [[nodiscard]] QStringList failures() const
    {
        QStringList texts;
        for (const Banner *banner : window.findChildren<Banner *>()) {
            if (banner->isVisible() && banner->kind() == Banner::Kind::Error)
                texts.append(banner->text());
        }
        for (const Notification &notification : prompts.notifications)
            texts.append(notification.text);
        return texts;
    }

    const Clock clock{}; // the other programs have no other
    DatabaseThread thread;
    Controllers controllers;
    StubPrompts prompts;
    Theme theme;
    MainWindow window;
    bool opened = false;
};

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

} // namespace

/// The window, the service and the command line on one SQLite file at the same time.
class TestAllAtOnce : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showWhatOneOfThemDecidesInTheOthers();
    void decideTogetherWithoutAnError();

private:
    QString m_folder;
    QString m_database;
    OrganizationId m_octo;
    AccountId m_olga;
};

void TestAllAtOnce::init()
{
    TestCase::init();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, temporaryPath(u"settings"_s));
    QCoreApplication::setOrganizationName(u"patwarden-test"_s);
    m_folder = temporaryPath(QString::fromLatin1(QTest::currentTestFunction()));
    QVERIFY(QDir().mkpath(m_folder));
    m_database = m_folder + u"/estate.db"_s;
    const Clock clock;
    EstateBuilder builder(m_database, clock);
    builder.addEnterprise();
    m_octo = builder.addOrganization(u"octo-org"_s);
    m_olga = builder.addAccount(u"olga"_s, true);
    builder.joinEnterprise(m_olga, Role::Owner);
    builder.join(m_olga, m_octo, Role::Owner);
    const AccountId bo = builder.addAccount(u"bo"_s);
    builder.join(bo, m_octo, Role::Member);
    builder.addRequests(m_octo, bo, manyRequests);
}

void TestAllAtOnce::showWhatOneOfThemDecidesInTheOthers()
{
    Desk desk(m_database, m_olga);
    QVERIFY(desk.openQueue(m_octo));
    QAbstractItemModelTester tester(desk.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    ServiceProcess service(m_folder, m_database);
    QVERIFY2(service.isListening(), service.log().constData());
    const Ctl ctl{m_database};
    RestClient rest{service.port()};
    QVERIFY(rest.signIn(ctl, m_folder + u"/key.pem"_s));
    QStringList expected = sorted(desk.names());
    QCOMPARE(expected.size(), manyRequests);
    QCOMPARE(sorted(rest.pendingNames()), expected);
    QCOMPARE(sorted(ctl.pendingNames()), expected);

    // The command line approves one: window and service know it.
    const QString first = expected.takeFirst();
    QCOMPARE(ctl.run({u"requests"_s, u"approve"_s, first, u"--organization"_s, u"octo-org"_s}).exitCode, 0);
    QElapsedTimer shown;
    shown.start();
    QTRY_COMPARE(sorted(desk.names()), expected);
    qInfo("the window showed it %lld ms later", shown.elapsed());
    QCOMPARE(sorted(rest.pendingNames()), expected);

    // The App denies one: window and command line know it.
    const QString second = expected.takeFirst();
    QCOMPARE(rest.review(second, u"deny"_s), 204);
    shown.start();
    QTRY_COMPARE(sorted(desk.names()), expected);
    qInfo("the window showed it %lld ms later", shown.elapsed());
    QCOMPARE(sorted(ctl.pendingNames()), expected);

    // The window approves one: service and command line know it.
    QVERIFY(desk.approve(expected.takeFirst()));
    QTRY_COMPARE(sorted(rest.pendingNames()), expected);
    QCOMPARE(sorted(ctl.pendingNames()), expected);
    QCOMPARE(desk.failures(), QStringList());
    service.signal(SIGTERM);
    QCOMPARE(service.exitCode(), 0);
}

void TestAllAtOnce::decideTogetherWithoutAnError()
{
    Desk desk(m_database, m_olga);
    QVERIFY(desk.openQueue(m_octo));
    ServiceProcess service(m_folder, m_database);
    QVERIFY2(service.isListening(), service.log().constData());
    const Ctl ctl{m_database};
    RestClient rest{service.port()};
    QVERIFY(rest.signIn(ctl, m_folder + u"/key.pem"_s));
    const QStringList all = sorted(desk.names());
    constexpr int share = manyRequests / 4;

    // The command line approves the first quarter, while the App denies the second and the window approves the
    // third.
    QProcess process;
    Ctl::prepare(process);
    process.start(QStringLiteral(PATWARDENCTL),
                  ctl.argumentsOf(QStringList{u"requests"_s, u"approve"_s} + all.first(share)
                                  + QStringList{u"--organization"_s, u"octo-org"_s}));
    for (int i = 0; i < share; ++i) {
        QCOMPARE(rest.review(all.at(share + i), u"deny"_s), 204);
        QVERIFY(desk.approve(all.at(2 * share + i)));
    }
    QVERIFY(waitFor([&process] { return process.state() == QProcess::NotRunning; }));
    const Ctl::Outcome approved = Ctl::outcomeOf(process);
    QVERIFY2(approved.exitCode == 0, approved.errors.constData());

    const QStringList left = all.last(manyRequests - 3 * share);
    QTRY_COMPARE(sorted(desk.names()), left);
    QTRY_COMPARE(sorted(rest.pendingNames()), left);
    QCOMPARE(sorted(ctl.pendingNames()), left);
    QCOMPARE(desk.failures(), QStringList());
    QCOMPARE(ctl.run({u"audit"_s, u"verify"_s}).exitCode, 0);
}

PATWARDEN_GUI_TEST_MAIN(TestAllAtOnce)
#include "tst_allatonce.moc"
