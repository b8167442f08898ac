// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include "controller/controllers.h"

#include <QFile>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// patwardenctl webhook: from the first ping to the removal.
class TestCtlWebhook : public test::CtlTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsAndLists();
    void neverPrintsASecret();
    void editsWhatIsNamedAndNothingElse();
    void disablesAndEnables();
    void showsAndRedeliversWhatItWasTold();
    void removesAfterYes();
    void refuses_data();
    void refuses();
    void refusesMembers();

private:
    static constexpr auto url = "https://ci.example.com/hook";

    [[nodiscard]] test::CtlOutcome run(const QStringList &words) const
    {
        return ctl().json(QStringList{u"webhook"_s} + words);
    }
    [[nodiscard]] test::CtlOutcome add(const QStringList &options = {}) const
    {
        return run(QStringList{u"add"_s, QLatin1StringView(url)} + options);
    }
    [[nodiscard]] QJsonObject listed() const { return run({u"list"_s}).lines().value(0); }
    [[nodiscard]] QString secretFile(const QByteArray &content)
    {
        QFile file(temporaryPath(u"secret"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }
    /// Answers what waits, as the service would. \return the secret it would sign with.
    QString answer(int status)
    {
        DatabaseThread thread;
        Controllers controllers(thread, m_clock);
        if (!test::resultOf(thread.open(test::locationOf(m_path), OpenMode::OpenExisting)))
            return u"not opened"_s;
        const auto batches = test::resultOf(controllers.webhooks.lease({u"me"_s, m_clock.now().plusSeconds(60)}, 1,
                                                                       10, u"https://patwarden.example.com"_s));
        if (!batches || batches->isEmpty())
            return u"nothing waits"_s;
        QList<WebhookDelivery> attempts = batches->first().deliveries;
        for (WebhookDelivery &attempt : attempts) {
            attempt.attemptedAt = m_clock.now();
            attempt.status = status;
            attempt.milliseconds = 12;
        }
        if (!test::resultOf(controllers.webhooks.report(u"me"_s, attempts)))
            return u"not reported"_s;
        return batches->first().webhook.secret;
    }

    const Clock m_clock;
};

void TestCtlWebhook::init()
{
    TestCase::init();
    test::EstateBuilder estate(newPath(), m_clock);
    (void)buildOcto(estate);
}

void TestCtlWebhook::addsAndLists()
{
    const test::CtlOutcome added = add();
    QCOMPARE(added.errors, QString());
    QCOMPARE(added.exitCode, 0);
    QCOMPARE(added.object(), (QJsonObject{{u"id"_s, 1}, {u"url"_s, QLatin1StringView(url)}}));
    QCOMPARE(listed(),
             (QJsonObject{{u"id"_s, 1},
                          {u"url"_s, QLatin1StringView(url)},
                          {u"active"_s, true},
                          {u"signed"_s, false},
                          {u"made_by"_s, u"alice"_s}}));
    const test::CtlOutcome table = ctl()({u"webhook"_s, u"list"_s});
    QCOMPARE(table.exitCode, 0);
    QVERIFY2(table.output.contains(QLatin1StringView(url)), qPrintable(table.output));
}

void TestCtlWebhook::neverPrintsASecret()
{
    const QString file = secretFile("s3cret\nanother line\n");
    QString printed;
    const auto collect = [&printed](const test::CtlOutcome &outcome) {
        QCOMPARE(outcome.exitCode, 0);
        printed += outcome.output + outcome.errors;
    };
    collect(add({u"--secret-file"_s, file}));
    QVERIFY(listed().value("signed"_L1).toBool());
    QCOMPARE(answer(200), u"s3cret"_s);
    collect(run({u"edit"_s, u"1"_s, u"--secret-file"_s, file}));
    collect(run({u"list"_s}));
    collect(run({u"deliveries"_s, u"1"_s}));
    collect(ctl()({u"webhook"_s, u"list"_s}));
    collect(ctl().json({u"audit"_s, u"list"_s}));
    QVERIFY2(!printed.contains(u"s3cret"_s), qPrintable(printed));
    QVERIFY(printed.contains(u"hook.create"_s));
}

void TestCtlWebhook::editsWhatIsNamedAndNothingElse()
{
    QCOMPARE(add({u"--secret-file"_s, secretFile("s3cret")}).exitCode, 0);
    const test::CtlOutcome moved = run({u"edit"_s, u"1"_s, u"--url"_s, u"https://ci.example.com/moved"_s});
    QCOMPARE(moved.errors, QString());
    QCOMPARE(moved.exitCode, 0);
    QCOMPARE(moved.object(), listed());
    QCOMPARE(listed().value("url"_L1).toString(), u"https://ci.example.com/moved"_s);
    QCOMPARE(answer(500), u"s3cret"_s);
    QCOMPARE(run({u"edit"_s, u"1"_s, u"--no-secret"_s}).exitCode, 0);
    QVERIFY(!listed().value("signed"_L1).toBool(true));
    QCOMPARE(listed().value("url"_L1).toString(), u"https://ci.example.com/moved"_s);
    QCOMPARE(run({u"edit"_s, u"1"_s, u"--secret-file"_s, secretFile("new")}).exitCode, 0);
    QVERIFY(listed().value("signed"_L1).toBool());
}

void TestCtlWebhook::disablesAndEnables()
{
    QCOMPARE(add().exitCode, 0);
    const test::CtlOutcome off = run({u"disable"_s, u"1"_s});
    QCOMPARE(off.exitCode, 0);
    QCOMPARE(off.object(), (QJsonObject{{u"id"_s, 1}, {u"active"_s, false}}));
    QVERIFY(!listed().value("active"_L1).toBool(true));
    QCOMPARE(answer(200), u"nothing waits"_s);
    const test::CtlOutcome ping = run({u"ping"_s, u"1"_s});
    QCOMPARE(ping.exitCode, 3);
    QCOMPARE(ping.error().value("code"_L1).toString(), u"conflict"_s);
    QCOMPARE(run({u"enable"_s, u"1"_s}).exitCode, 0);
    QVERIFY(listed().value("active"_L1).toBool());
    QCOMPARE(answer(200), QString()); // its first ping had stayed
}

void TestCtlWebhook::showsAndRedeliversWhatItWasTold()
{
    QCOMPARE(add().exitCode, 0);
    QCOMPARE(run({u"redeliver"_s, u"1"_s}).exitCode, 3); // it was never attempted
    QCOMPARE(answer(503), QString());
    QCOMPARE(run({u"redeliver"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(run({u"ping"_s, u"1"_s}).exitCode, 0);
    const QList<QJsonObject> log = run({u"deliveries"_s, u"1"_s}).lines();
    QCOMPARE(log.size(), 3);
    QCOMPARE(log.first().value("action"_L1).toString(), u"ping"_s);
    QVERIFY(log.at(1).value("redelivery"_L1).toBool());
    QCOMPARE(log.at(1).value("guid"_L1), log.at(2).value("guid"_L1));
    QCOMPARE(log.at(2).value("status"_L1).toInt(), 503);
    QCOMPARE(log.at(2).value("attempts"_L1).toInt(), 1);
    QCOMPARE(log.at(2).value("state"_L1).toString(), u"waiting"_s);
    QCOMPARE(run({u"deliveries"_s, u"1"_s, u"--limit"_s, u"1"_s}).lines(), QList{log.first()});
}

void TestCtlWebhook::removesAfterYes()
{
    QCOMPARE(add().exitCode, 0);
    QVERIFY(run({u"remove"_s, u"1"_s}).exitCode != 0);
    QVERIFY(!listed().isEmpty());
    QCOMPARE(run({u"remove"_s, u"1"_s, u"--yes"_s}).exitCode, 0);
    QVERIFY(run({u"list"_s}).lines().isEmpty());
    QCOMPARE(run({u"remove"_s, u"1"_s, u"--yes"_s}).exitCode, 3);
}

void TestCtlWebhook::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QStringList &words, int exitCode, const QString &sentence) {
        QTest::newRow(name) << words << exitCode << sentence;
    };
    row("no address", {u"add"_s, u"example.com"_s}, 2, u"http or https"_s);
    row("a password in it", {u"add"_s, u"https://me:pw@example.com/"_s}, 2, u"http or https"_s);
    row("no such file", {u"add"_s, u"https://example.com"_s, u"--secret-file"_s, u"/nowhere"_s}, 2,
        u"cannot be read"_s);
    row("an empty file", {u"add"_s, u"https://example.com"_s, u"--secret-file"_s, u"/dev/null"_s}, 2,
        u"is empty"_s);
    row("nothing to change", {u"edit"_s, u"1"_s}, 2, u"Say what to change"_s);
    row("both", {u"edit"_s, u"1"_s, u"--no-secret"_s, u"--secret-file"_s, u"/dev/null"_s}, 2,
        u"exclude each other"_s);
    row("a wrong address", {u"edit"_s, u"1"_s, u"--url"_s, u"ftp://example.com"_s}, 2, u"http or https"_s);
    row("no number", {u"ping"_s, u"one"_s}, 2, u"“one”"_s);
    row("no such webhook", {u"edit"_s, u"7"_s, u"--no-secret"_s}, 3, u"There is no webhook 7 here"_s);
    row("none to disable", {u"disable"_s, u"7"_s}, 3, u"does not exist any more"_s);
    row("no such organization", {u"list"_s, u"--organization"_s, u"nobody"_s}, 3, u"nobody"_s);
    row("a wrong limit", {u"deliveries"_s, u"1"_s, u"--limit"_s, u"0"_s}, 2, u"--limit"_s);
}

void TestCtlWebhook::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(int, exitCode);
    QFETCH(QString, sentence);
    QCOMPARE(add().exitCode, 0);
    const QJsonObject before = listed();
    const test::CtlOutcome outcome = ctl()(QStringList{u"webhook"_s} + words);

    QVERIFY2(outcome.errors.contains(sentence), qPrintable(outcome.errors));
    QCOMPARE(outcome.exitCode, exitCode);
    QCOMPARE(outcome.output, QString());
    QCOMPARE(run({u"list"_s}).lines(), QList{before});
}

void TestCtlWebhook::refusesMembers()
{
    QCOMPARE(add().exitCode, 0);
    const QList<QStringList> all{{u"list"_s},
                                 {u"add"_s, u"https://example.com"_s},
                                 {u"edit"_s, u"1"_s, u"--no-secret"_s},
                                 {u"disable"_s, u"1"_s},
                                 {u"enable"_s, u"1"_s},
                                 {u"ping"_s, u"1"_s},
                                 {u"deliveries"_s, u"1"_s},
                                 {u"redeliver"_s, u"1"_s},
                                 {u"remove"_s, u"1"_s, u"--yes"_s}};
    for (const QStringList &words : all) {
        const test::CtlOutcome outcome = ctl(u"ann"_s).json(QStringList{u"webhook"_s} + words);
        QCOMPARE(outcome.exitCode, 3);
        QCOMPARE(outcome.error().value("code"_L1).toString(), u"forbidden"_s);
        QCOMPARE(outcome.output, QString());
    }
    QVERIFY(listed().value("active"_L1).toBool());
}

PATWARDEN_TEST_MAIN(TestCtlWebhook)
#include "tst_ctlwebhook.moc"
