// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/activetokencontroller.h"

#include <QAbstractTableModel>

namespace patwarden {

/// The classic tokens of an organization's members, and which of them reach it. Read as a whole; sorts by any
/// column. Thread: the GUI thread.
class ClassicTokenModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Note, Owner, OwnerRole, Scopes, LastUsed, Expires, Reach, ColumnCount };
    /// int, one of domain's Risk, in the column Expires; invalid where there is nothing to look at twice.
    static constexpr int urgencyRole = Qt::UserRole + 1;

    explicit ClassicTokenModel(const Clock &clock, QObject *parent = nullptr);

    /// Nothing happens where they are what is shown already; else the order that was chosen stays.
    void setTokens(const QList<ClassicTokenRow> &tokens);
    [[nodiscard]] int reaching() const; ///< how many of them reach the organization

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] QVariant urgency(const ClassicTokenRow &token) const;
    [[nodiscard]] QString text(const ClassicTokenRow &token, int column) const;
    [[nodiscard]] QString toolTip(const ClassicTokenRow &token, int column) const;
    void sortTokens();

    const Clock &m_clock;
    QList<ClassicTokenRow> m_read; ///< in the order in which they came
    QList<ClassicTokenRow> m_tokens;
    int m_sortColumn = LastUsed;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace patwarden
