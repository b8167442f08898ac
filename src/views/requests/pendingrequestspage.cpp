// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/requests/pendingrequestspage.h"

#include "ui_pendingrequestspage.h"
#include "views/frame/shortcuts.h"
#include "views/policies/optinwizard.h"
#include "views/requests/bulkprogress.h"
#include "views/requests/requestlist.h"
#include "views/requests/reviewpage.h"
#include "views/requests/reviewwords.h"
#include "views/widgets/await.h"

#include <QEvent>

#include <algorithm>

namespace patwarden {

PendingRequestsPage::PendingRequestsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::PendingRequestsPage>())
    , m_model(context.controllers.requests, context.clock)
    , m_list(new RequestList(m_model, this))
    , m_review(new ReviewPage(context, m_model, this))
    , m_decider(new RequestDecider(context, this))
{
    m_ui->setupUi(this);
    m_ui->stack->addWidget(m_list);
    m_ui->stack->addWidget(m_review);
    connectList();
    connectReview();
    connectDecider();
    installKeys();
}

// The list and the review look at the model, which as a member would go before the widgets.
PendingRequestsPage::~PendingRequestsPage()
{
    delete m_review;
    delete m_list;
}

void PendingRequestsPage::connectList()
{
    connect(m_list, &RequestList::opened, this, &PendingRequestsPage::goToReview);
    connect(m_list, &RequestList::approveTicked, this, &PendingRequestsPage::approveTicked);
    connect(m_list, &RequestList::denyTicked, this, &PendingRequestsPage::denyTicked);
    connect(m_list, &RequestList::optInAsked, this, &PendingRequestsPage::optIn);
    connect(m_list, &RequestList::retryAsked, this,
            [this] { m_model.open(m_context.session, m_route.organization); });
    connect(&m_model, &PendingRequestModel::stateChanged, this, [this] {
        if (!inReview() && m_model.state() != PendingRequestModel::State::Reading)
            announceReady();
    });
}

void PendingRequestsPage::connectReview()
{
    connect(m_review, &ReviewPage::backAsked, this, &PendingRequestsPage::goToList);
    connect(m_review, &ReviewPage::requestAsked, this, &PendingRequestsPage::goToReview);
    connect(m_review, &ReviewPage::approveAsked, this, &PendingRequestsPage::approveReviewed);
    connect(m_review, &ReviewPage::denyAsked, this, &PendingRequestsPage::denyReviewed);
    connect(m_review, &ReviewPage::decidedElsewhere, this, &PendingRequestsPage::onDecidedElsewhere);
    connect(m_review, &ReviewPage::shown, this, [this] {
        Q_EMIT crumbChanged();
        if (inReview())
            announceReady();
    });
}

void PendingRequestsPage::connectDecider()
{
    connect(m_decider, &RequestDecider::settled, this, &PendingRequestsPage::onSettled);
    connect(m_decider, &RequestDecider::settledSoFar, this,
            [this](OrganizationId organization, const QList<RequestId> &ids) {
                if (organization == m_route.organization)
                    m_model.take(ids);
            });
    connect(m_decider, &RequestDecider::decidingChanged, this,
            [this] { m_review->setDeciding(m_decider->isDeciding(m_review->request())); });
    connect(m_decider, &RequestDecider::succeeded, this,
            [this](const QString &message) { Q_EMIT succeeded(message, {}); });
    BulkProgress *progress = m_list->progress();
    connect(progress, &BulkProgress::cancelled, m_decider, &RequestDecider::stop);
    connect(m_decider, &RequestDecider::bulkStarted, this, [this, progress](Verdict verdict, int count) {
        m_list->hideResult();
        m_list->setBulkRuns(true);
        progress->start(verdict, count);
    });
    connect(m_decider, &RequestDecider::bulkProgressed, progress, &BulkProgress::setDone);
    connect(m_decider, &RequestDecider::bulkFinished, this,
            [this, progress](Banner::Kind kind, const QString &result) {
                progress->finish();
                m_list->setBulkRuns(false);
                m_list->showResult(kind, result);
            });
}

void PendingRequestsPage::installKeys()
{
    Shortcuts::install(m_list, ShortcutId::NextRow, [this] { m_list->moveCurrent(1); });
    Shortcuts::install(m_list, ShortcutId::PreviousRow, [this] { m_list->moveCurrent(-1); });
    Shortcuts::install(m_list, ShortcutId::TickRow, [this] { m_list->tickCurrent(); });
    Shortcuts::install(m_list, ShortcutId::Approve, [this] { approveInList(); });
    Shortcuts::install(m_list, ShortcutId::Deny, [this] { denyInList(); });
    Shortcuts::install(m_list, ShortcutId::Search, [this] { m_list->focusSearch(); });
    Shortcuts::install(m_review, ShortcutId::NextRow, [this] { m_review->goToNext(); });
    Shortcuts::install(m_review, ShortcutId::PreviousRow, [this] { m_review->goToPrevious(); });
    Shortcuts::install(m_review, ShortcutId::Approve, [this] { approveReviewed(); });
    Shortcuts::install(m_review, ShortcutId::Deny, [this] { denyReviewed(); });
    Shortcuts::install(m_review, ShortcutId::GoUp, [this] { goToList(); });
}

// ----------------------------------------------------------------------------------------------------- places

void PendingRequestsPage::open(const Route &route)
{
    if (route == m_announced)
        return;
    m_readyIsDue = true;
    if (route.organization != m_route.organization) {
        m_organizationName.clear();
        m_list->setOrganizationName({});
        m_list->hideResult();
    }
    m_decider->setOrganization(route.organization, m_organizationName);
    m_model.open(m_context.session, route.organization);
    showRoute(route);
    readName();
    // What is there already is on the screen as soon as the frame shows the page.
    if (!inReview() && m_model.state() == PendingRequestModel::State::Ready)
        QMetaObject::invokeMethod(this, &PendingRequestsPage::announceReady, Qt::QueuedConnection);
}

void PendingRequestsPage::showRoute(const Route &route)
{
    const Route before = std::exchange(m_route, route);
    if (inReview()) {
        m_review->showRequest(route.organization, route.request);
        m_ui->stack->setCurrentWidget(m_review);
        m_review->setFocus();
    } else {
        m_ui->stack->setCurrentWidget(m_list);
        if (before.place == Route::Place::Review && before.organization == route.organization)
            m_list->setCurrentRequest(before.request);
        m_list->focusTable();
    }
    if (before.place != route.place || before.request != route.request)
        Q_EMIT crumbChanged();
}

void PendingRequestsPage::goTo(const Route &route)
{
    showRoute(route);
    m_announced = route;
    Q_EMIT navigate(route);
    m_announced = {};
}

void PendingRequestsPage::goToList()
{
    goTo({.place = Route::Place::PendingRequests, .organization = m_route.organization});
}

void PendingRequestsPage::goToReview(RequestId id)
{
    if (id.isValid())
        goTo({.place = Route::Place::Review, .organization = m_route.organization, .request = id});
}

QString PendingRequestsPage::crumb() const
{
    const QString name = inReview() ? m_review->tokenName() : QString();
    return name.isEmpty() ? tr("Pending requests") : name;
}

void PendingRequestsPage::readName()
{
    const OrganizationId organization = m_route.organization;
    await(this, m_context.controllers.overview.overview(m_context.session),
          [this, organization](const Result<Overview> &overview) {
              if (!overview || organization != m_route.organization)
                  return; // only the name is missing then
              for (const OrganizationSummary &each : overview->organizations) {
                  if (each.id == organization)
                      m_organizationName = each.name;
              }
              m_list->setOrganizationName(m_organizationName);
              m_decider->setOrganization(organization, m_organizationName);
          });
}

bool PendingRequestsPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_route.organization.isValid()) {
        m_model.refresh();
        if (inReview())
            m_review->refresh();
    }
    return Page::event(event);
}

void PendingRequestsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!inReview())
        m_list->focusTable();
}

void PendingRequestsPage::announceReady()
{
    if (std::exchange(m_readyIsDue, false))
        Q_EMIT ready();
}

void PendingRequestsPage::optIn()
{
    auto *wizard = new OptInWizard(m_context, PolicyScope::of(m_route.organization), this);
    connect(wizard, &OptInWizard::optedIn, this, [this] {
        m_model.open(m_context.session, m_route.organization);
        Q_EMIT changed();
    });
    wizard->open();
}

// --------------------------------------------------------------------------------------------------- decisions

std::optional<RequestDecider::Subject> PendingRequestsPage::currentSubject() const
{
    const RequestRow *row = m_model.request(m_list->currentRequest());
    if (!row)
        return std::nullopt;
    return RequestDecider::Subject{row->id, row->tokenName, row->owner};
}

void PendingRequestsPage::approveInList()
{
    if (m_model.tickedCount() > 0)
        approveTicked();
    else if (const auto subject = currentSubject())
        m_decider->approve(*subject);
}

void PendingRequestsPage::denyInList()
{
    if (m_model.tickedCount() > 0)
        denyTicked();
    else if (const auto subject = currentSubject())
        m_decider->deny(*subject);
}

void PendingRequestsPage::approveTicked()
{
    m_decider->approveAll(m_model.ticked(), m_model.tickedAndHidden());
}

void PendingRequestsPage::denyTicked()
{
    m_decider->denyAll(m_model.ticked(), m_model.tickedAndHidden());
}

void PendingRequestsPage::approveReviewed()
{
    if (const RequestDetails *details = m_review->decidable())
        m_decider->approve({details->request.id, details->request.tokenName, details->owner});
}

void PendingRequestsPage::denyReviewed()
{
    if (const RequestDetails *details = m_review->decidable())
        m_decider->deny({details->request.id, details->request.tokenName, details->owner});
}

void PendingRequestsPage::onSettled(OrganizationId organization, const QList<RequestId> &ids)
{
    if (organization == m_route.organization) {
        const QSet<RequestId> gone(ids.cbegin(), ids.cend());
        const bool reviewedIsGone = inReview() && gone.contains(m_review->request());
        const RequestId following = reviewedIsGone ? m_review->following(gone) : RequestId();
        m_model.take(ids);
        if (reviewedIsGone && following.isValid())
            goToReview(following);
        else if (reviewedIsGone)
            goToList();
    }
    Q_EMIT changed();
}

void PendingRequestsPage::onDecidedElsewhere(const RequestDetails &details)
{
    m_context.prompts.tell(this,
                           ReviewWords::decidedMeanwhile({.id = details.request.id,
                                                          .tokenName = details.request.tokenName,
                                                          .verdict = *details.decided,
                                                          .decidedBy = details.decidedBy,
                                                          .decidedAt = details.decidedAt},
                                                         m_context.clock.now()));
    onSettled(m_route.organization, {details.request.id});
}

} // namespace patwarden
