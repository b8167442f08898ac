// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/decidecommand.h"

#include "apps/ctl/command.h"
#include "domain/factsjson.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>
#include <vector>

#include <unistd.h>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t pieceSize = 1024 * 1024;

/// \return how many bytes came: 0 at the end, -1 on an error (errno).
ssize_t readPiece(std::vector<char> &buffer)
{
    ssize_t size = 0;
    do {
        size = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    } while (size < 0 && errno == EINTR);
    return size;
}

bool writeAll(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t size = ::write(STDOUT_FILENO, bytes.data(), size_t(bytes.size()));
        if (size >= 0)
            bytes = bytes.sliced(size);
        else if (errno != EINTR)
            return false;
    }
    return true;
}

int complainOfSystem(const char *sentence)
{
    complain(QCoreApplication::translate("patwardenctl", sentence).arg(qt_error_string(errno)));
    return SomeFailed;
}

} // namespace

void LineDecider::keep(QByteArrayView part)
{
    m_tooLong = m_tooLong || m_begun.size() + part.size() > longestLine;
    if (m_tooLong)
        m_begun.clear();
    else
        m_begun.append(part);
}

void LineDecider::answer(QByteArrayView line, QByteArray &answers)
{
    const auto refuse = [&](const Error &error) {
        m_anyFailed = true;
        answers.append(errorToJson(error));
    };
    if (m_tooLong || line.size() > longestLine)
        refuse({ErrorCode::Invalid, {}, u"is longer than 1 MiB"_s});
    else if (const Result<Facts> facts = factsFromJson(line))
        answers.append(decisionToJson(decide(facts.value())));
    else
        refuse(facts.error());
    answers.append('\n');
}

void LineDecider::answerKept(QByteArray &answers)
{
    answer(m_begun, answers);
    m_begun.clear();
    m_tooLong = false;
}

QByteArray LineDecider::feed(QByteArrayView piece)
{
    QByteArray answers;
    for (qsizetype end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n')) {
        if (m_begun.isEmpty() && !m_tooLong) {
            answer(piece.first(end), answers);
        } else {
            keep(piece.first(end));
            answerKept(answers);
        }
        piece = piece.sliced(end + 1);
    }
    keep(piece);
    return answers;
}

QByteArray LineDecider::finish()
{
    QByteArray answers;
    if (!m_begun.isEmpty() || m_tooLong)
        answerKept(answers);
    return answers;
}

int runDecide(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "patwardenctl",
        "Reads one JSON object of facts a line from standard input and writes one decision a line "
        "to standard output. A line that is not valid is answered by an error in its place, and the "
        "exit status is then 1."));
    if (const std::optional<int> exitCode = parseOrExit(parser, arguments))
        return *exitCode;
    if (!parser.positionalArguments().isEmpty()) {
        complain(QCoreApplication::translate(
            "patwardenctl", "decide takes no file names: pass the facts through standard input."));
        return WrongUsage;
    }

    LineDecider decider;
    std::vector<char> buffer(pieceSize);
    ssize_t size = 0;
    while ((size = readPiece(buffer)) > 0) {
        if (!writeAll(decider.feed({buffer.data(), qsizetype(size)})))
            return complainOfSystem(QT_TRANSLATE_NOOP("patwardenctl", "The answers could not be written: %1"));
    }
    if (size < 0)
        return complainOfSystem(QT_TRANSLATE_NOOP("patwardenctl", "Standard input could not be read: %1"));
    if (!writeAll(decider.finish()))
        return complainOfSystem(QT_TRANSLATE_NOOP("patwardenctl", "The answers could not be written: %1"));
    return decider.anyFailed() ? SomeFailed : Success;
}

} // namespace patwarden::ctl
