// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace patwarden::ctl {

/// `patwardenctl webhook list|add|remove|ping|deliveries|redeliver`: where decisions about requests are told.
/// \return the exit code.
[[nodiscard]] int runWebhook(const QStringList &arguments);

} // namespace patwarden::ctl
