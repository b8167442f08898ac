// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activetokens/activetokenspage.h"

#include "ui_activetokenspage.h"
#include "views/activetokens/activetokendetail.h"
#include "views/activetokens/activetokentable.h"
#include "views/activetokens/classictokenlist.h"
#include "views/activetokens/tokenlists.h"
#include "views/activetokens/tokenrevoker.h"
#include "views/entries/entrysteps.h"
#include "views/frame/shortcuts.h"

namespace patwarden {

ActiveTokensPage::ActiveTokensPage(const PageContext &context, QWidget *parent)
    : EntryPage(context, Route::Place::ActiveTokens, parent)
    , m_ui(std::make_unique<Ui::ActiveTokensPage>())
    , m_model(context.controllers.activeTokens, context.clock)
    , m_lists(new TokenLists(context, m_model, this))
    , m_detail(new ActiveTokenDetail(context, m_model, this))
    , m_revoker(new TokenRevoker(context, this))
{
    m_ui->setupUi(this);
    setViews(m_ui->stack, m_lists, m_detail);
    connectLists();
    connectDetail();
    connectRevoker();
    installKeys();
}

// The lists and the detail look at the model, which as a member would go before the widgets.
ActiveTokensPage::~ActiveTokensPage()
{
    delete m_detail;
    delete m_lists;
}

void ActiveTokensPage::connectLists()
{
    ActiveTokenTable *table = m_lists->fineGrained();
    connect(table, &ActiveTokenTable::opened, this, &ActiveTokensPage::goToEntry);
    connect(table, &ActiveTokenTable::revokeTicked, this, &ActiveTokensPage::revokeTicked);
    connect(table, &ActiveTokenTable::optInAsked, this, &ActiveTokensPage::optIn);
    connect(table, &ActiveTokenTable::retryAsked, this, [this] { readList(organization()); });
    connect(m_lists->classic(), &ClassicTokenList::settingsAsked, this, [this] {
        Q_EMIT navigate({.place = Route::Place::OrganizationSettings, .organization = organization()});
    });
    connect(&m_model, &ActiveTokenModel::stateChanged, this, [this] {
        if (!inDetail() && m_model.state() != ActiveTokenModel::State::Reading)
            announceReady();
    });
}

void ActiveTokensPage::connectDetail()
{
    connect(m_detail->steps(), &EntrySteps::backAsked, this, &ActiveTokensPage::goToList);
    connect(m_detail->steps(), &EntrySteps::entryAsked, this, &ActiveTokensPage::goToEntry);
    connect(m_detail, &ActiveTokenDetail::revokeAsked, this, &ActiveTokensPage::revokeShown);
    connect(m_detail, &ActiveTokenDetail::requestAsked, this, [this](RequestId request) {
        Q_EMIT navigate({.place = Route::Place::Review, .organization = organization(), .request = request});
    });
    connect(m_detail, &ActiveTokenDetail::shown, this, [this] {
        Q_EMIT crumbChanged();
        if (inDetail())
            announceReady();
    });
}

void ActiveTokensPage::connectRevoker()
{
    m_lists->fineGrained()->follow(m_revoker);
    connect(m_revoker, &TokenRevoker::settled, this, &ActiveTokensPage::onSettled);
    connect(m_revoker, &TokenRevoker::settledSoFar, this, [this](OrganizationId of, const QList<TokenId> &ids) {
        if (of == organization())
            m_model.take(ids);
    });
    connect(m_revoker, &TokenRevoker::decidingChanged, this,
            [this] { m_detail->setRevoking(m_revoker->isRevoking(m_detail->token())); });
    connect(m_revoker, &TokenRevoker::succeeded, this,
            [this](const QString &message) { Q_EMIT succeeded(message, {}); });
}

void ActiveTokensPage::installKeys()
{
    ActiveTokenTable *table = m_lists->fineGrained();
    Shortcuts::install(table, ShortcutId::NextRow, [table] { table->moveCurrent(1); });
    Shortcuts::install(table, ShortcutId::PreviousRow, [table] { table->moveCurrent(-1); });
    Shortcuts::install(table, ShortcutId::TickRow, [table] { table->tickCurrent(); });
    Shortcuts::install(table, ShortcutId::Search, [table] { table->focusSearch(); });
    Shortcuts::install(table, ShortcutId::Revoke, [this] { revokeInList(); });
    Shortcuts::install(m_detail, ShortcutId::NextRow, [this] { m_detail->steps()->goToNext(); });
    Shortcuts::install(m_detail, ShortcutId::PreviousRow, [this] { m_detail->steps()->goToPrevious(); });
    Shortcuts::install(m_detail, ShortcutId::Revoke, [this] { revokeShown(); });
    Shortcuts::install(m_detail, ShortcutId::GoUp, [this] { goToList(); });
}

// ------------------------------------------------------------------------------------------------------ places

QString ActiveTokensPage::crumb() const
{
    const QString name = inDetail() ? m_detail->tokenName() : QString();
    return name.isEmpty() ? tr("Active tokens") : name;
}

Route ActiveTokensPage::routeOf(qint64 id) const
{
    return {.place = Route::Place::ActiveToken, .organization = organization(), .token = TokenId(id)};
}

void ActiveTokensPage::readList(OrganizationId organization)
{
    m_model.open(context().session, organization);
    m_lists->classic()->read(organization);
}

bool ActiveTokensPage::listIsReady() const
{
    return m_model.state() == ActiveTokenModel::State::Ready;
}

void ActiveTokensPage::refresh()
{
    m_model.refresh();
    m_lists->classic()->read(organization());
    if (inDetail())
        m_detail->refresh();
}

void ActiveTokensPage::showEntry(qint64 id)
{
    m_detail->showToken(organization(), TokenId(id));
}

void ActiveTokensPage::enterList(qint64 before)
{
    if (before > 0)
        m_lists->fineGrained()->setCurrentId(before);
}

void ActiveTokensPage::focusList()
{
    m_lists->focusTable();
}

void ActiveTokensPage::takeOrganization(OrganizationId id, const QString &name)
{
    if (id != organization()) {
        m_lists->fineGrained()->hideResult();
        m_lists->showTab(TokenLists::FineGrained);
    }
    m_lists->setOrganizationName(name);
    m_revoker->setOrganization(id, name);
}

// ---------------------------------------------------------------------------------------------------- revoking

void ActiveTokensPage::revokeInList()
{
    if (m_model.tickedCount() > 0)
        revokeTicked();
    else if (const ActiveTokenRow *row = m_model.entry(TokenId(m_lists->fineGrained()->currentId())))
        m_revoker->revoke(row->id, row->name, row->owner);
}

void ActiveTokensPage::revokeTicked()
{
    m_revoker->revokeAll(m_model.ticked(), m_model.tickedAndHidden());
}

void ActiveTokensPage::revokeShown()
{
    if (const ActiveTokenDetails *details = m_detail->revocable())
        m_revoker->revoke(details->row.id, details->row.name, details->row.owner);
}

void ActiveTokensPage::onSettled(OrganizationId of, const QList<TokenId> &ids)
{
    if (of == organization()) {
        QSet<qint64> gone;
        for (const TokenId id : ids)
            gone.insert(id.value());
        const bool shownIsGone = inDetail() && gone.contains(m_detail->token().value());
        const qint64 following = shownIsGone ? m_detail->steps()->following(gone) : 0;
        m_model.take(ids);
        if (following > 0)
            goToEntry(following);
        else if (shownIsGone)
            goToList();
    }
    Q_EMIT changed();
}

} // namespace patwarden
