// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTemporaryDir>

namespace patwarden::test {

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
