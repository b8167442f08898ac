// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace patwarden {

/// Whether an address is of this machine, of a private network, or none that a stranger's server could have:
/// loopback, link-local, unique local, shared (RFC 6598), multicast, documentation, "this network", and the IPv6
/// forms that carry such an IPv4 address (mapped, compatible, NAT64, 6to4, Teredo). What is no address at all is
/// private, too.
[[nodiscard]] bool isPrivateAddress(const QHostAddress &address);

} // namespace patwarden
