// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/activetokencontroller.h"
#include "models/indexedlistmodel.h"

namespace patwarden {

using ActiveTokenList = IndexedListModel<ActiveTokenRow, TokenId, ActiveTokens, TokenIndex>;

/// The fine-grained tokens with access to one organization, filtered and sorted, with the ticked ones. How it
/// reads and what a tick is: see its bases. Thread: the GUI thread; nothing here waits.
class ActiveTokenModel : public ActiveTokenList
{
    Q_OBJECT

public:
    enum Column { Tick, Name, Owner, RepositoryAccess, Permissions, Granted, Expires, LastUsed, ColumnCount };
    /// int, one of domain's Risk, in the column Expires: how urgent the expiry is. Invalid where it is not.
    static constexpr int urgencyRole = Qt::UserRole + 1;

    ActiveTokenModel(ActiveTokenController &controller, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const TokenFilter &filter() const { return m_filter; }
    /// Takes effect at once, or as soon as the index is there.
    void setFilter(const TokenFilter &filter);
    /// As askChoices().
    using ExpiryCounts = QHash<TokenExpiry, int>;
    void askExpiry(std::function<void(const ExpiryCounts &)> then);
    [[nodiscard]] const RequestFilter &askedFilter() const override { return m_filter.asked; }
    void setAskedFilter(const RequestFilter &filter) override;
    void clearFilter() override { setFilter({}); }
    void askChoices(Facet facet, std::function<void(const Choices &)> then) override;
    void askPermissions(std::function<void(const PermissionCounts &)> then) override;

    [[nodiscard]] TokenSort sortKey() const { return TokenSort(sortNumber()); }
    void setSort(TokenSort sort, Qt::SortOrder order) { setSortNumber(int(sort), order); }
    [[nodiscard]] std::optional<int> sortNumberOf(int column) const override;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QFuture<Result<ActiveTokens>> askLook(int limit) override;
    QFuture<Result<std::shared_ptr<TokenIndex>>> askIndex() override;
    QFuture<Result<QList<ActiveTokenRow>>> askRows(const QList<TokenId> &ids) override;
    [[nodiscard]] Selection selection() const override;
    void resetFilter() override { m_filter = {}; }
    [[nodiscard]] QVariant cellOf(const ActiveTokenRow &token, int column, int role) const override;

private:
    [[nodiscard]] QVariant urgency(const ActiveTokenRow &token) const;
    [[nodiscard]] QString text(const ActiveTokenRow &token, int column) const;
    [[nodiscard]] QVariant toolTip(const ActiveTokenRow &token, int column) const;

    ActiveTokenController &m_controller;
    const Clock &m_clock;
    TokenFilter m_filter;
};

} // namespace patwarden
