// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/idlistmodel.h"
#include "models/idnumbers.h"
#include "models/serialwork.h"

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace patwarden {

/// The index of a list, and the work on it: a small one is asked and changed at once, a large one on a worker
/// thread, one job after another. A newer index is coming until its rows are selected, and the current one from
/// then on. What is to follow a piece of work is called on the GUI thread, at once or later, and not at all when
/// this has died.
///
/// Index is RequestIndex or TokenIndex, EntryId the ids it is about. Thread: the GUI's.
template <typename Index, typename EntryId>
class IndexWork
{
public:
    using SharedIndex = std::shared_ptr<Index>;
    /// Up to so many entries it answers at once.
    static constexpr qsizetype fewEntries = 20'000;

    /// What selects the entries that are shown; for any thread. Gives up where \p stop is set.
    using Selection = std::function<QList<EntryId>(const Index &, const std::atomic_bool &stop)>;
    struct Selected {
        IdListModel::Rows rows;
        qsizetype total = 0; ///< entries of the index
    };

    IndexWork() = default;
    ~IndexWork() { stopSelecting(); }
    Q_DISABLE_COPY_MOVE(IndexWork)

    /// Null as long as there is none. Only for names: a worker may be changing it.
    [[nodiscard]] const SharedIndex &current() const { return m_current; }
    /// The one that is coming, else the current one.
    [[nodiscard]] const SharedIndex &latest() const { return m_coming ? m_coming : m_current; }
    [[nodiscard]] bool isSelecting() const { return m_selecting != nullptr; }
    [[nodiscard]] bool isBusy() const { return m_work.isBusy(); }

    void forget()
    {
        stopSelecting();
        m_current.reset();
        m_coming.reset();
    }

    /// `then` gets the answer of `question(index)` of the current one; not without one.
    template <typename Answer>
    void ask(std::function<Answer(const Index &)> question, std::function<void(const Answer &)> then)
    {
        if (!m_current)
            return;
        if (isQuick(*m_current))
            then(question(*m_current));
        else
            m_work.run([index = m_current, question = std::move(question)] { return question(*index); },
                       std::move(then));
    }

    /// Selects from \p index, which is the current one when `then` gets the rows that follow \p before. Stops the
    /// selection that runs, whose `then` is dropped.
    void select(const SharedIndex &index, Selection selection, const QList<qint64> &before,
                std::function<void(const Selected &)> then)
    {
        stopSelecting();
        m_coming = index;
        if (isQuick(*index)) {
            Selected selected = selectedOf(*index, selection, before, Index::goesOn);
            adopt(index);
            then(selected);
            return;
        }
        const auto stop = m_selecting = std::make_shared<std::atomic_bool>(false);
        m_work.run(
            [index, stop, selection = std::move(selection), before]() -> std::shared_ptr<Selected> {
                if (stop->load())
                    return nullptr;
                auto selected = std::make_shared<Selected>(selectedOf(*index, selection, before, *stop));
                return stop->load() ? nullptr : selected;
            },
            [this, index, stop, then = std::move(then)](const std::shared_ptr<Selected> &selected) {
                if (stop->load() || !selected)
                    return;
                m_selecting.reset();
                adopt(index);
                then(*selected);
            });
    }

    /// Takes \p ids out of the current index and of the coming one. `then` gets how many entries the current one
    /// has left, as long as nothing else waits to change it.
    void remove(const QList<EntryId> &ids, const std::function<void(qsizetype)> &then)
    {
        for (const SharedIndex &index : {m_current, m_coming}) {
            if (index)
                removeFrom(index, ids, then);
        }
    }
    /// Takes them out of \p index only, the same otherwise.
    void removeFrom(const SharedIndex &index, const QList<EntryId> &ids,
                    const std::function<void(qsizetype)> &then)
    {
        const auto tell = [this, index, then](qsizetype total) {
            if (index == m_current && !m_work.isBusy())
                then(total);
        };
        const auto removed = [index, ids] {
            index->remove(ids);
            return index->size();
        };
        if (isQuick(*index))
            tell(removed());
        else
            m_work.run(removed, tell);
    }

    /// Changes the latest one on the GUI thread, between two jobs: names go in with what comes, and the GUI reads
    /// those. Not without one.
    void changeHere(std::function<void(const SharedIndex &)> change)
    {
        m_work.runHere([this, change = std::move(change)] {
            if (const SharedIndex index = latest())
                change(index);
        });
    }

private:
    [[nodiscard]] bool isQuick(const Index &index) const { return !m_work.isBusy() && index.size() <= fewEntries; }

    [[nodiscard]] static Selected selectedOf(const Index &index, const Selection &selection,
                                             const QList<qint64> &before, const std::atomic_bool &stop)
    {
        const QList<EntryId> ids = selection(index, stop);
        if (stop.load())
            return {};
        return {IdListModel::prepare(before, asNumbers(ids)), index.size()};
    }

    void adopt(const SharedIndex &index)
    {
        m_current = index;
        m_coming.reset();
    }

    void stopSelecting()
    {
        if (m_selecting)
            m_selecting->store(true);
        m_selecting.reset();
    }

    SharedIndex m_current;
    SharedIndex m_coming;
    SerialWork m_work;
    std::shared_ptr<std::atomic_bool> m_selecting; ///< stops the selection that runs; null where none does
};

} // namespace patwarden
