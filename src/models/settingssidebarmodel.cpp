// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settingssidebarmodel.h"

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

struct SettingsSidebarModel::Node {
    QString key{}; ///< which node of its parent it is: the same key means changed, not replaced
    Kind kind = Kind::Header;
    QString text{};
    QString icon{};
    std::optional<Route> route{};
    qint64 badge = 0;
    Node *parent = nullptr;
    Nodes children{};

    Node *add(std::unique_ptr<Node> child)
    {
        child->parent = this;
        children.push_back(std::move(child));
        return children.back().get();
    }

    [[nodiscard]] bool showsSameAs(const Node &other) const
    {
        return text == other.text && icon == other.icon && route == other.route && badge == other.badge;
    }
};

namespace {

template <typename Node>
auto findKey(const std::vector<std::unique_ptr<Node>> &nodes, const QString &key)
{
    return std::ranges::find_if(nodes, [&key](const auto &node) { return node->key == key; });
}

template <typename Node>
const Node *findRoute(const Node &node, const Route &route)
{
    for (const auto &child : node.children) {
        if (const Node *found = findRoute(*child, route))
            return found;
    }
    return node.route == route ? &node : nullptr;
}

/// One thing's page belongs to the list it stands in.
Route listOf(const Route &route)
{
    switch (route.place) {
    case Route::Place::ReviewInAll:
        return {Route::Place::AllRequests};
    case Route::Place::Review:
        return {Route::Place::PendingRequests, route.organization};
    case Route::Place::ActiveToken:
        return {Route::Place::ActiveTokens, route.organization};
    case Route::Place::YourToken:
    case Route::Place::NewToken:
        return {Route::Place::YourTokens};
    default:
        return route;
    }
}

} // namespace

SettingsSidebarModel::SettingsSidebarModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

SettingsSidebarModel::~SettingsSidebarModel() = default;

void SettingsSidebarModel::setContext(const Overview &overview, OrganizationId open)
{
    Nodes wanted = topEntries(overview);
    std::ranges::move(enterpriseSection(overview), std::back_inserter(wanted));
    std::ranges::move(organizationSection(overview, open), std::back_inserter(wanted));
    std::ranges::move(ownSection(overview), std::back_inserter(wanted));
    merge(*m_root, std::move(wanted));
}

void SettingsSidebarModel::clear()
{
    merge(*m_root, {});
}

SettingsSidebarModel::Nodes SettingsSidebarModel::topEntries(const Overview &overview) const
{
    Nodes entries;
    if (overview.ownsSeveralQueues()) {
        entries.push_back(
            std::make_unique<Node>(Node{u"allRequests"_s, Kind::Entry, tr("All requests"), u"stack"_s,
                                        Route{Route::Place::AllRequests}, overview.pendingRequests()}));
    }
    return entries;
}

SettingsSidebarModel::Nodes SettingsSidebarModel::enterpriseSection(const Overview &overview) const
{
    Nodes section;
    if (!overview.enterprise)
        return section;
    section.push_back(std::make_unique<Node>(Node{u"enterprise"_s, Kind::Header, overview.enterprise->name}));
    Node &header = *section.back();
    if (overview.enterprise->role == Role::Owner) {
        const Route route{Route::Place::EnterprisePolicies};
        Node *policies = header.add(
            std::make_unique<Node>(Node{u"policies"_s, Kind::Entry, tr("Policies"), u"shield"_s, route}));
        policies->add(
            std::make_unique<Node>(Node{u"tokens"_s, Kind::Child, tr("Personal access tokens"), {}, route}));
    }
    header.add(std::make_unique<Node>(Node{u"organizations"_s, Kind::Entry, tr("Organizations"), u"building"_s,
                                           Route{Route::Place::Organizations}}));
    if (overview.enterprise->role == Role::Owner) {
        header.add(std::make_unique<Node>(
            Node{u"members"_s, Kind::Entry, tr("People"), u"person"_s, Route{Route::Place::EnterpriseMembers}}));
        header.add(
            std::make_unique<Node>(Node{u"apps"_s, Kind::Entry, tr("Apps"), u"app"_s, Route{Route::Place::Apps}}));
        header.add(std::make_unique<Node>(
            Node{u"audit"_s, Kind::Entry, tr("Audit log"), u"list"_s, Route{Route::Place::AuditLog}}));
    }
    return section;
}

SettingsSidebarModel::Nodes SettingsSidebarModel::organizationSection(const Overview &overview,
                                                                      OrganizationId open) const
{
    Nodes section;
    const auto organization = std::ranges::find(overview.organizations, open, &OrganizationSummary::id);
    if (organization == overview.organizations.cend() || organization->role != Role::Owner)
        return section;
    section.push_back(std::make_unique<Node>(Node{u"organization"_s, Kind::Header, organization->name}));
    const Route settings{Route::Place::OrganizationSettings, open};
    Node *tokens = section.back()->add(
        std::make_unique<Node>(Node{u"tokens"_s, Kind::Entry, tr("Personal access tokens"), u"key"_s, settings}));
    tokens->add(std::make_unique<Node>(Node{u"settings"_s, Kind::Child, tr("Settings"), {}, settings}));
    tokens->add(std::make_unique<Node>(
        Node{u"active"_s, Kind::Child, tr("Active tokens"), {}, Route{Route::Place::ActiveTokens, open}}));
    tokens->add(std::make_unique<Node>(Node{u"pending"_s,
                                            Kind::Child,
                                            tr("Pending requests"),
                                            {},
                                            Route{Route::Place::PendingRequests, open},
                                            organization->pendingRequests}));
    section.back()->add(std::make_unique<Node>(
        Node{u"members"_s, Kind::Entry, tr("Members"), u"person"_s, Route{Route::Place::Members, open}}));
    section.back()->add(std::make_unique<Node>(
        Node{u"apps"_s, Kind::Entry, tr("Apps"), u"app"_s, Route{Route::Place::Apps, open}}));
    section.back()->add(std::make_unique<Node>(
        Node{u"audit"_s, Kind::Entry, tr("Audit log"), u"list"_s, Route{Route::Place::AuditLog, open}}));
    section.back()->add(std::make_unique<Node>(Node{u"delivery"_s, Kind::Entry, tr("Notices and webhooks"),
                                                    u"bell"_s, Route{Route::Place::Delivery, open}}));
    return section;
}

SettingsSidebarModel::Nodes SettingsSidebarModel::ownSection(const Overview &overview) const
{
    Nodes section;
    section.push_back(std::make_unique<Node>(Node{u"you"_s, Kind::Header, tr("You")}));
    // Without an enterprise there is no section of it that could hold them.
    if (!overview.enterprise) {
        section.back()->add(std::make_unique<Node>(Node{u"organizations"_s, Kind::Entry, tr("Organizations"),
                                                        u"building"_s, Route{Route::Place::Organizations}}));
    }
    section.back()->add(std::make_unique<Node>(
        Node{u"yourTokens"_s, Kind::Entry, tr("Your tokens"), u"key"_s, Route{Route::Place::YourTokens}}));
    section.back()->add(std::make_unique<Node>(Node{u"notices"_s, Kind::Entry, tr("Notices"), u"inbox"_s,
                                                    Route{Route::Place::Notices}, overview.unreadNotices}));
    return section;
}

void SettingsSidebarModel::merge(Node &node, Nodes wanted)
{
    const QModelIndex parentIndex = indexOf(node);
    for (int row = int(node.children.size()) - 1; row >= 0; --row) {
        if (findKey(wanted, node.children[size_t(row)]->key) != wanted.end())
            continue;
        beginRemoveRows(parentIndex, row, row);
        node.children.erase(node.children.begin() + row);
        endRemoveRows();
    }
    // What is left is in the order of what is wanted, because keys always come in the same order.
    for (size_t row = 0; row < wanted.size(); ++row) {
        if (row < node.children.size() && node.children[row]->key == wanted[row]->key) {
            take(*node.children[row], *wanted[row]);
            continue;
        }
        beginInsertRows(parentIndex, int(row), int(row));
        wanted[row]->parent = &node;
        node.children.insert(node.children.begin() + std::ptrdiff_t(row), std::move(wanted[row]));
        endInsertRows();
    }
}

void SettingsSidebarModel::take(Node &node, Node &wanted)
{
    if (!node.showsSameAs(wanted)) {
        node.text = wanted.text;
        node.icon = wanted.icon;
        node.route = wanted.route;
        node.badge = wanted.badge;
        const QModelIndex changed = indexOf(node);
        Q_EMIT dataChanged(changed, changed);
    }
    merge(node, std::move(wanted.children));
}

SettingsSidebarModel::Node *SettingsSidebarModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex SettingsSidebarModel::indexOf(const Node &node) const
{
    if (!node.parent)
        return {};
    const auto row = std::ranges::find(node.parent->children, &node, &std::unique_ptr<Node>::get);
    return createIndex(int(row - node.parent->children.begin()), 0, &node);
}

QModelIndex SettingsSidebarModel::indexOf(const Route &route) const
{
    const Node *node = findRoute(*m_root, listOf(route));
    return node ? indexOf(*node) : QModelIndex();
}

QModelIndex SettingsSidebarModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex SettingsSidebarModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*nodeOf(index)->parent) : QModelIndex();
}

int SettingsSidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int SettingsSidebarModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant SettingsSidebarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return node.text;
    case Qt::AccessibleTextRole:
        return spokenText(node);
    case Qt::ToolTipRole:
        return node.kind == Kind::Header ? QVariant() : QVariant(node.text);
    case KindRole:
        return int(node.kind);
    case RouteRole:
        return node.route ? QVariant::fromValue(*node.route) : QVariant();
    case IconNameRole:
        return node.icon;
    case BadgeRole:
        return node.badge;
    default:
        return {};
    }
}

Qt::ItemFlags SettingsSidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !nodeOf(index)->route)
        return Qt::NoItemFlags; // the keyboard passes over headers
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString SettingsSidebarModel::spokenText(const Node &node) const
{
    if (node.badge == 0)
        return node.text;
    if (node.route && node.route->place == Route::Place::Notices)
        return tr("%1, %Ln unread", nullptr, int(node.badge)).arg(node.text);
    return tr("%1, %Ln waiting", nullptr, int(node.badge)).arg(node.text);
}

} // namespace patwarden
