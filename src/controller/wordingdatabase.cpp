// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/wordingdatabase.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

std::optional<QString> DatabaseErrorWording::sentence(const Error &error)
{
    if (error.code == ErrorCode::Invalid && error.subject == "database"_L1)
        return tr("This names no database: %1.", "what is wrong with it").arg(error.detail);
    if (error.code == ErrorCode::Invalid && error.subject == "databaseIsServer"_L1)
        return tr("%1 is a database on a PostgreSQL server. Back it up and restore it with PostgreSQL’s own "
                  "tools, "
                  "pg_dump and pg_restore.")
            .arg(error.detail);
    if (!error.subject.startsWith("postgresql://"_L1))
        return std::nullopt;
    switch (error.code) {
    case ErrorCode::NotFound:
        return tr("The database %1 is empty. Set it up first.").arg(error.subject);
    case ErrorCode::NotADatabase:
        return tr("The database %1 holds the tables of another program. It was left as it is; choose another one.")
            .arg(error.subject);
    case ErrorCode::CannotOpen:
        return tr("The server does not let you do this in %1. Ask whoever runs it for the right. (%2)")
            .arg(error.subject, error.detail);
    case ErrorCode::Locked:
        return tr("Others keep %1 busy. Nothing was lost; wait a moment, then try again.").arg(error.subject);
    case ErrorCode::ReadOnly:
        return tr("%1 can only be read at the moment. Nothing was changed; try again when its server takes "
                  "changes.")
            .arg(error.subject);
    case ErrorCode::MigrationFailed:
        return tr("%1 could not be brought up to date. It is as it was before. (%2)")
            .arg(error.subject, error.detail);
    case ErrorCode::Damaged:
        return tr("The server found %1 damaged. Whoever runs it has to restore it from a backup.")
            .arg(error.subject);
    case ErrorCode::Unreachable:
        return tr("%1 cannot be reached. Check the address and the network, and that you may sign in there. (%2)")
            .arg(error.subject, error.detail);
    case ErrorCode::ConnectionLost:
        return tr("The connection to %1 was lost. What was not saved before is not there; try again.")
            .arg(error.subject);
    default:
        return std::nullopt;
    }
}

} // namespace patwarden
