// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/appcontroller.h"
#include "controller/overviewcontroller.h"
#include "views/frame/page.h"

#include <QObject>

namespace patwarden {

/// What an owner of an organization decides about an App there: lets it in, lets it do more, lets it rest, puts it
/// out. Asks first, naming the consequence, does it, and says how it went.
class InstallationActions : public QObject
{
    Q_OBJECT

public:
    /// \param page the parent of every question.
    InstallationActions(const PageContext &context, QWidget *page);

    /// \param organization whose page it is; invalid: the enterprise's, for all its organizations.
    void setScope(OrganizationId organization, const Overview &overview);

    /// Where the App can be installed and is not.
    [[nodiscard]] QList<OrganizationSummary> candidates(const AppRow &row) const;

    void install(const AppRow &row);
    void accept(const App &app, const AppInstallation &installation);
    void setSuspended(const App &app, const AppInstallation &installation, bool suspended);
    void uninstall(const App &app, const AppInstallation &installation);

Q_SIGNALS:
    void succeeded(const QString &message);
    void failed(const patwarden::Error &error);
    /// The list is another one now, or was older than a refusal.
    void changed();

private:
    void installIn(const App &app, const OrganizationSummary &organization);
    void chooseOrganization(const App &app, const QList<OrganizationSummary> &organizations);
    void finish(const Result<void> &result, const QString &message);

    PageContext m_context;
    QWidget *m_page;
    OrganizationId m_organization;
    QList<OrganizationSummary> m_organizations;
};

} // namespace patwarden
