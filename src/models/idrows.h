// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <array>
#include <unordered_map>

namespace patwarden {

/// In which row of a list an id stands; made for millions that lie close together, as IdSet is.
class IdRows
{
public:
    IdRows() = default;
    explicit IdRows(const QList<qint64> &ids)
    {
        for (int row = 0; row < int(ids.size()); ++row)
            m_pages[ids.at(row) >> pageShift][slotOf(ids.at(row))] = row + 1;
    }

    [[nodiscard]] bool isEmpty() const { return m_pages.empty(); }
    /// -1 where the list does not have it.
    [[nodiscard]] int rowOf(qint64 id) const
    {
        const auto page = m_pages.find(id >> pageShift);
        return page == m_pages.end() ? -1 : page->second[slotOf(id)] - 1;
    }
    [[nodiscard]] bool contains(qint64 id) const { return rowOf(id) >= 0; }

private:
    static constexpr int pageShift = 10;
    using Page = std::array<int, size_t{1} << pageShift>; ///< rows from 1; 0: none

    static size_t slotOf(qint64 id) { return size_t(id) % std::tuple_size_v<Page>; }

    std::unordered_map<qint64, Page> m_pages;
};

} // namespace patwarden
