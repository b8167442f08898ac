// SPDX-License-Identifier: GPL-3.0-or-later
#include "randompeople.h"
#include "testcase.h"
#include "testdatabase.h"

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int steps = 300;

} // namespace

/// Random people do random things, 300 in a row, against a plain model in memory: after each step the decisions
/// are the model's, the audit chain holds, and no notice is missing or there twice (R-E1 … R-E16, R-O1 … R-O3,
/// R-O5, R-O9, R-O11).
class TestRandomUseCases : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheModel_data();
    void agreesWithTheModel();
};

void TestRandomUseCases::agreesWithTheModel_data()
{
    QTest::addColumn<unsigned>("seed");
    const int more = qEnvironmentVariableIntValue("PATWARDEN_SEEDS"); // for a long run by hand
    const unsigned seeds = test::testedEngine() == Engine::Sqlite ? 4 : 2; // a server takes twice the time
    for (unsigned seed = 1; seed <= std::max(seeds, unsigned(more)); ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRandomUseCases::agreesWithTheModel()
{
    QFETCH(unsigned, seed);
    test::RandomPeople people(temporaryPath(u"random-%1.db"_s.arg(seed)), seed);
    for (int step = 0; step < steps; ++step) {
        const QString difference = people.step();
        const QString where = u"step %1, %2: "_s.arg(step).arg(people.lastStep());
        QVERIFY2(difference.isEmpty(), qPrintable(where + difference));
        const QString notices = people.compareNotices();
        QVERIFY2(notices.isEmpty(), qPrintable(where + notices));
        const QString decision = people.compareDecisions();
        QVERIFY2(decision.isEmpty(), qPrintable(where + decision));
        QVERIFY2(people.chainHolds(), qPrintable(where));
    }
    QVERIFY2(people.successes() > steps / 4, qPrintable(QString::number(people.successes())));
}

PATWARDEN_TEST_MAIN(TestRandomUseCases)
#include "tst_randomusecases.moc"
