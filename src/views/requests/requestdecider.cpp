// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/requests/requestdecider.h"

#include "views/entries/reasondialog.h"
#include "views/requests/reviewwords.h"
#include "views/widgets/await.h"

#include <QPointer>

namespace patwarden {

RequestDecider::RequestDecider(const PageContext &context, QWidget *page)
    : EntryDecider(context, page)
{
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
    auto *dialog = new ReasonDialog(
        ReviewWords::denyOneQuestion(subject.tokenName, subject.owner, subject.organization), page());
    connect(dialog, &ReasonDialog::confirmed, this,
            [this, subject](const QString &reason) { decideOne(subject, Verdict::Denied, reason); });
    dialog->open();
}

void RequestDecider::decideOne(const Subject &subject, Verdict verdict, const QString &reason)
{
    if (isDeciding(subject.id))
        return;
    m_underWay.insert(subject.id);
    Q_EMIT decidingChanged();
    const OrganizationId of = organization();
    const auto job = context().controllers.requests.review(context().session, of, {subject.id}, verdict, reason);
    await(this, job.future, [this, subject, of, verdict](const Result<ReviewOutcome> &result) {
        m_underWay.remove(subject.id);
        onDecidedOne(subject, of, verdict, result);
        Q_EMIT decidingChanged();
    });
}

void RequestDecider::onDecidedOne(const Subject &subject, OrganizationId of, Verdict verdict,
                                  const Result<ReviewOutcome> &result)
{
    if (!result || result->failure) {
        context().prompts.tell(page(), ReviewWords::failure(verdict, result ? *result->failure : result.error()));
        return;
    }
    if (!result->decided.isEmpty())
        Q_EMIT succeeded(ReviewWords::decidedOne(verdict, subject.tokenName, subject.owner));
    else if (!result->decidedEarlier.isEmpty())
        context().prompts.tell(
            page(), ReviewWords::decidedMeanwhile(result->decidedEarlier.first(), context().clock.now()));
    else
        context().prompts.tell(page(), ReviewWords::notFound(subject.tokenName));
    Q_EMIT settled(of, {subject.id});
}

// ---------------------------------------------------------------------------------------------- many requests

void RequestDecider::approveAll(const QList<RequestId> &ids, qsizetype hidden)
{
    if (bulkRuns() || ids.isEmpty())
        return;
    context().prompts.confirm(page(), ReviewWords::approveQuestion(int(ids.size()), hidden, organizationName()),
                              [self = QPointer(this), ids](bool confirmed) {
                                  if (confirmed && self)
                                      self->decideAll(ids, Verdict::Approved, {});
                              });
}

void RequestDecider::denyAll(const QList<RequestId> &ids, qsizetype hidden)
{
    if (bulkRuns() || ids.isEmpty())
        return;
    auto *dialog =
        new ReasonDialog(ReviewWords::denyQuestion(int(ids.size()), hidden, organizationName()), page());
    connect(dialog, &ReasonDialog::confirmed, this,
            [this, ids](const QString &reason) { decideAll(ids, Verdict::Denied, reason); });
    dialog->open();
}

void RequestDecider::decideAll(const QList<RequestId> &ids, Verdict verdict, const QString &reason)
{
    if (bulkRuns())
        return;
    const OrganizationId of = organization();
    const auto job = context().controllers.requests.review(context().session, of, ids, verdict, reason);
    Q_EMIT bulkStarted(ReviewWords::underWay(verdict, int(ids.size())), int(ids.size()));
    m_bulk.start(
        this, job, ids, [this](int done) { Q_EMIT bulkProgressed(done); },
        [this, of](const QList<RequestId> &part) { Q_EMIT settledSoFar(of, part); },
        [this, of, verdict](const Result<ReviewOutcome> &result) { onDecidedAll(of, verdict, result); });
}

void RequestDecider::onDecidedAll(OrganizationId of, Verdict verdict, const Result<ReviewOutcome> &result)
{
    if (!result) {
        const Notification failure = ReviewWords::failure(verdict, result.error());
        Q_EMIT bulkFinished(Banner::Kind::Error, failure.text);
        context().prompts.tell(page(), failure);
        return;
    }
    QList<RequestId> gone = result->decided + result->notFound;
    for (const ReviewOutcome::Earlier &each : result->decidedEarlier)
        gone.append(each.id);
    Q_EMIT bulkFinished(ReviewWords::resultKind(*result), ReviewWords::result(verdict, *result));
    Q_EMIT settled(of, gone);
    if (const auto report = ReviewWords::report(verdict, *result, context().clock.now()))
        context().prompts.tell(page(), *report);
}

} // namespace patwarden
