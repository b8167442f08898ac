// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace patwarden::service {

/// Tells systemd how the service is ("READY=1", "STOPPING=1"; see sd_notify(3)). Nothing where it did not start
/// us.
void tellSystemd(const QByteArray &state);

/// Logs go to standard error, a line each, with the category in front; where the journal reads them with its mark
/// for the priority ("<4>" for a warning; see sd-daemon(3)). To be called first.
void logToStandardError();

} // namespace patwarden::service
