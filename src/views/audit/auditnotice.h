// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/banner.h"

#include <QWidget>

namespace patwarden {

class AuditProgress;

/// A place above the log for something that runs, and for how it ended. Takes no room while there is nothing to
/// say.
class AuditNotice : public QWidget
{
    Q_OBJECT

public:
    explicit AuditNotice(QWidget *parent = nullptr);

protected:
    [[nodiscard]] AuditProgress *progress() const { return m_progress; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    void tell(Banner::Kind kind, const QString &lead, const QString &text);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    AuditProgress *m_progress;
    Banner *m_banner;
};

} // namespace patwarden
