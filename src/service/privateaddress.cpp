// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/privateaddress.h"

#include <algorithm>
#include <array>

namespace patwarden {

namespace {

struct V4Range {
    quint32 network;
    int bits;
};

// RFC 6890 and what came after it.
constexpr std::array v4Ranges{
    V4Range{0x00000000, 8}, // this network
    V4Range{0x0A000000, 8}, // private
    V4Range{0x64400000, 10}, // shared
    V4Range{0x7F000000, 8}, // loopback
    V4Range{0xA9FE0000, 16}, // link-local: metadata of clouds
    V4Range{0xAC100000, 12}, // private
    V4Range{0xC0000000, 24}, // protocol assignments
    V4Range{0xC0000200, 24}, // documentation
    V4Range{0xC0586300, 24}, // 6to4 relays
    V4Range{0xC0A80000, 16}, // private
    V4Range{0xC6120000, 15}, // benchmarks
    V4Range{0xC6336400, 24}, // documentation
    V4Range{0xCB007100, 24}, // documentation
    V4Range{0xE0000000, 4}, // multicast
    V4Range{0xF0000000, 4}, // reserved, broadcast
};

bool isPrivateV4(quint32 address)
{
    return std::ranges::any_of(v4Ranges, [address](const V4Range &range) {
        const quint32 mask = ~quint32(0) << (32 - range.bits);
        return (address & mask) == range.network;
    });
}

bool isPrivateV6(const QHostAddress &address)
{
    const auto in = [&address](const char *network, int bits) {
        return address.isInSubnet(QHostAddress(QString::fromLatin1(network)), bits);
    };
    // Only 2000::/3 is given out; within it some carry an IPv4 address or are for documentation.
    return !in("2000::", 3) || in("2001::", 23) || in("2001:db8::", 32) || in("2002::", 16) || in("3fff::", 20);
}

} // namespace

bool isPrivateAddress(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4); // of a mapped one, too
    if (isV4)
        return isPrivateV4(v4);
    return address.protocol() != QAbstractSocket::IPv6Protocol || isPrivateV6(address);
}

} // namespace patwarden
