// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <bit>
#include <unordered_map>

namespace patwarden {

/// A set of ids, made for millions that lie close together, as the ids of a database do: one bit each, in pages of
/// 4,096. Far-off ids work as well and cost a page.
class IdSet
{
public:
    IdSet() = default;
    template <typename List>
    explicit IdSet(const List &ids)
    {
        for (const qint64 id : ids)
            insert(id);
    }

    /// \return whether it was not there yet.
    bool insert(qint64 id)
    {
        quint64 &word = m_pages[id >> pageShift][wordOf(id)];
        const bool isNew = (word & bitOf(id)) == 0;
        word |= bitOf(id);
        m_size += isNew;
        return isNew;
    }
    /// \return whether it was there.
    bool remove(qint64 id)
    {
        const auto page = m_pages.find(id >> pageShift);
        if (page == m_pages.end() || (page->second[wordOf(id)] & bitOf(id)) == 0)
            return false;
        page->second[wordOf(id)] &= ~bitOf(id);
        --m_size;
        return true;
    }
    [[nodiscard]] bool contains(qint64 id) const
    {
        const auto page = m_pages.find(id >> pageShift);
        return page != m_pages.end() && (page->second[wordOf(id)] & bitOf(id)) != 0;
    }

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    void clear()
    {
        m_pages.clear();
        m_size = 0;
    }

    /// Calls \p visit with each id, in no order.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (const auto &[number, page] : m_pages) {
            for (size_t i = 0; i < page.size(); ++i) {
                for (quint64 word = page[i]; word != 0; word &= word - 1)
                    visit((number << pageShift) + qint64(i * 64) + std::countr_zero(word));
            }
        }
    }

private:
    static constexpr int pageShift = 12;
    using Page = std::array<quint64, (size_t{1} << pageShift) / 64>;

    static size_t wordOf(qint64 id) { return (size_t(id) >> 6) % std::tuple_size_v<Page>; }
    static quint64 bitOf(qint64 id) { return quint64{1} << (quint64(id) & 63); }

    std::unordered_map<qint64, Page> m_pages; ///< by number; all bits of a new one are zero
    qsizetype m_size = 0;
};

} // namespace patwarden
