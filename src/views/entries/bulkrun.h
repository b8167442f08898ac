// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/batches.h"
#include "views/widgets/await.h"

#include <QElapsedTimer>

namespace patwarden {

/// One long change to many entries, as a page runs it: one at a time, with progress, stopped when this dies (what
/// is done stays done).
template <typename IdType>
class BulkRun
{
public:
    BulkRun() = default;
    ~BulkRun() { stop(); }
    Q_DISABLE_COPY_MOVE(BulkRun)

    [[nodiscard]] bool isRunning() const { return m_stop != nullptr; }
    /// After the batch that runs.
    void stop()
    {
        if (m_stop)
            m_stop->store(true);
    }

    /// \p progressed(int done) follows each batch; \p soFar(QList<IdType>) names those that were handled since it
    /// was last called, about once a second; \p finished(Result<Outcome>) comes last. \param receiver owns this.
    template <typename Outcome, typename Progressed, typename SoFar, typename Finished>
    void start(QObject *receiver, const BatchJob<Outcome> &job, const QList<IdType> &ids, Progressed progressed,
               SoFar soFar, Finished finished)
    {
        m_stop = job.stop;
        m_told = 0;
        m_sinceTold.start();
        await(
            receiver, job.future,
            [this, ids, progressed, soFar](int done, int) {
                progressed(done);
                // They are handled in the order in which they were given, and progress is told once a batch is
                // committed.
                if (done <= m_told || !m_sinceTold.hasExpired(tellEvery))
                    return;
                soFar(ids.mid(m_told, done - m_told));
                m_told = done;
                m_sinceTold.start();
            },
            [this, finished](const Result<Outcome> &result) {
                m_stop.reset();
                finished(result);
            });
    }

private:
    static constexpr qint64 tellEvery = 1'000; ///< ms; taking rows out of a long list is not free

    std::shared_ptr<std::atomic_bool> m_stop;
    qsizetype m_told = 0;
    QElapsedTimer m_sinceTold;
};

} // namespace patwarden
