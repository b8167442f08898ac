// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/entries/bulkrun.h"
#include "views/entries/entrydecider.h"

#include <QSet>

namespace patwarden {

/// Carries decisions out for a page: asks where it has to be asked, and tells what must not be passed over (R-O1,
/// R-O9, R-O11). Several single decisions may be under way, and one bulk decision. Dying stops the bulk decision
/// after the batch that runs; what is decided stays decided.
class RequestDecider : public EntryDecider
{
    Q_OBJECT

public:
    /// One request with the names that are told.
    struct Subject {
        RequestId id;
        QString tokenName;
        QString owner; ///< login
        QString organization;
    };

    RequestDecider(const PageContext &context, QWidget *page);

    /// Without asking.
    void approve(const Subject &subject);
    /// Asks for the reason first.
    void deny(const Subject &subject);
    /// Both ask first. \p hidden of them are not shown by the filter. Nothing while a bulk decision runs.
    void approveAll(const QList<RequestId> &ids, qsizetype hidden);
    void denyAll(const QList<RequestId> &ids, qsizetype hidden);
    void stop() override { m_bulk.stop(); }

    [[nodiscard]] bool isDeciding(RequestId id) const { return m_underWay.contains(id); }
    [[nodiscard]] bool bulkRuns() const { return m_bulk.isRunning(); }

Q_SIGNALS:
    /// These are not pending any more: decided by us, or found decided or gone.
    void settled(patwarden::OrganizationId organization, const QList<patwarden::RequestId> &ids);
    /// The same while a bulk decision goes on, about once a second; settled() names them again when it has ended.
    void settledSoFar(patwarden::OrganizationId organization, const QList<patwarden::RequestId> &ids);

private:
    void decideOne(const Subject &subject, Verdict verdict, const QString &reason);
    void onDecidedOne(const Subject &subject, OrganizationId organization, Verdict verdict,
                      const Result<ReviewOutcome> &result);
    void decideAll(const QList<RequestId> &ids, Verdict verdict, const QString &reason);
    void onDecidedAll(OrganizationId organization, Verdict verdict, const Result<ReviewOutcome> &result);

    QSet<RequestId> m_underWay;
    BulkRun<RequestId> m_bulk;
};

} // namespace patwarden
