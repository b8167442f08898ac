// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/requesttextpool.h"

#include <algorithm>
#include <cstring>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char endOfField = '\0'; // no word contains it, so no hit reaches from one field or row into the next

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
    const Row &source = other.m_rows[row];
    const size_t end = row + 1 < other.m_rows.size() ? other.m_rows[row + 1].start : other.m_text.size();
    m_rows.push_back({m_text.size(), source.nameSize});
    m_text.append(other.m_text, source.start, end - source.start);
}

Bitset RequestTextPool::rowsWith(std::string_view word) const
{
    Bitset rows;
    const char *const text = m_text.data();
    const char *const end = text + m_text.size();
    const char *from = text;
    size_t row = 0;
    while (from < end) {
        const void *const hit = memmem(from, size_t(end - from), word.data(), word.size());
        if (!hit)
            break;
        const size_t offset = size_t(static_cast<const char *>(hit) - text);
        const auto behind = std::upper_bound(m_rows.begin() + std::ptrdiff_t(row), m_rows.end(), offset,
                                             [](size_t at, const Row &candidate) { return at < candidate.start; });
        row = size_t(behind - m_rows.begin()); // the row after the one that was hit
        rows.insert(row - 1);
        if (behind == m_rows.end())
            break;
        from = text + behind->start;
    }
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
