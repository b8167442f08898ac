// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/impact.h"
#include "domain/result.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace patwarden {

class Banner;

/// What a change that is not saved yet would do: who loses and who gains access. Hidden where there is nothing to
/// say. objectNames "impactBanner" and, for the list, "showImpactButton".
class ImpactStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ImpactStrip(QWidget *parent = nullptr);

    [[nodiscard]] const Impact &impact() const { return m_impact; }

    void clear();
    /// A preview is under way. What was shown goes at once, because it belongs to another choice.
    void wait();
    void setImpact(ScopeKind scope, const Impact &impact);
    void setFailure(const Error &error);

Q_SIGNALS:
    void showRequested();

private:
    void onSlow();

    Banner *m_banner;
    QPushButton *m_show;
    QTimer m_slow;
    Impact m_impact;
};

} // namespace patwarden
