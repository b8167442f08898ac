// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organizationmodel.h"

#include "models/policywords.h"
#include "models/rowmerge.h"

#include <QLocale>

#include <tuple>

namespace patwarden {

namespace {

auto shownOf(const OrganizationSummary &row)
{
    return std::make_tuple(row.name, row.role, row.ownedByEnterprise, row.ownOptIn, row.optedIn,
                           row.fineGrainedAccess.choice, row.fineGrainedAccess.decidedBy,
                           row.fineGrainedApproval.choice, row.fineGrainedApproval.decidedBy,
                           row.classicAccess.choice, row.classicAccess.decidedBy, row.pendingRequests);
}

} // namespace

void OrganizationModel::mergeRows(const QList<OrganizationSummary> &organizations)
{
    RowMerge::merge(
        *this, m_rows, organizations, [](const OrganizationSummary &row) { return row.id; },
        [](const OrganizationSummary &a, const OrganizationSummary &b) { return shownOf(a) == shownOf(b); });
}

int OrganizationModel::rowOf(OrganizationId id) const
{
    const auto it = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                 [id](const OrganizationSummary &row) { return row.id == id; });
    return it == m_rows.cend() ? -1 : int(it - m_rows.cbegin());
}

int OrganizationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OrganizationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrganizationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OrganizationSummary &record = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(record, index.column());
    case Qt::ToolTipRole: {
        const QString who = whoDecides(record, index.column());
        return who.isEmpty() ? QVariant() : who;
    }
    case Qt::TextAlignmentRole:
        if (index.column() == Pending)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

QString OrganizationModel::text(const OrganizationSummary &record, int column) const
{
    switch (column) {
    case Name:
        return record.name;
    case RoleColumn:
        switch (record.role) {
        case Role::Owner:
            return tr("Owner");
        case Role::Member:
            return tr("Member");
        case Role::Outside:
            return tr("Not a member");
        }
        return {};
    case OptedIn:
        if (!record.optedIn)
            return tr("No");
        return record.ownOptIn ? tr("Yes") : tr("Through the enterprise");
    case FineGrained:
        return PolicyWords::fineGrainedInShort(record);
    case Classic:
        return PolicyWords::classicInShort(record);
    case Pending:
        // Whoever may not review is not told a number that would read as "nothing to do".
        return record.role == Role::Owner ? QLocale().toString(record.pendingRequests) : tr("–");
    default:
        return {};
    }
}

QString OrganizationModel::whoDecides(const OrganizationSummary &record, int column) const
{
    const auto words = [](DecidedBy decidedBy) {
        return decidedBy == DecidedBy::Enterprise ? tr("Decided by the enterprise")
                                                  : tr("Decided by the organization");
    };
    if (column == Classic)
        return words(record.classicAccess.decidedBy);
    if (column != FineGrained || !record.optedIn)
        return {};
    if (record.fineGrainedAccess.choice == Choice::Strict
        || record.fineGrainedAccess.decidedBy == record.fineGrainedApproval.decidedBy)
        return words(record.fineGrainedAccess.decidedBy);
    return record.fineGrainedAccess.decidedBy == DecidedBy::Enterprise
        ? tr("Access is decided by the enterprise, approval by the organization")
        : tr("Access is decided by the organization, approval by the enterprise");
}

QVariant OrganizationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Pending ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Name:
        return tr("Organization");
    case RoleColumn:
        return tr("Your role");
    case OptedIn:
        return tr("Opted in");
    case FineGrained:
        return tr("Fine-grained tokens");
    case Classic:
        return tr("Classic tokens");
    case Pending:
        return tr("Pending requests");
    case Settings:
        return role == Qt::AccessibleTextRole ? tr("Settings") : QString();
    default:
        return {};
    }
}

} // namespace patwarden
