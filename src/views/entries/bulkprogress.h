// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class BulkProgress;
}

namespace patwarden {

/// How far the bulk work is that runs, and Cancel. Hidden while nothing runs; the page stays usable meanwhile.
class BulkProgress : public QWidget
{
    Q_OBJECT

public:
    explicit BulkProgress(QWidget *parent = nullptr);
    ~BulkProgress() override;

    /// \param text "Denying 3 requests…"
    void start(const QString &text, int count);
    void setDone(int done);
    void finish();

Q_SIGNALS:
    void cancelled();

private:
    std::unique_ptr<Ui::BulkProgress> m_ui;
};

} // namespace patwarden
