// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner.h"

#include <QStringList>

namespace patwarden::bench {

// What is measured on programs as they are started. Each writes its lines of the report, as Markdown; none where
// something could not be measured (said on stderr).

[[nodiscard]] QStringList measureFirstPaint(const Plan &plan); ///< G11
[[nodiscard]] QStringList measureMemory(const Plan &plan); ///< G12
[[nodiscard]] QStringList measureDecisions(const Plan &plan);
[[nodiscard]] QStringList measureScale(const Plan &plan); ///< G14
[[nodiscard]] QStringList measureReadsDuringReview(const Plan &plan); ///< G8
[[nodiscard]] QStringList measureServer(const Plan &plan); ///< G15
[[nodiscard]] QStringList measureService(const Plan &plan);
[[nodiscard]] QStringList measureDesktop(const Plan &plan);

} // namespace patwarden::bench
