// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

#include <sys/types.h>

namespace patwarden::bench {

/// A program started with as little between the clock and it as can be (posix_spawn), and the words it says on its
/// error output. Ended with SIGTERM when this goes.
class ChildProgram
{
public:
    explicit ChildProgram(const QStringList &command);
    ~ChildProgram();
    Q_DISABLE_COPY_MOVE(ChildProgram)

    /// Blocks until it has said \p word. \return the milliseconds from just before the start to that moment; none
    /// where it ended before or did not say it for a minute.
    [[nodiscard]] std::optional<double> waitForWord(const QByteArray &word);
    /// Blocks until it has used no processor time for a second. \return false where it does not come to rest in
    /// two minutes, or ended.
    [[nodiscard]] bool waitForRest();
    /// From /proc, in KiB: "VmRSS" or "VmHWM".
    [[nodiscard]] qint64 memory(const QByteArray &field) const;

private:
    [[nodiscard]] QByteArray proc(const char *file) const;
    [[nodiscard]] std::optional<qint64> processorTime() const; ///< clock ticks; none where it has ended

    pid_t m_process = -1;
    int m_words = -1;
    qint64 m_started = 0; ///< nanoseconds
    QByteArray m_said;
};

/// Nanoseconds of a clock that only goes forward.
[[nodiscard]] qint64 now();
/// Nanoseconds of processor time that this process has used, all threads together.
[[nodiscard]] qint64 workDone();

} // namespace patwarden::bench
