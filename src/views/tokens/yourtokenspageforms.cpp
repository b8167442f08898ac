// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the page: how they begin, how they are left, and how what was filled in is saved.
#include "controller/wording.h"
#include "ui_yourtokenspage.h"
#include "views/tokens/classicform.h"
#include "views/tokens/finegrainedform.h"
#include "views/tokens/tokenactions.h"
#include "views/tokens/tokendetails.h"
#include "views/tokens/yourtokenspage.h"
#include "views/widgets/await.h"

namespace patwarden {

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
