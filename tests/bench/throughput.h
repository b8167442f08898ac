// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace patwarden::bench {

/// What `throughputbench` measures: ours, the limit (the same rows straight through the sqlite3 library) and the
/// peer (what a Qt developer writes first), alternating in one run. Each returns the lines of a Markdown table;
/// none where something could not be measured (said on stderr).
struct Load {
    QString folder; ///< for estates; emptied by who made it
    qint64 requests = 100'000;
    int rounds = 3;
};

/// Approves a queue of `requests`, in batches of one transaction each.
[[nodiscard]] QStringList measureReview(const Load &load);
/// Writes the demo of a scale, takes an estate file of the same content in, and copies the rows raw.
[[nodiscard]] QStringList measureImport(const Load &load);
/// The impact of policy changes of an enterprise with about twice as many tokens as `requests`: the first one,
/// which reads what they reach, and the next one, which does not; against the same statements raw, and against
/// asking the definition of an impact for every token.
[[nodiscard]] QStringList measurePreview(const Load &load);

/// The first page of a queue of `requests`, as values of the program and raw; and raw in a lean schema.
[[nodiscard]] QStringList measurePage(const Load &load);

/// One row of such a table: "| what | ours | limit | peer | ours / limit | peer / ours |".
[[nodiscard]] QString tableRow(const QString &what, double ours, double limit, double peer);
[[nodiscard]] QStringList tableHead(const QString &title);

/// Copies an estate with its WAL written back.
void copyEstate(const QString &from, const QString &to);

} // namespace patwarden::bench
