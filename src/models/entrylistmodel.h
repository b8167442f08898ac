// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/session.h"
#include "domain/requestindex.h"
#include "domain/result.h"
#include "models/idlistmodel.h"

#include <functional>
#include <optional>

namespace patwarden {

/// What the pending requests and the active tokens of an organization have in common as tables: how far the
/// reading is, the filters that both know, sorting, and the ticked rows. Views work on this class;
/// IndexedListModel reads.
///
/// What is ticked is a set of entries, not of rows: it survives filtering, sorting and reading anew, and only
/// loses what has left the list. Thread: the GUI thread; nothing here waits.
class EntryListModel : public IdListModel
{
    Q_OBJECT

public:
    enum class State {
        Closed, ///< open() was not called
        Reading, ///< nothing to show yet
        NotOptedIn, ///< R-O2
        Failed, ///< error() says why; nothing to show
        Ready,
    };
    /// The first columns of every such table.
    static constexpr int tickColumn = 0;
    static constexpr int nameColumn = 1;

    using IdListModel::IdListModel;

    /// Reads everything anew. Another organization or another session starts afresh; sorting stays.
    virtual void open(const Session &session, OrganizationId organization) = 0;
    /// A look whether anything changed, and everything anew only then: for when the person comes back to the
    /// window.
    virtual void refresh() = 0;
    /// Reads everything anew because others changed something, again and again maybe: a reading that is under way
    /// is not begun anew, but followed by one more. Rows and ticks stay as with open().
    virtual void reread() { refresh(); }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] OrganizationId organization() const { return m_organization; }

    /// Filters, facets and sorting work.
    [[nodiscard]] virtual bool hasIndex() const = 0;
    /// All there are, whatever the filter shows. Exact.
    [[nodiscard]] virtual qint64 total() const = 0;
    /// What the filter shows: all of it, also before every row is there.
    [[nodiscard]] virtual qint64 shownCount() const = 0;

    /// Owner, repository, permissions and text. Takes effect at once, or as soon as the index is there.
    [[nodiscard]] virtual const RequestFilter &askedFilter() const = 0;
    virtual void setAskedFilter(const RequestFilter &filter) = 0;
    virtual void clearFilter() = 0;
    /// How many entries each choice of a drop-down would leave: `then` is called with it, at once where that takes
    /// no time, and not at all without an index. In the order in which they are offered.
    using Choices = std::vector<FacetCount>;
    virtual void askChoices(Facet facet, std::function<void(const Choices &)> then) = 0;
    using PermissionCounts = QHash<QString, int>;
    virtual void askPermissions(std::function<void(const PermissionCounts &)> then) = 0;
    [[nodiscard]] virtual QString ownerName(AccountId owner) const = 0;
    [[nodiscard]] virtual QString repositoryName(RepositoryId repository) const = 0;

    /// The subclass's own enumeration of what can be sorted by, as a number.
    [[nodiscard]] int sortNumber() const { return m_sort; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }
    void setSortNumber(int number, Qt::SortOrder order);
    /// None for columns that cannot be sorted by.
    [[nodiscard]] virtual std::optional<int> sortNumberOf(int column) const = 0;
    /// Where the mark of the order stands; -1: in no column.
    [[nodiscard]] int sortColumn() const;
    /// As setSortNumber() for the column's key; nothing where it has none.
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] qsizetype tickedCount() const { return m_ticked.size(); }
    [[nodiscard]] bool isIdTicked(qint64 id) const { return m_ticked.contains(id); }
    /// In the order of the rows; those that the filter hides come last.
    [[nodiscard]] QList<qint64> tickedIds() const;
    /// How many of the ticked ones the filter hides.
    [[nodiscard]] qsizetype tickedAndHidden() const { return m_ticked.size() - shownTicks(); }
    void setTicked(int firstRow, int lastRow, bool ticked);
    /// Ticks exactly what the filter shows now, or unticks it. Nothing as long as not every row is there.
    void tickShown(bool ticked);
    void clearTicks();
    /// Of what the filter shows.
    [[nodiscard]] Qt::CheckState shownTickState() const;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void stateChanged();
    /// The rows, their number, the filter or the index changed.
    void listChanged();
    void ticksChanged();
    void sortChanged();
    /// Reading anew or fetching rows failed; what is shown stays.
    void readingFailed(const patwarden::Error &error);

protected:
    /// Shows the rows anew as filter and order are now; nothing without an index.
    virtual void selectRows() = 0;
    void setState(State state);
    void setOrganization(const Session &session, OrganizationId organization);
    void setError(const Error &error) { m_error = error; }
    [[nodiscard]] const Session &session() const { return m_session; }
    void initializeSort(int number, Qt::SortOrder order);

    /// What stands in the tick column of the row with that name.
    [[nodiscard]] QVariant tickCell(int role, qint64 id, const QString &name) const;
    [[nodiscard]] QVariant placeholder(int row, int column, int role) const override;
    /// These went: \return whether any of them was ticked.
    bool forgetTicks(const QList<qint64> &gone);
    /// Only those that \p stays says yes to keep their tick.
    template <typename Stays>
    void keepTicks(Stays stays)
    {
        QList<qint64> gone;
        m_ticked.forEach([&](qint64 id) {
            if (!stays(id))
                gone.append(id);
        });
        const bool any = forgetTicks(gone);
        m_tickedShown.reset();
        if (any)
            Q_EMIT ticksChanged();
    }
    void announceRows();

private:
    [[nodiscard]] qsizetype shownTicks() const;
    void announceTicks(int firstRow, int lastRow);

    State m_state = State::Closed;
    Error m_error;
    Session m_session;
    OrganizationId m_organization;
    int m_sort = 0;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    IdSet m_ticked;
    mutable std::optional<qsizetype> m_tickedShown; ///< of what the filter shows; counted when asked for
};

} // namespace patwarden
