// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/tokendetails.h"

#include "controller/wording.h"
#include "models/permissiondifferencemodel.h"
#include "models/scopemodel.h"
#include "models/timewords.h"
#include "ui_tokendetails.h"
#include "views/theme/icons.h"
#include "views/theme/style.h"
#include "views/tokens/cardpart.h"
#include "views/widgets/banner.h"
#include "views/widgets/datatable.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/pill.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

TokenDetails::TokenDetails(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_ui(std::make_unique<Ui::TokenDetails>())
    , m_reachModel(clock)
    , m_header(new PageHeader({}, {}, this))
    , m_problem(new Banner(Banner::Kind::Error, this))
    , m_withdraw(new QPushButton(tr("Withdraw request…"), this))
    , m_askAgain(new QPushButton(tr("Ask again…"), this))
{
    m_ui->setupUi(this);
    const Measures &measures = measuresOf(this);
    layout()->setContentsMargins(measures.pageMargin, 22, measures.pageMargin, 0);
    layout()->setSpacing(measures.wideGap);
    m_ui->columnsLayout->setContentsMargins(0, 0, 3, measures.pageMargin); // room for the ring of the focus
    m_ui->rightColumn->setFixedWidth(int(300 * measures.factor));
    m_ui->detailsScroll->viewport()->setAutoFillBackground(false);
    m_ui->detailsContents->setAutoFillBackground(false);
    setTone(m_ui->noteLabel, TextTone::Dim);
    setButtonRole(m_ui->editButton, ButtonRole::Primary);
    setButtonRole(m_ui->deleteButton, ButtonRole::Danger);
    setUpHeader();
    setUpReach();
    connect(m_ui->editButton, &QPushButton::clicked, this, &TokenDetails::editAsked);
    connect(m_ui->regenerateButton, &QPushButton::clicked, this, &TokenDetails::regenerateAsked);
    connect(m_ui->deleteButton, &QPushButton::clicked, this, &TokenDetails::deleteAsked);
    connect(m_withdraw, &QPushButton::clicked, this, &TokenDetails::withdrawAsked);
    connect(m_askAgain, &QPushButton::clicked, this, &TokenDetails::askAgainAsked);
    clear();
}

// The table looks at the model, which as a member would go before the widgets.
TokenDetails::~TokenDetails()
{
    delete m_reach;
}

void TokenDetails::setUpHeader()
{
    auto *back = new QPushButton(icon(u"chevron-left"_s), tr("Back"), this);
    back->setObjectName(u"backButton"_s);
    back->setAccessibleName(back->text());
    connect(back, &QPushButton::clicked, this, &TokenDetails::backAsked);
    m_header->addLeadingWidget(back);
    m_ui->headerLayout->addWidget(m_header);
    m_problem->setObjectName(u"problemBanner"_s);
    m_ui->noticeLayout->addWidget(m_problem);
    setTabOrder(back, m_ui->detailsScroll);
    setTabOrder(m_ui->detailsScroll, m_withdraw);
    setTabOrder(m_withdraw, m_askAgain);
}

void TokenDetails::setUpReach()
{
    m_withdraw->setObjectName(u"withdrawButton"_s);
    m_askAgain->setObjectName(u"askAgainButton"_s);
    for (QPushButton *button : {m_withdraw, m_askAgain}) {
        button->setAccessibleName(button->text());
        m_ui->reachCard->addHeaderWidget(button);
    }
    auto *table = new DataTable(m_ui->reachCard);
    m_reach = table;
    table->setObjectName(u"reachTable"_s);
    table->setAccessibleName(m_ui->reachCard->title());
    table->setFramed(false);
    table->setFitsRows(true);
    table->setPillColumn(TokenReachModel::State, TokenReachModel::kindRole);
    table->setDimColumns({TokenReachModel::Detail});
    table->setModel(&m_reachModel);
    const int letter = table->fontMetrics().averageCharWidth();
    table->horizontalHeader()->resizeSection(TokenReachModel::Organization, 22 * letter);
    table->horizontalHeader()->resizeSection(TokenReachModel::State, 26 * letter);
    table->horizontalHeader()->setStretchLastSection(true);
    m_ui->reachCard->body()->addWidget(table);
    QWidget *before = m_askAgain;
    for (QWidget *each :
         std::initializer_list<QWidget *>{table, m_ui->editButton, m_ui->regenerateButton, m_ui->deleteButton}) {
        setTabOrder(before, each);
        before = each;
    }
}

// -------------------------------------------------------------------------------------------------------- states

void TokenDetails::clear()
{
    m_token.reset();
    m_header->setTitle({});
    m_header->setSentence({});
    m_problem->hide();
    m_ui->detailsScroll->hide();
}

void TokenDetails::showFailure(const Error &error)
{
    if (error.code == ErrorCode::ConnectionLost && m_token)
        return; // the frame says it; what is on the screen stays
    clear();
    m_header->setTitle(tr("Token"));
    m_problem->setText(error.code == ErrorCode::NotFound ? tr("You have no such token. It may have been deleted.")
                                                         : Wording::sentence(error));
    m_problem->show();
}

void TokenDetails::showToken(const OwnToken &token)
{
    m_token = token;
    m_problem->hide();
    m_header->setTitle(token.name);
    m_header->setSentence(
        token.kind == TokenKind::Classic
            ? tr("Personal access token (classic)")
            : tr("Fine-grained personal access token for %1").arg(TokenWords::resourceOwner(token)));
    m_reachModel.setToken(token);
    m_reach->setVisible(m_reachModel.rowCount() > 0);
    const bool isOwn = token.kind == TokenKind::FineGrained && !token.organization.isValid();
    m_ui->reachCard->setSubtitle(isOwn ? tr("It reaches your own resources, which needs nobody’s approval.")
                                     : m_reachModel.rowCount() == 0 ? tr("You belong to no organization.")
                                                                    : QString());
    showPermissions();
    showRepositories();
    m_ui->descriptionCard->setVisible(!token.description.isEmpty());
    CardPart::addText(CardPart::renew(m_description, m_ui->descriptionCard), token.description);
    showFacts();
    showButtons();
    m_ui->detailsScroll->show();
}

void TokenDetails::showPermissions()
{
    m_ui->permissionsCard->setTitle(m_token->kind == TokenKind::Classic ? tr("Scopes") : tr("Permissions"));
    if (m_token->kind == TokenKind::Classic) {
        showScopes();
        return;
    }
    QVBoxLayout *column = CardPart::renew(m_permissions, m_ui->permissionsCard);
    if (m_token->permissions.isEmpty())
        CardPart::addText(column, tr("None: it reads what is public."), TextTone::Dim);
    QWidget *before = m_reach;
    using enum PermissionGroup;
    for (const PermissionGroup group : {Repository, Organization, Account, Other}) {
        QList<PermissionDifference> ofGroup = comparePermissions(m_token->permissions, m_token->permissions);
        ofGroup.removeIf([group](const PermissionDifference &each) { return each.permission.group != group; });
        if (ofGroup.isEmpty())
            continue;
        auto *table = new DataTable(m_permissions);
        table->setObjectName(u"permissionTable%1"_s.arg(int(group)));
        table->setAccessibleName(Wording::groupWord(group));
        table->setFramed(false);
        table->setFitsRows(true);
        table->setModel(new PermissionDifferenceModel(group, ofGroup, false, table));
        table->setColumnHidden(PermissionDifferenceModel::Change, true);
        table->horizontalHeader()->resizeSection(PermissionDifferenceModel::Name,
                                                 36 * table->fontMetrics().averageCharWidth());
        table->horizontalHeader()->setStretchLastSection(true);
        column->addWidget(table);
        setTabOrder(before, table); // what is made late would come last
        before = table;
    }
}

void TokenDetails::showScopes()
{
    QVBoxLayout *column = CardPart::renew(m_permissions, m_ui->permissionsCard);
    if (m_token->scopes.isEmpty())
        CardPart::addText(column, tr("None: it reads what is public."), TextTone::Dim);
    const ScopeModel known;
    QGridLayout *facts = CardPart::addFacts(column);
    for (const QString &scope : std::as_const(m_token->scopes)) {
        QString sentence = tr("Kept as it is; unknown here");
        for (int row = 0; row < known.rowCount(); ++row) {
            if (known.index(row).data().toString() == scope)
                sentence = known.index(row).data(ScopeModel::sentenceRole).toString();
        }
        CardPart::addFact(facts, m_permissions, scope, sentence, QString(u"scope_"_s + scope));
    }
}

void TokenDetails::showRepositories()
{
    m_ui->repositoriesCard->setVisible(m_token->kind == TokenKind::FineGrained);
    QVBoxLayout *column = CardPart::renew(m_repositories, m_ui->repositoriesCard);
    QString text = tr("Public repositories only, to read.");
    if (m_token->selection == RepositorySelection::All)
        text = tr("All repositories of %1, and every one that is created later.")
                   .arg(TokenWords::resourceOwner(*m_token));
    else if (m_token->selection == RepositorySelection::Selected)
        text = tr("%Ln selected repository(ies):", nullptr, int(m_token->repositories.size()));
    CardPart::addText(column, text)->setObjectName(u"repositoryText"_s);
    if (m_token->selection == RepositorySelection::Selected)
        CardPart::addText(column, m_token->repositoryNames.join(tr(" · ")))->setObjectName(u"repositoryNames"_s);
}

void TokenDetails::showFacts()
{
    const Instant now = m_clock.now();
    QVBoxLayout *column = CardPart::renew(m_facts, m_ui->factsCard);
    QGridLayout *facts = CardPart::addFacts(column);
    const auto add = [&](const QString &name, const QString &value, const QString &objectName) {
        return CardPart::addFact(facts, m_facts, name, value, objectName);
    };
    add(tr("Created"), TimeWords::ago(m_token->createdAt, now), u"createdFact"_s);
    const QString expiry = TokenWords::expiry(m_token->expiresAt, now);
    if (const std::optional<int> kind = TokenWords::expiryKind(m_token->expiresAt, now)) {
        QLabel *beside = add(tr("Expires"), {}, u"expiresFact"_s);
        auto *pill = new Pill(PillKind(*kind), expiry, m_facts);
        pill->setObjectName(u"expiresPill"_s);
        pill->setToolTip(TimeWords::moment(*m_token->expiresAt));
        facts->removeWidget(beside);
        beside->hide();
        facts->addWidget(pill, facts->rowCount() - 1, 1, Qt::AlignLeading | Qt::AlignVCenter);
    } else {
        add(tr("Expires"), expiry, u"expiresFact"_s);
    }
    add(tr("Last used"), TimeWords::lastUse(m_token->lastUsedAt, now), u"lastUsedFact"_s);
    //: the last characters of a secret
    add(tr("Secret"), m_token->lastEight.isEmpty() ? tr("unknown") : tr("ends in %1").arg(m_token->lastEight),
        u"secretFact"_s);
}

const OrganizationReach *TokenDetails::reach() const
{
    const bool hasOne = m_token && m_token->kind == TokenKind::FineGrained && !m_token->organizations.isEmpty();
    return hasOne ? &m_token->organizations.first() : nullptr;
}

void TokenDetails::showButtons()
{
    const OrganizationReach *organization = reach();
    const bool mayAsk = organization && !organization->pending.isValid()
        && (organization->access == AccessState::Denied || organization->access == AccessState::Cancelled);
    m_withdraw->setVisible(organization && organization->pending.isValid());
    m_askAgain->setVisible(mayAsk);
    for (QPushButton *button :
         {m_withdraw, m_askAgain, m_ui->editButton, m_ui->regenerateButton, m_ui->deleteButton})
        button->setEnabled(!m_isBusy);
    const bool isRevoked = organization && organization->access == AccessState::Revoked;
    m_ui->noteLabel->setVisible(isRevoked);
    if (isRevoked)
        m_ui->noteLabel->setText(
            tr("A revocation is final. Generate a new token to ask %1 again.").arg(organization->name));
}

void TokenDetails::setBusy(bool busy)
{
    m_isBusy = busy;
    if (m_token)
        showButtons();
}

void TokenDetails::takeFocus()
{
    (m_token ? static_cast<QWidget *>(m_ui->editButton) : this)->setFocus(Qt::OtherFocusReason);
}

} // namespace patwarden
