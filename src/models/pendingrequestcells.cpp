// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pendingrequestcells.h"

#include "controller/wording.h"
#include "models/pendingrequestmodel.h"
#include "models/requesttext.h"
#include "models/timewords.h"

namespace patwarden {

QVariant PendingRequestCells::header(int column, int role, qint64 shown)
{
    if (role == Qt::TextAlignmentRole && column == PendingRequestModel::Asked)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::InitialSortOrderRole) {
        const bool gravestFirst = column == PendingRequestModel::RiskWord || column == PendingRequestModel::Asked;
        return int(gravestFirst ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case PendingRequestModel::Name:
        return tr("%Ln request(s)", nullptr, int(shown));
    case PendingRequestModel::Owner:
        return tr("Owner");
    case PendingRequestModel::Organization:
        return tr("Organization");
    case PendingRequestModel::RepositoryAccess:
        return tr("Repository access");
    case PendingRequestModel::Permissions:
        return tr("Permissions");
    case PendingRequestModel::Expires:
        return tr("Expires");
    case PendingRequestModel::RiskWord:
        return tr("Risk");
    case PendingRequestModel::Asked:
        return tr("Asked");
    default:
        return {};
    }
}

QVariant PendingRequestCells::cell(const RequestRow &request, int column, int role, Instant now)
{
    switch (role) {
    case Qt::DisplayRole:
        return text(request, column, now);
    case Qt::AccessibleTextRole:
        return column == PendingRequestModel::Asked ? TimeWords::ago(request.createdAt, now)
                                                    : text(request, column, now);
    case Qt::ToolTipRole:
        return toolTip(request, column);
    case Qt::TextAlignmentRole:
        if (column == PendingRequestModel::Asked)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case PendingRequestModel::riskRole:
        return column == PendingRequestModel::RiskWord ? QVariant(int(request.risk)) : QVariant();
    default:
        return {};
    }
}

QString PendingRequestCells::text(const RequestRow &request, int column, Instant now)
{
    switch (column) {
    case PendingRequestModel::Name:
        return request.tokenName;
    case PendingRequestModel::Owner:
        return request.owner;
    case PendingRequestModel::Organization:
        return request.organizationName;
    case PendingRequestModel::RepositoryAccess:
        return RequestText::repositoryAccess(request.selection, request.repositoryCount);
    case PendingRequestModel::Permissions:
        return RequestText::permissions(request.permissions);
    case PendingRequestModel::Expires:
        return RequestText::expires(request.expiresAt, now);
    case PendingRequestModel::RiskWord:
        return Wording::word(request.risk);
    case PendingRequestModel::Asked:
        return RequestText::age(request.createdAt, now);
    default:
        return {};
    }
}

QString PendingRequestCells::toolTip(const RequestRow &request, int column)
{
    switch (column) {
    case PendingRequestModel::Permissions:
        return RequestText::permissions(request.permissions);
    case PendingRequestModel::Expires:
        return request.expiresAt ? TimeWords::moment(*request.expiresAt) : QString();
    case PendingRequestModel::Asked:
        return TimeWords::moment(request.createdAt);
    default:
        return {};
    }
}

} // namespace patwarden
