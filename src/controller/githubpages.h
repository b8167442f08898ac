// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/importreport.h"

#include <QByteArray>

#include <vector>

namespace patwarden {

/// Finds the entries in what GitHub's API returned, in any of the forms people store it in: an array (a page),
/// several arrays one after another, an array of arrays, one object a line. It finds where each entry begins and
/// ends and keeps it word for word; what is in it is read by controller/githubrequest.h.
///
/// Where an entry is so broken that its end cannot be found, it goes on with the next line that begins with an
/// object or array and is not indented deeper, or with the next object on the same line whose first field is "id".
class GithubPages
{
public:
    GithubPages(QString file, QByteArray content);

    struct Piece {
        ImportPosition position;
        QByteArrayView text; ///< of an entry; valid while the reader lives
        std::optional<ImportProblem> problem; ///< no entry, or one without an end
    };
    /// The next entry or problem; nothing at the end.
    [[nodiscard]] std::optional<Piece> next();
    [[nodiscard]] qsizetype consumed() const { return m_at; }

private:
    struct Page {
        int number = 0; ///< 0 until its first entry
        qint64 entries = 0;
    };
    struct Extent {
        qsizetype end = 0;
        std::optional<ImportProblem> problem;
    };

    [[nodiscard]] std::optional<Piece> nextInPage();
    [[nodiscard]] std::optional<Piece> nextOutside();
    [[nodiscard]] Piece entry();
    [[nodiscard]] Piece atEnd();
    [[nodiscard]] ImportPosition newPosition();
    [[nodiscard]] Extent extentOf(qsizetype start) const;
    [[nodiscard]] Extent extentOfScalar(qsizetype start) const;
    [[nodiscard]] qsizetype endOfString(qsizetype start) const;
    void skipBlank();
    void skipJunk();
    void recoverFrom(qsizetype start);
    void moveTo(qsizetype at);

    QString m_file;
    QByteArray m_content;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    std::vector<Page> m_pages; ///< the arrays around m_at: none, one, or an inner one in an outer one
    int m_pageCount = 0;
    qint64 m_linesOutside = 0;
    bool m_recovered = false; ///< closing brackets may be left over
    bool m_lastWasBroken = false;
};

} // namespace patwarden
