// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QString>

namespace patwarden {

/// Who is at the desk: handed out by AccountController after the password was right, and passed to every use case,
/// which looks up the account's roles anew inside its transaction. A role that was taken away is gone with the
/// next click.
///
/// Or an App in an organization, handed out by AppController for a token of an installation: then `account` is
/// invalid, and whether the token still holds is looked up inside each transaction too: by what it is, as numbers
/// of tokens can be given twice.
struct Session {
    AccountId account;
    QString login;
    QByteArray appTokenHash{}; ///< SHA-256 of the App's token; empty: an account acts
    InstallationId installation{}; ///< that the App's token is for

    [[nodiscard]] bool isSignedIn() const { return account.isValid(); }
};

} // namespace patwarden
