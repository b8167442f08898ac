// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace patwarden::ctl {

/// Answers facts that come in pieces of any size, one line of JSON in, one line of JSON out, in the same order
/// (docs/decisions/access-decision.md). A line that is no valid fact, an empty one too, is answered by
/// `{"error": "<what and where>"}` in its place.
class LineDecider
{
public:
    /// A longer line is refused, and not kept in memory.
    static constexpr qsizetype longestLine = 1024 * 1024;

    /// \return the answers to all lines that are complete now.
    [[nodiscard]] QByteArray feed(QByteArrayView piece);
    /// \return the answer to a last line that no line break ended; empty where there is none.
    [[nodiscard]] QByteArray finish();
    [[nodiscard]] bool anyFailed() const { return m_anyFailed; }

private:
    void keep(QByteArrayView part);
    void answer(QByteArrayView line, QByteArray &answers);
    void answerKept(QByteArray &answers);

    QByteArray m_begun; ///< of a line whose end has not come yet
    bool m_tooLong = false; ///< that line
    bool m_anyFailed = false;
};

/// `patwardenctl decide`: standard input to standard output until the input ends. What has arrived is answered
/// before it waits for more, so that a program at the other end of two pipes gets each answer at once. \return
/// Success, SomeFailed where any line got an error, WrongUsage.
[[nodiscard]] int runDecide(const QStringList &arguments);

} // namespace patwarden::ctl
