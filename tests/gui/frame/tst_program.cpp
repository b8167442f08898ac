// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Run {
    int exitCode = -1;
    QString output;
    QString errors;
};

} // namespace

/// The program patwarden from outside: its options, its start and its end.
class TestProgram : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void helpsWithoutADisplay_data();
    void helpsWithoutADisplay();
    void refusesWhatItDoesNotKnow();
    void saysThatThereIsNoDisplay();
    void endsTheDemoWithNothingLeft();
    void keepsADemoThatHasAFile();
    void staysAliveToTellWhyItCannotStart();

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] static Run run(const QStringList &arguments, const QProcessEnvironment &environment);
    /// Starts the program, waits for its first paint, and asks it to end.
    void paintAndEnd(const QStringList &arguments, const QProcessEnvironment &environment);
};

QProcessEnvironment TestProgram::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, temporaryPath(u"home"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, temporaryPath(u"home/config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, temporaryPath(u"home/data"_s));
    environment.insert(u"TMPDIR"_s, temporaryPath(u"temporary"_s));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return environment;
}

Run TestProgram::run(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PATWARDEN_PROGRAM), arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void TestProgram::paintAndEnd(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PATWARDEN_PROGRAM), arguments);
    QString errors;
    QTRY_VERIFY_WITH_TIMEOUT(
        (errors += QString::fromUtf8(process.readAllStandardError())).contains(u"first paint: "_s), 30'000);
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void TestProgram::helpsWithoutADisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("said");
    QTest::newRow("help") << u"--help"_s << u"--demo"_s;
    QTest::newRow("version") << u"--version"_s << u"patwarden "_s;
}

void TestProgram::helpsWithoutADisplay()
{
    QFETCH(QString, option);
    QFETCH(QString, said);
    QProcessEnvironment bare = environment();
    bare.remove(u"QT_QPA_PLATFORM"_s);
    bare.remove(u"DISPLAY"_s);
    bare.remove(u"WAYLAND_DISPLAY"_s);
    const Run told = run({option}, bare);
    QCOMPARE(told.exitCode, 0);
    QVERIFY2(told.output.contains(said), qPrintable(told.output));
}

void TestProgram::refusesWhatItDoesNotKnow()
{
    const Run told = run({u"--unheard-of"_s}, environment());
    QCOMPARE(told.exitCode, 2);
    QVERIFY2(told.errors.contains(u"unheard-of"_s), qPrintable(told.errors));
}

void TestProgram::saysThatThereIsNoDisplay()
{
    QProcessEnvironment bare = environment();
    bare.remove(u"QT_QPA_PLATFORM"_s);
    bare.remove(u"DISPLAY"_s);
    bare.remove(u"WAYLAND_DISPLAY"_s);
    const Run told = run({u"--demo"_s}, bare);
    QCOMPARE(told.exitCode, 1);
    QVERIFY2(told.errors.contains(u"no display"_s), qPrintable(told.errors));
}

void TestProgram::endsTheDemoWithNothingLeft()
{
    const QDir folder(temporaryPath(u"temporary"_s));
    QVERIFY(folder.mkpath(u"."_s));
    paintAndEnd({u"--demo"_s, u"--first-paint"_s}, environment());
    const QStringList left = folder.entryList({u"patwarden-*"_s});
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

void TestProgram::keepsADemoThatHasAFile()
{
    const QString path = temporaryPath(u"kept.db"_s);
    const QStringList arguments{u"--demo"_s, u"--database"_s, path, u"--first-paint"_s};
    paintAndEnd(arguments, environment());
    QVERIFY(QFile::exists(path));
    paintAndEnd(arguments, environment()); // and opens it again
}

void TestProgram::staysAliveToTellWhyItCannotStart()
{
    QFile letter(temporaryPath(u"letter.db"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write(QByteArray(4096, 'x'));
    letter.close();
    QProcessEnvironment telling = environment();
    telling.insert(u"QT_LOGGING_RULES"_s, u"qt.widgets.painting.info=true"_s);
    QProcess process;
    process.setProcessEnvironment(telling);
    process.start(QStringLiteral(PATWARDEN_PROGRAM), {u"--database"_s, letter.fileName()});
    QByteArray errors;
    const auto isPainted = [&] {
        errors += process.readAllStandardError();
        return errors.contains("flushing") && errors.contains("notificationDialog");
    };
    QTRY_VERIFY2(isPainted(), errors.constData()); // a window stands there with the sentence
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0); // 1 had it ended by itself
}

PATWARDEN_TEST_MAIN(TestProgram)
#include "tst_program.moc"
