// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/ctl/reporter.h"

#include <QList>
#include <QStringList>

namespace patwarden::ctl {

/// A list as it comes: with --json one object a line, else a table. The columns are as wide as the first rows
/// need; what comes later and is wider pushes its line to the right.
class Listing
{
public:
    /// Columns whose number is in \p numbers are aligned to the right.
    Listing(const Reporter &reporter, const QStringList &headers, const QList<qsizetype> &numbers = {});
    ~Listing();
    Q_DISABLE_COPY_MOVE(Listing)

    void add(const QJsonObject &object, const QStringList &cells);

private:
    void print(const QStringList &cells) const;
    void printFirstRows();

    bool m_json;
    QStringList m_headers;
    QList<qsizetype> m_numbers;
    QList<QStringList> m_firstRows; ///< until there are enough to know the widths
    QList<qsizetype> m_widths; ///< empty until then
};

/// Lines "label: value" of one thing; an empty value is left out.
[[nodiscard]] QString aligned(const QList<std::pair<QString, QString>> &fields);

/// Text from people for a terminal: a character that a terminal would obey becomes U+FFFD.
[[nodiscard]] QString printable(QString text);

} // namespace patwarden::ctl
