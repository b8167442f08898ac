// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QJsonObject>
#include <QProcess>

namespace patwarden::test {

/// The program `reviewer` beside the test: started, listened to, killed.
class ReviewerProcess
{
public:
    struct Task {
        QString path;
        OrganizationId organization;
        AccountId account;
        QString login;
        QStringList options{}; ///< see reviewer.cpp
    };

    explicit ReviewerProcess(const Task &task);
    /// Kills it where it still runs.
    ~ReviewerProcess();
    Q_DISABLE_COPY_MOVE(ReviewerProcess)

    [[nodiscard]] QProcess &process() { return m_process; }
    /// Hands it this, at once.
    void say(const QByteArray &words);
    /// Blocks until it has printed this word, or ended. \return whether it printed it.
    bool waitForWord(const QByteArray &word);
    /// Blocks until it has printed that at least so many are done, or ended.
    void waitForProgress(int done);
    /// Blocks until it has ended. \return whether it did.
    bool waitForEnd();
    void kill(); ///< as kill -9, and waits for the end

    /// How many it reported as done so far.
    [[nodiscard]] int reported();
    /// What it printed at its end; empty where it did not come to its end.
    [[nodiscard]] QJsonObject outcome();
    [[nodiscard]] bool wasKilled() const { return m_process.exitStatus() == QProcess::CrashExit; }
    /// It ended by itself, without an error and without a complaint.
    [[nodiscard]] bool endedWell();
    [[nodiscard]] QByteArray complaints() const { return m_complaints; }

private:
    void read();

    QProcess m_process;
    QByteArray m_output;
    QByteArray m_complaints;
};

} // namespace patwarden::test
