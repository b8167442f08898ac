// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QList>

#include <algorithm>
#include <utility>

namespace patwarden {

/// Turns the rows of a flat model into \p after with the fewest signals, so that scrolling, current row and
/// selection stay where they are: rows that went are removed, rows that changed are told of, rows that moved are
/// moved, new ones inserted. For the short lists that are read as a whole (hundreds of rows). M is the model's own
/// class and befriends RowMerge.
struct RowMerge {
    /// \param keyOf what a row is known by; each key once. \param same whether two rows of one key show the same.
    template <typename M, typename Row, typename Key, typename Same>
    static void merge(M &model, QList<Row> &rows, const QList<Row> &after, Key keyOf, Same same)
    {
        const auto find = [&keyOf](const QList<Row> &list, const Row &row, qsizetype from) {
            const auto it = std::find_if(list.cbegin() + from, list.cend(),
                                         [&](const Row &other) { return keyOf(other) == keyOf(row); });
            return it == list.cend() ? -1 : int(it - list.cbegin());
        };
        for (int row = int(rows.size()) - 1; row >= 0; --row) {
            if (find(after, rows.at(row), 0) >= 0)
                continue;
            model.beginRemoveRows({}, row, row);
            rows.removeAt(row);
            model.endRemoveRows();
        }
        for (int row = 0; row < int(after.size()); ++row) {
            const int from = find(rows, after.at(row), row);
            if (from < 0) {
                model.beginInsertRows({}, row, row);
                rows.insert(row, after.at(row));
                model.endInsertRows();
                continue;
            }
            if (from != row) {
                model.beginMoveRows({}, from, from, {}, row);
                rows.move(from, row);
                model.endMoveRows();
            }
            if (!same(rows.at(row), after.at(row))) {
                rows[row] = after.at(row);
                Q_EMIT model.dataChanged(model.index(row, 0), model.index(row, model.columnCount({}) - 1));
            }
        }
    }
};

} // namespace patwarden
