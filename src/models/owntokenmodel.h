// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tokenwords.h"

#include <QAbstractTableModel>

namespace patwarden {

/// One's own tokens of one kind, the newest first. Thread: the GUI thread.
class OwnTokenModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, ResourceOwner, Rights, Expires, LastUsed, State, Detail, ColumnCount };
    /// int, a PillKind; invalid where the cell is plain text.
    static constexpr int kindRole = Qt::UserRole + 1;

    OwnTokenModel(TokenKind kind, const Clock &clock, QObject *parent = nullptr);

    /// Takes those of its kind out of a new reading; rows that stay keep their place in the view.
    void mergeRows(const QList<OwnToken> &tokens);
    [[nodiscard]] const OwnToken &recordAt(int row) const { return m_rows.at(row); }
    /// The row of that token, or -1.
    [[nodiscard]] int rowOf(TokenId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    friend struct RowMerge;
    [[nodiscard]] QString text(const OwnToken &token, int column) const;
    [[nodiscard]] QVariant pillKind(const OwnToken &token, int column) const;

    TokenKind m_kind;
    const Clock &m_clock;
    QList<OwnToken> m_rows;
};

} // namespace patwarden
