// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace patwarden {

/// Ids of entries as the numbers that IdListModel and IdSet work on, in the same order.
template <typename EntryId>
[[nodiscard]] QList<qint64> asNumbers(const QList<EntryId> &ids)
{
    QList<qint64> numbers;
    numbers.reserve(ids.size());
    for (const EntryId id : ids)
        numbers.append(id.value());
    return numbers;
}

template <typename EntryId>
[[nodiscard]] QList<EntryId> asIds(const QList<qint64> &numbers)
{
    QList<EntryId> ids;
    ids.reserve(numbers.size());
    for (const qint64 number : numbers)
        ids.append(EntryId(number));
    return ids;
}

} // namespace patwarden
