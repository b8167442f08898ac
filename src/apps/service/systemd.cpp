// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/service/systemd.h"

#include <QString>

#include <cstddef>
#include <cstdio>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace patwarden::service {

namespace {

/// As syslog(3) numbers them.
char priorityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return '7';
    case QtInfoMsg:
        return '6';
    case QtWarningMsg:
        return '4';
    case QtCriticalMsg:
        return '3';
    case QtFatalMsg:
        break;
    }
    return '2';
}

bool isReadByJournal()
{
    static const bool isRead = qEnvironmentVariableIsSet("JOURNAL_STREAM");
    return isRead;
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QByteArray mark = isReadByJournal() ? QByteArray("<") + priorityOf(type) + '>' : QByteArray();
    QByteArray lines;
    // A line break would begin an entry of its own: what came from outside must not be able to forge one.
    for (const QByteArray &line : text.toUtf8().split('\n'))
        lines += mark + (context.category ? context.category : "default") + ": " + line + '\n';
    std::fwrite(lines.constData(), 1, std::size_t(lines.size()), stderr);
}

} // namespace

void tellSystemd(const QByteArray &state)
{
    const QByteArray path = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    if (path.isEmpty() || std::size_t(path.size()) >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    if (address.sun_path[0] == '@') // a name without a file
        address.sun_path[0] = '\0';
    const int descriptor = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return;
    // Nobody is helped by a service that ends because nobody hears it.
    static_cast<void>(sendto(descriptor, state.constData(), std::size_t(state.size()), MSG_NOSIGNAL,
                             reinterpret_cast<const sockaddr *>(&address),
                             socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(path.size()))));
    close(descriptor);
}

void logToStandardError()
{
    qInstallMessageHandler(write);
}

} // namespace patwarden::service
