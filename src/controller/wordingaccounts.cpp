// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/wordingaccounts.h"

#include "controller/accountname.h"

#include <QLocale>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

std::optional<QString> AccountErrorWording::sentence(const Error &error)
{
    const auto is = [&error](ErrorCode code, QLatin1StringView subject) {
        return error.code == code && error.subject == subject;
    };
    if (is(ErrorCode::Conflict, "lastOwner"_L1))
        return tr("Nobody would own it any more. Make somebody else an owner first. Nothing was changed.");
    if (is(ErrorCode::Conflict, "member"_L1))
        return tr("%1 belongs to it already. Nothing was changed.").arg(error.detail);
    if (is(ErrorCode::NotFound, "member"_L1))
        return tr("This person does not belong to it any more. Nothing was changed.");
    if (is(ErrorCode::NotFound, "enterprise"_L1))
        return tr("There is no enterprise here. Nothing was changed.");
    if (is(ErrorCode::Forbidden, "signInCode"_L1))
        return tr("You may not make a sign-in code for this person: it would let you in as somebody with rights "
                  "that you do not have. An owner of the enterprise can help.");
    if (is(ErrorCode::Forbidden, "databaseRole"_L1))
        return tr(
            "The database does not let the role that you are connected with do this: it may do what you may do "
            "yourself, and nothing in the name of somebody else or of the whole estate. Nothing was changed.");
    if (is(ErrorCode::Forbidden, "nobodysRole"_L1))
        return tr(
            "The database role that you are connected with is no person’s here. An owner of the estate can give "
            "it to you: patwardenctl account role.");
    if (is(ErrorCode::Invalid, "databaseRole"_L1))
        return tr("There is no database role %1. Make it first, or say --create.").arg(error.detail);
    if (is(ErrorCode::Conflict, "databaseRole"_L1))
        return tr("The database role %1 is somebody else’s already, or it goes past row-level security, as it "
                  "owns "
                  "the tables or is a superuser. Nothing was changed.")
            .arg(error.detail);
    if (is(ErrorCode::Forbidden, "createRole"_L1))
        return tr("The database role that you are connected with may not make or grant roles. Connect as one with "
                  "CREATEROLE that owns the tables, or as a superuser. Nothing was changed.");
    if (is(ErrorCode::Invalid, "engine"_L1))
        return tr("Database roles are there on a PostgreSQL server only. Nothing was changed.");
    if (is(ErrorCode::Forbidden, "managed"_L1))
        return tr("The enterprise provisions your account, so only the enterprise can change this. Nothing was "
                  "changed.");
    if (is(ErrorCode::Invalid, "login"_L1))
        return tr("A login has 1 to %1 letters, digits and single hyphens.")
            .arg(QLocale().toString(maximumAccountNameLength));
    if (is(ErrorCode::Invalid, "email"_L1))
        return tr("That is no e-mail address. Correct it, or leave it empty.");
    // Tokens have names too, and another length.
    if (is(ErrorCode::Invalid, "name"_L1) && error.detail == QString::number(maximumPersonNameLength))
        return tr("The name is too long: at most %Ln character(s).", nullptr, int(maximumPersonNameLength));
    if (is(ErrorCode::Invalid, "role"_L1))
        return tr("Choose a role: member or owner.");
    return std::nullopt;
}

} // namespace patwarden
