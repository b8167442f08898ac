// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class AuditProgress;
}

namespace patwarden {

/// How far a walk over the whole log is, and Cancel. Hidden while nothing runs, and for the first 300 ms: most
/// walks are over by then.
class AuditProgress : public QWidget
{
    Q_OBJECT

public:
    explicit AuditProgress(QWidget *parent = nullptr);
    ~AuditProgress() override;

    /// \param text what runs: "Verifying the log…"
    void start(const QString &text);
    void setDone(int done, int total);
    void finish();

Q_SIGNALS:
    void cancelled();

private:
    std::unique_ptr<Ui::AuditProgress> m_ui;
    QTimer m_slow;
};

} // namespace patwarden
