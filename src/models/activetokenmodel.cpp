// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activetokenmodel.h"

#include "models/activetokenwords.h"
#include "models/requesttext.h"
#include "models/timewords.h"
#include "models/tokenwords.h"

namespace patwarden {

ActiveTokenModel::ActiveTokenModel(ActiveTokenController &controller, const Clock &clock, QObject *parent)
    : ActiveTokenList(parent)
    , m_controller(controller)
    , m_clock(clock)
{
    initializeSort(int(TokenSort::Granted), Qt::DescendingOrder);
}

// ------------------------------------------------------------------------------------------------------ reading

QFuture<Result<ActiveTokens>> ActiveTokenModel::askLook(int limit)
{
    return m_controller.tokens(session(), organization(), limit);
}

QFuture<Result<std::shared_ptr<TokenIndex>>> ActiveTokenModel::askIndex()
{
    return m_controller.index(session(), organization());
}

QFuture<Result<QList<ActiveTokenRow>>> ActiveTokenModel::askRows(const QList<TokenId> &ids)
{
    return m_controller.rows(session(), organization(), ids);
}

ActiveTokenModel::Selection ActiveTokenModel::selection() const
{
    return [filter = m_filter, sort = sortKey(), order = sortOrder(),
            now = m_clock.now()](const TokenIndex &index, const std::atomic_bool &stop) {
        return index.select(filter, sort, order, now, stop);
    };
}

// ------------------------------------------------------------------------------------------- filtering, sorting

void ActiveTokenModel::setFilter(const TokenFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    selectRows();
}

void ActiveTokenModel::setAskedFilter(const RequestFilter &filter)
{
    setFilter({filter, m_filter.expiry});
}

void ActiveTokenModel::askChoices(Facet facet, std::function<void(const Choices &)> then)
{
    ask<Choices>([facet, filter = m_filter,
                  now = m_clock.now()](const TokenIndex &index) { return index.choices(facet, filter, now); },
                 then);
}

void ActiveTokenModel::askPermissions(std::function<void(const PermissionCounts &)> then)
{
    ask<PermissionCounts>([filter = m_filter, now = m_clock.now()](
                              const TokenIndex &index) { return index.permissionCounts(filter, now); },
                          then);
}

void ActiveTokenModel::askExpiry(std::function<void(const ExpiryCounts &)> then)
{
    ask<ExpiryCounts>([filter = m_filter,
                       now = m_clock.now()](const TokenIndex &index) { return index.expiryCounts(filter, now); },
                      then);
}

std::optional<int> ActiveTokenModel::sortNumberOf(int column) const
{
    switch (column) {
    case Name:
        return int(TokenSort::Name);
    case Owner:
        return int(TokenSort::Owner);
    case RepositoryAccess:
        return int(TokenSort::RepositoryAccess);
    case Granted:
        return int(TokenSort::Granted);
    case Expires:
        return int(TokenSort::Expires);
    case LastUsed:
        return int(TokenSort::LastUse);
    default:
        return std::nullopt;
    }
}

// -------------------------------------------------------------------------------------------------------- cells

int ActiveTokenModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ActiveTokenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::InitialSortOrderRole) {
        const bool latestFirst = section == Granted || section == LastUsed;
        return int(latestFirst ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("%Ln token(s)", nullptr, int(shownCount()));
    case Owner:
        return tr("Owner");
    case RepositoryAccess:
        return tr("Repositories");
    case Permissions:
        return tr("Permissions");
    case Granted:
        return tr("Granted");
    case Expires:
        return tr("Expires");
    case LastUsed:
        return tr("Last used");
    default:
        return {};
    }
}

QVariant ActiveTokenModel::cellOf(const ActiveTokenRow &token, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(token, column);
    case Qt::ToolTipRole:
        return toolTip(token, column);
    case urgencyRole:
        return column == Expires ? urgency(token) : QVariant();
    default:
        return {};
    }
}

QVariant ActiveTokenModel::urgency(const ActiveTokenRow &token) const
{
    const auto kind = TokenWords::expiryKind(token.expiresAt, m_clock.now());
    return kind ? QVariant(*kind) : QVariant();
}

QString ActiveTokenModel::text(const ActiveTokenRow &token, int column) const
{
    switch (column) {
    case Name:
        return token.name;
    case Owner:
        return token.owner;
    case RepositoryAccess:
        return RequestText::repositoryAccess(token.selection, token.repositoryCount);
    case Permissions:
        return RequestText::permissions(token.permissions);
    case Granted:
        return ActiveTokenWords::granted(token.rule, token.grantedBy);
    case Expires:
        return TokenWords::expiry(token.expiresAt, m_clock.now());
    case LastUsed:
        return TimeWords::lastUse(token.lastUsedAt, m_clock.now());
    default:
        return {};
    }
}

QVariant ActiveTokenModel::toolTip(const ActiveTokenRow &token, int column) const
{
    switch (column) {
    case Permissions:
        return RequestText::permissions(token.permissions);
    case RepositoryAccess:
        return text(token, column);
    case Granted:
        //: how access was granted, and when
        return tr("%1, %2").arg(text(token, column), TimeWords::moment(token.grantedAt));
    case Expires:
        return token.expiresAt ? QVariant(TimeWords::moment(*token.expiresAt)) : QVariant();
    case LastUsed:
        return token.lastUsedAt ? QVariant(TimeWords::moment(*token.lastUsedAt)) : QVariant();
    default:
        return {};
    }
}

} // namespace patwarden
