// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repositorypickmodel.h"

#include <algorithm>

namespace patwarden {

qsizetype RepositoryPickModel::placeOf(RepositoryId id) const
{
    const auto it = std::ranges::find(m_chosen, id, &RepositoryChoice::id);
    return it == m_chosen.cend() ? -1 : it - m_chosen.cbegin();
}

void RepositoryPickModel::setFound(const QList<RepositoryChoice> &found, bool searched)
{
    beginResetModel();
    m_rows.clear();
    if (!searched)
        m_rows = m_chosen;
    for (const RepositoryChoice &each : found) {
        if (searched || placeOf(each.id) < 0)
            m_rows.append(each);
    }
    endResetModel();
}

void RepositoryPickModel::setChosen(const QList<RepositoryChoice> &chosen)
{
    m_chosen = chosen;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

void RepositoryPickModel::toggle(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const RepositoryChoice &choice = m_rows.at(row);
    if (const qsizetype place = placeOf(choice.id); place >= 0)
        m_chosen.removeAt(place);
    else
        m_chosen.append(choice);
    Q_EMIT dataChanged(index(row), index(row), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

int RepositoryPickModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RepositoryPickModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RepositoryChoice &choice = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return choice.name;
    case Qt::CheckStateRole:
        return QVariant::fromValue(placeOf(choice.id) >= 0 ? Qt::Checked : Qt::Unchecked);
    case visibilityRole:
        return int(choice.visibility);
    default:
        return {};
    }
}

} // namespace patwarden
