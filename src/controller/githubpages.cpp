// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/githubpages.h"

#include <algorithm>

namespace patwarden {

namespace {

constexpr size_t deepestPage = 2;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

GithubPages::GithubPages(QString file, QByteArray content)
    : m_file(std::move(file))
    , m_content(std::move(content))
{
    if (m_content.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
}

std::optional<GithubPages::Piece> GithubPages::next()
{
    for (;;) {
        skipBlank();
        const bool ended = m_at == m_content.size();
        if (ended && (m_pages.empty() || m_lastWasBroken))
            return std::nullopt;
        if (ended)
            return atEnd();
        std::optional<Piece> piece = m_pages.empty() ? nextOutside() : nextInPage();
        if (!piece)
            continue;
        m_lastWasBroken = piece->problem.has_value();
        return piece;
    }
}

/// A page without its end, cut off between two entries.
GithubPages::Piece GithubPages::atEnd()
{
    m_lastWasBroken = true;
    return {newPosition(), {}, ImportProblem::CutOff};
}

std::optional<GithubPages::Piece> GithubPages::nextInPage()
{
    const char c = m_content.at(m_at);
    if (c == ',' || c == ']') {
        if (c == ']')
            m_pages.pop_back();
        ++m_at;
        return std::nullopt;
    }
    if (c == '[' && m_pages.size() < deepestPage) {
        m_pages.push_back({});
        ++m_at;
        return std::nullopt;
    }
    return entry();
}

std::optional<GithubPages::Piece> GithubPages::nextOutside()
{
    const char c = m_content.at(m_at);
    if (c == '{')
        return entry();
    if (c == '[') {
        m_pages.push_back({});
        ++m_at;
        return std::nullopt;
    }
    if (c == ',' || c == '\x1E' || (c == ']' && m_recovered)) { // as JSON lines are separated now and then
        ++m_at;
        return std::nullopt;
    }
    const Piece junk{{m_file, 0, 0, m_line}, {}, ImportProblem::NotJson};
    skipJunk();
    return junk;
}

ImportPosition GithubPages::newPosition()
{
    if (m_pages.empty())
        return {m_file, 0, ++m_linesOutside, m_line};
    Page &page = m_pages.back();
    if (page.number == 0)
        page.number = ++m_pageCount;
    return {m_file, page.number, ++page.entries, m_line};
}

GithubPages::Piece GithubPages::entry()
{
    Piece piece{newPosition(), {}, {}};
    const qsizetype start = m_at;
    const char first = m_content.at(start);
    const Extent extent = first == '{' || first == '[' ? extentOf(start) : extentOfScalar(start);
    piece.problem = extent.problem;
    if (!extent.problem) {
        piece.text = QByteArrayView(m_content).sliced(start, extent.end - start);
        if (first != '{')
            piece.problem = ImportProblem::NotAnObject;
        moveTo(extent.end);
    } else {
        recoverFrom(start);
    }
    return piece;
}

GithubPages::Extent GithubPages::extentOf(qsizetype start) const
{
    QByteArray open;
    char last = '\0'; // the last character that is not blank
    for (qsizetype at = start; at < m_content.size(); ++at) {
        const char c = m_content.at(at);
        if (isBlank(c))
            continue;
        if (c == '"') {
            const qsizetype end = endOfString(at);
            if (end < 0)
                return {0, m_content.indexOf('\n', at) < 0 ? ImportProblem::CutOff : ImportProblem::NotJson};
            at = end;
        } else if (c == '{' || c == '[') {
            // Told at once that an object began where none may: else each of many entries without an end is looked
            // through to the end of the file.
            const bool fits = open.isEmpty() || (open.back() == '{' ? last == ':' : last == '[' || last == ',');
            if (!fits)
                return {0, ImportProblem::NotJson};
            open.append(c);
        } else if (c == '}' || c == ']') {
            if (open.isEmpty() || open.back() != (c == '}' ? '{' : '['))
                return {0, ImportProblem::NotJson};
            open.chop(1);
            if (open.isEmpty())
                return {at + 1, {}};
        }
        last = c;
    }
    return {0, ImportProblem::CutOff};
}

GithubPages::Extent GithubPages::extentOfScalar(qsizetype start) const
{
    qsizetype at = start;
    for (; at < m_content.size(); ++at) {
        const char c = m_content.at(at);
        if (c == ',' || c == ']' || c == '\n')
            break;
        if (c == '"') {
            at = endOfString(at);
            if (at < 0)
                return {0, ImportProblem::NotJson};
        }
    }
    return {at, {}};
}

/// Where the string that begins at \p start has its closing quote; -1 where its line ends before.
qsizetype GithubPages::endOfString(qsizetype start) const
{
    for (qsizetype at = start + 1; at < m_content.size(); ++at) {
        const char c = m_content.at(at);
        if (c == '"')
            return at;
        if (c == '\n')
            return -1;
        if (c == '\\')
            ++at;
    }
    return -1;
}

void GithubPages::skipBlank()
{
    qsizetype at = m_at;
    while (at < m_content.size() && isBlank(m_content.at(at)))
        ++at;
    moveTo(at);
}

/// To the next line that begins with an object or array.
void GithubPages::skipJunk()
{
    qsizetype at = m_at;
    do {
        at = m_content.indexOf('\n', at);
        if (at < 0)
            return moveTo(m_content.size());
        while (at < m_content.size() && isBlank(m_content.at(at)))
            ++at;
    } while (at < m_content.size() && m_content.at(at) != '{' && m_content.at(at) != '[');
    moveTo(at);
}

void GithubPages::recoverFrom(qsizetype start)
{
    m_recovered = true;
    const qsizetype column = start - (m_content.lastIndexOf('\n', start) + 1);
    qsizetype lineEnd = m_content.indexOf('\n', start);
    const QByteArrayView rest =
        QByteArrayView(m_content).sliced(start, (lineEnd < 0 ? m_content.size() : lineEnd) - start);
    if (const qsizetype next = rest.indexOf(",{\"id\":"); next >= 0 && !m_pages.empty())
        return moveTo(start + next + 1);
    while (lineEnd >= 0) {
        qsizetype at = lineEnd + 1;
        while (at < m_content.size() && (m_content.at(at) == ' ' || m_content.at(at) == '\t'))
            ++at;
        const char c = at < m_content.size() ? m_content.at(at) : '\0';
        if ((c == '{' || c == '[') && at - lineEnd - 1 <= column) {
            if (c == '[')
                m_pages.clear();
            return moveTo(at);
        }
        lineEnd = m_content.indexOf('\n', at);
    }
    moveTo(m_content.size());
}

void GithubPages::moveTo(qsizetype at)
{
    m_line += std::count(m_content.cbegin() + m_at, m_content.cbegin() + at, '\n');
    m_at = at;
}

} // namespace patwarden
