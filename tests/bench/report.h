// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner.h"

namespace patwarden::bench {

/// Markdown: the goals with what came out, then each measurement on every estate.
[[nodiscard]] QStringList reportOf(const QList<Measured> &all);

/// "≤ 2.2: 1.9, met", "≥ 50: 12.0, missed by 4.17 ×"; only the number where nothing is asked, a dash where nothing
/// was measured. \param isMost what is wanted is the most, else the least.
[[nodiscard]] QString verdict(std::optional<double> wanted, std::optional<double> found, bool isMost);

/// "42.1 µs", "3.20 ms", "1.5 s".
[[nodiscard]] QString readableTime(double nanoseconds);

} // namespace patwarden::bench
