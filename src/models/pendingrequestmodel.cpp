// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pendingrequestmodel.h"

#include "models/pendingrequestcells.h"

#include <QFutureWatcher>

#include <algorithm>

namespace patwarden {

namespace {

template <typename T, typename Then>
void whenPendingRead(QObject *receiver, const QFuture<Result<T>> &future, Then then)
{
    auto *watcher = new QFutureWatcher<Result<T>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, then = std::move(then)] {
        const auto answered = watcher->future();
        watcher->deleteLater();
        if (answered.resultCount() > 0) // nothing came of a reading that was cancelled
            then(answered.resultAt(0));
    });
    watcher->setFuture(future);
}

QList<qint64> asRowIds(const QList<RequestId> &ids)
{
    QList<qint64> rowIds;
    rowIds.reserve(ids.size());
    for (const RequestId id : ids)
        rowIds.append(id.value());
    return rowIds;
}

} // namespace

PendingRequestModel::PendingRequestModel(RequestController &controller, const Clock &clock, QObject *parent)
    : RecordListModel(parent)
    , m_controller(controller)
    , m_clock(clock)
{
}

PendingRequestModel::~PendingRequestModel()
{
    m_reading.cancel();
}

// ---------------------------------------------------------------------------------------------------- reading

void PendingRequestModel::open(const Session &session, OrganizationId organization)
{
    if (session.account != m_session.account || organization != m_organization || m_state != State::Ready) {
        m_session = session;
        m_organization = organization;
        startAfresh();
    }
    read(false);
}

void PendingRequestModel::refresh()
{
    if (m_state != State::Closed && m_state != State::Reading)
        read(true);
}

void PendingRequestModel::startAfresh()
{
    m_index.reset();
    m_totalBeforeIndex = 0;
    m_gone.clear();
    m_filter = {};
    clearTicks();
    setIds({});
    setState(State::Reading);
    announceRows();
}

void PendingRequestModel::read(bool onlyIfChanged)
{
    m_reading.cancel();
    const int number = ++m_readingNumber;
    whenPendingRead(this, m_controller.queue(m_session, m_organization, firstLook),
                    [this, number, onlyIfChanged](const Result<RequestQueue> &queue) {
                        if (number != m_readingNumber)
                            return;
                        if (queue)
                            onQueue(*queue, onlyIfChanged);
                        else
                            onFailure(queue.error());
                    });
}

void PendingRequestModel::onQueue(const RequestQueue &queue, bool onlyIfChanged)
{
    if (!queue.optedIn) {
        startAfresh();
        setState(State::NotOptedIn);
        return;
    }
    if (onlyIfChanged && isAsBefore(queue))
        return;
    if (!m_index)
        showFirstLook(queue);
    readIndex();
}

void PendingRequestModel::showFirstLook(const RequestQueue &queue)
{
    QList<qint64> ids;
    QHash<qint64, RequestRow> records;
    for (const RequestRow &row : queue.newest) {
        if (m_gone.contains(row.id))
            continue;
        ids.append(row.id.value());
        records.insert(row.id.value(), row);
    }
    m_totalBeforeIndex = queue.total - (queue.newest.size() - ids.size());
    setIds(ids);
    store(ids, records);
    setState(State::Ready);
    announceRows();
}

bool PendingRequestModel::isAsBefore(const RequestQueue &queue) const
{
    if (!m_index || queue.total != m_index->size())
        return false;
    const QList<RequestId> newest = m_index->select({}, RequestSort::Asked, Qt::DescendingOrder);
    return std::equal(queue.newest.cbegin(), queue.newest.cend(), newest.cbegin(),
                      newest.cbegin() + std::min(newest.size(), queue.newest.size()),
                      [](const RequestRow &row, RequestId id) { return row.id == id; });
}

void PendingRequestModel::readIndex()
{
    const int number = m_readingNumber;
    m_reading = m_controller.index(m_session, m_organization);
    whenPendingRead(this, m_reading, [this, number](const Result<std::shared_ptr<RequestIndex>> &index) {
        if (number != m_readingNumber)
            return;
        if (index)
            onIndex(*index);
        else
            onFailure(index.error());
    });
}

void PendingRequestModel::onIndex(std::shared_ptr<RequestIndex> index)
{
    index->remove({m_gone.cbegin(), m_gone.cend()});
    m_index = std::move(index);
    m_reading = {};
    forgetTicksOfGone();
    setState(State::Ready);
    selectRows();
}

void PendingRequestModel::onFailure(const Error &error)
{
    // A right that was taken away hides at once what it showed; after any other failure old rows are better than
    // none.
    if (m_state == State::Ready && error.code != ErrorCode::Forbidden) {
        Q_EMIT readingFailed(error);
        return;
    }
    m_error = error;
    startAfresh();
    setState(State::Failed);
}

void PendingRequestModel::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void PendingRequestModel::fetch(int firstRow, int count)
{
    const QList<qint64> asked = ids().mid(firstRow, count);
    QList<RequestId> wanted;
    for (const qint64 id : asked) {
        if (!hasRecord(id))
            wanted.append(RequestId(id));
    }
    if (wanted.isEmpty()) {
        store(asked, {});
        return;
    }
    const OrganizationId organization = m_organization;
    whenPendingRead(this, m_controller.rows(m_session, organization, wanted),
                    [this, asked, wanted, organization](const Result<QList<RequestRow>> &rows) {
                        if (!rows) {
                            failed(asked);
                            Q_EMIT readingFailed(rows.error());
                            return;
                        }
                        QHash<qint64, RequestRow> records;
                        for (const RequestRow &row : *rows)
                            records.insert(row.id.value(), row);
                        store(asked, records);
                        if (organization != m_organization)
                            return;
                        QList<RequestId> decided;
                        std::copy_if(wanted.cbegin(), wanted.cend(), std::back_inserter(decided),
                                     [&](RequestId id) { return !records.contains(id.value()); });
                        take(decided);
                    });
}

// ------------------------------------------------------------------------------------------- filtering, sorting

qint64 PendingRequestModel::total() const
{
    return m_index ? m_index->size() : m_totalBeforeIndex;
}

qint64 PendingRequestModel::shownCount() const
{
    return m_index ? ids().size() : m_totalBeforeIndex;
}

void PendingRequestModel::setFilter(const RequestFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    selectRows();
}

RequestFacets PendingRequestModel::facets() const
{
    return m_index ? m_index->facets(m_filter) : RequestFacets();
}

QString PendingRequestModel::ownerName(AccountId owner) const
{
    return m_index ? m_index->ownerName(owner) : QString();
}

QString PendingRequestModel::repositoryName(RepositoryId repository) const
{
    return m_index ? m_index->repositoryName(repository) : QString();
}

void PendingRequestModel::setSort(RequestSort sort, Qt::SortOrder order)
{
    if (sort == m_sort && order == m_order)
        return;
    m_sort = sort;
    m_order = order;
    Q_EMIT sortChanged();
    selectRows();
}

void PendingRequestModel::sort(int column, Qt::SortOrder order)
{
    if (const auto key = sortOf(column))
        setSort(*key, order);
}

std::optional<RequestSort> PendingRequestModel::sortOf(int column)
{
    switch (column) {
    case Name:
        return RequestSort::Name;
    case Owner:
        return RequestSort::Owner;
    case RepositoryAccess:
        return RequestSort::RepositoryAccess;
    case Expires:
        return RequestSort::Expires;
    case RiskWord:
        return RequestSort::Risk;
    case Asked:
        return RequestSort::Asked;
    default:
        return std::nullopt;
    }
}

int PendingRequestModel::columnOf(RequestSort sort)
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (sortOf(column) == sort)
            return column;
    }
    return Asked;
}

void PendingRequestModel::selectRows()
{
    if (!m_index)
        return;
    setIds(asRowIds(m_index->select(m_filter, m_sort, m_order)));
    announceRows();
}

void PendingRequestModel::announceRows()
{
    m_tickedShown.reset();
    Q_EMIT headerDataChanged(Qt::Horizontal, Name, Name);
    Q_EMIT queueChanged();
}

void PendingRequestModel::take(const QList<RequestId> &ids)
{
    if (ids.isEmpty())
        return;
    const qsizetype known = m_gone.size();
    const qsizetype ticks = m_ticked.size();
    for (const RequestId id : ids) {
        m_gone.insert(id);
        m_ticked.remove(id);
    }
    if (m_index)
        m_index->remove(ids);
    else
        m_totalBeforeIndex = std::max<qint64>(0, m_totalBeforeIndex - (m_gone.size() - known));
    // Taking out changes no order, so nothing has to be selected and sorted anew.
    QList<qint64> left = PendingRequestModel::ids();
    left.removeIf([this](qint64 id) { return m_gone.contains(RequestId(id)); });
    setIds(left);
    announceRows();
    if (ticks != m_ticked.size())
        Q_EMIT ticksChanged();
}

// ------------------------------------------------------------------------------------------------------ cells

int PendingRequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PendingRequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    return PendingRequestCells::header(section, role, shownCount());
}

QVariant PendingRequestModel::cell(int row, int column, int role) const
{
    const RequestRow &request = *recordAt(row);
    if (column == Tick)
        return PendingRequestCells::tick(role, isTicked(request.id), request.tokenName);
    return PendingRequestCells::cell(request, column, role, m_clock.now());
}

QVariant PendingRequestModel::placeholder(int row, int column, int role) const
{
    if (column == Tick && role != Qt::AccessibleTextRole)
        return PendingRequestCells::tick(role, isTicked(requestAt(row)), {});
    return RecordListModel::placeholder(row, column, role);
}

} // namespace patwarden
