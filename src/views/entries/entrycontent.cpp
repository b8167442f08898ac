// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entries/entrycontent.h"

#include "controller/wording.h"
#include "models/permissiondifferencemodel.h"
#include "models/requesttext.h"
#include "models/timewords.h"
#include "views/tokens/cardpart.h"
#include "views/widgets/card.h"
#include "views/widgets/datatable.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/pill.h"

#include <QHeaderView>
#include <QLabel>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names shown before "Show all".
constexpr qsizetype namedRepositories = 12;

} // namespace

EntryContent::EntryContent(const Cards &cards, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_cards(cards)
    , m_clock(clock)
    , m_risk(new Pill(cards.risk))
{
    m_risk->setObjectName(u"riskPill"_s);
    m_cards.risk->addTitleWidget(m_risk);
}

// -------------------------------------------------------------------------------------------------- permissions

void EntryContent::showPermissions(const QList<PermissionDifference> &permissions, bool compared, bool hasAccess,
                                   const QString &none)
{
    QVBoxLayout *column = CardPart::renew(m_permissions, m_cards.permissions);
    if (permissions.isEmpty())
        CardPart::addText(column, none);
    using enum PermissionGroup;
    for (const PermissionGroup group : {Repository, Organization, Account, Other}) {
        QList<PermissionDifference> ofGroup;
        std::copy_if(permissions.cbegin(), permissions.cend(), std::back_inserter(ofGroup),
                     [group](const PermissionDifference &each) { return each.permission.group == group; });
        if (!ofGroup.isEmpty())
            addPermissions(column, group, ofGroup, compared, hasAccess);
    }
}

void EntryContent::addPermissions(QVBoxLayout *column, PermissionGroup group,
                                  const QList<PermissionDifference> &ofGroup, bool compared, bool hasAccess)
{
    using Model = PermissionDifferenceModel;
    auto *table = new DataTable(m_permissions);
    table->setObjectName(u"permissionTable%1"_s.arg(int(group)));
    table->setAccessibleName(Wording::groupWord(group));
    table->setFramed(false);
    table->setFitsRows(true);
    table->setPillColumn(Model::Change, Model::riskRole);
    table->setDimColumns({Model::Change});
    table->setModel(new Model(group, ofGroup, hasAccess, table));
    const int letter = table->fontMetrics().averageCharWidth();
    table->horizontalHeader()->resizeSection(Model::Name, 28 * letter);
    table->horizontalHeader()->resizeSection(Model::LevelWord, 24 * letter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnHidden(Model::Change, !compared);
    column->addWidget(table);
}

// ------------------------------------------------------------------------------------------------- repositories

void EntryContent::showRepositories(const Reach &reach)
{
    nameRepositories(reach, namedRepositories);
}

void EntryContent::nameRepositories(const Reach &reach, qsizetype atMost)
{
    QVBoxLayout *column = CardPart::renew(m_repositories, m_cards.repositories);
    const auto say = [&](const QString &text) {
        CardPart::addText(column, text)->setObjectName(u"repositoryText"_s);
    };
    if (reach.selection == RepositorySelection::All) {
        say(reach.all);
        return;
    }
    if (reach.selection == RepositorySelection::Public) {
        say(tr("Public repositories only, to read."));
        return;
    }
    say(tr("%Ln selected repository(ies):", nullptr, reach.count));
    const qsizetype shown = std::min(atMost, reach.names.size());
    if (shown > 0)
        CardPart::addText(column, reach.names.first(shown).join(u" · "))->setObjectName(u"repositoryNames"_s);
    if (shown < reach.names.size()) {
        auto *all = new LinkLabel(tr("Show all %Ln", nullptr, int(reach.names.size())), m_repositories);
        all->setObjectName(u"allRepositoriesLink"_s);
        connect(
            all, &QPushButton::clicked, this, [this, reach] { nameRepositories(reach, reach.names.size()); },
            Qt::QueuedConnection);
        column->addWidget(all, 0, Qt::AlignLeft);
    }
    if (const int unnamed = reach.count - int(reach.names.size()); unnamed > 0)
        CardPart::addText(column, tr("%Ln of them are not known by name.", nullptr, unnamed), TextTone::Dim);
}

// --------------------------------------------------------------------------------------------------- risk, facts

void EntryContent::showRisk(const RiskAssessment &risk)
{
    m_risk->setKind(PillKind(int(risk.risk)));
    m_risk->setText(Wording::word(risk.risk));
    QVBoxLayout *column = CardPart::renew(m_factors, m_cards.risk);
    CardPart::addFactors(column, risk);
    if (risk.factors.isEmpty())
        CardPart::addText(column, tr("It writes little, in few places, for a while."), TextTone::Dim);
}

void EntryContent::beginFacts()
{
    m_factRows = CardPart::addFacts(CardPart::renew(m_facts, m_cards.facts));
}

void EntryContent::addFact(const QString &name, const QString &value, const QString &objectName)
{
    CardPart::addFact(m_factRows, m_facts, name, value, objectName);
}

QString EntryContent::expiryText(const std::optional<Instant> &at) const
{
    if (!at)
        return tr("never");
    const QString date = TimeWords::date(*at);
    const QString left = RequestText::expires(at, now());
    //: when a token expires, and how long that is from now
    return left == date ? date : tr("%1 (%2)").arg(date, left);
}

QString EntryContent::ownerText(const QString &login, Role role, const std::optional<Instant> &memberSince)
{
    if (!memberSince)
        return tr("%1, not a member any more").arg(login);
    const QString year = QString::number(memberSince->toDateTime().toLocalTime().date().year());
    return role == Role::Owner ? tr("%1, owner, here since %2").arg(login, year)
                               : tr("%1, member since %2").arg(login, year);
}

} // namespace patwarden
