// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/session.h"
#include "domain/clock.h"
#include "storage/databasethread.h"

#include <optional>

namespace patwarden::ctl {

/// Who a command acts as, as its options say.
struct SignInOptions {
    QString account; ///< login; empty: asked for at the terminal
    QString passwordFile; ///< its first line; empty: PATWARDEN_PASSWORD, else asked for at the terminal
};

/// Signs in. In a demo estate nobody has a password and none is asked for. Where it does not work it complains on
/// standard error, and there is no session.
[[nodiscard]] std::optional<Session> signIn(DatabaseThread &database, const Clock &clock,
                                            const SignInOptions &options);

} // namespace patwarden::ctl
