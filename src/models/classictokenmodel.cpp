// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classictokenmodel.h"

#include "models/activetokenwords.h"
#include "models/timewords.h"
#include "models/tokenwords.h"

#include <algorithm>
#include <limits>

namespace patwarden {

namespace {

/// What a column is sorted by: a number first, then words.
std::pair<qint64, QString> classicSortKey(const ClassicTokenRow &token, int column)
{
    switch (column) {
    case ClassicTokenModel::Note:
        return {0, token.note.toCaseFolded()};
    case ClassicTokenModel::Owner:
        return {0, token.owner.toCaseFolded()};
    case ClassicTokenModel::OwnerRole:
        return {int(token.ownerRole), {}};
    case ClassicTokenModel::Scopes:
        return {0, token.scopes.join(u' ')};
    case ClassicTokenModel::LastUsed:
        return {token.lastUsedAt.value_or(Instant{-1}).microseconds, {}};
    case ClassicTokenModel::Expires:
        return {token.expiresAt.value_or(Instant{std::numeric_limits<qint64>::max()}).microseconds, {}};
    default:
        return {int(token.reaches), {}};
    }
}

} // namespace

ClassicTokenModel::ClassicTokenModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void ClassicTokenModel::setTokens(const QList<ClassicTokenRow> &tokens)
{
    if (tokens == m_read)
        return;
    beginResetModel();
    m_read = tokens;
    sortTokens();
    endResetModel();
}

int ClassicTokenModel::reaching() const
{
    return int(std::ranges::count_if(m_tokens, &ClassicTokenRow::reaches));
}

void ClassicTokenModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || (column == m_sortColumn && order == m_order))
        return;
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    sortTokens();
    endResetModel();
}

void ClassicTokenModel::sortTokens()
{
    m_tokens = m_read; // most recently used first, which is how equal ones stay
    const auto before = [this](const ClassicTokenRow &a, const ClassicTokenRow &b) {
        return classicSortKey(a, m_sortColumn) < classicSortKey(b, m_sortColumn);
    };
    if (m_order == Qt::AscendingOrder)
        std::ranges::stable_sort(m_tokens, before);
    else
        std::ranges::stable_sort(m_tokens, [&before](const auto &a, const auto &b) { return before(b, a); });
}

int ClassicTokenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tokens.size());
}

int ClassicTokenModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ClassicTokenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::InitialSortOrderRole)
        return int(section == LastUsed || section == OwnerRole ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Note:
        return tr("Note");
    case Owner:
        return tr("Owner");
    case OwnerRole:
        return tr("Role");
    case Scopes:
        return tr("Scopes");
    case LastUsed:
        return tr("Last used");
    case Expires:
        return tr("Expires");
    case Reach:
        return tr("Access");
    default:
        return {};
    }
}

QVariant ClassicTokenModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ClassicTokenRow &token = m_tokens.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(token, index.column());
    case Qt::ToolTipRole:
        return toolTip(token, index.column());
    case urgencyRole:
        return index.column() == Expires ? urgency(token) : QVariant();
    default:
        return {};
    }
}

QVariant ClassicTokenModel::urgency(const ClassicTokenRow &token) const
{
    const auto kind = TokenWords::expiryKind(token.expiresAt, m_clock.now());
    return kind ? QVariant(*kind) : QVariant();
}

QString ClassicTokenModel::text(const ClassicTokenRow &token, int column) const
{
    switch (column) {
    case Note:
        return token.note.isEmpty() ? tr("(no note)") : token.note;
    case Owner:
        return token.owner;
    case OwnerRole:
        return token.ownerRole == Role::Owner ? tr("Owner", "a role") : tr("Member", "a role");
    case Scopes:
        return token.scopes.isEmpty() ? tr("No scopes") : token.scopes.join(u' ');
    case LastUsed:
        return TimeWords::lastUse(token.lastUsedAt, m_clock.now());
    case Expires:
        return TokenWords::expiry(token.expiresAt, m_clock.now());
    case Reach:
        return ActiveTokenWords::classicReach(token);
    default:
        return {};
    }
}

QString ClassicTokenModel::toolTip(const ClassicTokenRow &token, int column) const
{
    switch (column) {
    case LastUsed:
        return token.lastUsedAt ? TimeWords::moment(*token.lastUsedAt) : QString();
    case Expires:
        return token.expiresAt ? TimeWords::moment(*token.expiresAt) : QString();
    default:
        return text(token, column);
    }
}

} // namespace patwarden
