// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entrylistmodel.h"

#include <QWidget>

class QActionGroup;
class QPushButton;

namespace patwarden {

class FilterButton;
class SearchField;
struct FilterChoice;
struct FilterOffer;

/// Above a table of requests or tokens: the three filters that both have (R-O10), the search and the order. Works
/// on the model directly.
class EntryFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// One entry of the menu of orders.
    struct Order {
        QString text;
        int sort = 0; ///< as EntryListModel::sortNumber()
        Qt::SortOrder order = Qt::AscendingOrder;
    };
    struct Texts {
        QString searchHint; ///< "Search names and reasons"
        QString searchName; ///< objectName of the field
        QString notYet; ///< why filters do not work before everything is read
    };

    EntryFilterBar(EntryListModel &model, const Texts &texts, const QList<Order> &orders,
                   QWidget *parent = nullptr);

    void focusSearch();
    /// Nothing is filtered any more.
    void clear();

protected:
    /// \p Sort is RequestSort or TokenSort.
    template <typename Sort>
    [[nodiscard]] static QList<Order> commonOrders()
    {
        return commonOrders({.risk = int(Sort::Risk),
                             .expires = int(Sort::Expires),
                             .name = int(Sort::Name),
                             .owner = int(Sort::Owner),
                             .repositories = int(Sort::RepositoryAccess)});
    }
    /// Puts one more filter behind the others, or before them.
    void addFilter(FilterButton *button, const QString &objectName, bool first = false);

    /// Ids as choicesOf() writes them as keys.
    template <typename IdType>
    [[nodiscard]] static QSet<IdType> idsOf(const QStringList &keys)
    {
        QSet<IdType> ids;
        for (const QString &key : keys)
            ids.insert(IdType(key.toLongLong()));
        return ids;
    }

    /// Of one filter: \p counts as the facets have them; what is ticked is offered even where it would leave
    /// nothing.
    template <typename Key, typename KeyText, typename Label>
    [[nodiscard]] static QList<FilterChoice> choicesOf(QHash<Key, int> counts, const QSet<Key> &checked,
                                                       KeyText keyText, Label label)
    {
        for (const Key &key : checked) {
            if (!counts.contains(key))
                counts.insert(key, 0);
        }
        QList<FilterChoice> choices;
        choices.reserve(counts.size());
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            choices.append({.key = keyText(it.key()),
                            .label = label(it.key()),
                            .count = it.value(),
                            .checked = checked.contains(it.key())});
        return choices;
    }

    /// Offers what one drop-down counts, however many; as choicesOf().
    static void offer(FilterButton *button, const EntryListModel::Choices &counts, const QSet<qint64> &checked,
                      const std::function<QString(qint64)> &label);
    template <typename IdType>
    [[nodiscard]] static QSet<qint64> numbersOf(const QSet<IdType> &ids)
    {
        QSet<qint64> numbers;
        for (const IdType id : ids)
            numbers.insert(id.value());
        return numbers;
    }

private:
    /// The subclass's numbers of what both kinds of list can be sorted by.
    struct CommonSorts {
        int risk = 0;
        int expires = 0;
        int name = 0;
        int owner = 0;
        int repositories = 0;
    };
    [[nodiscard]] static QList<Order> commonOrders(const CommonSorts &sorts);
    void addOrders(const QList<Order> &orders);
    void offerOwners();
    void offerRepositories();
    void offerPermissions();
    void onSelectionChanged();
    void onSearched(const QString &text);
    void onSortChanged();
    void followModel();

    EntryListModel &m_model;
    QString m_notYet;
    QList<FilterButton *> m_filters; ///< all of them, left to right
    FilterButton *m_owners;
    FilterButton *m_repositories;
    FilterButton *m_permissions;
    SearchField *m_search;
    QPushButton *m_sort;
    QActionGroup *m_orders;
};

} // namespace patwarden
