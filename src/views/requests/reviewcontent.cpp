// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/requests/reviewcontent.h"

#include "controller/wording.h"
#include "models/permissiondifferencemodel.h"
#include "models/requesttext.h"
#include "models/timewords.h"
#include "ui_reviewpage.h"
#include "views/theme/measures.h"
#include "views/theme/style.h"
#include "views/widgets/datatable.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/pill.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names shown before "Show all".
constexpr qsizetype namedRepositories = 12;

QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // names and reasons are other people's words
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Replaces what a card shows.
QVBoxLayout *renewPart(QWidget *&part, Card *card)
{
    delete part;
    part = new QWidget(card);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(measuresOf(card).gap);
    card->body()->addWidget(part);
    return column;
}

QString shapeOf(Risk risk)
{
    switch (risk) {
    case Risk::High:
        return u"▲"_s;
    case Risk::Medium:
        return u"◆"_s;
    case Risk::Low:
        break;
    }
    return u"●"_s;
}

} // namespace

ReviewContent::ReviewContent(Ui::ReviewPage &ui, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ui(ui)
    , m_clock(clock)
    , m_why(wrappedLabel({}, ui.whyCard))
    , m_risk(new Pill(ui.riskCard))
{
    m_why->setObjectName(u"whyText"_s);
    m_ui.whyCard->body()->addWidget(m_why);
    m_risk->setObjectName(u"riskPill"_s);
    m_ui.riskCard->addTitleWidget(m_risk);
}

void ReviewContent::show(const RequestDetails &details)
{
    const QString &reason = details.request.reason;
    //: quotation marks around a reason
    m_why->setText(reason.isEmpty() ? tr("No reason was given.") : tr("“%1”").arg(reason));
    setTone(m_why, reason.isEmpty() ? TextTone::Dim : TextTone::Normal);
    showPermissions(details);
    showRepositories(details);
    showRisk(details);
    showFacts(details);
}

void ReviewContent::showPermissions(const RequestDetails &details)
{
    QVBoxLayout *column = renewPart(m_permissions, m_ui.permissionsCard);
    if (details.permissions.isEmpty())
        column->addWidget(wrappedLabel(tr("The token asks for no permissions."), m_permissions));
    using enum PermissionGroup;
    for (const PermissionGroup group : {Repository, Organization, Account, Other}) {
        QList<PermissionDifference> ofGroup;
        std::copy_if(details.permissions.cbegin(), details.permissions.cend(), std::back_inserter(ofGroup),
                     [group](const PermissionDifference &each) { return each.permission.group == group; });
        if (ofGroup.isEmpty())
            continue;
        auto *table = new DataTable(m_permissions);
        table->setObjectName(u"permissionTable%1"_s.arg(int(group)));
        table->setAccessibleName(Wording::groupWord(group));
        table->setFramed(false);
        table->setFitsRows(true);
        table->setPillColumn(PermissionDifferenceModel::Change, PermissionDifferenceModel::riskRole);
        table->setDimColumns({PermissionDifferenceModel::Change});
        table->setModel(new PermissionDifferenceModel(group, ofGroup, details.hasAccess, table));
        const int letter = table->fontMetrics().averageCharWidth();
        table->horizontalHeader()->resizeSection(PermissionDifferenceModel::Name, 28 * letter);
        table->horizontalHeader()->resizeSection(PermissionDifferenceModel::LevelWord, 24 * letter);
        table->horizontalHeader()->setStretchLastSection(true);
        column->addWidget(table);
    }
}

void ReviewContent::showRepositories(const RequestDetails &details)
{
    nameRepositories(details, namedRepositories);
}

void ReviewContent::nameRepositories(const RequestDetails &details, qsizetype atMost)
{
    QVBoxLayout *column = renewPart(m_repositories, m_ui.repositoriesCard);
    const auto say = [&](const QString &text) {
        QLabel *label = wrappedLabel(text, m_repositories);
        label->setObjectName(u"repositoryText"_s);
        column->addWidget(label);
    };
    if (details.request.selection == RepositorySelection::All) {
        say(tr("All repositories: %Ln now, and every one that is created later.", nullptr,
               details.organizationRepositories));
        return;
    }
    if (details.request.selection == RepositorySelection::Public) {
        say(tr("Public repositories only, to read."));
        return;
    }
    const int count = details.request.repositoryCount;
    say(tr("%Ln selected repository(ies):", nullptr, count));
    const qsizetype shown = std::min(atMost, details.repositories.size());
    QLabel *names = wrappedLabel(details.repositories.first(shown).join(u" · "), m_repositories);
    names->setObjectName(u"repositoryNames"_s);
    names->setVisible(shown > 0);
    column->addWidget(names);
    if (shown < details.repositories.size()) {
        auto *all = new LinkLabel(tr("Show all %Ln", nullptr, int(details.repositories.size())), m_repositories);
        all->setObjectName(u"allRepositoriesLink"_s);
        connect(
            all, &QPushButton::clicked, this,
            [this, details] { nameRepositories(details, details.repositories.size()); }, Qt::QueuedConnection);
        column->addWidget(all, 0, Qt::AlignLeft);
    }
    if (const int unnamed = count - int(details.repositories.size()); unnamed > 0) {
        QLabel *more = wrappedLabel(tr("%Ln of them are not known by name.", nullptr, unnamed), m_repositories);
        setTone(more, TextTone::Dim);
        column->addWidget(more);
    }
}

void ReviewContent::showRisk(const RequestDetails &details)
{
    m_risk->setKind(PillKind(int(details.risk.risk)));
    m_risk->setText(Wording::word(details.risk.risk));
    QVBoxLayout *column = renewPart(m_factors, m_ui.riskCard);
    column->setSpacing(2);
    for (const RiskFactor factor : details.risk.factors) {
        //: a shape that stands for the risk, and what makes it
        QLabel *label = wrappedLabel(tr("%1 %2").arg(shapeOf(riskOf(factor)), Wording::phrase(factor)), m_factors);
        setTone(label, riskOf(factor) == Risk::Low ? TextTone::Dim : TextTone::Normal);
        column->addWidget(label);
    }
    if (details.risk.factors.isEmpty()) {
        QLabel *label = wrappedLabel(tr("It writes little, in few places, for a while."), m_factors);
        setTone(label, TextTone::Dim);
        column->addWidget(label);
    }
}

void ReviewContent::showFacts(const RequestDetails &details)
{
    const Instant now = m_clock.now();
    QVBoxLayout *column = renewPart(m_facts, m_ui.factsCard);
    m_factRows = new QFormLayout;
    m_factRows->setHorizontalSpacing(measuresOf(m_facts).wideGap);
    m_factRows->setVerticalSpacing(measuresOf(m_facts).gap);
    column->addLayout(m_factRows);
    addFact(tr("Owner"), ownerText(details), u"ownerFact"_s);
    addFact(tr("Expires"), expiryText(details.request.tokenExpiresAt, now), u"expiresFact"_s);
    addFact(tr("Last used"), TimeWords::lastUse(details.request.tokenLastUsedAt, now), u"lastUsedFact"_s);
    addFact(
        tr("Tokens of %1").arg(details.owner),
        tr("%1 active, %2 denied")
            .arg(QLocale().toString(details.ownersActiveTokens), QLocale().toString(details.ownersDeniedRequests)),
        u"tokensFact"_s);
}

void ReviewContent::addFact(const QString &name, const QString &value, const QString &objectName)
{
    auto *label = new QLabel(name, m_facts);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(int(104 * measuresOf(m_facts).factor));
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading); // beside the first line of what wraps
    setTone(label, TextTone::Dim);
    QLabel *fact = wrappedLabel(value, m_facts);
    fact->setObjectName(objectName);
    m_factRows->addRow(label, fact);
}

QString ReviewContent::expiryText(const std::optional<Instant> &at, Instant now)
{
    if (!at)
        return tr("never");
    const QString date = TimeWords::date(*at);
    const QString left = RequestText::expires(at, now);
    //: when a token expires, and how long that is from now
    return left == date ? date : tr("%1 (%2)").arg(date, left);
}

QString ReviewContent::ownerText(const RequestDetails &details)
{
    if (!details.memberSince)
        return tr("%1, not a member any more").arg(details.owner);
    const QString year = QString::number(details.memberSince->toDateTime().toLocalTime().date().year());
    return details.ownerRole == Role::Owner ? tr("%1, owner, here since %2").arg(details.owner, year)
                                            : tr("%1, member since %2").arg(details.owner, year);
}

} // namespace patwarden
