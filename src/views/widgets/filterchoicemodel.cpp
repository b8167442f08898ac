// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filterchoicemodel.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace patwarden {

using namespace std::chrono_literals;

namespace {

/// What a view gets at a time, some screens full.
constexpr qsizetype rowsAtOnce = 200;
/// As long as a search may keep the events waiting.
constexpr auto slice = 12ms;
/// Offers up to this size keep their order while they are shown.
constexpr qsizetype few = 2'000;

} // namespace

FilterChoiceModel::FilterChoiceModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_slices.setSingleShot(true);
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &FilterChoiceModel::take);
}

int FilterChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FilterChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FilterChoice &choice = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return choice.label;
    case Qt::AccessibleTextRole:
        //: A value of a filter, and how many rows have it
        return choice.count < 0 ? choice.label : tr("%1, %2").arg(choice.label, QLocale().toString(choice.count));
    case Qt::CheckStateRole:
        return m_checked.contains(choice.key) ? Qt::Checked : Qt::Unchecked;
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
    FilterChoice choice = m_rows.at(index.row()); // a copy: the receiver may replace the choices
    choice.checked = value.value<Qt::CheckState>() == Qt::Checked;
    if (m_checked.contains(choice.key) == choice.checked)
        return true;
    if (choice.checked)
        m_checked.insert(choice.key);
    else
        m_checked.remove(choice.key);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT toggled(choice);
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
    const auto row = std::ranges::find(m_rows, key, &FilterChoice::key);
    return row == m_rows.cend() ? -1 : int(row - m_rows.cbegin());
}

bool FilterChoiceModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_rows.size() >= rowsAtOnce && m_next < m_offer.size;
}

void FilterChoiceModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid())
        take();
}

QList<FilterChoice> FilterChoiceModel::nextMatches()
{
    const QDeadlineTimer deadline(slice, Qt::PreciseTimer);
    QList<FilterChoice> found;
    while (m_next < m_offer.size && found.size() < rowsAtOnce && !deadline.hasExpired()) {
        FilterChoice choice = m_offer.at(m_next++);
        if (m_search.isEmpty() || choice.label.contains(m_search, Qt::CaseInsensitive))
            found.append(std::move(choice));
    }
    return found;
}

void FilterChoiceModel::goOn()
{
    if (m_rows.size() < rowsAtOnce && m_next < m_offer.size)
        m_slices.start();
}

void FilterChoiceModel::take()
{
    const QList<FilterChoice> found = nextMatches();
    if (!found.isEmpty()) {
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(found.size()) - 1);
        m_rows.append(found);
        endInsertRows();
    }
    goOn();
}

void FilterChoiceModel::restart()
{
    m_slices.stop();
    beginResetModel();
    m_next = 0;
    m_rows = nextMatches();
    endResetModel();
    goOn();
}

void FilterChoiceModel::setOffer(const FilterOffer &offer, const QStringList &checked)
{
    m_offer = offer;
    m_checked = {checked.cbegin(), checked.cend()};
    restart();
}

QList<FilterChoice> FilterChoiceModel::inOldOrder(const FilterOffer &offer) const
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < offer.size; ++i)
        places.insert(offer.at(i).key, i);
    QList<FilterChoice> ordered;
    QSet<QString> known;
    for (qsizetype i = 0; i < m_offer.size; ++i) {
        const QString key = m_offer.at(i).key;
        known.insert(key);
        if (const auto place = places.constFind(key); place != places.cend())
            ordered.append(offer.at(*place));
    }
    for (qsizetype i = 0; i < offer.size; ++i) {
        const FilterChoice choice = offer.at(i);
        if (!known.contains(choice.key))
            ordered.append(choice);
    }
    return ordered;
}

void FilterChoiceModel::updateOffer(const FilterOffer &offer, const QStringList &checked)
{
    if (m_offer.size == 0 || m_offer.size > few || offer.size > few) {
        setOffer(offer, checked);
        return;
    }
    const QList<FilterChoice> ordered = inOldOrder(offer);
    bool isSame = ordered.size() == m_offer.size;
    for (qsizetype i = 0; isSame && i < ordered.size(); ++i) {
        const FilterChoice before = m_offer.at(i);
        isSame = before.key == ordered.at(i).key && before.label == ordered.at(i).label;
    }
    if (!isSame) {
        setOffer(FilterOffer::inOrder(ordered), checked);
        return;
    }
    m_offer = FilterOffer::inOrder(ordered);
    m_checked = {checked.cbegin(), checked.cend()};
    for (FilterChoice &row : m_rows)
        row = *std::ranges::find(ordered, row.key, &FilterChoice::key);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void FilterChoiceModel::setSearch(const QString &text)
{
    if (m_search == text)
        return;
    m_search = text;
    restart();
}

void FilterChoiceModel::uncheckAll()
{
    m_checked.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {Qt::CheckStateRole});
}

} // namespace patwarden
