// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bitset.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <string>
#include <string_view>

namespace patwarden {

/// The searchable text of all requests in one string: case-folded UTF-8, row after row. Rows are numbered 0, 1, 2,
/// …
class RequestTextPool
{
public:
    void append(const QString &name, const QString &reason);
    /// Copies row \p row of \p other behind the last one.
    void append(const RequestTextPool &other, size_t row);

    [[nodiscard]] size_t size() const { return m_rows.size(); }
    /// The folded name of a row; comparing two of them byte by byte orders them by code point.
    [[nodiscard]] std::string_view name(size_t row) const
    {
        return {m_text.data() + m_rows[row].start, m_rows[row].nameSize};
    }

    /// Those of \p among whose name or reason contains \p word, which comes from foldedWords().
    [[nodiscard]] Bitset rowsWith(std::string_view word, const Bitset &among) const;

private:
    /// Name and reason, each with the character that ends it.
    [[nodiscard]] std::string_view row(size_t row) const;

    struct Row {
        size_t start = 0;
        size_t nameSize = 0;
    };

    std::string m_text;
    std::vector<Row> m_rows;
};

/// How text is compared, here and in the owner's login: case-folded, UTF-8, and without the character that ends a
/// field.
[[nodiscard]] QByteArray foldedText(const QString &text);
/// The words of what a person typed into a search box, folded; each once.
[[nodiscard]] QList<QByteArray> foldedWords(const QString &text);

} // namespace patwarden
