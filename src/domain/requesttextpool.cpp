// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/requesttextpool.h"

#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char endOfField = '\0'; // no word contains it, so no hit reaches from one field or row into the next

constexpr size_t fewShare = 16; // looking into one row costs about as much as scanning past this many

/// Like std::string_view::find, which goes from one occurrence of the first letter to the next and so is slow
/// where that letter is common: this looks for the first and the last letter at their distance, sixteen places at
/// a time.
size_t findWord(std::string_view text, std::string_view word, size_t from)
{
#ifdef __SSE2__
    const size_t distance = word.size() - 1;
    const __m128i first = _mm_set1_epi8(word.front());
    const __m128i last = _mm_set1_epi8(word.back());
    const auto load = [&](size_t at) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + at));
    };
    for (; from + distance + sizeof(__m128i) <= text.size(); from += sizeof(__m128i)) {
        const __m128i both =
            _mm_and_si128(_mm_cmpeq_epi8(load(from), first), _mm_cmpeq_epi8(load(from + distance), last));
        for (unsigned mask = unsigned(_mm_movemask_epi8(both)); mask != 0; mask &= mask - 1) {
            const size_t at = from + size_t(std::countr_zero(mask));
            if (std::memcmp(text.data() + at, word.data(), word.size()) == 0)
                return at;
        }
    }
#endif
    return text.find(word, from);
}

} // namespace

void RequestTextPool::append(const QString &name, const QString &reason)
{
    const QByteArray foldedName = foldedText(name);
    m_rows.push_back({m_text.size(), size_t(foldedName.size())});
    m_text.append(foldedName.constData(), size_t(foldedName.size())).push_back(endOfField);
    if (!reason.isEmpty())
        m_text.append(foldedText(reason).constData()).push_back(endOfField);
}

void RequestTextPool::append(const RequestTextPool &other, size_t row)
{
    m_rows.push_back({m_text.size(), other.m_rows[row].nameSize});
    m_text.append(other.row(row));
}

std::string_view RequestTextPool::row(size_t row) const
{
    const size_t start = m_rows[row].start;
    const size_t end = row + 1 < m_rows.size() ? m_rows[row + 1].start : m_text.size();
    return std::string_view(m_text).substr(start, end - start);
}

Bitset RequestTextPool::rowsWith(std::string_view word, const Bitset &among) const
{
    Bitset rows;
    if (among.count() < m_rows.size() / fewShare) {
        among.forEach([&](size_t candidate) {
            if (row(candidate).find(word) != std::string_view::npos)
                rows.insert(candidate);
        });
        return rows;
    }
    size_t at = 0;
    for (size_t hit = findWord(m_text, word, 0); hit != std::string_view::npos;) {
        while (at + 1 < m_rows.size() && m_rows[at + 1].start <= hit)
            ++at;
        rows.insert(at);
        if (++at == m_rows.size())
            break;
        hit = findWord(m_text, word, m_rows[at].start);
    }
    rows &= among;
    return rows;
}

QByteArray foldedText(const QString &text)
{
    QString folded = text.toCaseFolded();
    folded.remove(QChar(u'\0'));
    return folded.toUtf8();
}

QList<QByteArray> foldedWords(const QString &text)
{
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    QList<QByteArray> folded;
    for (const QString &word : std::as_const(words)) {
        if (const QByteArray one = foldedText(word); !one.isEmpty())
            folded.append(one);
    }
    return folded;
}

} // namespace patwarden
