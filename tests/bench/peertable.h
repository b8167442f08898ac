// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QSqlDatabase>
#include <QSqlRelationalTableModel>

#include <memory>

namespace patwarden::bench {

/// A connection as a program opens it that asks for nothing in particular.
class PeerConnection
{
public:
    explicit PeerConnection(const QString &path);
    ~PeerConnection();
    Q_DISABLE_COPY_MOVE(PeerConnection)

    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(m_name); }

private:
    QString m_name;
};

/// What is asked of PeerProxy; empty texts ask nothing.
struct PeerFilter {
    QString owner{};
    QString repository{}; ///< its id
    QString permission{};
    QString text{};
};

/// The filters of the page, written as one does for QSortFilterProxyModel.
class PeerProxy : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setFilter(const PeerFilter &filter);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    PeerFilter m_filter;
};

/// What a Qt developer writes first: a QSqlRelationalTableModel on `request`, with relations to the owner and the
/// organization, and a proxy on top that sorts and filters. Sorting and filtering need every row, so every row is
/// fetched.
class PeerTable
{
public:
    enum Column {
        Id,
        Organization = 2,
        Owner = 4,
        TokenName,
        Reason,
        Selection,
        Repositories,
        Permissions = 10,
        CreatedAt
    };

    PeerTable(const QSqlDatabase &database, qint64 organization);

    [[nodiscard]] PeerProxy &proxy() { return m_proxy; }
    [[nodiscard]] QSqlRelationalTableModel &table() { return m_table; }
    /// Filters, counts, and reads the first 50 rows. \return the count.
    qsizetype page(const PeerFilter &filter);

private:
    QSqlRelationalTableModel m_table;
    PeerProxy m_proxy;
};

} // namespace patwarden::bench
