// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/apps/installationactions.h"

#include "models/appwords.h"
#include "views/apps/appdialog.h"
#include "views/widgets/await.h"

#include <QComboBox>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

InstallationActions::InstallationActions(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

void InstallationActions::setScope(OrganizationId organization, const Overview &overview)
{
    m_organization = organization;
    m_organizations = overview.organizations;
}

QList<OrganizationSummary> InstallationActions::candidates(const AppRow &row) const
{
    QList<OrganizationSummary> found;
    for (const OrganizationSummary &each : m_organizations) {
        const bool isOffered = row.app.owner.isValid() ? each.id == row.app.owner : each.ownedByEnterprise;
        const bool isInScope = !m_organization.isValid() || each.id == m_organization;
        const bool isThere = std::ranges::any_of(
            row.installations, [&each](const AppInstallation &there) { return there.organization == each.id; });
        if (isOffered && isInScope && !isThere)
            found.append(each);
    }
    return found;
}

void InstallationActions::install(const AppRow &row)
{
    const QList<OrganizationSummary> organizations = candidates(row);
    if (organizations.isEmpty())
        return;
    if (m_organization.isValid() || row.app.owner.isValid())
        installIn(row.app, organizations.constFirst());
    else
        chooseOrganization(row.app, organizations);
}

void InstallationActions::installIn(const App &app, const OrganizationSummary &organization)
{
    const ConfirmQuestion question{
        .title = tr("Install %1 in %2?").arg(app.name, organization.name),
        .text = tr("There it may do this, without asking anybody:\n%1").arg(AppWords::details(app.permissions)),
        .verb = tr("Install")};
    m_context.prompts.confirm(m_page, question, [this, app, organization](bool agreed) {
        if (!agreed)
            return;
        await(this, m_context.controllers.apps.install(m_context.session, app.id, organization.id),
              [this, app, organization](const Result<InstallationId> &result) {
                  finish(result ? Result<void>() : Result<void>(result.error()),
                         tr("%1 is installed in %2.").arg(app.name, organization.name));
              });
    });
}

void InstallationActions::chooseOrganization(const App &app, const QList<OrganizationSummary> &organizations)
{
    auto *combo = new QComboBox;
    combo->setObjectName(u"organizationCombo"_s);
    combo->setAccessibleName(tr("Organization"));
    for (const OrganizationSummary &each : organizations)
        combo->addItem(each.name);
    auto *dialog = new AppDialog(
        {.title = tr("Install %1 in which organization?").arg(app.name),
         .sentence =
             tr("There it may do this, without asking anybody:\n%1").arg(AppWords::details(app.permissions)),
         .verb = tr("Install"),
         .verbName = u"installConfirmButton"_s},
        combo, m_page);
    connect(dialog, &AppDialog::confirmed, this, [this, dialog, combo, app, organizations] {
        const OrganizationSummary organization = organizations.at(combo->currentIndex());
        dialog->setBusy(true);
        await(dialog, m_context.controllers.apps.install(m_context.session, app.id, organization.id),
              [this, dialog, combo, app, organization](const Result<InstallationId> &result) {
                  dialog->setBusy(false);
                  if (!result) {
                      dialog->refuse(result.error(), combo);
                      return;
                  }
                  dialog->accept();
                  finish({}, tr("%1 is installed in %2.").arg(app.name, organization.name));
              });
    });
    dialog->open();
}

void InstallationActions::accept(const App &app, const AppInstallation &installation)
{
    const ConfirmQuestion question{
        .title = tr("Accept what %1 asks for in %2?").arg(app.name, installation.organizationName),
        .text = tr("So far:\n%1\n\nFrom now on:\n%2")
                    .arg(AppWords::details(installation.permissions), AppWords::details(app.permissions)),
        .verb = tr("Accept")};
    m_context.prompts.confirm(m_page, question, [this, app, installation](bool agreed) {
        if (!agreed)
            return;
        await(this, m_context.controllers.apps.acceptPermissions(m_context.session, installation.id),
              [this, app, installation](const Result<void> &result) {
                  finish(result,
                         tr("%1 has what it asked for in %2.").arg(app.name, installation.organizationName));
              });
    });
}

void InstallationActions::setSuspended(const App &app, const AppInstallation &installation, bool suspended)
{
    const QString message = suspended ? tr("%1 is suspended in %2.").arg(app.name, installation.organizationName)
                                      : tr("%1 may act again in %2.").arg(app.name, installation.organizationName);
    const auto perform = [this, installation, suspended, message] {
        await(this, m_context.controllers.apps.setSuspended(m_context.session, installation.id, suspended),
              [this, message](const Result<void> &result) { finish(result, message); });
    };
    if (!suspended) {
        perform();
        return;
    }
    const ConfirmQuestion question{
        .title = tr("Suspend %1 in %2?").arg(app.name, installation.organizationName),
        .text =
            tr("From now on it may do nothing there, and what uses it stops working, until you let it act again."),
        .verb = tr("Suspend")};
    m_context.prompts.confirm(m_page, question, [perform](bool agreed) {
        if (agreed)
            perform();
    });
}

void InstallationActions::uninstall(const App &app, const AppInstallation &installation)
{
    const ConfirmQuestion question{.title =
                                       tr("Uninstall %1 from %2?").arg(app.name, installation.organizationName),
                                   .text = tr("Its tokens for %1 end at once, and what uses them stops working.")
                                               .arg(installation.organizationName),
                                   .verb = tr("Uninstall"),
                                   .danger = true};
    m_context.prompts.confirm(m_page, question, [this, app, installation](bool agreed) {
        if (!agreed)
            return;
        await(this, m_context.controllers.apps.uninstall(m_context.session, installation.id),
              [this, app, installation](const Result<void> &result) {
                  finish(result, tr("%1 was uninstalled from %2.").arg(app.name, installation.organizationName));
              });
    });
}

void InstallationActions::finish(const Result<void> &result, const QString &message)
{
    if (result)
        Q_EMIT succeeded(message);
    else
        Q_EMIT failed(result.error());
    Q_EMIT changed();
}

} // namespace patwarden
