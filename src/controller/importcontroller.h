// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/importreport.h"
#include "controller/session.h"
#include "domain/clock.h"
#include "domain/ids.h"
#include "storage/databasethread.h"

#include <QByteArray>
#include <QFuture>

namespace patwarden {

/// What somebody saved of an answer of GitHub's API.
struct ImportFile {
    QString name; ///< for the report
    QByteArray content;
};

/// Takes real requests into the estate. Thread: any; the work is done on the database thread.
class ImportController
{
public:
    ImportController(DatabaseThread &database, const Clock &clock);

    /// Pending requests of an organization as GitHub's "list requests to access organization resources with
    /// fine-grained personal access tokens" tells them: an array, several arrays one after another, an array of
    /// arrays, or one object a line (controller/githubpages.h, controller/githubrequest.h).
    ///
    /// People are found by GitHub's number, else by login; who is new becomes a member of the organization and
    /// cannot sign in. Tokens and requests are found by GitHub's numbers; a request that is here already, waiting
    /// or decided, stays as it is, so that importing twice changes nothing. Whatever the organization's policies
    /// are, nothing is decided by an import: what waits at GitHub waits here. A broken entry is reported and the
    /// others are taken.
    ///
    /// In batches of one transaction each. The audit log gets an entry for every request (request_created) and one
    /// that sums up each batch that added something (patwarden.requests_imported). The organization's other owners
    /// get one notice an import, about its newest request in the first batch: one for each of a thousand requests
    /// would only bury what they have to read. Progress: kilobytes read of all;
    /// the progress text is the number of requests that were added.
    ///
    /// Errors: Forbidden unless the session owns the organization; NotFound ("organization") with the names of
    /// those the account may see as detail, separated by ", "; those of the database. After the first batch a
    /// failure is in the report.
    [[nodiscard]] QFuture<Result<ImportReport>> importRequests(const Session &session, const QString &organization,
                                                               const QList<ImportFile> &files);

    /// Makes an organization that the enterprise owns, with the account as its owner: for the first import of one
    /// that is not here yet. Forbidden unless the session owns the enterprise; Invalid ("organizations") for a
    /// name that is none; Conflict ("organization") where it exists.
    [[nodiscard]] QFuture<Result<OrganizationId>> createOrganization(const Session &session, const QString &name);

private:
    DatabaseThread &m_database;
    const Clock &m_clock;
};

} // namespace patwarden
