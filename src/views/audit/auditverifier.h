// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/frame/page.h"
#include "views/widgets/banner.h"

#include <QFuture>

class QPushButton;

namespace patwarden {

class AuditProgress;

/// Walks the chain of the log in the background and says whether it holds: with a checkpoint to take along where it
/// does, with what to do where it does not. Takes no room while there is nothing to say.
class AuditVerifier : public QWidget
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
    void tell(Banner::Kind kind, const QString &lead, const QString &text, bool offersCheckpoint = false);
    void copyCheckpoint();
    void saveCheckpoint();

    PageContext m_context;
    AuditProgress *m_progress;
    Banner *m_result;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QFuture<Result<AuditVerification>> m_job;
    std::optional<AuditCheckpoint> m_against; ///< of the walk that runs or ran last
    AuditCheckpoint m_checkpoint; ///< what the last walk ended with
};

} // namespace patwarden
