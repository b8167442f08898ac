// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/controllers.h"
#include "controller/overviewcontroller.h"
#include "views/frame/route.h"
#include "views/widgets/prompts.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace patwarden {

class Banner;

/// A strip above the page: the policy change that is planned next and concerns this page, counting down, for those
/// whose tokens or organizations it will touch. Fed with the overview; "Show" leads to the policy, "Take back" is
/// for who may, "Hide" ends it for this session and this change. Of several the nearest, and how many more.
/// objectName "plannedChangeStrip"; in it "plannedChangeBanner", "showPlannedButton", "takeBackPlannedButton",
/// "hidePlannedButton".
class PlannedChangeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PlannedChangeStrip(QWidget *parent = nullptr);

    /// All of it outlives the strip. To be called once, first.
    void setServices(PolicyController &policies, Prompts &prompts, const Clock &clock);
    /// Forgets what another session read and hid.
    void start(const Session &session);
    void stop();
    /// Reads what is planned.
    void refresh();
    void setPlace(const Overview &overview, const Route &route);

    /// Those of \p plans that concern who looks at \p route, the nearest first.
    [[nodiscard]] static QList<PlannedPolicyChange> concerning(const QList<PlannedPolicyChange> &plans,
                                                               const Overview &overview, const Route &route);

Q_SIGNALS:
    void navigate(const patwarden::Route &route);
    void takenBack(const QString &message);
    /// What was shown is not planned any more: the page may show it still.
    void changed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void present();
    void describe();
    void takeBack();
    void dismiss();
    [[nodiscard]] std::optional<Route> policyPlace() const;

    PolicyController *m_policies = nullptr;
    Prompts *m_prompts = nullptr;
    const Clock *m_clock = nullptr;
    Session m_session;
    Overview m_overview;
    Route m_route;
    QList<PlannedPolicyChange> m_plans; ///< all that was read
    QList<PlannedPolicyChange> m_shown; ///< the first is the one with the countdown
    QSet<PolicyChangeId> m_hidden;
    Banner *m_banner;
    QPushButton *m_show;
    QPushButton *m_takeBack;
    QTimer m_tick;
    int m_generation = 0; ///< drops answers for an earlier session or reading
};

} // namespace patwarden
