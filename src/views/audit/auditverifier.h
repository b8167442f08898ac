// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/audit/auditnotice.h"
#include "views/frame/page.h"

#include <QFuture>

class QPushButton;

namespace patwarden {

/// Walks the chain of the log in the background and says whether it holds: with a checkpoint to take along where
/// it does, with what to do where it does not.
class AuditVerifier : public AuditNotice
{
    Q_OBJECT

public:
    explicit AuditVerifier(const PageContext &context, QWidget *parent = nullptr);

    void verify();
    /// Asks for the file of a checkpoint first.
    void askForCheckpoint();

Q_SIGNALS:
    void runningChanged(bool runs);
    /// A short message about what worked.
    void succeeded(const QString &message);

private:
    void addButtons();
    void checkAgainst(const QString &path);
    void run(const std::optional<AuditCheckpoint> &checkpoint);
    void finish(const Result<AuditVerification> &verification);
    void showGood(const AuditVerification &verification);
    void showBroken(const AuditVerification &verification);
    void offerCheckpoint(bool offers);
    void copyCheckpoint();
    void saveCheckpoint();

    PageContext m_context;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QFuture<Result<AuditVerification>> m_job;
    std::optional<AuditCheckpoint> m_against; ///< of the walk that runs or ran last
    AuditCheckpoint m_checkpoint; ///< what the last walk ended with
};

} // namespace patwarden
