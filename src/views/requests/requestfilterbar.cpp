// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/requests/requestfilterbar.h"

#include "models/requesttext.h"
#include "views/theme/measures.h"
#include "views/theme/style.h"
#include "views/widgets/filterbutton.h"
#include "views/widgets/searchfield.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of one filter: \p counts as the facets have them; what is ticked is offered even where it would leave nothing.
template <typename Key, typename KeyText, typename Label>
QList<FilterChoice> choicesOf(QHash<Key, int> counts, const QSet<Key> &checked, KeyText keyText, Label label)
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

template <typename IdType>
QSet<IdType> idsOf(const QStringList &keys)
{
    QSet<IdType> ids;
    for (const QString &key : keys)
        ids.insert(IdType(key.toLongLong()));
    return ids;
}

int orderNumber(RequestSort sort, Qt::SortOrder order)
{
    return 2 * int(sort) + int(order);
}

} // namespace

RequestFilterBar::RequestFilterBar(PendingRequestModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_owners(new FilterButton(tr("Owner"), this))
    , m_repositories(new FilterButton(tr("Repository"), this))
    , m_permissions(new FilterButton(tr("Permissions"), this))
    , m_search(new SearchField(tr("Search names and reasons"), this))
    , m_sort(new QPushButton(this))
    , m_orders(new QActionGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(measuresOf(this).gap);
    row->addWidget(m_owners);
    row->addWidget(m_repositories);
    row->addWidget(m_permissions);
    row->addWidget(m_search, 1);
    row->addWidget(m_sort);
    addFilter(m_owners, u"ownerFilterButton"_s);
    addFilter(m_repositories, u"repositoryFilterButton"_s);
    addFilter(m_permissions, u"permissionFilterButton"_s);
    connect(m_owners, &FilterButton::aboutToOpen, this, &RequestFilterBar::offerOwners);
    connect(m_repositories, &FilterButton::aboutToOpen, this, &RequestFilterBar::offerRepositories);
    connect(m_permissions, &FilterButton::aboutToOpen, this, &RequestFilterBar::offerPermissions);

    m_search->setObjectName(u"requestSearch"_s);
    connect(m_search, &SearchField::searched, this, &RequestFilterBar::onSearched);
    addOrders();
    connect(&m_model, &PendingRequestModel::sortChanged, this, &RequestFilterBar::onSortChanged);
    connect(&m_model, &PendingRequestModel::listChanged, this, &RequestFilterBar::followModel);
    onSortChanged();
    followModel();
}

void RequestFilterBar::addFilter(FilterButton *button, const QString &objectName)
{
    button->setObjectName(objectName);
    connect(button, &FilterButton::selectionChanged, this, &RequestFilterBar::onSelectionChanged);
}

void RequestFilterBar::addOrders()
{
    struct Order {
        QString text;
        RequestSort sort;
        Qt::SortOrder order;
    };
    using enum RequestSort;
    const Order orders[] = {
        {tr("Newest first"), Asked, Qt::DescendingOrder},
        {tr("Oldest first"), Asked, Qt::AscendingOrder},
        {tr("Highest risk first"), Risk, Qt::DescendingOrder},
        {tr("Lowest risk first"), Risk, Qt::AscendingOrder},
        {tr("Expires first"), Expires, Qt::AscendingOrder},
        {tr("Expires last"), Expires, Qt::DescendingOrder},
        {tr("Name, A to Z"), Name, Qt::AscendingOrder},
        {tr("Name, Z to A"), Name, Qt::DescendingOrder},
        {tr("Owner, A to Z"), Owner, Qt::AscendingOrder},
        {tr("Owner, Z to A"), Owner, Qt::DescendingOrder},
        {tr("Fewest repositories first"), RepositoryAccess, Qt::AscendingOrder},
        {tr("Most repositories first"), RepositoryAccess, Qt::DescendingOrder},
    };
    auto *menu = new QMenu(m_sort);
    menu->setObjectName(u"sortMenu"_s);
    for (const Order &each : orders) {
        QAction *action = menu->addAction(each.text);
        action->setCheckable(true);
        action->setData(orderNumber(each.sort, each.order));
        m_orders->addAction(action);
        connect(action, &QAction::triggered, this, [this, each] { m_model.setSort(each.sort, each.order); });
    }
    m_sort->setObjectName(u"sortButton"_s);
    m_sort->setMenu(menu);
}

void RequestFilterBar::onSortChanged()
{
    const int current = orderNumber(m_model.sortKey(), m_model.sortOrder());
    for (QAction *action : m_orders->actions()) {
        if (action->data().toInt() != current)
            continue;
        action->setChecked(true);
        m_sort->setText(action->text());
        m_sort->setAccessibleName(action->text());
    }
}

void RequestFilterBar::followModel()
{
    const bool works = m_model.hasIndex();
    const QString why = works ? QString() : tr("Works as soon as all requests are read.");
    for (QWidget *each : {static_cast<QWidget *>(m_owners), static_cast<QWidget *>(m_repositories),
                          static_cast<QWidget *>(m_permissions), static_cast<QWidget *>(m_sort)}) {
        each->setEnabled(works);
        each->setToolTip(why);
    }
    // Another organization was opened: its filter starts empty.
    const RequestFilter &filter = m_model.filter();
    if (filter.owners.isEmpty() && !m_owners->checkedKeys().isEmpty())
        m_owners->setChoices({});
    if (filter.repositories.isEmpty() && !m_repositories->checkedKeys().isEmpty())
        m_repositories->setChoices({});
    if (filter.permissions.isEmpty() && !m_permissions->checkedKeys().isEmpty())
        m_permissions->setChoices({});
    if (filter.text.isEmpty() && m_model.state() == PendingRequestModel::State::Reading)
        m_search->clear();
}

void RequestFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RequestFilterBar::clear()
{
    m_model.setFilter({});
    m_search->clear();
}

void RequestFilterBar::offerOwners()
{
    m_owners->setChoices(choicesOf(
        m_model.facets().owners, m_model.filter().owners, [](AccountId id) { return QString::number(id.value()); },
        [this](AccountId id) { return m_model.ownerName(id); }));
}

void RequestFilterBar::offerRepositories()
{
    m_repositories->setChoices(choicesOf(
        m_model.facets().repositories, m_model.filter().repositories,
        [](RepositoryId id) { return QString::number(id.value()); },
        [this](RepositoryId id) { return m_model.repositoryName(id); }));
}

void RequestFilterBar::offerPermissions()
{
    m_permissions->setChoices(choicesOf(
        m_model.facets().permissions, m_model.filter().permissions, [](const QString &key) { return key; },
        [](const QString &key) { return RequestText::permission(key); }));
}

void RequestFilterBar::onSelectionChanged()
{
    RequestFilter filter = m_model.filter();
    const QStringList permissions = m_permissions->checkedKeys();
    filter.owners = idsOf<AccountId>(m_owners->checkedKeys());
    filter.repositories = idsOf<RepositoryId>(m_repositories->checkedKeys());
    filter.permissions = {permissions.cbegin(), permissions.cend()};
    m_model.setFilter(filter);
}

void RequestFilterBar::onSearched(const QString &text)
{
    RequestFilter filter = m_model.filter();
    filter.text = text;
    m_model.setFilter(filter);
}

} // namespace patwarden
