// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/requests/requestdecider.h"

#include "views/requests/denydialog.h"
#include "views/requests/reviewwords.h"
#include "views/widgets/await.h"

#include <QPointer>

namespace patwarden {

namespace {

constexpr qint64 tellEvery = 1'000; ///< ms; taking rows out of a long list is not free

} // namespace

RequestDecider::RequestDecider(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

RequestDecider::~RequestDecider()
{
    stop();
}

void RequestDecider::setOrganization(OrganizationId organization, const QString &name)
{
    m_organization = organization;
    m_organizationName = name;
}

void RequestDecider::stop()
{
    if (m_stop)
        m_stop->store(true);
}

// ------------------------------------------------------------------------------------------------- one request

void RequestDecider::approve(const Subject &subject)
{
    decideOne(subject, Verdict::Approved, {});
}

void RequestDecider::deny(const Subject &subject)
{
    if (isDeciding(subject.id))
        return;
    auto *dialog =
        new DenyDialog(tr("Deny %1?").arg(subject.tokenName),
                       tr("The token will not reach private resources of %1. %2 will be told, with your reason.")
                           .arg(m_organizationName, subject.owner),
                       tr("Deny"), m_page);
    connect(dialog, &DenyDialog::denied, this,
            [this, subject](const QString &reason) { decideOne(subject, Verdict::Denied, reason); });
    dialog->open();
}

void RequestDecider::decideOne(const Subject &subject, Verdict verdict, const QString &reason)
{
    if (isDeciding(subject.id))
        return;
    m_underWay.insert(subject.id);
    Q_EMIT decidingChanged();
    const OrganizationId organization = m_organization;
    const auto job =
        m_context.controllers.requests.review(m_context.session, organization, {subject.id}, verdict, reason);
    await(this, job.future, [this, subject, organization, verdict](const Result<ReviewOutcome> &result) {
        m_underWay.remove(subject.id);
        onDecidedOne(subject, organization, verdict, result);
        Q_EMIT decidingChanged();
    });
}

void RequestDecider::onDecidedOne(const Subject &subject, OrganizationId organization, Verdict verdict,
                                  const Result<ReviewOutcome> &result)
{
    if (!result || result->failure) {
        m_context.prompts.tell(m_page, ReviewWords::failure(verdict, result ? *result->failure : result.error()));
        return;
    }
    if (!result->decided.isEmpty())
        Q_EMIT succeeded(ReviewWords::decidedOne(verdict, subject.tokenName, subject.owner));
    else if (!result->decidedEarlier.isEmpty())
        m_context.prompts.tell(
            m_page, ReviewWords::decidedMeanwhile(result->decidedEarlier.first(), m_context.clock.now()));
    else
        m_context.prompts.tell(m_page, ReviewWords::notFound(subject.tokenName));
    Q_EMIT settled(organization, {subject.id});
}

// ---------------------------------------------------------------------------------------------- many requests

void RequestDecider::approveAll(const QList<RequestId> &ids, qsizetype hidden)
{
    if (bulkRuns() || ids.isEmpty())
        return;
    m_context.prompts.confirm(m_page, ReviewWords::approveQuestion(int(ids.size()), hidden, m_organizationName),
                              [self = QPointer(this), ids](bool confirmed) {
                                  if (confirmed && self)
                                      self->decideAll(ids, Verdict::Approved, {});
                              });
}

void RequestDecider::denyAll(const QList<RequestId> &ids, qsizetype hidden)
{
    if (bulkRuns() || ids.isEmpty())
        return;
    const int count = int(ids.size());
    auto *dialog = new DenyDialog(ReviewWords::denyTitle(count),
                                  ReviewWords::denyConsequence(count, hidden, m_organizationName),
                                  ReviewWords::denyVerb(count), m_page);
    connect(dialog, &DenyDialog::denied, this,
            [this, ids](const QString &reason) { decideAll(ids, Verdict::Denied, reason); });
    dialog->open();
}

void RequestDecider::decideAll(const QList<RequestId> &ids, Verdict verdict, const QString &reason)
{
    if (bulkRuns())
        return;
    const OrganizationId organization = m_organization;
    const auto job = m_context.controllers.requests.review(m_context.session, organization, ids, verdict, reason);
    m_stop = job.stop;
    m_told = 0;
    m_sinceTold.start();
    Q_EMIT bulkStarted(verdict, int(ids.size()));
    await(
        this, job.future, [this, organization, ids](int done, int) { onProgress(organization, ids, done); },
        [this, organization, verdict](const Result<ReviewOutcome> &result) {
            m_stop.reset();
            onDecidedAll(organization, verdict, result);
        });
}

void RequestDecider::onProgress(OrganizationId organization, const QList<RequestId> &ids, int done)
{
    Q_EMIT bulkProgressed(done);
    // They are decided in the order in which they were given, and progress is told once a batch is committed.
    if (done <= m_told || !m_sinceTold.hasExpired(tellEvery))
        return;
    Q_EMIT settledSoFar(organization, ids.mid(m_told, done - m_told));
    m_told = done;
    m_sinceTold.start();
}

void RequestDecider::onDecidedAll(OrganizationId organization, Verdict verdict,
                                  const Result<ReviewOutcome> &result)
{
    if (!result) {
        const Notification failure = ReviewWords::failure(verdict, result.error());
        Q_EMIT bulkFinished(Banner::Kind::Error, failure.text);
        m_context.prompts.tell(m_page, failure);
        return;
    }
    QList<RequestId> gone = result->decided + result->notFound;
    for (const ReviewOutcome::Earlier &each : result->decidedEarlier)
        gone.append(each.id);
    Q_EMIT bulkFinished(ReviewWords::resultKind(*result), ReviewWords::result(verdict, *result));
    Q_EMIT settled(organization, gone);
    if (const auto report = ReviewWords::report(verdict, *result, m_context.clock.now()))
        m_context.prompts.tell(m_page, *report);
}

} // namespace patwarden
