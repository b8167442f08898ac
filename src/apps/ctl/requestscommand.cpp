// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/requestscommand.h"

#include "apps/ctl/filters.h"
#include "apps/ctl/listing.h"
#include "apps/ctl/requestreport.h"
#include "apps/ctl/words.h"

#include <QLocale>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

class RequestsCommand
{
    Q_DECLARE_TR_FUNCTIONS(RequestsCommand)

public:
    static QList<Verb> verbs();

private:
    /// The queue that the options name: of one organization or, with an invalid one, of all that are owned.
    struct Queue {
        NamedScope organization;
        [[nodiscard]] bool ofSeveral() const { return !organization.organization.isValid(); }
        std::shared_ptr<RequestIndex> index;
    };
    static std::optional<NamedScope> scope(Invocation &call);
    static std::optional<Queue> openQueue(Invocation &call);
    static std::optional<QList<RequestId>> filtered(Invocation &call, const Queue &queue);
    static std::optional<QList<RequestId>> named(Invocation &call, const Queue &queue);
    /// Reads rows of the queue: ids to a future.
    static auto rowsOf(Invocation &call, const Queue &queue)
    {
        return [&call, id = queue.organization.organization](const QList<RequestId> &ids) {
            return call.controllers().requests.rows(call.session(), id, ids);
        };
    }
    static int list(Invocation &call);
    static int show(Invocation &call);
    static int approve(Invocation &call) { return review(call, Verdict::Approved); }
    static int deny(Invocation &call) { return review(call, Verdict::Denied); }
    static int review(Invocation &call, Verdict verdict);
    static QString question(Verdict verdict, qsizetype count, const QString &organization);
};

QList<Verb> RequestsCommand::verbs()
{
    const VerbOption limit{u"limit"_s, tr("number"), tr("At most so many, the newest.")};
    const VerbOption reason{u"reason"_s, tr("text"), tr("Why; the owner of the token reads it.")};
    const VerbOption reasonFile{u"reason-file"_s, tr("file"), tr("The same from a file.")};
    const VerbOption all{u"all-organizations"_s, {}, tr("Of every organization that the account owns.")};
    const QList<VerbOption> filters = filterOptions() + QList<VerbOption>{organizationOption(), all};
    const QList<VerbOption> review = filters + QList<VerbOption>{allOption(), yesOption()};
    const QString ids = tr("[ID or NAME…]");
    return {
        {u"list"_s,
         {},
         tr("Lists the requests that wait, newest first."),
         filters + QList<VerbOption>{limit},
         0,
         0,
         &RequestsCommand::list},
        {u"show"_s,
         tr("ID or NAME"),
         tr("Shows one request with everything a reviewer looks at."),
         {organizationOption(), all},
         1,
         1,
         &RequestsCommand::show},
        {u"approve"_s, ids, tr("Approves requests."), review, 0, -1, &RequestsCommand::approve},
        {u"deny"_s, ids, tr("Denies requests."), review + QList<VerbOption>{reason, reasonFile}, 0, -1,
         &RequestsCommand::deny},
    };
}

std::optional<NamedScope> RequestsCommand::scope(Invocation &call)
{
    if (!call.isSet(u"all-organizations"_s))
        return call.organization();
    if (!call.isSet(u"organization"_s))
        return NamedScope();
    call.misuse(tr("Say either --organization or --all-organizations."));
    return std::nullopt;
}

std::optional<RequestsCommand::Queue> RequestsCommand::openQueue(Invocation &call)
{
    if (!call.signIn())
        return std::nullopt;
    const std::optional<NamedScope> organization = scope(call);
    if (!organization)
        return std::nullopt;
    auto index = call.take(call.controllers().requests.index(call.session(), organization->organization));
    return index ? std::optional(Queue{*organization, *index}) : std::nullopt;
}

std::optional<QList<RequestId>> RequestsCommand::filtered(Invocation &call, const Queue &queue)
{
    const auto filter = FilterReader::read(call, *queue.index, queue.index->facets({}));
    if (!filter)
        return std::nullopt;
    return queue.index->select(*filter, RequestSort::Asked, Qt::DescendingOrder);
}

std::optional<QList<RequestId>> RequestsCommand::named(Invocation &call, const Queue &queue)
{
    return namedIds<RequestId>(
        call,
        [&](const QString &name) {
            return queue.index->select({.text = name}, RequestSort::Asked, Qt::DescendingOrder);
        },
        rowsOf(call, queue), [](const RequestRow &row) { return row.tokenName; });
}

int RequestsCommand::list(Invocation &call)
{
    const std::optional<int> limit = call.number(u"limit"_s, 0);
    const std::optional<Queue> queue = limit ? openQueue(call) : std::nullopt;
    const auto ids = queue ? filtered(call, *queue) : std::nullopt;
    if (!ids)
        return call.exitCode();
    const bool ofSeveral = queue->ofSeveral();
    Listing listing(call.reporter(), RequestReport::headers(ofSeveral), {0});
    const auto add = [&](const RequestRow &row) {
        listing.add(RequestReport::object(row), RequestReport::cells(row, ofSeveral));
    };
    const QList<RequestId> wanted = *limit > 0 ? ids->mid(0, *limit) : *ids;
    return eachRow(call, wanted, rowsOf(call, *queue), add) ? Success : call.exitCode();
}

int RequestsCommand::show(Invocation &call)
{
    const std::optional<Queue> queue = openQueue(call);
    const auto ids = queue ? named(call, *queue) : std::nullopt;
    if (!ids)
        return call.exitCode();
    const auto details = call.take(
        call.controllers().requests.details(call.session(), queue->organization.organization, ids->first()));
    if (!details)
        return call.exitCode();
    call.reporter().tell(RequestReport::object(*details), RequestReport::text(*details));
    return Success;
}

QString RequestsCommand::question(Verdict verdict, qsizetype count, const QString &organization)
{
    if (organization.isEmpty()) {
        return verdict == Verdict::Approved
            ? tr("Approve %Ln request(s) of your organizations?", nullptr, int(count))
            : tr("Deny %Ln request(s) of your organizations?", nullptr, int(count));
    }
    return (verdict == Verdict::Approved ? tr("Approve %Ln request(s) of %1?", nullptr, int(count))
                                         : tr("Deny %Ln request(s) of %1?", nullptr, int(count)))
        .arg(organization);
}

int RequestsCommand::review(Invocation &call, Verdict verdict)
{
    if (!saysWhich(call))
        return call.exitCode();
    const bool denies = verdict == Verdict::Denied;
    const auto reason = denies ? call.text(u"reason"_s, u"reason-file"_s) : QString();
    const std::optional<Queue> queue = reason ? openQueue(call) : std::nullopt;
    if (!queue)
        return call.exitCode();
    const bool all = call.isSet(u"all"_s);
    const auto ids = all ? filtered(call, *queue) : named(call, *queue);
    if (!ids)
        return call.exitCode();
    if (ids->isEmpty()) {
        call.reporter().tell(RequestReport::object(ReviewOutcome(), queue->organization.name),
                             tr("No request is like that."));
        return Success;
    }
    if (!call.confirm(question(verdict, ids->size(), queue->organization.name), !all))
        return call.exitCode();
    const RequestController::ReviewJob job = call.controllers().requests.review(
        call.session(), queue->organization.organization, *ids, verdict, *reason);
    const auto outcome = call.take(job.future);
    if (!outcome)
        return call.exitCode();
    call.reporter().tell(RequestReport::object(*outcome, queue->organization.name),
                         RequestReport::text(*outcome, verdict));
    if (outcome->failure)
        return call.refuse(*outcome->failure);
    const bool allDone =
        outcome->decidedEarlier.isEmpty() && outcome->notFound.isEmpty() && outcome->left.isEmpty();
    return allDone ? Success : SomeFailed;
}

} // namespace

int runRequests(const QStringList &arguments)
{
    return VerbRunner::run(u"requests"_s, RequestsCommand::verbs(), arguments);
}

} // namespace patwarden::ctl
