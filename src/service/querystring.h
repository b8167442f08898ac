// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>
#include <utility>

namespace patwarden {

/// The query of an address, taken apart: names and values percent-decoded, "+" a space, in their order. What is no
/// UTF-8 becomes U+FFFD. Never fails.
class QueryString
{
public:
    explicit QueryString(const QByteArray &query);

    /// The last value of that name, which is what counts on GitHub; nullopt where there is none or an empty one.
    [[nodiscard]] std::optional<QString> value(QStringView name) const;
    /// Every "name[]=…", and what stands between the commas of every "name=…", which is how Octokit sends a list.
    /// Empty ones are left out.
    [[nodiscard]] QStringList list(const QString &name) const;

private:
    QList<std::pair<QString, QString>> m_items;
};

/// Which page a list was asked for. As on GitHub nothing is refused: what is no number counts as not said, and
/// per_page is at most 100.
struct PageNumber {
    qint64 page = 1;
    qint64 perPage = 30;

    [[nodiscard]] static PageNumber of(const QueryString &query);
    [[nodiscard]] qint64 offset() const { return (page - 1) * perPage; }
    [[nodiscard]] qint64 pages(qint64 total) const { return (total + perPage - 1) / perPage; }
};

/// The value of the header Link ("prev", "next", "last", "first", as far as there are such) for a list of \p total
/// entries: \p address (without a query) with \p query, in which only `page` is another. Empty where all of it
/// stands on this page.
[[nodiscard]] QByteArray pageLinks(const QByteArray &address, const QByteArray &query, const PageNumber &number,
                                   qint64 total);

} // namespace patwarden
