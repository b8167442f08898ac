// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/frame/page.h"
#include "views/widgets/banner.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>

namespace patwarden {

/// Carries decisions out for a page: asks where it has to be asked, and tells what must not be passed over (R-O1,
/// R-O9, R-O11). Several single decisions may be under way, and one bulk decision. Dying stops the bulk decision
/// after the batch that runs; what is decided stays decided.
class RequestDecider : public QObject
{
    Q_OBJECT

public:
    /// One request with the names that are told.
    struct Subject {
        RequestId id;
        QString tokenName;
        QString owner; ///< login
    };

    RequestDecider(const PageContext &context, QWidget *page);
    ~RequestDecider() override;

    /// Whose requests are decided from now on; what is under way stays where it began.
    void setOrganization(OrganizationId organization, const QString &name);

    /// Without asking.
    void approve(const Subject &subject);
    /// Asks for the reason first.
    void deny(const Subject &subject);
    /// Both ask first. \p hidden of them are not shown by the filter. Nothing while a bulk decision runs.
    void approveAll(const QList<RequestId> &ids, qsizetype hidden);
    void denyAll(const QList<RequestId> &ids, qsizetype hidden);
    /// Stops the bulk decision after the batch that runs.
    void stop();

    [[nodiscard]] bool isDeciding(RequestId id) const { return m_underWay.contains(id); }
    [[nodiscard]] bool bulkRuns() const { return m_stop != nullptr; }

Q_SIGNALS:
    /// These are not pending any more: decided by us, or found decided or gone.
    void settled(patwarden::OrganizationId organization, const QList<patwarden::RequestId> &ids);
    /// The same while a bulk decision goes on, about once a second; settled() names them again when it has ended.
    void settledSoFar(patwarden::OrganizationId organization, const QList<patwarden::RequestId> &ids);
    /// isDeciding() of a single request changed.
    void decidingChanged();
    void succeeded(const QString &message);
    void bulkStarted(patwarden::Verdict verdict, int count);
    void bulkProgressed(int done);
    void bulkFinished(patwarden::Banner::Kind kind, const QString &result);

private:
    void decideOne(const Subject &subject, Verdict verdict, const QString &reason);
    void onDecidedOne(const Subject &subject, OrganizationId organization, Verdict verdict,
                      const Result<ReviewOutcome> &result);
    void decideAll(const QList<RequestId> &ids, Verdict verdict, const QString &reason);
    void onProgress(OrganizationId organization, const QList<RequestId> &ids, int done);
    void onDecidedAll(OrganizationId organization, Verdict verdict, const Result<ReviewOutcome> &result);

    PageContext m_context;
    QWidget *m_page;
    OrganizationId m_organization;
    QString m_organizationName;
    QSet<RequestId> m_underWay;
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the bulk decision that runs
    qsizetype m_told = 0; ///< of the bulk decision: told by settledSoFar()
    QElapsedTimer m_sinceTold;
};

} // namespace patwarden
