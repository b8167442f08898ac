// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filterchoicemodel.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace patwarden {

FilterChoiceModel::FilterChoiceModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int FilterChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant FilterChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FilterChoice &choice = m_entries.at(m_shown.at(index.row())).choice;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return choice.label;
    case Qt::AccessibleTextRole:
        //: A value of a filter, and how many rows have it
        return choice.count < 0 ? choice.label : tr("%1, %2").arg(choice.label, QLocale().toString(choice.count));
    case Qt::CheckStateRole:
        return choice.checked ? Qt::Checked : Qt::Unchecked;
    case KeyRole:
        return choice.key;
    case CountRole:
        return choice.count;
    default:
        return {};
    }
}

bool FilterChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    FilterChoice &choice = m_entries[m_shown.at(index.row())].choice;
    const bool checked = value.value<Qt::CheckState>() == Qt::Checked;
    if (choice.checked == checked)
        return true;
    choice.checked = checked;
    const QString key = choice.key; // the receiver may replace the choices
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT toggled(key, checked);
    return true;
}

Qt::ItemFlags FilterChoiceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

int FilterChoiceModel::rowOf(const QString &key) const
{
    const auto it = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                 [&](int position) { return m_entries.at(position).choice.key == key; });
    return it == m_shown.cend() ? -1 : int(it - m_shown.cbegin());
}

QList<FilterChoiceModel::Entry> FilterChoiceModel::sorted(const QList<FilterChoice> &choices)
{
    QList<Entry> entries;
    entries.reserve(choices.size());
    for (const FilterChoice &choice : choices)
        entries.append({choice, choice.label.toCaseFolded()});
    std::sort(entries.begin(), entries.end(), [](const Entry &one, const Entry &other) {
        if (one.choice.checked != other.choice.checked)
            return one.choice.checked;
        if (one.choice.count != other.choice.count)
            return one.choice.count > other.choice.count;
        if (one.folded != other.folded)
            return one.folded < other.folded;
        return one.choice.key < other.choice.key;
    });
    return entries;
}

QList<int> FilterChoiceModel::matches() const
{
    QList<int> shown;
    shown.reserve(m_entries.size());
    const QString wanted = m_search.toCaseFolded();
    for (int i = 0; i < int(m_entries.size()); ++i)
        if (wanted.isEmpty() || m_entries.at(i).folded.contains(wanted))
            shown.append(i);
    return shown;
}

void FilterChoiceModel::setChoices(const QList<FilterChoice> &choices)
{
    beginResetModel();
    m_entries = sorted(choices);
    m_shown = matches();
    endResetModel();
}

void FilterChoiceModel::updateChoices(const QList<FilterChoice> &choices)
{
    QHash<QString, qsizetype> places;
    places.reserve(choices.size());
    for (qsizetype i = 0; i < choices.size(); ++i)
        places.insert(choices.at(i).key, i);

    QList<Entry> entries;
    entries.reserve(choices.size());
    QSet<QString> known;
    bool isSame = choices.size() == m_entries.size();
    for (const Entry &entry : std::as_const(m_entries)) {
        const auto place = places.constFind(entry.choice.key);
        if (place == places.cend()) {
            isSame = false;
            continue;
        }
        const FilterChoice &now = choices.at(*place);
        isSame = isSame && now.label == entry.choice.label;
        entries.append({now, now.label == entry.choice.label ? entry.folded : now.label.toCaseFolded()});
        known.insert(now.key);
    }
    if (isSame) {
        m_entries = std::move(entries);
        if (!m_shown.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_shown.size()) - 1));
        return;
    }
    QList<FilterChoice> added;
    std::copy_if(choices.cbegin(), choices.cend(), std::back_inserter(added),
                 [&known](const FilterChoice &choice) { return !known.contains(choice.key); });
    beginResetModel();
    m_entries = std::move(entries);
    m_entries.append(sorted(added));
    m_shown = matches();
    endResetModel();
}

void FilterChoiceModel::setSearch(const QString &text)
{
    if (m_search == text)
        return;
    beginResetModel();
    m_search = text;
    m_shown = matches();
    endResetModel();
}

void FilterChoiceModel::uncheckAll()
{
    for (Entry &entry : m_entries)
        entry.choice.checked = false;
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_shown.size()) - 1), {Qt::CheckStateRole});
}

} // namespace patwarden
