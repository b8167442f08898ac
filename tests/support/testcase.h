// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

// A condition ends the wait as soon as it holds, so a long wait costs only a test that fails: Qt's five seconds
// are too few for a machine that does other things besides.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT((condition), patwarden::test::waitAtMost)
#define QTRY_VERIFY2(condition, words) QTRY_VERIFY2_WITH_TIMEOUT((condition), (words), patwarden::test::waitAtMost)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT((actual), (expected), patwarden::test::waitAtMost)

namespace patwarden::test {

inline constexpr int waitAtMost = 30'000; ///< ms

/// QTest::qWaitFor() for so long.
template <typename Condition>
[[nodiscard]] bool waitFor(Condition condition)
{
    return QTest::qWaitFor(condition, waitAtMost);
}

/// Base of every test class: fails a test on any warning that reaches the log, and gives each program a folder of
/// its own.
class TestCase : public QObject
{
    Q_OBJECT

public:
    TestCase();
    ~TestCase() override;

protected:
    /// \return a path inside this program's temporary folder, which goes when the program ends.
    [[nodiscard]] QString temporaryPath(const QString &name) const;

protected Q_SLOTS:
    /// Before each test function. A class with its own init() calls this one first.
    void init();

private:
    QTemporaryDir m_folder;
};

/// Runs the events that are queued now, and those they queue, once: for "and nothing else happens".
void deliverEvents();

/// Fixes what a test must not depend on: style, locale, hash seed, standard paths. Call before the application is
/// made.
void prepareEnvironment();

} // namespace patwarden::test

/// main() of a test program without windows.
#define PATWARDEN_TEST_MAIN(TestClass)                                                                            \
    int main(int argc, char *argv[])                                                                              \
    {                                                                                                             \
        patwarden::test::prepareEnvironment();                                                                    \
        QCoreApplication application(argc, argv);                                                                 \
        TestClass test;                                                                                           \
        return QTest::qExec(&test, argc, argv);                                                                   \
    }

/// main() of a test program with windows: Fusion style, light palette set by the test itself where it matters.
#define PATWARDEN_GUI_TEST_MAIN(TestClass)                                                                        \
    int main(int argc, char *argv[])                                                                              \
    {                                                                                                             \
        patwarden::test::prepareEnvironment();                                                                    \
        QApplication application(argc, argv);                                                                     \
        QApplication::setStyle(QStringLiteral("Fusion"));                                                         \
        TestClass test;                                                                                           \
        return QTest::qExec(&test, argc, argv);                                                                   \
    }
