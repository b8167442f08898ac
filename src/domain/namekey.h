// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEndian>

#include <array>
#include <string_view>

namespace patwarden {

/// The beginning of a folded name as numbers that order like it: tells nearly all names apart without touching the
/// text again.
using NameKey = std::array<quint64, 3>;

[[nodiscard]] inline NameKey nameKey(std::string_view name)
{
    std::array<char, sizeof(NameKey)> bytes{};
    name.copy(bytes.data(), bytes.size());
    NameKey key;
    for (size_t i = 0; i < key.size(); ++i)
        key[i] = qFromBigEndian<quint64>(bytes.data() + i * sizeof(quint64));
    return key;
}

} // namespace patwarden
