// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner.h"

namespace patwarden::bench {

/// Markdown: the goals with what came out, then each measurement on every estate.
[[nodiscard]] QStringList reportOf(const QList<Measured> &all);

/// "42.1 µs", "3.20 ms", "1.5 s".
[[nodiscard]] QString readableTime(double nanoseconds);

} // namespace patwarden::bench
