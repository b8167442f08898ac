// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/yourtokenspage.h"

#include "controller/wording.h"
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

// ------------------------------------------------------------------------------------------------------- forms

QWidget *YourTokensPage::currentForm() const
{
    QWidget *current = m_ui->stack->currentWidget();
    return current == m_fineGrained || current == m_classic ? current : nullptr;
}

void YourTokensPage::showForm(QWidget *form)
{
    ++m_readNumber; // what is being read is not what is shown now
    m_ui->stack->setCurrentWidget(form);
}

void YourTokensPage::startNew(TokenKind kind)
{
    if (kind == TokenKind::Classic) {
        showForm(m_classic);
        m_classic->startNew();
        readOverview();
        return;
    }
    showForm(m_fineGrained);
    m_fineGrained->startNew({ResourceOwnerChoice{{}, m_context.session.login, false, false}});
    readOwners();
}

void YourTokensPage::readOwners()
{
    const int number = m_readNumber;
    await(this, m_context.controllers.tokens.resourceOwners(m_context.session),
          [this, number](const Result<QList<ResourceOwnerChoice>> &owners) {
              if (number != m_readNumber || currentForm() != m_fineGrained)
                  return;
              if (owners)
                  m_fineGrained->setOwners(*owners);
              else
                  m_fineGrained->showProblem(Wording::sentence(owners.error()));
              Q_EMIT ready();
          });
}

void YourTokensPage::readOverview()
{
    const int number = m_readNumber;
    await(this, m_context.controllers.overview.overview(m_context.session),
          [this, number](const Result<Overview> &overview) {
              if (number != m_readNumber || currentForm() != m_classic)
                  return;
              if (overview)
                  m_classic->setOverview(*overview);
              else
                  m_classic->showProblem(Wording::sentence(overview.error()));
              Q_EMIT ready();
          });
}

void YourTokensPage::editToken()
{
    if (!m_details->token())
        return;
    const OwnToken token = *m_details->token();
    if (token.kind == TokenKind::Classic) {
        m_isEditing = true;
        showForm(m_classic);
        m_classic->startEdit(token);
        readOverview();
        return;
    }
    const int number = ++m_readNumber;
    m_details->setBusy(true);
    // Whether more has to be approved is said before it is asked for.
    await(this, m_context.controllers.tokens.resourceOwners(m_context.session),
          [this, number, token](const Result<QList<ResourceOwnerChoice>> &owners) {
              m_details->setBusy(false);
              if (number != m_readNumber)
                  return;
              // An organization that keeps fine-grained tokens out is not among them: there it has to be approved.
              ResourceOwnerChoice owner{token.organization, token.organizationName, token.organization.isValid()};
              if (!token.organization.isValid())
                  owner.name = m_context.session.login;
              for (const ResourceOwnerChoice &each : owners ? *owners : QList<ResourceOwnerChoice>()) {
                  if (each.organization == token.organization)
                      owner = each;
              }
              m_isEditing = true;
              showForm(m_fineGrained);
              m_fineGrained->startEdit(token, owner);
          });
}

bool YourTokensPage::hasDraft() const
{
    if (currentForm() == m_fineGrained)
        return m_fineGrained->isChanged();
    return currentForm() == m_classic && m_classic->isChanged();
}

void YourTokensPage::settle()
{
    if (currentForm() == m_fineGrained)
        m_fineGrained->settle();
    else if (currentForm() == m_classic)
        m_classic->settle();
}

void YourTokensPage::requestLeave(std::function<void(bool)> decided)
{
    if (!hasDraft()) {
        decided(true);
        return;
    }
    const ConfirmQuestion question{.title = tr("Leave without saving?"),
                                   .text = m_isEditing ? tr("What you changed about the token is not saved.")
                                                       : tr("The token has not been generated."),
                                   .verb = m_isEditing ? tr("Discard changes") : tr("Discard token"),
                                   .danger = true};
    m_context.prompts.confirm(this, question, [this, decided = std::move(decided)](bool discard) {
        if (discard)
            settle();
        decided(discard);
    });
}

void YourTokensPage::leaveForm()
{
    if (!m_isEditing) {
        goToList(); // the frame asks, as on every way out
        return;
    }
    requestLeave([this](bool discard) {
        if (discard)
            open(m_route);
    });
}

// ------------------------------------------------------------------------------------------------------- saving

void YourTokensPage::submitFineGrained()
{
    const TokenDraft draft = m_fineGrained->draft();
    if (m_isEditing)
        save(m_route.token, m_fineGrained->edit());
    else
        create(draft, m_fineGrained->ownerName());
}

void YourTokensPage::submitClassic()
{
    if (m_isEditing)
        save(m_route.token, m_classic->edit());
    else
        create(m_classic->draft(), {});
}

void YourTokensPage::create(const TokenDraft &draft, const QString &organization)
{
    setBusy(true);
    await(this, m_context.controllers.tokens.create(m_context.session, draft),
          [this, name = draft.name, organization](const Result<IssuedToken> &issued) {
              setBusy(false);
              if (!issued) {
                  refuse(issued.error());
                  return;
              }
              settle();
              Q_EMIT changed();
              goToToken(issued->token);
              m_actions->showIssued(*issued, name, organization);
          });
}

void YourTokensPage::save(TokenId token, const TokenEdit &edit)
{
    setBusy(true);
    await(this, m_context.controllers.tokens.edit(m_context.session, token, edit),
          [this, token, name = edit.name](const Result<EditOutcome> &outcome) {
              setBusy(false);
              if (!outcome) {
                  refuse(outcome.error());
                  return;
              }
              settle();
              Q_EMIT changed();
              Q_EMIT succeeded(outcome->request.isValid()
                                   ? tr("Saved %1. What was added waits for approval.").arg(name)
                                   : tr("Saved %1.").arg(name),
                               {});
              if (m_route.place == Route::Place::YourToken && m_route.token == token)
                  open(m_route);
          });
}

void YourTokensPage::refuse(const Error &error)
{
    if (currentForm() == m_classic)
        m_classic->refuse(error);
    else
        m_fineGrained->refuse(error);
}

void YourTokensPage::setBusy(bool busy)
{
    m_fineGrained->setBusy(busy);
    m_classic->setBusy(busy);
}

} // namespace patwarden
