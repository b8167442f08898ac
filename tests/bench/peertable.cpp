// SPDX-License-Identifier: GPL-3.0-or-later
#include "peertable.h"

#include "bed.h"
#include "measurement.h"

#include <QSqlError>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

PeerConnection::PeerConnection(const QString &path)
    : m_name(u"peer:"_s + path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(path);
    if (!database.open())
        giveUp(database.lastError().text());
}

PeerConnection::~PeerConnection()
{
    QSqlDatabase::removeDatabase(m_name);
}

void PeerProxy::setFilter(const PeerFilter &filter)
{
    m_filter = filter;
    invalidateFilter();
}

bool PeerProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto text = [&](int column) { return sourceModel()->index(row, column, parent).data().toString(); };
    const auto holds = [&](int column, const QString &word) { return text(column).split(u' ').contains(word); };
    return (m_filter.owner.isEmpty() || text(PeerTable::Owner) == m_filter.owner)
        && (m_filter.repository.isEmpty() || text(PeerTable::Selection) == u"2"
            || holds(PeerTable::Repositories, m_filter.repository))
        && (m_filter.permission.isEmpty() || holds(PeerTable::Permissions, m_filter.permission))
        && (m_filter.text.isEmpty() || text(PeerTable::TokenName).contains(m_filter.text, Qt::CaseInsensitive)
            || text(PeerTable::Reason).contains(m_filter.text, Qt::CaseInsensitive)
            || text(PeerTable::Owner).contains(m_filter.text, Qt::CaseInsensitive));
}

PeerTable::PeerTable(const QSqlDatabase &database, qint64 organization)
    : m_table(nullptr, database)
{
    m_table.setTable(u"request"_s);
    m_table.setRelation(Organization, QSqlRelation(u"organization"_s, u"id"_s, u"name"_s));
    m_table.setRelation(Owner, QSqlRelation(u"account"_s, u"id"_s, u"login"_s));
    m_table.setFilter(
        u"request.organization_id = %1 AND request.id IN (SELECT request_id FROM pending WHERE organization_id = %1)"_s
            .arg(organization));
    if (!m_table.select())
        giveUp(m_table.lastError().text());
    while (m_table.canFetchMore())
        m_table.fetchMore();
    m_proxy.setSourceModel(&m_table);
    m_proxy.sort(CreatedAt, Qt::DescendingOrder);
}

qsizetype PeerTable::page(const PeerFilter &filter)
{
    m_proxy.setFilter(filter);
    const int rows = m_proxy.rowCount();
    for (int row = 0; row < std::min(rows, pageRows); ++row) {
        for (int column = 0; column < m_proxy.columnCount(); ++column)
            (void)m_proxy.index(row, column).data();
    }
    return rows;
}

} // namespace patwarden::bench
