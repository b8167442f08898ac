// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estates.h"
#include "peertable.h"
#include "rawsqlite.h"

#include "domain/clock.h"
#include "storage/databasethread.h"

#include <QSqlQuery>

#include <memory>
#include <vector>

namespace patwarden::bench {

/// A copy of an estate whose queue is worked off. Where not enough is left of it, it is copied anew.
class WorkingCopy
{
public:
    WorkingCopy(const Estate &estate, QString name);
    virtual ~WorkingCopy();
    Q_DISABLE_COPY_MOVE(WorkingCopy)

    /// There are \p count requests left in the busy organization, and everything is open.
    void provide(qint64 count);

protected:
    virtual void open(const QString &path) = 0;
    virtual void close() = 0;
    /// The newest of those that are left; they count as done.
    [[nodiscard]] QList<RequestId> take(qint64 count);
    [[nodiscard]] const Estate &estate() const { return m_estate; }
    /// To be called by the destructor of each subclass.
    void remove();

private:
    const Estate &m_estate;
    QString m_name;
    QString m_path;
    QList<RequestId> m_left;
};

/// As the desktop does it.
class OurReview : public WorkingCopy
{
public:
    OurReview(const Estate &estate, const Clock &clock);
    ~OurReview() override;
    void review(qint64 count);

protected:
    void open(const QString &path) override;
    void close() override { m_thread.reset(); }

private:
    const Clock &m_clock;
    std::unique_ptr<DatabaseThread> m_thread;
};

/// The same rows with the C library.
class RawReview : public WorkingCopy
{
public:
    explicit RawReview(const Estate &estate);
    ~RawReview() override;
    void review(qint64 count);

protected:
    void open(const QString &path) override;
    void close() override;

private:
    void reviewOne(RequestId id);

    std::unique_ptr<RawDatabase> m_database;
    std::vector<std::unique_ptr<RawStatement>> m_statements; ///< as in reviewStatements()
    QByteArray m_hash;
    qint64 m_sequence = 0;
};

/// The same with Qt.
class PeerReview : public WorkingCopy
{
public:
    explicit PeerReview(const Estate &estate);
    ~PeerReview() override;
    void reviewWithQueries(qint64 count);
    void reviewWithModels(qint64 count);

protected:
    void open(const QString &path) override;
    void close() override;

private:
    void reviewOne(RequestId id);

    std::unique_ptr<PeerConnection> m_connection;
    std::vector<QSqlQuery> m_queries; ///< as in reviewStatements()
    QByteArray m_hash;
    qint64 m_sequence = 0;
};

/// What approving one request reads and writes, in this order.
enum ReviewStatement {
    FindRequest,
    TakeFromQueue,
    WriteDecision,
    GiveAccess,
    WriteLeaf,
    AddNotice,
    AddChange,
    Count,
    StatementCount
};
[[nodiscard]] const char *reviewStatement(ReviewStatement which);

} // namespace patwarden::bench
