// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>

namespace patwarden::test {

/// The real patwardend with a configuration of its own, on a free port of 127.0.0.1.
class ServiceProcess
{
public:
    /// Writes \p folder/patwardend.conf and starts. \p http: further lines of the section [http].
    ServiceProcess(const QString &folder, const QString &database, const QByteArray &http = {});
    /// Kills it where it still runs.
    ~ServiceProcess();
    Q_DISABLE_COPY_MOVE(ServiceProcess)

    /// Blocks until it listens. \return false where it ended instead.
    [[nodiscard]] bool isListening();
    [[nodiscard]] quint16 port() const { return m_port; }

    /// Blocks until its log has these words. \return whether it has.
    [[nodiscard]] bool hasLogged(const QByteArray &words);
    void signal(int number) const;
    /// Blocks until it has ended. \return its exit status; -1 where it did not, or crashed.
    [[nodiscard]] int exitCode();
    /// The most memory it ever had, in MB, as the kernel counts.
    [[nodiscard]] int peakMegabytes() const;
    [[nodiscard]] QByteArray log() const { return m_log; }

private:
    QProcess m_process;
    QByteArray m_log;
    quint16 m_port = 0;
};

} // namespace patwarden::test
