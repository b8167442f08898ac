// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// patwardenctl app: from the registration to the removal of an App (R-O6).
class TestCtlApp : public test::CtlTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void registersIntoAFile();
    void printsAKeyThatGoesNowhere();
    void takesAKeyThatIsBrought();
    void installsSuspendsAndRemoves();
    void leavesNoFileBehindAFailure();
    void refuses_data();
    void refuses();
    void refusesMembers();

private:
    [[nodiscard]] test::CtlOutcome add(const QStringList &options = {}) const
    {
        return ctl().json(QStringList{u"app"_s, u"register"_s, u"Octo Bot"_s, u"--requests"_s, u"write"_s}
                          + options);
    }
    [[nodiscard]] QJsonObject shown() const { return ctl().json({u"app"_s, u"show"_s, u"octo-bot"_s}).object(); }

    const Clock m_clock;
};

void TestCtlApp::init()
{
    TestCase::init();
    test::EstateBuilder estate(newPath(), m_clock);
    (void)buildOcto(estate);
}

void TestCtlApp::registersIntoAFile()
{
    const QString path = temporaryPath(u"registers.pem"_s);
    const test::CtlOutcome outcome =
        add({u"--tokens"_s, u"read"_s, u"--description"_s, u"Reviews"_s, u"--private-key"_s, path});

    QCOMPARE(outcome.errors, QString());
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(!outcome.output.contains(u"PRIVATE"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("-----BEGIN PRIVATE KEY-----"));
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QJsonObject app = shown();
    QCOMPARE(app.value("description"_L1).toString(), u"Reviews"_s);
    QCOMPARE(app.value("permissions"_L1).toObject(),
             (QJsonObject{{u"organization_personal_access_token_requests"_s, u"write"_s},
                          {u"organization_personal_access_tokens"_s, u"read"_s}}));
    QCOMPARE(ctl().json({u"app"_s, u"list"_s}).lines(), QList{app});
}

void TestCtlApp::printsAKeyThatGoesNowhere()
{
    QVERIFY(add().object().value("private_key"_L1).toString().startsWith(u"-----BEGIN PRIVATE KEY-----"_s));
    const test::CtlOutcome again = ctl()({u"app"_s, u"key"_s, u"octo-bot"_s});
    QCOMPARE(again.exitCode, 0);
    QVERIFY(
        again.output.startsWith(u"-----BEGIN PRIVATE KEY-----"_s)); // nothing else, so that it can be redirected
}

void TestCtlApp::takesAKeyThatIsBrought()
{
    QVERIFY(add().exitCode == 0);
    const QString path = temporaryPath(u"public.pem"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(shown().value("public_key"_L1).toString().toLatin1());
    file.close();
    const test::CtlOutcome outcome =
        ctl().json({u"app"_s, u"register"_s, u"Other"_s, u"--tokens"_s, u"write"_s, u"--public-key"_s, path});

    QCOMPARE(outcome.errors, QString());
    QVERIFY(!outcome.object().contains("private_key"_L1));
}

void TestCtlApp::installsSuspendsAndRemoves()
{
    QCOMPARE(add().exitCode, 0);
    const auto run = [this](const QStringList &words) { return ctl()(QStringList{u"app"_s} + words).exitCode; };
    const auto installation = [this] { return shown().value("installations"_L1).toArray().first().toObject(); };
    const QString slug = u"octo-bot"_s;
    const QString octo = u"octo-org"_s;
    QCOMPARE(run({u"install"_s, slug, octo}), 0);
    QCOMPARE(installation().value("organization"_L1).toString(), octo);
    QVERIFY(run({u"install"_s, slug, octo}) != 0);
    QCOMPARE(run({u"permissions"_s, slug, u"--tokens"_s, u"write"_s}), 0);
    QCOMPARE(installation().value("permissions"_L1).toObject().value("organization_personal_access_tokens"_L1),
             QJsonValue(u"none"_s));
    QCOMPARE(run({u"accept"_s, slug, octo}), 0);
    QCOMPARE(installation().value("permissions"_L1).toObject().value("organization_personal_access_tokens"_L1),
             QJsonValue(u"write"_s));
    QCOMPARE(run({u"suspend"_s, slug, octo}), 0);
    QVERIFY(installation().value("suspended_at"_L1).isString());
    QCOMPARE(run({u"resume"_s, slug, octo}), 0);
    QVERIFY(installation().value("suspended_at"_L1).isNull());
    QCOMPARE(run({u"uninstall"_s, slug, octo, u"--yes"_s}), 0);
    QVERIFY(shown().value("installations"_L1).toArray().isEmpty());
    QCOMPARE(run({u"remove"_s, slug, u"--yes"_s}), 0);
    QVERIFY(ctl().json({u"app"_s, u"list"_s}).lines().isEmpty());
}

void TestCtlApp::leavesNoFileBehindAFailure()
{
    const QString path = temporaryPath(u"failure.pem"_s);
    const test::CtlOutcome outcome =
        ctl()({u"app"_s, u"register"_s, u"!"_s, u"--requests"_s, u"read"_s, u"--private-key"_s, path});

    QVERIFY(outcome.exitCode != 0);
    QVERIFY(!QFileInfo::exists(path));
    QCOMPARE(add({u"--private-key"_s, path}).exitCode, 0);
    QVERIFY(add({u"--private-key"_s, path}).exitCode != 0); // nothing is overwritten
}

void TestCtlApp::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("sentence");
    const QStringList add{u"register"_s, u"Bot"_s, u"--tokens"_s};
    const QStringList withKey{u"register"_s, u"Bot"_s, u"--tokens"_s, u"read"_s, u"--public-key"_s};
    QTest::newRow("no permission") << add + QStringList{u"none"_s} << u"An App needs at least one permission"_s;
    QTest::newRow("no such level") << add + QStringList{u"admin"_s} << u"--tokens is none, read or write"_s;
    QTest::newRow("no such file") << withKey + QStringList{u"/nowhere.pem"_s} << u"cannot be read"_s;
    QTest::newRow("no key") << withKey + QStringList{u"/dev/null"_s} << u"no public key in PEM"_s;
    QTest::newRow("no such App") << QStringList{u"show"_s, u"nobody"_s} << u"no such App"_s;
    QTest::newRow("not confirmed") << QStringList{u"uninstall"_s, u"octo-bot"_s, u"octo-org"_s} << u"--yes"_s;
    QTest::newRow("not installed") << QStringList{u"suspend"_s, u"octo-bot"_s, u"octo-org"_s}
                                   << u"not installed there"_s;
}

void TestCtlApp::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(QString, sentence);
    QCOMPARE(add().exitCode, 0);
    const test::CtlOutcome outcome = ctl()(QStringList{u"app"_s} + words);

    QVERIFY(outcome.exitCode != 0);
    QVERIFY2(outcome.errors.contains(sentence), qPrintable(outcome.errors));
}

void TestCtlApp::refusesMembers()
{
    QVERIFY(ctl(u"ann"_s)({u"app"_s, u"list"_s}).exitCode != 0);
    QVERIFY(ctl(u"ann"_s)({u"app"_s, u"register"_s, u"Bot"_s, u"--tokens"_s, u"read"_s}).exitCode != 0);
}

PATWARDEN_TEST_MAIN(TestCtlApp)
#include "tst_ctlapp.moc"
