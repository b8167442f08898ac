// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/auditquery.h"

#include <QCoreApplication>

namespace patwarden {

/// What an entry of the audit log says, translated: for the page and the command line.
class AuditWording
{
    Q_DECLARE_TR_FUNCTIONS(AuditWording)

public:
    /// "alice denied deploy-bot in octo-org". An action that this version does not know reads "alice:
    /// some.event_name". Plain text: it holds names that people chose.
    [[nodiscard]] static QString sentence(const AuditRow &row);
    /// "Access denied": what kind of thing an action is, for a list to choose from; the name of the event itself
    /// where this version does not know it.
    [[nodiscard]] static QString kind(const QString &action);
    /// The login, "octo-bot (App)" for the login of an App, or "Patwarden" for what it did by itself.
    [[nodiscard]] static QString actor(const QString &login);

private:
    struct Names;
    [[nodiscard]] static QString ofToken(const Names &names);
    [[nodiscard]] static QString ofAccess(const Names &names);
    [[nodiscard]] static QString ofPolicy(const Names &names);
    [[nodiscard]] static QString ofPlan(const Names &names);
    [[nodiscard]] static QString ofApp(const Names &names);
    [[nodiscard]] static QString ofPerson(const Names &names);
    [[nodiscard]] static QString ofEstate(const Names &names);
    [[nodiscard]] static QString policy(const QString &name);
    [[nodiscard]] static QString accessKind(const QString &action);
    [[nodiscard]] static QString policyKind(const QString &action);
    [[nodiscard]] static QString appKind(const QString &action);
    [[nodiscard]] static QString personKind(const QString &action);
    [[nodiscard]] static QString estateKind(const QString &action);
};

} // namespace patwarden
