// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/ctl/reporter.h"
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

/// Signs in. In a demo estate nobody has a password and none is asked for. Where it does not work \p reporter says
/// so, and there is no session.
[[nodiscard]] std::optional<Session> signIn(DatabaseThread &database, const Clock &clock,
                                            const SignInOptions &options, const Reporter &reporter = Reporter());

/// The first line of a file, without its end; nothing after a complaint.
[[nodiscard]] std::optional<QString> secretFromFile(const QString &path, const Reporter &reporter);

/// A secret that is not typed as an argument: from the file, else from the variable of the environment, else asked
/// for at the terminal by \p question. Nothing after a complaint.
struct SecretSource {
    QString file; ///< path; may be empty
    QString fileOption; ///< "password-file", for the complaint
    QString variable; ///< "PATWARDEN_PASSWORD"
    QString question;
    bool twice = false; ///< a new one: asked for twice at the terminal
};
[[nodiscard]] std::optional<QString> readSecret(const SecretSource &source, const Reporter &reporter);

} // namespace patwarden::ctl
