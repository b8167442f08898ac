// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/auditlogmodel.h"

#include "controller/auditwording.h"
#include "models/timewords.h"

#include <algorithm>

namespace patwarden {

AuditLogModel::AuditLogModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AuditLogModel::takeNewest(const AuditPage &page)
{
    const QList<AuditRow> &read = page.rows;
    const qint64 newest = m_rows.isEmpty() ? 0 : m_rows.constFirst().leaf.sequence;
    const auto known = std::ranges::find(read, newest, [](const AuditRow &row) { return row.leaf.sequence; });
    if (m_rows.isEmpty() || known == read.cend()) {
        clear();
        append(read);
        m_more = page.more;
        return;
    }
    if (const auto added = known - read.cbegin(); added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_rows = read.first(added) + m_rows;
        endInsertRows();
    }
}

void AuditLogModel::takeOlder(const AuditPage &page)
{
    m_asked = false;
    m_more = page.more;
    append(page.rows);
}

void AuditLogModel::olderFailed()
{
    m_asked = false;
    m_more = false; // else the view would ask again and again
}

void AuditLogModel::clear()
{
    m_asked = false;
    m_more = false;
    if (m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void AuditLogModel::append(const QList<AuditRow> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

int AuditLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AuditLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool AuditLogModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_asked;
}

void AuditLogModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    Q_EMIT moreWanted(oldest());
}

QVariant AuditLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AuditRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "head of a column, content of a cell")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 text(row, index.column()));
    case Qt::ToolTipRole:
        if (index.column() == Time)
            return TimeWords::moment(row.leaf.at);
        return index.column() == Sentence ? tr("%1 (%2)", "what happened, the name of the event")
                                                .arg(AuditWording::sentence(row), row.leaf.action)
                                          : QVariant();
    default:
        return {};
    }
}

QString AuditLogModel::text(const AuditRow &row, int column) const
{
    switch (column) {
    case Time:
        return TimeWords::dateAndTime(row.leaf.at);
    case Actor:
        return AuditWording::actor(row.actor);
    case Sentence:
        return AuditWording::sentence(row);
    case Event:
        return row.leaf.action;
    case Organization:
        return row.organization;
    case Token:
        return row.tokenName;
    default:
        return {};
    }
}

QVariant AuditLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Actor:
        return tr("Actor");
    case Sentence:
        return tr("Action");
    case Event:
        return tr("Event");
    case Organization:
        return tr("Organization");
    case Token:
        return tr("Token");
    default:
        return {};
    }
}

} // namespace patwarden
