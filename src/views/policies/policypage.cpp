// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policies/policypage.h"

#include "controller/wording.h"
#include "models/policywords.h"
#include "ui_policypage.h"
#include "views/policies/impactdialog.h"
#include "views/policies/impactstrip.h"
#include "views/policies/optinwizard.h"
#include "views/policies/policyplanner.h"
#include "views/widgets/await.h"
#include "views/widgets/banner.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pageheader.h"

#include <QPushButton>
#include <QShortcut>

#include <utility>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

PolicyPage::PolicyPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::PolicyPage>())
    , m_planner(new PolicyPlanner(context, this))
    , m_header(new PageHeader(tr("Personal access tokens"), {}, this))
    , m_optIn(new Banner(Banner::Kind::Info, this))
{
    m_ui->setupUi(this);
    m_ui->contentLayout->insertWidget(0, m_header);
    m_ui->contentLayout->insertWidget(1, m_optIn);
    m_ui->contentLayout->setStretch(m_ui->contentLayout->count() - 1,
                                    1); // the room left over stays below the cards
    m_optIn->setObjectName(u"optInBanner"_s);
    m_optIn->hide();
    QPushButton *optIn = m_optIn->addButton(tr("Opt in…"), u"optInButton"_s);
    connect(optIn, &QPushButton::clicked, this, &PolicyPage::openWizard);
    makeState();

    m_cards = {m_ui->fineGrainedAccessCard, m_ui->fineGrainedApprovalCard, m_ui->classicAccessCard};
    for (PolicyCard *card : m_cards) {
        card->setClock(&context.clock);
        connectCard(card);
        connectPlanner(card);
    }
    connect(m_planner, &PolicyPlanner::outdated, this, [this] {
        Q_EMIT changed();
        read();
    });
    connect(m_planner, &PolicyPlanner::done, this, [this](const QString &message) {
        Q_EMIT succeeded(message, {});
        Q_EMIT changed();
        read();
    });
    auto *saveKey = new QShortcut(QKeySequence::Save, this);
    saveKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saveKey, &QShortcut::activated, this, &PolicyPage::saveFocused);

    m_slow.setSingleShot(true);
    m_slow.setInterval(300);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_state->say(u"clock"_s, tr("Reading the policies…"), {});
        m_ui->stack->setCurrentWidget(m_ui->statePage);
    });
}

PolicyPage::~PolicyPage()
{
    m_preparation.cancel();
}

void PolicyPage::makeState()
{
    m_state = new EmptyState(u"clock"_s, {}, {}, this);
    m_retry = m_state->addButton(tr("Try again"), u"retryButton"_s);
    connect(m_retry, &QPushButton::clicked, this, &PolicyPage::read);
    m_ui->stateLayout->addWidget(m_state);
}

void PolicyPage::connectCard(PolicyCard *card)
{
    connect(card, &PolicyCard::approached, this, &PolicyPage::prepare);
    connect(card, &PolicyCard::draftChanged, this, [this, card] { preview(card, true); });
    connect(card, &PolicyCard::saveRequested, this, [this, card] { save(card); });
    connect(card, &PolicyCard::impactRequested, this, [this, card] { showImpact(card); });
}

void PolicyPage::connectPlanner(PolicyCard *card)
{
    connect(card, &PolicyCard::planRequested, this, [this, card] { m_planner->plan(m_scope, card); });
    connect(card, &PolicyCard::takeBackRequested, this,
            [this, card](PolicyChangeId plan) { m_planner->takeBack(card, plan); });
    connect(card, &PolicyCard::rollBackRequested, this, [this, card] { rollBack(card); });
}

void PolicyPage::rollBack(PolicyCard *card)
{
    const auto previous = m_overview.rollBackTo.at(size_t(card->policy()) - 1);
    if (previous)
        m_planner->rollBack(m_scope, card, *previous);
}

void PolicyPage::open(const Route &route)
{
    const PolicyScope scope = route.place == Route::Place::OrganizationSettings
        ? PolicyScope::of(route.organization)
        : PolicyScope::ofEnterprise();
    if (!isScope(scope)) {
        discardDrafts();
        m_ui->stack->setCurrentWidget(m_ui->blankPage);
        m_preparation.cancel();
    }
    m_scope = scope;
    m_byOthers = false;
    m_askToOptIn = true;
    read();
}

QString PolicyPage::crumb() const
{
    return m_scope.kind == ScopeKind::Enterprise ? tr("Personal access tokens") : tr("Settings");
}

bool PolicyPage::isScope(PolicyScope scope) const
{
    return m_scope.kind == scope.kind && m_scope.organization == scope.organization;
}

void PolicyPage::takeChanges(const OthersChanges &changes)
{
    using enum ChangeKind;
    if (!changes.concern({PoliciesChanged, MembersChanged}, m_scope.organization))
        return;
    m_byOthers = true;
    read();
}

void PolicyPage::read()
{
    const int number = ++m_readNumber;
    if (m_ui->stack->currentWidget() != m_ui->scrollArea)
        m_slow.start();
    await(this, m_context.controllers.policies.overview(m_context.session, m_scope),
          [this, number](const Result<PolicyOverview> &overview) {
              if (number != m_readNumber)
                  return;
              m_slow.stop();
              if (overview)
                  take(*overview);
              else
                  showUnread(overview.error());
              Q_EMIT ready();
          });
}

void PolicyPage::take(const PolicyOverview &overview)
{
    m_overview = overview;
    const bool byOthers = std::exchange(m_byOthers, false);
    showHeader();
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->take(m_scope.kind, allPolicies[i], overview, byOthers);
        // Classic tokens were never part of the opt-in: their policy is in force before it.
        m_cards[i]->setVisible(overview.optedIn || allPolicies[i] == Policy::ClassicAccess);
        preview(m_cards[i], false);
    }
    showOptIn();
    m_ui->stack->setCurrentWidget(m_ui->scrollArea);
    if (!overview.optedIn && m_askToOptIn && isVisible())
        openWizard();
    m_askToOptIn = false;
}

void PolicyPage::showHeader()
{
    if (m_scope.kind == ScopeKind::Enterprise)
        m_header->setSentence(tr("What the enterprise decides here, its organizations cannot override."));
    else if (m_overview.enterpriseName.isEmpty())
        m_header->setSentence(tr("What %1 decides about the tokens that reach it.").arg(m_overview.name));
    else
        m_header->setSentence(
            tr("What %1 decides for itself, within what the enterprise leaves to it.").arg(m_overview.name));
    Q_EMIT crumbChanged();
}

void PolicyPage::showOptIn()
{
    m_optIn->setVisible(!m_overview.optedIn);
    m_optIn->setLead(tr("%1 has not opted in.").arg(m_overview.name));
    m_optIn->setText(m_scope.kind == ScopeKind::Enterprise
                         ? tr("Until it has, fine-grained tokens reach only those of its organizations that opt "
                              "in by themselves.")
                         : tr("Until it has, fine-grained tokens reach only its public resources."));
}

void PolicyPage::showUnread(const Error &error)
{
    if (error.code == ErrorCode::ConnectionLost && m_ui->stack->currentWidget() == m_ui->scrollArea)
        return; // the frame says it; what is on the screen stays
    const bool mayHelp = error.code != ErrorCode::Forbidden && error.code != ErrorCode::NotFound;
    m_state->say(u"warning"_s, tr("The policies could not be read"), Wording::sentence(error),
                 mayHelp ? m_retry : nullptr);
    m_ui->stack->setCurrentWidget(m_ui->statePage);
}

void PolicyPage::openWizard()
{
    if (m_wizard)
        return;
    m_wizard = new OptInWizard(m_context, m_scope, this);
    connect(m_wizard, &OptInWizard::optedIn, this, [this](qint64 requestsApproved) {
        const QString message = requestsApproved > 0
            ? tr("%1 has opted in. %Ln request(s) were approved.", nullptr, int(requestsApproved))
                  .arg(m_overview.name)
            : tr("%1 has opted in.").arg(m_overview.name);
        Q_EMIT succeeded(message, {});
        Q_EMIT changed();
        discardDrafts();
        read();
    });
    m_wizard->open();
}

void PolicyPage::prepare()
{
    // Not before: a large estate takes seconds and memory to read, and most who pass by here choose nothing.
    if (m_preparation.isRunning())
        return;
    m_preparation = m_context.controllers.policies.prepare(m_context.session, m_scope);
}

void PolicyPage::preview(PolicyCard *card, bool reveal)
{
    PreviewRun &run = m_previews[size_t(std::find(m_cards.begin(), m_cards.end(), card) - m_cards.begin())];
    if (!card->isChanged()) {
        run.stop();
        card->impact()->clear();
        return;
    }
    card->impact()->wait();
    const auto future =
        m_context.controllers.policies.preview(m_context.session, m_scope, card->policy(), card->choice());
    run.start(this, future, [this, card, reveal](const Result<Impact> &impact) {
        if (!card->isChanged())
            return;
        if (impact)
            card->impact()->setImpact(m_scope.kind, *impact);
        else
            card->impact()->setFailure(impact.error());
        if (reveal)
            revealImpact(card);
    });
}

void PolicyPage::revealImpact(PolicyCard *card)
{
    // It may appear below the edge of the window, where nobody would see what a save does. Its place is known
    // after the layout had its turn.
    QTimer::singleShot(0, card->impact(), [this, strip = card->impact()] {
        m_ui->scrollArea->ensureWidgetVisible(strip, 0, m_ui->contentLayout->contentsMargins().bottom());
    });
}

void PolicyPage::showImpact(PolicyCard *card)
{
    auto *dialog = new ImpactDialog(m_context, m_scope, card->impact()->impact(), this);
    dialog->open();
}

void PolicyPage::saveFocused()
{
    const QWidget *focus = focusWidget();
    const auto focused = std::find_if(m_cards.cbegin(), m_cards.cend(), [focus](const PolicyCard *card) {
        return focus && card->isAncestorOf(focus);
    });
    if (focused != m_cards.cend() && (*focused)->canSave()) {
        save(*focused);
        return;
    }
    const auto changed =
        std::find_if(m_cards.cbegin(), m_cards.cend(), [](auto *card) { return card->isChanged(); });
    if (focused == m_cards.cend() && changedCards() == 1)
        save(*changed);
}

void PolicyPage::save(PolicyCard *card)
{
    if (!card->canSave())
        return;
    card->beginSaving();
    await(this,
          m_context.controllers.policies.setPolicy(m_context.session, m_scope, card->policy(), card->choice()),
          [this, card, scope = m_scope, sent = card->choice()](const Result<PolicyOutcome> &outcome) {
              if (!isScope(scope)) { // gone elsewhere meanwhile: the card shows another place now
                  if (!outcome)
                      m_context.prompts.tell(this,
                                             {tr("The policy was not saved"),
                                              Wording::sentence(outcome.error()),
                                              {},
                                              Notification::Kind::Error});
                  Q_EMIT changed();
              } else if (outcome) {
                  takeSaved(card, sent, *outcome);
              } else if (outcome.error().code == ErrorCode::Conflict) {
                  takeConflict(card, outcome.error());
              } else {
                  card->notSaved(Wording::sentence(outcome.error()));
              }
          });
}

void PolicyPage::takeSaved(PolicyCard *card, Choice sent, const PolicyOutcome &outcome)
{
    card->saved();
    const QString label = PolicyWords::label(m_scope.kind, card->policy(), sent);
    if (outcome.requestsApproved > 0) {
        // Setting the policy back would not take the approvals back: that is no Undo.
        Q_EMIT succeeded(tr("Saved. %Ln request(s) were approved.", nullptr, int(outcome.requestsApproved)), {});
    } else {
        Q_EMIT succeeded(tr("Saved. %1", "the label of a choice").arg(label),
                         [page = QPointer<PolicyPage>(this), scope = m_scope, policy = card->policy(),
                          previous = outcome.previous] {
                             if (page)
                                 page->undo(scope, policy, previous);
                         });
    }
    Q_EMIT changed();
    read();
}

void PolicyPage::takeConflict(PolicyCard *card, const Error &error)
{
    const QString title = error.subject == "policyDecidedByEnterprise"_L1
        ? tr("%1 decides this policy now", "an enterprise").arg(m_overview.enterpriseName)
        : tr("The policy was not saved");
    m_context.prompts.tell(this, {title, Wording::sentence(error), {}, Notification::Kind::Warning});
    card->discard();
    Q_EMIT changed();
    read();
}

void PolicyPage::undo(PolicyScope scope, Policy policy, Choice previous)
{
    await(this, m_context.controllers.policies.setPolicy(m_context.session, scope, policy, previous),
          [this, scope](const Result<PolicyOutcome> &outcome) {
              if (!outcome) {
                  m_context.prompts.tell(this,
                                         {tr("The change was not undone"),
                                          Wording::sentence(outcome.error()),
                                          {},
                                          Notification::Kind::Error});
                  return;
              }
              Q_EMIT succeeded(tr("Undone. The policy is what it was before."), {});
              Q_EMIT changed();
              if (isScope(scope))
                  read();
          });
}

int PolicyPage::changedCards() const
{
    return int(
        std::count_if(m_cards.cbegin(), m_cards.cend(), [](const PolicyCard *card) { return card->canSave(); }));
}

void PolicyPage::discardDrafts()
{
    for (PolicyCard *card : m_cards)
        card->discard();
}

void PolicyPage::requestLeave(std::function<void(bool)> decided)
{
    const int changed = changedCards();
    if (changed == 0) {
        decided(true);
        return;
    }
    const ConfirmQuestion question{.title = tr("Leave without saving?"),
                                   .text = tr("%Ln policy change(s) are not saved.", nullptr, changed),
                                   .verb = tr("Discard changes"),
                                   .danger = true};
    m_context.prompts.confirm(this, question, [this, decided = std::move(decided)](bool discard) {
        if (discard)
            discardDrafts();
        decided(discard);
    });
}

} // namespace patwarden
