// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/patroutes.h"

#include "controller/controllers.h"
#include "service/chaining.h"
#include "service/githubapi.h"
#include "service/githubjson.h"
#include "service/patbodies.h"
#include "service/patquery.h"

#include <QObject>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

QString resourceOf(PatKind kind)
{
    return QString::fromUtf16(kind == PatKind::Request ? requestResource : grantResource);
}

OrganizationAddress addressIn(const RouteParameters &parameters)
{
    if (const auto name = parameters.constFind("org"); name != parameters.cend())
        return {*name, {}};
    return {{}, OrganizationId(parameters.value("organization_id").toLongLong())};
}

/// 0, which is nothing's id, for what is no number.
qint64 idIn(const RouteParameters &parameters)
{
    return parameters.value("id").toLongLong();
}

template <typename Id>
QList<Id> idsFrom(const QList<qint64> &numbers)
{
    QList<Id> ids;
    for (const qint64 number : numbers)
        ids.append(Id(number));
    return ids;
}

HttpResponse done(PatCount count)
{
    return count == PatCount::One ? HttpResponse{204, {}, {}} : jsonAnswer(202, "{}");
}

/// Of many that were asked for it is enough that something was done, as on GitHub, where the rest of it comes
/// later.
HttpResponse reviewAnswer(const Result<ReviewOutcome> &outcome, PatCount count)
{
    const QString resource = resourceOf(PatKind::Request);
    if (!outcome)
        return answerTo(outcome.error(), resource);
    if (outcome->failure)
        return answerTo(*outcome->failure, resource);
    if (!outcome->decided.isEmpty())
        return done(count);
    if (outcome->decidedEarlier.isEmpty())
        return answerTo({ErrorCode::NotFound, u"request"_s, {}}, resource);
    return validationFailed(resource, {{u"id"_s, u"custom"_s, u"was already decided"_s}});
}

HttpResponse revokeAnswer(const Result<RevokeOutcome> &outcome, PatCount count)
{
    const QString resource = resourceOf(PatKind::Grant);
    if (!outcome)
        return answerTo(outcome.error(), resource);
    if (outcome->failure)
        return answerTo(*outcome->failure, resource);
    return outcome->revoked.isEmpty() ? answerTo({ErrorCode::NotFound, u"token"_s, {}}, resource) : done(count);
}

/// What the handlers share; each of them owns it.
class PatApi : public std::enable_shared_from_this<PatApi>
{
public:
    PatApi(Controllers &controllers, PatCallers callers, const ServiceAddress &address)
        : m_controllers(controllers)
        , m_callers(std::move(callers))
        , m_address(address)
    {
    }

    [[nodiscard]] RouteHandler list(PatKind kind) const;
    [[nodiscard]] RouteHandler repositories(PatKind kind) const;
    [[nodiscard]] RouteHandler review(PatCount count) const;
    [[nodiscard]] RouteHandler revoke(PatCount count) const;

private:
    [[nodiscard]] GithubAddresses addressesFor(const HttpRequest &request) const
    {
        return {QString::fromUtf8(m_address.root(request)), QString::fromUtf8(m_address.api(request))};
    }
    [[nodiscard]] QByteArray pageLinksFor(const HttpRequest &request, const PageNumber &number, qint64 total) const
    {
        return pageLinks(m_address.root(request) + request.path, request.query, number, total);
    }
    /// `body(Session) -> QFuture<HttpResponse>`, for those who are not turned away.
    template <typename Body>
    [[nodiscard]] QFuture<HttpResponse> called(const HttpRequest &request, Body body) const
    {
        return chained(m_callers(request), [body = std::move(body)](const PatCaller &caller) {
            return caller.refusal ? answered(*caller.refusal) : body(caller.session);
        });
    }
    /// `body(OrganizationId) -> QFuture<HttpResponse>`, for those who may change what it has of that kind.
    template <typename Body>
    [[nodiscard]] QFuture<HttpResponse> changing(const Session &session, const OrganizationAddress &address,
                                                 PatKind kind, Body body) const
    {
        return m_controllers.pats.organization(session, address, kind)
            .then([kind, body = std::move(body)](const Result<OrganizationRecord> &organization) {
                return organization ? body(organization->id)
                                    : answered(answerTo(organization.error(), resourceOf(kind)));
            })
            .unwrap();
    }

    Controllers &m_controllers;
    PatCallers m_callers;
    ServiceAddress m_address;
    mutable QObject m_thread; ///< the application's: where answers are written, while the database reads on
};

RouteHandler PatApi::list(PatKind kind) const
{
    return [self = shared_from_this(), kind](const HttpRequest &request, const RouteParameters &parameters) {
        const auto body = [self, kind, request, parameters](const Session &session) {
            const PatQuery query = readPatQuery(request.query);
            if (!query.errors.isEmpty())
                return answered(validationFailed(resourceOf(kind), query.errors));
            const auto rendered = [self, kind, request, query](const Result<PatPage> &page) {
                if (!page)
                    return answerTo(page.error(), resourceOf(kind));
                return listAnswer(request, self->pageLinksFor(request, query.number, page->total),
                                  patsJson(self->addressesFor(request), kind, *page));
            };
            return self->m_controllers.pats
                .page(session, addressIn(parameters), kind, query.filter, query.window())
                .then(&self->m_thread, rendered);
        };
        return self->called(request, body);
    };
}

RouteHandler PatApi::repositories(PatKind kind) const
{
    return [self = shared_from_this(), kind](const HttpRequest &request, const RouteParameters &parameters) {
        const auto body = [self, kind, request, parameters](const Session &session) {
            const PageNumber number = PageNumber::of(QueryString(request.query));
            const auto rendered = [self, kind, request, number](const Result<PatRepositoryPage> &page) {
                if (!page)
                    return answerTo(page.error(), resourceOf(kind));
                return listAnswer(request, self->pageLinksFor(request, number, page->total),
                                  repositoriesJson(self->addressesFor(request), *page));
            };
            return self->m_controllers.pats
                .repositories(session, addressIn(parameters), kind, idIn(parameters),
                              {number.offset(), number.perPage})
                .then(&self->m_thread, rendered);
        };
        return self->called(request, body);
    };
}

RouteHandler PatApi::review(PatCount count) const
{
    return [self = shared_from_this(), count](const HttpRequest &request, const RouteParameters &parameters) {
        const auto body = [self, count, request, parameters](const Session &session) {
            const PatAction action = readReviewBody(request.body, count);
            const auto ids =
                idsFrom<RequestId>(count == PatCount::One ? QList<qint64>{idIn(parameters)} : action.ids);
            const auto decide = [self, count, session, action, ids](OrganizationId organization) {
                if (action.refusal)
                    return answered(*action.refusal);
                return self->m_controllers.requests
                    .review(session, organization, ids, action.verdict, action.reason)
                    .future.then(
                        [count](const Result<ReviewOutcome> &outcome) { return reviewAnswer(outcome, count); });
            };
            return self->changing(session, addressIn(parameters), PatKind::Request, decide);
        };
        return self->called(request, body);
    };
}

RouteHandler PatApi::revoke(PatCount count) const
{
    return [self = shared_from_this(), count](const HttpRequest &request, const RouteParameters &parameters) {
        const auto body = [self, count, request, parameters](const Session &session) {
            const PatAction action = readRevokeBody(request.body, count);
            const auto ids =
                idsFrom<TokenId>(count == PatCount::One ? QList<qint64>{idIn(parameters)} : action.ids);
            const auto end = [self, count, session, action, ids](OrganizationId organization) {
                if (action.refusal)
                    return answered(*action.refusal);
                return self->m_controllers.activeTokens.revoke(session, organization, ids, {})
                    .future.then(
                        [count](const Result<RevokeOutcome> &outcome) { return revokeAnswer(outcome, count); });
            };
            return self->changing(session, addressIn(parameters), PatKind::Grant, end);
        };
        return self->called(request, body);
    };
}

} // namespace

PatCallers patCallers(const Callers &callers)
{
    return [&callers](const HttpRequest &request) {
        return callers.installation(request).then([](const Caller &caller) -> PatCaller {
            return {caller.installation.value_or(Session()), caller.refusal};
        });
    };
}

void addPatRoutes(Router &router, Controllers &controllers, PatCallers callers, const ServiceAddress &address)
{
    const auto api = std::make_shared<const PatApi>(controllers, std::move(callers), address);
    const auto add = [&](const QByteArray &method, const QByteArray &path, const QByteArray &permission,
                         const RouteHandler &handler) {
        const RouteHandler wrapped = githubApi(permission, handler);
        router.add(method, path, wrapped);
        router.add(method, ServiceAddress::enterprisePrefix + path, wrapped);
    };
    const auto addKind = [&](const QByteArray &list, const QByteArray &permission, PatKind kind,
                             const auto &change) {
        const QByteArray one = list + "/{id}";
        const QByteArray read = permission + "=read";
        const QByteArray write = permission + "=write";
        add("GET", "/orgs/{org}" + list, read, api->list(kind));
        add("POST", "/orgs/{org}" + list, write, change(PatCount::Many));
        add("POST", "/orgs/{org}" + one, write, change(PatCount::One));
        add("GET", "/orgs/{org}" + one + "/repositories", read, api->repositories(kind));
        add("GET", "/organizations/{organization_id}" + one + "/repositories", read, api->repositories(kind));
    };
    addKind("/personal-access-token-requests", "organization_personal_access_token_requests", PatKind::Request,
            [&](PatCount count) { return api->review(count); });
    addKind("/personal-access-tokens", "organization_personal_access_tokens", PatKind::Grant,
            [&](PatCount count) { return api->revoke(count); });
}

} // namespace patwarden
