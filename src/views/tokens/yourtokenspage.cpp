// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/yourtokenspage.h"

#include "ui_yourtokenspage.h"
#include "views/tokens/classicform.h"
#include "views/tokens/finegrainedform.h"
#include "views/tokens/secretclipboard.h"
#include "views/tokens/tokenactions.h"
#include "views/tokens/tokendetails.h"
#include "views/tokens/tokenlist.h"
#include "views/widgets/await.h"

#include <QEvent>

#include <algorithm>

namespace patwarden {

YourTokensPage::YourTokensPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::YourTokensPage>())
    , m_list(new TokenList(context.clock, this))
    , m_details(new TokenDetails(context.clock, this))
    , m_fineGrained(new FineGrainedForm(context, this))
    , m_classic(new ClassicForm(context, this))
    , m_actions(new TokenActions(context, this))
{
    m_ui->setupUi(this);
    for (QWidget *view : std::initializer_list<QWidget *>{m_list, m_details, m_fineGrained, m_classic})
        m_ui->stack->addWidget(view);
    connectViews();
    connectActions();
}

YourTokensPage::~YourTokensPage() = default;

void YourTokensPage::connectViews()
{
    connect(m_list, &TokenList::opened, this, &YourTokensPage::goToToken);
    connect(m_list, &TokenList::retryAsked, this, &YourTokensPage::readList);
    connect(m_list, &TokenList::generateAsked, this, [this](TokenKind kind) {
        m_newKind = kind;
        Q_EMIT navigate({.place = Route::Place::NewToken});
    });
    connect(m_details, &TokenDetails::backAsked, this, &YourTokensPage::goToList);
    connect(m_details, &TokenDetails::editAsked, this, &YourTokensPage::editToken);
    const auto act = [this](auto signal, auto action) {
        connect(m_details, signal, this, [this, action] {
            if (m_details->token())
                (m_actions->*action)(*m_details->token());
        });
    };
    act(&TokenDetails::regenerateAsked, &TokenActions::regenerate);
    act(&TokenDetails::deleteAsked, &TokenActions::remove);
    act(&TokenDetails::withdrawAsked, &TokenActions::withdraw);
    act(&TokenDetails::askAgainAsked, &TokenActions::askAgain);
    connect(m_fineGrained, &FineGrainedForm::submitted, this, &YourTokensPage::submitFineGrained);
    connect(m_fineGrained, &FineGrainedForm::cancelled, this, &YourTokensPage::leaveForm);
    connect(m_classic, &ClassicForm::submitted, this, &YourTokensPage::submitClassic);
    connect(m_classic, &ClassicForm::cancelled, this, &YourTokensPage::leaveForm);
}

void YourTokensPage::connectActions()
{
    connect(m_actions, &TokenActions::busyChanged, m_details, &TokenDetails::setBusy);
    connect(m_actions, &TokenActions::succeeded, this,
            [this](const QString &message) { Q_EMIT succeeded(message, {}); });
    connect(m_actions, &TokenActions::changed, this, [this] {
        Q_EMIT changed();
        refresh();
    });
    connect(m_actions, &TokenActions::removed, this, [this] {
        Q_EMIT changed();
        if (m_route.place == Route::Place::YourToken)
            goToList();
    });
}

void YourTokensPage::setClipboardLifetime(std::chrono::milliseconds lifetime)
{
    m_actions->clipboard().setLifetime(lifetime);
}

// ------------------------------------------------------------------------------------------------------- places

void YourTokensPage::open(const Route &route)
{
    const Route before = std::exchange(m_route, route);
    m_isEditing = false;
    m_isArriving = true;
    if (route.place == Route::Place::NewToken) {
        startNew(m_newKind);
    } else if (route.place == Route::Place::YourToken) {
        if (before.token != route.token)
            m_details->clear();
        m_ui->stack->setCurrentWidget(m_details);
        readToken(route.token);
    } else {
        m_ui->stack->setCurrentWidget(m_list);
        m_list->showReading();
        readList();
        if (before.place == Route::Place::YourToken)
            m_list->setCurrentToken(before.token);
    }
    Q_EMIT crumbChanged();
}

void YourTokensPage::arrive()
{
    if (std::exchange(m_isArriving, false))
        takeFocus();
    Q_EMIT ready();
}

QString YourTokensPage::crumb() const
{
    if (m_route.place == Route::Place::NewToken)
        return m_newKind == TokenKind::Classic ? tr("New token (classic)") : tr("New fine-grained token");
    const bool isKnown = m_route.place == Route::Place::YourToken && m_details->token();
    return isKnown ? m_details->token()->name : tr("Your tokens");
}

void YourTokensPage::goToList()
{
    Q_EMIT navigate({.place = Route::Place::YourTokens});
}

void YourTokensPage::goToToken(TokenId token)
{
    Q_EMIT navigate({.place = Route::Place::YourToken, .token = token});
}

void YourTokensPage::takeFocus()
{
    if (!isVisible())
        return;
    const QWidget *current = m_ui->stack->currentWidget();
    if (current == m_list)
        m_list->takeFocus();
    else if (current == m_details)
        m_details->takeFocus();
}

void YourTokensPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    takeFocus();
}

bool YourTokensPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        refresh();
    return Page::event(event);
}

// ------------------------------------------------------------------------------------------------------ reading

void YourTokensPage::refresh()
{
    if (m_route.place == Route::Place::YourTokens)
        readList();
    else if (m_route.place == Route::Place::YourToken && !m_isEditing)
        readToken(m_route.token);
}

void YourTokensPage::takeChanges(const OthersChanges &changes)
{
    using enum ChangeKind;
    if (changes.concern({RequestArrived, RequestDecided, TokensChanged, PoliciesChanged, MembersChanged}))
        refresh();
}

void YourTokensPage::readList()
{
    const int number = ++m_readNumber;
    await(this, m_context.controllers.tokens.own(m_context.session),
          [this, number](const Result<QList<OwnToken>> &tokens) {
              if (number != m_readNumber)
                  return;
              if (tokens)
                  m_list->showTokens(*tokens);
              else
                  m_list->showFailure(tokens.error());
              arrive();
          });
}

void YourTokensPage::readToken(TokenId token)
{
    const int number = ++m_readNumber;
    await(this, m_context.controllers.tokens.details(m_context.session, token),
          [this, number](const Result<OwnToken> &details) {
              if (number != m_readNumber)
                  return;
              if (details)
                  m_details->showToken(*details);
              else
                  m_details->showFailure(details.error());
              Q_EMIT crumbChanged();
              arrive();
          });
}

} // namespace patwarden
