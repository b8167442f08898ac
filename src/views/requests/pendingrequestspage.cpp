// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/requests/pendingrequestspage.h"

#include "ui_pendingrequestspage.h"
#include "views/frame/shortcuts.h"
#include "views/requests/reviewpage.h"
#include "views/requests/reviewwords.h"

namespace patwarden {

namespace {

RequestDecider::Subject subjectOf(const RequestDetails &details)
{
    return {details.request.id, details.request.tokenName, details.owner, details.organization};
}

} // namespace

PendingRequestsPage::PendingRequestsPage(const PageContext &context, RequestList::Of of, QWidget *parent)
    : EntryPage(context,
                of == RequestList::Of::EveryOwned ? Route::Place::AllRequests : Route::Place::PendingRequests,
                parent)
    , m_of(of)
    , m_ui(std::make_unique<Ui::PendingRequestsPage>())
    , m_model(context.controllers.requests, context.clock)
    , m_list(new RequestList(m_model, of, this))
    , m_review(new ReviewPage(context, m_model, this))
    , m_decider(new RequestDecider(context, this))
{
    m_ui->setupUi(this);
    setViews({.stack = m_ui->stack,
              .model = &m_model,
              .list = m_list,
              .listView = m_list,
              .detail = m_review,
              .steps = m_review->steps()},
             m_decider);
    connectList();
    connectReview();
    connectDecider();
}

// The list and the review look at the model, which as a member would go before the widgets.
PendingRequestsPage::~PendingRequestsPage()
{
    delete m_review;
    delete m_list;
}

void PendingRequestsPage::connectList()
{
    connect(m_list, &RequestList::approveTicked, this, &PendingRequestsPage::approveTicked);
    connect(m_list, &RequestList::denyTicked, this, &PendingRequestsPage::denyTicked);
    Shortcuts::install(m_list, ShortcutId::Approve, [this] { approveInList(); });
    Shortcuts::install(m_list, ShortcutId::Deny, [this] { denyInList(); });
}

void PendingRequestsPage::connectReview()
{
    connect(m_review, &ReviewPage::approveAsked, this, &PendingRequestsPage::approveReviewed);
    connect(m_review, &ReviewPage::denyAsked, this, &PendingRequestsPage::denyReviewed);
    connect(m_review, &ReviewPage::decidedElsewhere, this, &PendingRequestsPage::onDecidedElsewhere);
    connect(m_review, &ReviewPage::shown, this, &PendingRequestsPage::onShown);
    Shortcuts::install(m_review, ShortcutId::Approve, [this] { approveReviewed(); });
    Shortcuts::install(m_review, ShortcutId::Deny, [this] { denyReviewed(); });
}

void PendingRequestsPage::connectDecider()
{
    connect(m_decider, &RequestDecider::settled, this, &PendingRequestsPage::onSettled);
    connect(m_decider, &RequestDecider::settledSoFar, this,
            [this](OrganizationId of, const QList<RequestId> &ids) {
                if (of == organization())
                    m_model.take(ids);
            });
    connect(m_decider, &RequestDecider::decidingChanged, this,
            [this] { m_review->setDeciding(m_decider->isDeciding(m_review->request())); });
}

QString PendingRequestsPage::crumb() const
{
    const QString name = inDetail() ? m_review->tokenName() : QString();
    if (!name.isEmpty())
        return name;
    return m_of == RequestList::Of::EveryOwned ? tr("All requests") : tr("Pending requests");
}

Route PendingRequestsPage::routeOf(qint64 id) const
{
    const auto place = m_of == RequestList::Of::EveryOwned ? Route::Place::ReviewInAll : Route::Place::Review;
    return {.place = place, .organization = organization(), .request = RequestId(id)};
}

void PendingRequestsPage::takeChanges(const OthersChanges &changes)
{
    using enum ChangeKind;
    const QList<RequestId> decided = changes.requests(RequestDecided, organization());
    m_model.take(decided);
    if (changes.concern({PoliciesChanged, MembersChanged}, organization())
        || !changes.namesAll(RequestArrived, organization()) || !changes.namesAll(RequestDecided, organization()))
        m_model.reread();
    else if (const auto arrived = changes.requests(RequestArrived, organization()); !arrived.isEmpty())
        m_model.add(arrived);
    if (inDetail() && (changes.isEverything() || decided.contains(m_review->request())))
        m_review->showChanges();
}

void PendingRequestsPage::refreshEntry()
{
    m_review->refresh();
}

void PendingRequestsPage::showEntry(qint64 id)
{
    m_review->showRequest(organization(), RequestId(id));
}

// --------------------------------------------------------------------------------------------------- decisions

std::optional<RequestDecider::Subject> PendingRequestsPage::currentSubject() const
{
    const RequestRow *row = m_model.request(m_list->currentRequest());
    if (!row)
        return std::nullopt;
    return RequestDecider::Subject{row->id, row->tokenName, row->owner, row->organizationName};
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
        m_decider->approve(subjectOf(*details));
}

void PendingRequestsPage::denyReviewed()
{
    if (const RequestDetails *details = m_review->decidable())
        m_decider->deny(subjectOf(*details));
}

void PendingRequestsPage::onSettled(OrganizationId of, const QList<RequestId> &ids)
{
    if (of == organization())
        leave(IdSet(asNumbers(ids)), [&] { m_model.take(ids); });
    Q_EMIT changed();
}

void PendingRequestsPage::onDecidedElsewhere(const RequestDetails &details)
{
    context().prompts.tell(this,
                           ReviewWords::decidedMeanwhile({.id = details.request.id,
                                                          .tokenName = details.request.tokenName,
                                                          .verdict = *details.decided,
                                                          .decidedBy = details.decidedBy,
                                                          .decidedAt = details.decidedAt},
                                                         context().clock.now()));
    onSettled(organization(), {details.request.id});
}

} // namespace patwarden
