// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entries/entryfilterbar.h"

#include "models/requesttext.h"
#include "views/theme/measures.h"
#include "views/theme/style.h"
#include "views/widgets/filterbutton.h"
#include "views/widgets/searchfield.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>

#include <algorithm>
#include <memory>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

int orderNumber(int sort, Qt::SortOrder order)
{
    return 2 * sort + int(order);
}

} // namespace

EntryFilterBar::EntryFilterBar(EntryListModel &model, const Texts &texts, const QList<Order> &orders,
                               QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_notYet(texts.notYet)
    , m_owners(new FilterButton(tr("Owner"), this))
    , m_repositories(new FilterButton(tr("Repository"), this))
    , m_permissions(new FilterButton(tr("Permissions"), this))
    , m_search(new SearchField(texts.searchHint, this))
    , m_sort(new QPushButton(this))
    , m_orders(new QActionGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(measuresOf(this).gap);
    row->addWidget(m_search, 1);
    row->addWidget(m_sort);
    addFilter(m_owners, u"ownerFilterButton"_s);
    addFilter(m_repositories, u"repositoryFilterButton"_s);
    addFilter(m_permissions, u"permissionFilterButton"_s);
    for (FilterButton *button : std::as_const(m_filters))
        connect(button, &FilterButton::selectionChanged, this, &EntryFilterBar::onSelectionChanged);
    connect(m_owners, &FilterButton::aboutToOpen, this, &EntryFilterBar::offerOwners);
    connect(m_repositories, &FilterButton::aboutToOpen, this, &EntryFilterBar::offerRepositories);
    connect(m_permissions, &FilterButton::aboutToOpen, this, &EntryFilterBar::offerPermissions);

    m_search->setObjectName(texts.searchName);
    connect(m_search, &SearchField::searched, this, &EntryFilterBar::onSearched);
    addOrders(orders);
    connect(&m_model, &EntryListModel::sortChanged, this, &EntryFilterBar::onSortChanged);
    connect(&m_model, &EntryListModel::listChanged, this, &EntryFilterBar::followModel);
    onSortChanged();
    followModel();
}

void EntryFilterBar::addFilter(FilterButton *button, const QString &objectName, bool first)
{
    button->setObjectName(objectName);
    const qsizetype place = first ? 0 : m_filters.size();
    static_cast<QHBoxLayout *>(layout())->insertWidget(int(place), button);
    m_filters.insert(place, button);
    // From the one that was there: one that is made late would take the others along to the end.
    if (first && m_filters.size() > 1)
        setTabOrder(m_filters.at(1), button);
    for (qsizetype i = 1; i < m_filters.size(); ++i)
        setTabOrder(m_filters.at(i - 1), m_filters.at(i));
    setTabOrder(m_filters.constLast(), m_search);
    setTabOrder(m_search, m_sort);
    button->setEnabled(m_model.hasIndex());
}

QList<EntryFilterBar::Order> EntryFilterBar::commonOrders(const CommonSorts &sorts)
{
    return {
        {tr("Highest risk first"), sorts.risk, Qt::DescendingOrder},
        {tr("Lowest risk first"), sorts.risk, Qt::AscendingOrder},
        {tr("Expires first"), sorts.expires, Qt::AscendingOrder},
        {tr("Expires last"), sorts.expires, Qt::DescendingOrder},
        {tr("Name, A to Z"), sorts.name, Qt::AscendingOrder},
        {tr("Name, Z to A"), sorts.name, Qt::DescendingOrder},
        {tr("Owner, A to Z"), sorts.owner, Qt::AscendingOrder},
        {tr("Owner, Z to A"), sorts.owner, Qt::DescendingOrder},
        {tr("Fewest repositories first"), sorts.repositories, Qt::AscendingOrder},
        {tr("Most repositories first"), sorts.repositories, Qt::DescendingOrder},
    };
}

void EntryFilterBar::addOrders(const QList<Order> &orders)
{
    auto *menu = new QMenu(m_sort);
    menu->setObjectName(u"sortMenu"_s);
    for (const Order &each : orders) {
        QAction *action = menu->addAction(each.text);
        action->setCheckable(true);
        action->setData(orderNumber(each.sort, each.order));
        m_orders->addAction(action);
        connect(action, &QAction::triggered, this, [this, each] { m_model.setSortNumber(each.sort, each.order); });
    }
    m_sort->setObjectName(u"sortButton"_s);
    m_sort->setMenu(menu);
}

void EntryFilterBar::onSortChanged()
{
    const int current = orderNumber(m_model.sortNumber(), m_model.sortOrder());
    for (QAction *action : m_orders->actions()) {
        if (action->data().toInt() != current)
            continue;
        action->setChecked(true);
        m_sort->setText(action->text());
        m_sort->setAccessibleName(action->text());
    }
}

void EntryFilterBar::followModel()
{
    const bool works = m_model.hasIndex();
    const QString why = works ? QString() : m_notYet;
    const auto follow = [&](QWidget *each) {
        each->setEnabled(works);
        each->setToolTip(why);
    };
    std::for_each(m_filters.cbegin(), m_filters.cend(), follow);
    follow(m_sort);
    // Another organization was opened: its filter starts empty.
    const RequestFilter &filter = m_model.askedFilter();
    if (filter.owners.isEmpty() && !m_owners->checkedKeys().isEmpty())
        m_owners->setChoices({});
    if (filter.repositories.isEmpty() && !m_repositories->checkedKeys().isEmpty())
        m_repositories->setChoices({});
    if (filter.permissions.isEmpty() && !m_permissions->checkedKeys().isEmpty())
        m_permissions->setChoices({});
    if (filter.text.isEmpty() && m_model.state() == EntryListModel::State::Reading)
        m_search->clear();
}

void EntryFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void EntryFilterBar::clear()
{
    m_model.clearFilter();
    m_search->clear();
}

void EntryFilterBar::offer(FilterButton *button, const EntryListModel::Choices &counts,
                           const QSet<qint64> &checked, const std::function<QString(qint64)> &label)
{
    const auto choiceOf = [label](const FacetCount &count, bool isChecked) {
        return FilterChoice{QString::number(count.id), label(count.id), count.count, isChecked};
    };
    QHash<qint64, int> countsOfChecked;
    for (const qint64 id : checked)
        countsOfChecked.insert(id, 0);
    auto others = std::make_shared<EntryListModel::Choices>();
    others->reserve(counts.size());
    for (const FacetCount &count : counts) {
        if (const auto known = countsOfChecked.find(count.id); known != countsOfChecked.end())
            *known = count.count;
        else
            others->push_back(count);
    }
    QList<FilterChoice> ticked;
    for (auto it = countsOfChecked.cbegin(); it != countsOfChecked.cend(); ++it)
        ticked.append(choiceOf({it.key(), it.value()}, true));
    const FilterOffer first = FilterOffer::of(ticked);
    button->setOffer({first.size + qsizetype(others->size()),
                      [first, others, choiceOf](qsizetype place) {
                          return place < first.size ? first.at(place)
                                                    : choiceOf((*others)[size_t(place - first.size)], false);
                      }},
                     ticked);
}

void EntryFilterBar::offerOwners()
{
    m_model.askChoices(Facet::Owner, [self = QPointer(this)](const EntryListModel::Choices &counts) {
        if (!self)
            return;
        const EntryListModel &model = self->m_model;
        offer(self->m_owners, counts, numbersOf(model.askedFilter().owners),
              [&model](qint64 id) { return model.ownerName(AccountId(id)); });
    });
}

void EntryFilterBar::offerRepositories()
{
    m_model.askChoices(Facet::Repository, [self = QPointer(this)](const EntryListModel::Choices &counts) {
        if (!self)
            return;
        const EntryListModel &model = self->m_model;
        offer(self->m_repositories, counts, numbersOf(model.askedFilter().repositories),
              [&model](qint64 id) { return model.repositoryName(RepositoryId(id)); });
    });
}

void EntryFilterBar::offerPermissions()
{
    m_model.askPermissions([self = QPointer(this)](const EntryListModel::PermissionCounts &counts) {
        if (!self)
            return;
        self->m_permissions->setChoices(choicesOf(
            counts, self->m_model.askedFilter().permissions, [](const QString &key) { return key; },
            [](const QString &key) { return RequestText::permission(key); }));
    });
}

void EntryFilterBar::onSelectionChanged()
{
    RequestFilter filter = m_model.askedFilter();
    const QStringList permissions = m_permissions->checkedKeys();
    filter.owners = idsOf<AccountId>(m_owners->checkedKeys());
    filter.repositories = idsOf<RepositoryId>(m_repositories->checkedKeys());
    filter.permissions = {permissions.cbegin(), permissions.cend()};
    m_model.setAskedFilter(filter);
}

void EntryFilterBar::onSearched(const QString &text)
{
    RequestFilter filter = m_model.askedFilter();
    filter.text = text;
    m_model.setAskedFilter(filter);
}

} // namespace patwarden
