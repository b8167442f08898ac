// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded by `packaging/run --vnc`. Qt 6.4's VNC platform listens on every address of the machine and cannot be
// told otherwise; this stands before bind() and puts the loopback address where "any" was asked for. Whatever else
// the program binds is left alone.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstring>

extern "C" int bind(int socket, const sockaddr *address, socklen_t length) noexcept
{
    sockaddr_storage changed{};
    if (address && length <= sizeof changed) {
        std::memcpy(&changed, address, length);
        if (address->sa_family == AF_INET && length >= sizeof(sockaddr_in)) {
            auto *v4 = reinterpret_cast<sockaddr_in *>(&changed);
            if (v4->sin_addr.s_addr == htonl(INADDR_ANY))
                v4->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            address = reinterpret_cast<const sockaddr *>(&changed);
        } else if (address->sa_family == AF_INET6 && length >= sizeof(sockaddr_in6)) {
            auto *v6 = reinterpret_cast<sockaddr_in6 *>(&changed);
            // Mapped, because Qt's socket serves both families and viewers ask for 127.0.0.1.
            if (IN6_IS_ADDR_UNSPECIFIED(&v6->sin6_addr))
                inet_pton(AF_INET6, "::ffff:127.0.0.1", &v6->sin6_addr);
            address = reinterpret_cast<const sockaddr *>(&changed);
        }
    }
    return int(syscall(SYS_bind, socket, address, length));
}
