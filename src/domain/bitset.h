// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace patwarden {

/// A set of small numbers, one bit each. Grows as needed: a number that was never inserted is absent, however
/// large.
class Bitset
{
public:
    void insert(size_t number)
    {
        if (number / bits >= m_words.size())
            m_words.resize(number / bits + 1);
        m_words[number / bits] |= std::uint64_t{1} << (number % bits);
    }
    void erase(size_t number)
    {
        if (number / bits < m_words.size())
            m_words[number / bits] &= ~(std::uint64_t{1} << (number % bits));
    }
    [[nodiscard]] bool contains(size_t number) const
    {
        return number / bits < m_words.size() && ((m_words[number / bits] >> (number % bits)) & 1U) != 0;
    }

    [[nodiscard]] size_t count() const
    {
        size_t sum = 0;
        for (const std::uint64_t word : m_words)
            sum += size_t(std::popcount(word));
        return sum;
    }
    [[nodiscard]] bool isEmpty() const
    {
        return std::ranges::all_of(m_words, [](std::uint64_t word) { return word == 0; });
    }
    /// The size of the intersection, without making it.
    [[nodiscard]] size_t countCommon(const Bitset &other) const
    {
        const size_t common = std::min(m_words.size(), other.m_words.size());
        size_t sum = 0;
        for (size_t i = 0; i < common; ++i)
            sum += size_t(std::popcount(m_words[i] & other.m_words[i]));
        return sum;
    }

    Bitset &operator&=(const Bitset &other)
    {
        if (m_words.size() > other.m_words.size())
            m_words.resize(other.m_words.size());
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    Bitset &operator|=(const Bitset &other)
    {
        if (m_words.size() < other.m_words.size())
            m_words.resize(other.m_words.size());
        for (size_t i = 0; i < other.m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }

    /// Calls \p visit with each number, in ascending order.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                visit(i * bits + size_t(std::countr_zero(word)));
        }
    }

private:
    static constexpr size_t bits = 64;

    std::vector<std::uint64_t> m_words;
};

} // namespace patwarden
