// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/impactmodel.h"

#include "controller/wording.h"
#include "models/timewords.h"

#include <QFutureWatcher>

#include <algorithm>
#include <numeric>

namespace patwarden {

ImpactModel::ImpactModel(PolicyController &policies, const Clock &clock, Session session, PolicyScope scope,
                         QObject *parent)
    : RecordListModel<ImpactRow>(parent)
    , m_policies(policies)
    , m_clock(clock)
    , m_session(std::move(session))
    , m_scope(scope)
{
}

void ImpactModel::setImpact(const Impact &impact)
{
    setIds({});
    m_firstId += m_entries.size();
    m_entries = impact.entries;
    QList<qint64> ids(m_entries.size());
    std::iota(ids.begin(), ids.end(), m_firstId);
    setIds(ids);
}

int ImpactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImpactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Token:
        return tr("Token");
    case Kind:
        return tr("Kind");
    case Owner:
        return tr("Owner");
    case Organization:
        return tr("Organization");
    case LastUse:
        return tr("Last use");
    case Effect:
        return tr("What happens");
    case Cause:
        return tr("Reason");
    default:
        return {};
    }
}

void ImpactModel::fetch(int firstRow, int count)
{
    const QList<qint64> asked = ids().mid(firstRow, count);
    QList<ImpactEntry> entries;
    entries.reserve(asked.size());
    for (const qint64 id : asked)
        entries.append(m_entries.at(id - m_firstId));
    auto *watcher = new QFutureWatcher<Result<QList<ImpactRow>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, asked] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            take(asked, watcher->result());
        else
            failed(asked);
    });
    watcher->setFuture(m_policies.impactRows(m_session, m_scope, entries));
}

void ImpactModel::take(const QList<qint64> &asked, const Result<QList<ImpactRow>> &rows)
{
    if (!rows) {
        failed(asked);
        Q_EMIT fetchFailed(rows.error());
        return;
    }
    QHash<qint64, ImpactRow> records;
    for (qsizetype i = 0; i < std::min(asked.size(), rows->size()); ++i)
        records.insert(asked.at(i), rows->at(i));
    store(asked, records);
}

QVariant ImpactModel::cell(int row, int column, int role) const
{
    const ImpactRow *record = recordAt(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*record, column);
    case Qt::ToolTipRole:
        if (column == LastUse && record->lastUsedAt)
            return TimeWords::moment(*record->lastUsedAt);
        return column == Token || column == Cause ? text(*record, column) : QVariant();
    case GainsRole:
        return record->gains;
    default:
        return {};
    }
}

QVariant ImpactModel::placeholder(int row, int column, int role) const
{
    const ImpactEntry &entry = m_entries.at(idAt(row) - m_firstId);
    if (role == GainsRole)
        return entry.gains;
    if (column == Effect && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return effect(entry.gains);
    return IdListModel::placeholder(row, column, role);
}

QString ImpactModel::text(const ImpactRow &record, int column) const
{
    switch (column) {
    case Token:
        return record.tokenName;
    case Kind:
        return record.kind == TokenKind::FineGrained ? tr("Fine-grained") : tr("Classic");
    case Owner:
        return record.owner;
    case Organization:
        return record.organization.isEmpty() ? tr("The enterprise itself") : record.organization;
    case LastUse:
        return TimeWords::lastUse(record.lastUsedAt, m_clock.now());
    case Effect:
        return effect(record.gains);
    case Cause:
        return record.gains ? tr("Until now: %1", "a reason").arg(Wording::sentence(record.reason))
                            : Wording::sentence(record.reason);
    default:
        return {};
    }
}

QString ImpactModel::effect(bool gains) const
{
    return gains ? tr("Gains access") : tr("Loses access");
}

} // namespace patwarden
