// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/demochronicle.h"

namespace patwarden {

/// What is to come in the demo: its enterprise will restrict classic tokens in 12 days, and whoever it cuts off
/// has been told, as if its owner had planned it two days ago. \p owner is who planned it. Once the tokens are
/// written.
[[nodiscard]] Result<void> writeDemoPlan(Transaction &transaction, Instant now, AccountId owner,
                                         DemoChronicle &chronicle);

} // namespace patwarden
