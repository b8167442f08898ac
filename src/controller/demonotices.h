// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/demotokens.h"

namespace patwarden {

/// What people of the demo were told besides decisions and plans: that tokens of theirs expire soon, as upkeep
/// would have told them, and that they were made owners.
[[nodiscard]] Result<void> writeDemoNotices(Transaction &transaction, Instant now, const DemoCast &cast,
                                            DemoChronicle &chronicle);

} // namespace patwarden
