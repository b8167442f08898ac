// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/frame/page.h"

#include <QFuture>
#include <QTimer>

#include <memory>

namespace Ui {
class AuditLogPage;
}

class QPushButton;

namespace patwarden {

class AuditExporter;
class AuditFilterBar;
class AuditLogModel;
class AuditVerifier;
class Banner;
class EmptyState;

/// Who did what, and when: the newest entries first, older ones as one scrolls; filter, details, export, and the
/// proof that nothing was changed. For owners; of one organization where the route names it.
class AuditLogPage : public Page
{
    Q_OBJECT

public:
    static constexpr int blockSize = 100;

    explicit AuditLogPage(const PageContext &context, QWidget *parent = nullptr);
    ~AuditLogPage() override;

    void open(const Route &route) override;
    [[nodiscard]] QString crumb() const override;
    /// The log is read as one likes to read it; only what could not be read is read anew.
    void takeChanges(const OthersChanges &changes) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHeader();
    void makeTable();
    void makeStates();
    void setTabs();
    void read();
    void take(const AuditFilter &filter, const AuditPage &page);
    void readOlder(qint64 before);
    void fail(const Error &error);
    void showEmpty();
    void showState(const QString &iconName, const QString &title, const QString &text, QPushButton *button);
    void showLog(bool mayRead);
    void openEntry(int row);

    PageContext m_context;
    std::unique_ptr<Ui::AuditLogPage> m_ui;
    AuditLogModel *m_model;
    QPushButton *m_check;
    QPushButton *m_verify;
    QPushButton *m_export;
    AuditVerifier *m_verifier;
    AuditExporter *m_exporter;
    Banner *m_failure;
    AuditFilterBar *m_filters;
    EmptyState *m_state;
    QPushButton *m_retry = nullptr;
    QPushButton *m_clear = nullptr;
    OrganizationId m_organization;
    AuditFilter m_shown; ///< what the rows in the model passed
    QTimer m_slow;
    int m_readNumber = 0; ///< drops answers of earlier readings
    QFuture<Result<AuditPage>> m_reading;
    QFuture<Result<AuditPage>> m_readingOlder;
};

} // namespace patwarden
