// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/overviewcontroller.h"
#include "models/route.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace patwarden {

/// What the sidebar shows: on top "All requests" (Overview::ownsSeveralQueues), then a tree of headers (the
/// enterprise, the organization that is open, "You"), their entries, and the children of those. What the signed-in
/// account may not see is not there.
///
/// An entry with children leads to the first of them. Refreshing merges: rows come, go and change in place, so
/// that the view keeps what is expanded and where the keyboard stands. Thread: the GUI thread.
class SettingsSidebarModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Kind { Header, Entry, Child };

    enum DataRole {
        KindRole = Qt::UserRole, ///< int of Kind
        RouteRole, ///< Route; invalid for headers
        IconNameRole, ///< QString, a name of theme/icons.h; empty for headers and children
        BadgeRole, ///< qint64: what waits there; 0 for nothing
    };

    explicit SettingsSidebarModel(QObject *parent = nullptr);
    ~SettingsSidebarModel() override;

    /// \param open the organization to show below the enterprise; an invalid or foreign one shows none. Only its
    /// owners see its entries.
    void setContext(const Overview &overview, OrganizationId open);
    /// Nothing is shown any more: nobody is signed in.
    void clear();

    /// The entry that stands for a place: the deepest one that leads there; a review belongs to its queue. Invalid
    /// where the sidebar has none.
    [[nodiscard]] QModelIndex indexOf(const Route &route) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Node;
    using Nodes = std::vector<std::unique_ptr<Node>>;

    [[nodiscard]] Nodes topEntries(const Overview &overview) const;
    [[nodiscard]] Nodes enterpriseSection(const Overview &overview) const;
    [[nodiscard]] Nodes organizationSection(const Overview &overview, OrganizationId open) const;
    [[nodiscard]] Nodes ownSection(const Overview &overview) const;
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node &node) const;
    [[nodiscard]] QString spokenText(const Node &node) const;
    void merge(Node &node, Nodes wanted);
    void take(Node &node, Node &wanted);

    std::unique_ptr<Node> m_root;
};

} // namespace patwarden
