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

#include <QFormLayout>
#include <QLabel>

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

void FineGrainedSummary::show(const TokenDraft &draft, const ResourceOwnerChoice &owner,
                              const std::optional<OwnToken> &token, const QString &expiration)
{
    const bool more = token && asksForMore(*token, draft);
    showRisk(draft, token ? token->createdAt : m_clock.now());
    m_ui.changesCard->setVisible(more);
    if (more)
        showChanges(draft, *token);
    showFacts(draft, owner, token ? QString() : expiration);
    showButton(owner, !token, more);
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
    QFormLayout *facts = CardPart::addFacts(column);
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

void FineGrainedSummary::showButton(const ResourceOwnerChoice &owner, bool isNew, bool more)
{
    const bool asks = owner.approvalRequired && (isNew || more);
    const QString text = isNew ? (asks ? tr("Generate token and request access") : tr("Generate token"))
        : asks                 ? tr("Save and request access")
                               : tr("Save");
    m_ui.submitButton->setText(text);
    m_ui.submitButton->setAccessibleName(text);
    QString consequence;
    if (isNew)
        consequence = asks ? tr("The owners of %1 are asked. Until one approves, the token reads public resources "
                                "only. Its secret is shown once.")
                                 .arg(owner.name)
                           : tr("Its secret is shown once, right after.");
    else if (asks)
        consequence = tr("A new request will be made for an owner of %1 to approve. Until then the token keeps "
                         "what was approved before.")
                          .arg(owner.name);
    else if (more)
        consequence = tr("Nobody has to approve it: it holds at once.");
    m_ui.consequenceLabel->setText(consequence);
    m_ui.consequenceLabel->setVisible(!consequence.isEmpty());
}

} // namespace patwarden
