// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "tampering.h"
#include "testcase.h"

#include "controller/backupcontroller.h"
#include "controller/requestcontroller.h"
#include "controller/wording.h"
#include "storage/organizationstore.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>

#include <atomic>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Taking the whole estate along, and putting it somewhere else.
class TestBackupController : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesACopyThatIsTheEstate();
    void worksWhileAnotherProgramWrites();
    void replacesNothing();
    void refusesWhoDoesNotOwnTheEstate();
    void refusesAFolderThatIsNotThere();
    void leavesNothingBehindWhereThereIsNoRoom();
    void refusesToCallABrokenChainABackup();
    void restoresWhatWasBackedUp();
    void restoresOnlyWhatTheCheckpointSays_data();
    void restoresOnlyWhatTheCheckpointSays();
    void restoresNothingButAWholeEstate_data();
    void restoresNothingButAWholeEstate();

private:
    [[nodiscard]] QString path(const QString &name) const
    {
        return temporaryPath(u"%1/%2"_s.arg(m_serial).arg(name));
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(QFileInfo(path(u"x"_s)).absolutePath()).entryList(QDir::Files);
    }
    Result<AuditCheckpoint> backup(const QString &name)
    {
        return test::resultOf(m_backups->backup(m_owner, path(name)));
    }

    int m_serial = 0;
    test::ManualClock m_clock;
    std::unique_ptr<test::EstateBuilder> m_estate;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<BackupController> m_backups;
    Session m_owner;
    OrganizationId m_organization;
    QList<RequestId> m_requests;
};

void TestBackupController::init()
{
    TestCase::init();
    ++m_serial;
    m_backups.reset();
    m_thread.reset();
    m_estate.reset();
    QVERIFY(QDir().mkpath(QFileInfo(path(u"x"_s)).absolutePath()));
    m_estate = std::make_unique<test::EstateBuilder>(path(u"estate.db"_s), m_clock);
    m_estate->addEnterprise(u"Acme"_s);
    m_organization = m_estate->addOrganization(u"octo-org"_s);
    const AccountId alice = m_estate->addAccount(u"alice"_s);
    m_estate->joinEnterprise(alice, Role::Owner);
    m_estate->join(alice, m_organization, Role::Owner);
    const AccountId bo = m_estate->addAccount(u"bo"_s);
    m_estate->join(bo, m_organization, Role::Member);
    m_requests = m_estate->addRequests(m_organization, bo, 40);
    m_owner = test::EstateBuilder::sessionOf(alice, u"alice"_s);
    m_thread = std::make_unique<DatabaseThread>();
    QVERIFY(test::resultOf(m_thread->open({path(u"estate.db"_s)}, OpenMode::OpenExisting)));
    m_backups = std::make_unique<BackupController>(*m_thread, m_clock);
    RequestController requests(*m_thread, m_clock);
    QVERIFY(test::resultOf(
        requests.review(m_owner, m_organization, m_requests.first(20), Verdict::Approved, {}).future));
}

void TestBackupController::makesACopyThatIsTheEstate()
{
    const auto end = backup(u"copy.db"_s);

    QVERIFY2(end, qPrintable(end ? QString() : end.error().detail));
    QCOMPARE(end->length, 20);
    QVERIFY(end->at == m_clock.now());
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFileInfo(path(u"copy.db"_s)).permissions() & others, QFileDevice::Permissions());
    QVERIFY(!files().join(u' ').contains(u".part"_s));
    auto copy = Database::open({path(u"copy.db"_s)}, OpenMode::OpenExisting);
    QVERIFY(copy);
    QCOMPARE(OrganizationStore(*copy.value()).organizations()->size(), 1);
    const auto head = AuditLog(*copy.value()).checkpoint(end->at);
    QVERIFY(*head == *end);
    // The estate itself notes it, the copy cannot.
    QSqlQuery query(m_estate->database().connection());
    QVERIFY(query.exec(u"SELECT action, details FROM audit_leaf ORDER BY sequence DESC LIMIT 1"_s)
            && query.next());
    QCOMPARE(query.value(0).toString(), u"patwarden.backup_made"_s);
    QVERIFY(query.value(1).toString().contains(QString::fromLatin1(end->head.toHex())));
}

void TestBackupController::worksWhileAnotherProgramWrites()
{
    DatabaseThread other;
    QVERIFY(test::resultOf(other.open({path(u"estate.db"_s)}, OpenMode::OpenExisting)));
    std::atomic_int written = 0;
    auto writing = other.runInSteps<int>([&written](Database &database, QPromise<Result<int>> &) {
        auto transaction = Transaction::begin(database, Transaction::Kind::Write);
        AuditLog log(database);
        if (transaction && log.append(transaction.value(), test::leafAt({written + 1}))
            && transaction.value().commit())
            ++written;
        return true;
    });
    QTRY_VERIFY(written > 3);
    const int before = written;
    qint64 length = 20;
    // The other one is not kept waiting all the time: more than three where it was just resting.
    for (int i = 0; i < 3 || written == before; ++i) {
        const auto end = backup(u"busy-%1.db"_s.arg(i));
        QVERIFY2(end, qPrintable(end ? QString() : end.error().detail));
        QVERIFY(end->length > length); // with what was written meanwhile
        length = end->length;
    }
    writing.cancel();
    QTRY_VERIFY(writing.isFinished());
}

void TestBackupController::replacesNothing()
{
    QFile file(path(u"there.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("letters") > 0);
    file.close();
    const auto refused = backup(u"there.db"_s);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().subject, u"file"_s);
    QCOMPARE(QFileInfo(path(u"there.db"_s)).size(), 7);
}

void TestBackupController::refusesWhoDoesNotOwnTheEstate()
{
    const AccountId olga = m_estate->addAccount(u"olga"_s);
    m_estate->join(olga, m_organization, Role::Owner); // of an organization only
    const auto refused =
        test::resultOf(m_backups->backup(test::EstateBuilder::sessionOf(olga), path(u"olga.db"_s)));
    QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    QVERIFY(!QFile::exists(path(u"olga.db"_s)));
}

void TestBackupController::refusesAFolderThatIsNotThere()
{
    const auto refused = backup(u"no/such/folder.db"_s);
    QCOMPARE(refused.error().code, ErrorCode::CannotOpen);
    QCOMPARE(refused.error().subject, path(u"no/such/folder.db"_s));
}

void TestBackupController::leavesNothingBehindWhereThereIsNoRoom()
{
#ifdef Q_OS_UNIX
    const QStringList before = files();
    const auto refused = [this] {
        const test::FullDisk disk(96 * 1024); // a copy is bigger than that
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"copy_into"_s));
        return disk.isSet() ? backup(u"big.db"_s) : Error{ErrorCode::Internal, u"limit"_s, {}};
    }();

    QVERIFY(!refused);
    QCOMPARE(refused.error().subject, path(u"big.db"_s));
    QCOMPARE(files(), before);
#endif
}

void TestBackupController::refusesToCallABrokenChainABackup()
{
    test::tamper(path(u"estate.db"_s), u"UPDATE audit_leaf SET details = '{}' WHERE sequence = 7"_s);
    const auto refused = backup(u"broken.db"_s);
    QCOMPARE(refused.error().code, ErrorCode::Damaged);
    QCOMPARE(refused.error().subject, path(u"estate.db"_s));
    const QString sentence = Wording::sentence(refused.error());
    QVERIFY2(sentence.contains(u"entry 7 "_s), qPrintable(sentence));
    QVERIFY(!QFile::exists(path(u"broken.db"_s)));
    QVERIFY(!files().join(u' ').contains(u".part"_s));
}

void TestBackupController::restoresWhatWasBackedUp()
{
    const auto end = backup(u"copy.db"_s);
    QVERIFY(end);
    const QString to = path(u"new machine/deep/estate.db"_s);

    const auto restored = BackupController::restore(path(u"copy.db"_s), {to, {}}, *end);

    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
    QCOMPARE(restored->head, end->head);
    QCOMPARE(QFileInfo(to).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
    QCOMPARE(QDir(QFileInfo(to).absolutePath()).entryList(QDir::Files), QStringList{u"estate.db"_s});
    DatabaseThread thread;
    QVERIFY(test::resultOf(thread.open({to}, OpenMode::OpenExisting)));
    RequestController requests(thread, m_clock);
    QCOMPARE(test::resultOf(requests.queue(m_owner, m_organization, 10))->total, 20);

    const auto again = BackupController::restore(path(u"copy.db"_s), {to, {}}, *end);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(again.error().subject, u"file"_s);
}

void TestBackupController::restoresOnlyWhatTheCheckpointSays_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<bool>("sameHead");
    QTest::newRow("longer than it is") << 21LL << true;
    QTest::newRow("shorter than it is") << 19LL << true;
    QTest::newRow("another head") << 20LL << false;
}

void TestBackupController::restoresOnlyWhatTheCheckpointSays()
{
    QFETCH(qint64, length);
    QFETCH(bool, sameHead);
    auto end = backup(u"copy.db"_s);
    QVERIFY(end);
    AuditCheckpoint expected = *end;
    expected.length = length;
    if (!sameHead)
        expected.head = QByteArray(32, 'x');
    const auto refused = BackupController::restore(path(u"copy.db"_s), {path(u"to.db"_s), {}}, expected);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QCOMPARE(refused.error().subject, u"checkpoint"_s);
    QVERIFY(Wording::sentence(refused.error()).startsWith(u"The backup does not end as the checkpoint says"_s));
    QVERIFY(!files().contains(u"to.db"_s));
    QVERIFY(!files().join(u' ').contains(u".part"_s));
}

void TestBackupController::restoresNothingButAWholeEstate_data()
{
    QTest::addColumn<QString>("statement"); // on the copy; or what stands in its place
    QTest::addColumn<int>("code");
    QTest::newRow("a chain that was changed")
        << u"UPDATE audit_leaf SET at = at + 1 WHERE sequence = 3"_s << int(ErrorCode::Damaged);
    QTest::newRow("a tail that was rewritten")
        << u"UPDATE audit_leaf SET hash = zeroblob(32) WHERE sequence = 20"_s << int(ErrorCode::Damaged);
    QTest::newRow("a newer schema") << u"INSERT INTO schema_version VALUES (9999, '9999_future', 0)"_s
                                    << int(ErrorCode::NewerSchema);
    QTest::newRow("the database of another program")
        << u"PRAGMA application_id = 7"_s << int(ErrorCode::NotADatabase);
    QTest::newRow("pages that are damaged") << u"!damage"_s << int(ErrorCode::Damaged);
    QTest::newRow("no database") << u"!letter"_s << int(ErrorCode::NotADatabase);
    QTest::newRow("no file") << u"!remove"_s << int(ErrorCode::NotFound);
    QTest::newRow("an empty file") << u"!empty"_s << int(ErrorCode::NotADatabase);
}

void TestBackupController::restoresNothingButAWholeEstate()
{
    QFETCH(QString, statement);
    QFETCH(int, code);
    QVERIFY(backup(u"copy.db"_s));
    QFile file(path(u"copy.db"_s));
    if (statement == "!letter"_L1) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray("Dear Sir or Madam,\n").repeated(500));
        file.close();
    } else if (statement == "!empty"_L1) {
        QVERIFY(file.resize(0));
    } else if (statement == "!remove"_L1) {
        QVERIFY(file.remove());
    } else if (statement == "!damage"_L1) {
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = 3 * 4096 + 40; at < file.size() - 4096; at += 4096) {
            QVERIFY(file.seek(at));
            file.write(QByteArray(600, '\x7f'));
        }
        file.close();
    } else {
        test::tamper(path(u"copy.db"_s), statement);
    }
    if (statement == "!damage"_L1 || statement == "!letter"_L1) // what the engine says of it goes to the log
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"malformed|not a database"_s));
    const auto refused = BackupController::restore(path(u"copy.db"_s), {path(u"to.db"_s), {}}, {});

    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), code);
    QCOMPARE(refused.error().subject, path(u"copy.db"_s));
    QVERIFY(!files().contains(u"to.db"_s));
    QVERIFY(!files().join(u' ').contains(u".part"_s));
}

PATWARDEN_TEST_MAIN(TestBackupController)
#include "tst_backupcontroller.moc"
