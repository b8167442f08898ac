// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/usecase.h"
#include "storage/accountstore.h"

#include <functional>

namespace patwarden {

/// One try of a person to prove who they are, by a password or a code, and what it is for.
struct ProofOfPerson {
    /// Whether it is right. Runs outside the transaction, as hashing a password takes its time; for a login that
    /// does not exist with empty credentials, so that the answer takes as long.
    std::function<Result<bool>(const Credentials &)> holds;
    /// What is done where it holds, in the transaction that counts the try. May be empty.
    std::function<Result<void>(UseCase &, const Credentials &)> then;
    QString action; ///< of the audit entry where it holds
    QString purpose; ///< for the audit entry; empty: signing in
};

/// Tries. Wrong ones are counted and audited; after five each further one has to wait longer, up to 15 minutes.
/// WrongCredentials; Conflict ("signIn", seconds to wait); Forbidden where a given account does not exist.
[[nodiscard]] Result<Session> prove(Database &database, const Clock &clock, const QString &login,
                                    const ProofOfPerson &proof);
[[nodiscard]] Result<Session> prove(Database &database, const Clock &clock, AccountId account,
                                    const ProofOfPerson &proof);

} // namespace patwarden
