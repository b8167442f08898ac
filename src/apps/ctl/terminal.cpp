// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/terminal.h"

#include <QByteArray>

#include <cerrno>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace patwarden::ctl {

namespace {

constexpr char endOfText = 3; // Ctrl+C
constexpr char endOfTransmission = 4; // Ctrl+D
constexpr char backspace = 8;
constexpr char killLine = 21; // Ctrl+U
constexpr char deleteKey = 127;

/// The terminal of this process, as it was found when this goes.
class Terminal
{
public:
    Terminal()
        : m_file(::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        m_isTerminal = m_file >= 0 && ::tcgetattr(m_file, &m_before) == 0;
    }
    ~Terminal()
    {
        if (m_isTerminal)
            ::tcsetattr(m_file, TCSAFLUSH, &m_before);
        if (m_file >= 0)
            ::close(m_file);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    /// Keys come one by one and unseen, those that would end this process too: the terminal would stay mute behind
    /// it.
    [[nodiscard]] bool hide()
    {
        if (!m_isTerminal)
            return false;
        termios mute = m_before;
        mute.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG);
        mute.c_cc[VMIN] = 1;
        mute.c_cc[VTIME] = 0;
        return ::tcsetattr(m_file, TCSAFLUSH, &mute) == 0;
    }
    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }
    void show(const QByteArray &text)
    {
        ssize_t written = 0;
        do {
            written = ::write(m_file, text.constData(), size_t(text.size()));
        } while (written < 0 && errno == EINTR);
    }
    /// Nothing at the end.
    [[nodiscard]] std::optional<char> key()
    {
        char c = 0;
        ssize_t size = 0;
        do {
            size = ::read(m_file, &c, 1);
        } while (size < 0 && errno == EINTR);
        return size == 1 ? std::optional(c) : std::nullopt;
    }

private:
    int m_file;
    bool m_isTerminal = false;
    termios m_before{};
};

/// The last character, which may be several bytes.
void chopCharacter(QByteArray &line)
{
    while (!line.isEmpty() && (line.back() & '\xC0') == '\x80')
        line.chop(1);
    line.chop(1);
}

std::optional<QString> readLine(Terminal &terminal)
{
    QByteArray line;
    while (const std::optional<char> key = terminal.key()) {
        if (*key == '\n' || *key == '\r')
            return QString::fromUtf8(line);
        if (*key == endOfText || *key == endOfTransmission)
            return std::nullopt;
        if (*key == backspace || *key == deleteKey)
            chopCharacter(line);
        else if (*key == killLine)
            line.clear();
        else
            line.append(*key);
    }
    return std::nullopt;
}

} // namespace

bool hasTerminal()
{
    return Terminal().isTerminal();
}

std::optional<QString> askLine(const QString &question)
{
    Terminal terminal;
    if (!terminal.isTerminal())
        return std::nullopt;
    terminal.show(question.toUtf8() + ' ');
    return readLine(terminal);
}

std::optional<QString> askSecret(const QString &question)
{
    Terminal terminal;
    if (!terminal.hide())
        return std::nullopt;
    terminal.show(question.toUtf8() + ' ');
    const std::optional<QString> secret = readLine(terminal);
    terminal.show("\n");
    return secret;
}

} // namespace patwarden::ctl
