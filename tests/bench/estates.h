// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/session.h"
#include "domain/request.h"
#include "storage/requeststore.h"

#include <QString>

namespace patwarden::bench {

/// An estate in a file, and what of it the measurements ask for. Everything is found by looking into it, so that
/// each is the same on every run.
struct Estate {
    qint64 requests = 0; ///< that wait, in all organizations
    QString path;

    OrganizationId busy; ///< the organization with the longest queue
    qint64 busyRequests = 0;
    QString busyName;
    Session owner; ///< of the busy organization
    Session enterpriseOwner;
    Session ownerOfMost; ///< of the most organizations

    QueuePosition middle; ///< of the queue of the busy organization
    QueuePosition nearEnd; ///< with 50 requests after it

    AccountId asker; ///< of the request in the middle
    QString askerLogin;
    RepositoryId repository; ///< one that this request, or the nearest one to it, selects
    QString permission; ///< "contents:write": the most frequent in the middle
    QString storedPermission; ///< the same as it is stored: "repository:contents:write"
    QString commonWord; ///< the most frequent in names and reasons there
    QString rareWord; ///< a token's whole name
};

/// Writes the estate where it is not there yet, and looks into it. Kept from run to run: written from the same
/// seed, it is the same. Ends the program where that fails.
[[nodiscard]] Estate openEstate(const QString &programs, const QString &folder, qint64 requests);

/// A copy to change, beside the estate; over an older one. \return its path.
QString copyOf(const Estate &estate, const QString &name);
/// Removes a database with what belongs to it.
void removeDatabase(const QString &path);

} // namespace patwarden::bench
