// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/auditcontroller.h"

#include <QAbstractTableModel>

namespace patwarden {

/// The entries that were read so far, newest first. It reads nothing by itself: where the view wants more it says
/// so, once, and the page brings the next block.
class AuditLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Actor, Sentence, Event, Organization, Token, ColumnCount };

    explicit AuditLogModel(QObject *parent = nullptr);

    /// Takes the newest block of a reading. Where it joins what is here, only what is new is added on top and
    /// everything else stays in its place; else what was here goes.
    void takeNewest(const AuditPage &page);
    /// Takes the block that moreWanted() asked for.
    void takeOlder(const AuditPage &page);
    /// Reading it failed; the view may ask again.
    void olderFailed();
    /// What was here belongs to another filter.
    void clear();

    [[nodiscard]] const AuditRow &recordAt(int row) const { return m_rows.at(row); }
    /// Sequence of the oldest entry that is here; 0 where there is none.
    [[nodiscard]] qint64 oldest() const { return m_rows.isEmpty() ? 0 : m_rows.constLast().leaf.sequence; }
    [[nodiscard]] bool hasMore() const { return m_more; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The entries before this sequence are wanted.
    void moreWanted(qint64 before);

private:
    void append(const QList<AuditRow> &rows);
    [[nodiscard]] QString text(const AuditRow &row, int column) const;

    QList<AuditRow> m_rows;
    bool m_more = false;
    bool m_asked = false; ///< the next block is on its way
};

} // namespace patwarden
