// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activetokens/activetokenspage.h"

#include "ui_activetokenspage.h"
#include "views/activetokens/activetokendetail.h"
#include "views/activetokens/activetokentable.h"
#include "views/activetokens/classictokenlist.h"
#include "views/activetokens/tokenlists.h"
#include "views/activetokens/tokenrevoker.h"
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
    setViews({.stack = m_ui->stack,
              .model = &m_model,
              .list = m_lists->fineGrained(),
              .listView = m_lists,
              .detail = m_detail,
              .steps = m_detail->steps()},
             m_revoker);
    connectLists();
    connectDetail();
    connectRevoker();
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
    connect(table, &ActiveTokenTable::revokeTicked, this, &ActiveTokensPage::revokeTicked);
    Shortcuts::install(table, ShortcutId::Revoke, [this] { revokeInList(); });
    connect(m_lists->classic(), &ClassicTokenList::settingsAsked, this, [this] {
        Q_EMIT navigate({.place = Route::Place::OrganizationSettings, .organization = organization()});
    });
}

void ActiveTokensPage::connectDetail()
{
    connect(m_detail, &ActiveTokenDetail::revokeAsked, this, &ActiveTokensPage::revokeShown);
    connect(m_detail, &ActiveTokenDetail::requestAsked, this, [this](RequestId request) {
        Q_EMIT navigate({.place = Route::Place::Review, .organization = organization(), .request = request});
    });
    connect(m_detail, &ActiveTokenDetail::shown, this, &ActiveTokensPage::onShown);
    Shortcuts::install(m_detail, ShortcutId::Revoke, [this] { revokeShown(); });
}

void ActiveTokensPage::connectRevoker()
{
    connect(m_revoker, &TokenRevoker::settled, this, &ActiveTokensPage::onSettled);
    connect(m_revoker, &TokenRevoker::settledSoFar, this, [this](OrganizationId of, const QList<TokenId> &ids) {
        if (of == organization())
            m_model.take(ids);
    });
    connect(m_revoker, &TokenRevoker::decidingChanged, this,
            [this] { m_detail->setRevoking(m_revoker->isRevoking(m_detail->token())); });
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

void ActiveTokensPage::readList(OrganizationId id)
{
    if (id != m_model.organization())
        m_lists->showTab(TokenLists::FineGrained);
    EntryPage::readList(id);
    m_lists->classic()->read(id);
}

void ActiveTokensPage::refresh()
{
    EntryPage::refresh();
    m_lists->classic()->read(organization());
}

void ActiveTokensPage::takeChanges(const OthersChanges &changes)
{
    using enum ChangeKind;
    if (!changes.concern({RequestDecided, TokensChanged, PoliciesChanged, MembersChanged}, organization()))
        return;
    m_model.reread();
    m_lists->classic()->read(organization());
    if (inDetail())
        refreshEntry();
}

void ActiveTokensPage::refreshEntry()
{
    m_detail->refresh();
}

void ActiveTokensPage::showEntry(qint64 id)
{
    m_detail->showToken(organization(), TokenId(id));
}

void ActiveTokensPage::focusList()
{
    m_lists->focusTable();
}

void ActiveTokensPage::setOrganizationName(const QString &name)
{
    m_lists->setOrganizationName(name);
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
    if (of == organization())
        leave(IdSet(asNumbers(ids)), [&] { m_model.take(ids); });
    Q_EMIT changed();
}

} // namespace patwarden
