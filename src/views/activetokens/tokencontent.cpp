// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activetokens/tokencontent.h"

#include "models/activetokenwords.h"
#include "models/timewords.h"
#include "ui_activetokendetail.h"
#include "views/tokens/cardpart.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/pill.h"

#include <QLabel>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

TokenContent::TokenContent(Ui::ActiveTokenDetail &ui, const Clock &clock, QObject *parent)
    : EntryContent(ui, clock, parent)
    , m_descriptionCard(ui.descriptionCard)
    , m_reachPill(new Pill(ui.reachCard))
    , m_reach(CardPart::addText(ui.reachCard->body(), {}))
    , m_description(CardPart::addText(ui.descriptionCard->body(), {}))
    , m_pending(new LinkLabel(tr("It asks for more: look at its request"), ui.reachCard))
{
    m_reachPill->setObjectName(u"reachPill"_s);
    m_reach->setObjectName(u"reachText"_s);
    m_description->setObjectName(u"descriptionText"_s);
    m_pending->setObjectName(u"pendingRequestLink"_s);
    m_pending->setAccessibleName(m_pending->text());
    ui.reachCard->addTitleWidget(m_reachPill);
    ui.reachCard->body()->addWidget(m_pending, 0, Qt::AlignLeft);
    connect(m_pending, &QPushButton::clicked, this, &TokenContent::requestAsked);
}

void TokenContent::show(const ActiveTokenDetails &details)
{
    showReach(details);
    showPermissions(comparePermissions(details.row.permissions, details.row.permissions), false, true,
                    tr("The token has no permissions."));
    showRepositories({.selection = details.row.selection,
                      .all = tr("All repositories, and every one that is created later."),
                      .count = details.row.repositoryCount,
                      .names = details.repositories});
    showRisk(details.risk);
    showFacts(details);
}

void TokenContent::showReach(const ActiveTokenDetails &details)
{
    const bool isDead = details.reason == Reason::TokenExpired;
    m_reachPill->setKind(details.reaches ? PillKind::Low : isDead ? PillKind::High : PillKind::Medium);
    m_reachPill->setText(details.reaches ? tr("Reaches") : isDead ? tr("Expired") : tr("Kept out"));
    m_reach->setText(ActiveTokenWords::reachSentence(details));
    m_description->setText(details.description);
    m_descriptionCard->setVisible(!details.description.isEmpty());
    m_pending->setVisible(details.pending.isValid());
}

void TokenContent::showFacts(const ActiveTokenDetails &details)
{
    beginFacts();
    addFact(tr("Owner"), ownerText(details.row.owner, details.ownerRole, details.memberSince), u"ownerFact"_s);
    if (!details.ownerName.isEmpty() && details.ownerName != details.row.owner)
        addFact(tr("Name"), details.ownerName, u"ownerNameFact"_s);
    if (details.ownerManaged)
        addFact(tr("Account"), tr("managed by the enterprise"), u"managedFact"_s);
    addFact(tr("Granted"), grantText(details), u"grantedFact"_s);
    addFact(tr("Created"), TimeWords::date(details.createdAt), u"createdFact"_s);
    addFact(tr("Expires"), expiryText(details.row.expiresAt), u"expiresFact"_s);
    addFact(tr("Last used"), TimeWords::lastUse(details.row.lastUsedAt, now()), u"lastUsedFact"_s);
}

QString TokenContent::grantText(const ActiveTokenDetails &details)
{
    //: when access was granted, and how: "12 Nov 2026, by alice"
    return tr("%1, %2").arg(TimeWords::date(details.row.grantedAt),
                            ActiveTokenWords::granted(details.row.rule, details.row.grantedBy));
}

} // namespace patwarden
