// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appmodel.h"

#include "models/appwords.h"
#include "models/rowmerge.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mediumPill = 2; // PillKind::Medium
constexpr qsizetype namesShown = 2;

/// How many of the installations are suspended, and how many wait for somebody to accept more.
struct AppStanding {
    qsizetype suspended = 0;
    qsizetype waiting = 0;
};

AppStanding standingOf(const AppRow &row)
{
    AppStanding standing;
    for (const AppInstallation &each : row.installations) {
        standing.suspended += each.suspendedAt.has_value() ? 1 : 0;
        standing.waiting += asksForMore(row.app, each) ? 1 : 0;
    }
    return standing;
}

bool isSameInstallation(const AppInstallation &a, const AppInstallation &b)
{
    const auto shown = [](const AppInstallation &each) {
        return std::make_tuple(each.id, each.organizationName, each.suspendedAt.has_value());
    };
    return shown(a) == shown(b) && a.permissions == b.permissions;
}

bool isSameRow(const AppRow &a, const AppRow &b)
{
    return std::tie(a.app.name, a.app.description, a.app.ownerName, a.app.clientId, a.mayChange)
        == std::tie(b.app.name, b.app.description, b.app.ownerName, b.app.clientId, b.mayChange)
        && a.app.permissions == b.app.permissions
        && std::ranges::equal(a.installations, b.installations, isSameInstallation);
}

QStringList organizationsOf(const AppRow &row)
{
    QStringList names;
    for (const AppInstallation &each : row.installations)
        names.append(each.organizationName);
    names.sort(Qt::CaseInsensitive); // they come in the order in which they were installed
    return names;
}

} // namespace

bool asksForMore(const App &app, const AppInstallation &installation)
{
    return !app.permissions.within(installation.permissions);
}

void AppModel::setOrganization(OrganizationId organization)
{
    mergeRows({});
    m_organization = organization;
    Q_EMIT headerDataChanged(Qt::Horizontal, InstalledIn, InstalledIn);
}

void AppModel::mergeRows(const QList<AppRow> &apps)
{
    RowMerge::merge(
        *this, m_rows, apps, [](const AppRow &row) { return row.app.id; }, isSameRow);
}

int AppModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AppModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AppModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AppRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case PillKindRole: {
        const AppStanding standing = standingOf(row);
        if (index.column() != State || standing.suspended + standing.waiting == 0)
            return {};
        return standing.suspended > 0 ? mediumPill : 0;
    }
    default:
        return {};
    }
}

AppPermissions AppModel::permissions(const AppRow &row) const
{
    const bool isGranted = m_organization.isValid() && !row.installations.isEmpty();
    return isGranted ? row.installations.constFirst().permissions.cutTo(row.app.permissions) : row.app.permissions;
}

QString AppModel::installedIn(const AppRow &row) const
{
    if (row.installations.isEmpty())
        return tr("Not installed");
    if (m_organization.isValid())
        return tr("Installed");
    if (row.installations.size() > namesShown)
        return tr("%Ln organization(s)", nullptr, int(row.installations.size()));
    return QLocale().createSeparatedList(organizationsOf(row));
}

QString AppModel::text(const AppRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.app.name;
    case Owner:
        return row.app.ownerName;
    case Permissions:
        return AppWords::summary(permissions(row));
    case InstalledIn:
        return installedIn(row);
    case State: {
        const AppStanding standing = standingOf(row);
        if (standing.suspended > 0)
            return standing.suspended == row.installations.size() ? tr("Suspended") : tr("Partly suspended");
        return standing.waiting > 0 ? tr("Asks for more") : QString();
    }
    default:
        return {};
    }
}

QVariant AppModel::toolTip(const AppRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.app.description.isEmpty() ? tr("Client ID %1").arg(row.app.clientId)
                                             : tr("%1\nClient ID %2").arg(row.app.description, row.app.clientId);
    case Permissions:
        return AppWords::details(permissions(row));
    case InstalledIn:
        return row.installations.isEmpty() ? QVariant() : organizationsOf(row).join(u'\n');
    case State: {
        const AppStanding standing = standingOf(row);
        if (standing.suspended > 0)
            return tr("A suspended App keeps everything and may do nothing.");
        return standing.waiting > 0 ? QVariant(tr("Asks for:\n%1").arg(AppWords::details(row.app.permissions)))
                                    : QVariant();
    }
    default:
        return {};
    }
}

QVariant AppModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const bool isRead = role == Qt::AccessibleTextRole;
    switch (section) {
    case Name:
        return tr("Name");
    case Owner:
        return tr("Owner");
    case Permissions:
        return tr("Permissions");
    case InstalledIn:
        return m_organization.isValid() ? tr("Here") : tr("Installed in");
    case State:
        return isRead ? tr("State") : QString();
    case Manage:
        return isRead ? tr("Manage") : QString();
    default:
        return {};
    }
}

} // namespace patwarden
