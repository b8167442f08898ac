// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/finegrainedsummary.h"

#include "controller/wording.h"
#include "domain/risk.h"
#include "models/permissiondifferencemodel.h"
#include "models/requesttext.h"
#include "ui_finegrainedform.h"
#include "views/theme/style.h"
#include "views/tokens/cardpart.h"
#include "views/widgets/pill.h"

#include <QGridLayout>
#include <QLabel>
#include <QSet>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<PermissionDifference> newPermissions(const OwnToken &token, const TokenDraft &draft)
{
    QList<PermissionDifference> differences = comparePermissions(draft.permissions, token.permissions);
    differences.removeIf([](const PermissionDifference &each) {
        return (each.change != PermissionChange::Added && each.change != PermissionChange::Upgraded)
            || each.permission.key == "metadata"_L1;
    });
    return differences;
}

int newRepositories(const OwnToken &token, const TokenDraft &draft)
{
    if (draft.selection != RepositorySelection::Selected || token.selection == RepositorySelection::All)
        return 0;
    return int(std::ranges::count_if(draft.repositories,
                                     [&](RepositoryId id) { return !token.repositories.contains(id); }));
}

bool reachesAllNow(const OwnToken &token, const TokenDraft &draft)
{
    return draft.selection == RepositorySelection::All && token.selection != RepositorySelection::All;
}

} // namespace

FineGrainedSummary::FineGrainedSummary(Ui::FineGrainedForm &ui, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ui(ui)
    , m_clock(clock)
    , m_risk(new Pill(ui.riskCard))
{
    m_risk->setObjectName(u"riskPill"_s);
    m_ui.riskCard->addTitleWidget(m_risk);
}

bool FineGrainedSummary::asksForMore(const OwnToken &token, const TokenDraft &draft)
{
    return !newPermissions(token, draft).isEmpty() || newRepositories(token, draft) > 0
        || reachesAllNow(token, draft);
}

bool FineGrainedSummary::changesReach(const OwnToken &token, const TokenDraft &draft)
{
    const QSet<RepositoryId> before(token.repositories.cbegin(), token.repositories.cend());
    const QSet<RepositoryId> after(draft.repositories.cbegin(), draft.repositories.cend());
    PermissionSet held = token.permissions;
    if (draft.permissions.level(u"metadata") != Level::None)
        held.insert(u"metadata"_s, Level::Read); // comes by itself
    return draft.selection != token.selection || before != after || !(draft.permissions == held);
}

void FineGrainedSummary::show(const TokenDraft &draft, const ResourceOwnerChoice &owner,
                              const std::optional<OwnToken> &token, const QString &expiration)
{
    const bool more = token && asksForMore(*token, draft);
    showRisk(draft, token ? token->createdAt : m_clock.now());
    m_ui.changesCard->setVisible(more);
    if (more)
        showChanges(draft, *token);
    showFacts(draft, owner, token ? QString() : expiration);
    showButton(draft, owner, token);
}

void FineGrainedSummary::showRisk(const TokenDraft &draft, Instant createdAt)
{
    const RiskAssessment risk = assessRisk(draft.permissions, draft.selection, createdAt, draft.expiresAt);
    m_risk->setKind(PillKind(int(risk.risk)));
    m_risk->setText(Wording::word(risk.risk));
    QVBoxLayout *column = CardPart::renew(m_factors, m_ui.riskCard);
    CardPart::addFactors(column, risk);
    if (risk.factors.isEmpty())
        CardPart::addText(column, tr("It writes little, in few places, for a while."), TextTone::Dim);
}

void FineGrainedSummary::showChanges(const TokenDraft &draft, const OwnToken &token)
{
    QVBoxLayout *column = CardPart::renew(m_changes, m_ui.changesCard);
    column->setSpacing(6);
    if (reachesAllNow(token, draft))
        addChange(column, tr("All repositories"), int(PillKind::High), tr("added"));
    if (const int count = newRepositories(token, draft); count > 0)
        addChange(column, tr("%Ln repository(ies)", nullptr, count), int(PillKind::Medium), tr("added"));
    const PermissionDifferenceModel model(PermissionGroup::Repository, newPermissions(token, draft), true);
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto cell = [&](int at) { return model.index(row, at).data().toString(); };
        //: a permission and its level
        addChange(
            column,
            tr("%1: %2").arg(cell(PermissionDifferenceModel::Name), cell(PermissionDifferenceModel::LevelWord)),
            model.index(row, PermissionDifferenceModel::Change).data(PermissionDifferenceModel::riskRole).toInt(),
            cell(PermissionDifferenceModel::Change));
    }
}

void FineGrainedSummary::addChange(QVBoxLayout *column, const QString &what, int kind, const QString &change)
{
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(what, m_changes);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(u"changeLabel"_s);
    row->addWidget(label, 1);
    row->addWidget(new Pill(PillKind(kind), change, m_changes), 0, Qt::AlignTop);
    column->addLayout(row);
}

void FineGrainedSummary::showFacts(const TokenDraft &draft, const ResourceOwnerChoice &owner,
                                   const QString &expiration)
{
    QVBoxLayout *column = CardPart::renew(m_facts, m_ui.summaryCard);
    QGridLayout *facts = CardPart::addFacts(column);
    const auto add = [&](const QString &name, const QString &value, const QString &objectName) {
        CardPart::addFact(facts, m_facts, name, value, objectName);
    };
    if (!expiration.isEmpty())
        add(tr("Expiration"), expiration, u"expirationFact"_s);
    add(tr("Resource owner"), owner.name, u"ownerFact"_s);
    add(tr("Repositories"), RequestText::repositoryAccess(draft.selection, int(draft.repositories.size())),
        u"repositoriesFact"_s);
    add(tr("Permissions"), RequestText::permissions(draft.permissions), u"permissionsFact"_s);
}

void FineGrainedSummary::showButton(const TokenDraft &draft, const ResourceOwnerChoice &owner,
                                    const std::optional<OwnToken> &token)
{
    if (token)
        showEditButton(draft, owner, *token);
    else if (owner.approvalRequired)
        showButton(tr("Generate token and request access"),
                   tr("The owners of %1 are asked. Until one approves, the token reads public resources only. Its "
                      "secret is shown once.")
                       .arg(owner.name));
    else
        showButton(tr("Generate token"), tr("Its secret is shown once, right after."));
}

void FineGrainedSummary::showEditButton(const TokenDraft &draft, const ResourceOwnerChoice &owner,
                                        const OwnToken &token)
{
    if (!changesReach(token, draft)) {
        showButton(tr("Save"), {});
        return;
    }
    const bool more = asksForMore(token, draft);
    const OrganizationReach reach = token.organizations.value(0);
    const bool waits = reach.pending.isValid();
    const QString ask = tr("Save and request access");
    if (reach.access == AccessState::Pending)
        showButton(ask,
                   tr("The request that waits is replaced: an owner of %1 sees what you save.").arg(owner.name));
    else if (reach.access == AccessState::Denied || reach.access == AccessState::Cancelled)
        showButton(tr("Save"), tr("Nobody is asked yet. Ask %1 again once it is saved.").arg(owner.name));
    else if (reach.access == AccessState::Revoked)
        showButton(tr("Save"),
                   tr("The access was revoked, which is final: only name and description can change."));
    else if (more && owner.approvalRequired)
        showButton(ask,
                   tr("A new request will be made for an owner of %1 to approve. Until then the token keeps what "
                      "was approved before.")
                       .arg(owner.name));
    else if (waits)
        showButton(tr("Save"), tr("It holds at once, and the request that waits for more is withdrawn."));
    else
        showButton(tr("Save"), more ? tr("Nobody has to approve it: it holds at once.") : tr("It holds at once."));
}

void FineGrainedSummary::showButton(const QString &text, const QString &consequence)
{
    m_ui.submitButton->setText(text);
    m_ui.submitButton->setAccessibleName(text);
    m_ui.consequenceLabel->setText(consequence);
    m_ui.consequenceLabel->setVisible(!consequence.isEmpty());
}

} // namespace patwarden
