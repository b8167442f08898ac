// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/demoplan.h"

#include "controller/policyplanning.h"
#include "controller/policywriting.h"
#include "storage/policystore.h"
#include "storage/tokenstore.h"

namespace patwarden {

namespace {

constexpr int plannedDaysAgo = 2;
constexpr int effectInDays = 12;
constexpr int effectAtHour = 9;

PolicyChangeRecord demoPlan(qint64 enterprise, Instant now, AccountId owner)
{
    const QDate day = now.toDateTime().toLocalTime().date().addDays(effectInDays);
    return {{},
            ScopeKind::Enterprise,
            enterprise,
            Policy::ClassicAccess,
            Choice::Delegate,
            Choice::Strict,
            PolicyChangeState::Planned,
            owner,
            now.plusDays(-plannedDaysAgo),
            Instant::fromDateTime(QDateTime(day, QTime(effectAtHour, 0)))};
}

} // namespace

Result<void> writeDemoPlan(Transaction &transaction, Instant now, AccountId owner, DemoChronicle &chronicle)
{
    Database &database = transaction.database();
    const auto enterprise = OrganizationStore(database).enterprise();
    if (!enterprise)
        return enterprise.error();
    const auto estate = PolicyStore(database).estatePolicies();
    if (!estate)
        return estate.error();
    const auto reachList = TokenStore(database).reaches({}, now);
    if (!reachList)
        return reachList.error();
    PolicyChangeRecord plan = demoPlan((*enterprise)->id.value(), now, owner);
    const auto id = PolicyChangeStore(database).add(transaction, plan);
    if (!id)
        return id.error();

    PolicySet after = estate->enterprise.value_or(PolicySet{});
    after.setChoice(plan.policy, plan.after);
    const Impact impact = assessImpact(*reachList, *estate, {ScopeKind::Enterprise, {}, after}, plan.decidedAt);
    CutOffNews news{NoticeKind::PolicyWillCutOff, {}, plan.takesEffectAt, {}};
    news.changes.fill(*id);
    const QList<Notice> notices = noticesOfCutOff(impact, news);
    for (Notice notice : notices) {
        notice.actor = owner;
        notice.createdAt = plan.decidedAt;
        chronicle.told(notice, notice.recipient != owner); // who planned it has seen it
    }
    chronicle.happened(
        {0, plan.decidedAt, owner, QString::fromUtf16(auditaction::policyPlanned), {}, {}, {}, planDetails(plan)});
    return {};
}

} // namespace patwarden
