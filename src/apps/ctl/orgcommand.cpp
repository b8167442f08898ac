// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/orgcommand.h"

#include "apps/ctl/invocation.h"
#include "apps/ctl/listing.h"
#include "apps/ctl/optin.h"
#include "apps/ctl/words.h"
#include "controller/importcontroller.h"

#include <QLocale>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

class OrgCommand
{
    Q_DECLARE_TR_FUNCTIONS(OrgCommand)

public:
    static QList<Verb> verbs();

private:
    static QStringList cells(const OrganizationSummary &organization);
    static QJsonObject object(const OrganizationSummary &organization);
    static int list(Invocation &call);
    static int show(Invocation &call);
    static int add(Invocation &call);
    static int optIn(Invocation &call);
};

QList<Verb> OrgCommand::verbs()
{
    return {
        {u"list"_s, {}, tr("Lists the organizations that the account may see."), {}, 0, 0, &OrgCommand::list},
        {u"show"_s, tr("NAME"), tr("Shows one of them."), {}, 1, 1, &OrgCommand::show},
        {u"add"_s,
         tr("NAME"),
         tr("Makes an organization of the enterprise; the account becomes its owner."),
         {},
         1,
         1,
         &OrgCommand::add},
        {u"opt-in"_s, tr("NAME"), tr("Opts an organization in to fine-grained tokens and sets policies with it."),
         OptIn::options(), 1, 1, &OrgCommand::optIn},
    };
}

QStringList OrgCommand::cells(const OrganizationSummary &organization)
{
    return {organization.name,
            roleWord(organization.role),
            HumanWords::yesOrNo(organization.optedIn),
            choiceName(Policy::FineGrainedAccess, organization.fineGrainedAccess.choice),
            choiceName(Policy::FineGrainedApproval, organization.fineGrainedApproval.choice),
            choiceName(Policy::ClassicAccess, organization.classicAccess.choice),
            QLocale().toString(organization.pendingRequests)};
}

QJsonObject OrgCommand::object(const OrganizationSummary &organization)
{
    const auto state = [](Policy policy, const EffectivePolicy &inForce) {
        return QJsonObject{{u"in_force"_s, choiceName(policy, inForce.choice)},
                           {u"decided_by"_s, QString(decidedByName(inForce.decidedBy))}};
    };
    return {{u"id"_s, organization.id.value()},
            {u"name"_s, organization.name},
            {u"role"_s, roleWord(organization.role)},
            {u"owned_by_enterprise"_s, organization.ownedByEnterprise},
            {u"own_opt_in"_s, organization.ownOptIn},
            {u"opted_in"_s, organization.optedIn},
            {u"fine_grained_access"_s, state(Policy::FineGrainedAccess, organization.fineGrainedAccess)},
            {u"fine_grained_approval"_s, state(Policy::FineGrainedApproval, organization.fineGrainedApproval)},
            {u"classic_access"_s, state(Policy::ClassicAccess, organization.classicAccess)},
            {u"pending_requests"_s, organization.pendingRequests}};
}

int OrgCommand::list(Invocation &call)
{
    const auto overview =
        call.signIn() ? call.take(call.controllers().overview.overview(call.session())) : std::nullopt;
    if (!overview)
        return call.exitCode();
    Listing listing(call.reporter(),
                    {tr("Name"), tr("Your role"), tr("Opted in"), tr("Fine-grained"), tr("Approval"),
                     tr("Classic"), tr("Waiting")},
                    {6});
    for (const OrganizationSummary &organization : overview->organizations)
        listing.add(object(organization), cells(organization));
    return Success;
}

int OrgCommand::show(Invocation &call)
{
    const auto found = call.signIn() ? call.organizationNamed(call.word(0)) : std::nullopt;
    const auto overview = found ? call.take(call.controllers().overview.overview(call.session())) : std::nullopt;
    if (!overview)
        return call.exitCode();
    for (const OrganizationSummary &organization : overview->organizations) {
        if (organization.id != found->organization)
            continue;
        const QStringList values = cells(organization);
        call.reporter().tell(object(organization),
                             aligned({{tr("Name"), values[0]},
                                      {tr("Your role"), values[1]},
                                      {tr("Opted in"), values[2]},
                                      {tr("Fine-grained tokens"), values[3]},
                                      {tr("Approval"), values[4]},
                                      {tr("Classic tokens"), values[5]},
                                      {tr("Waiting requests"), values[6]}}));
    }
    return Success;
}

int OrgCommand::add(Invocation &call)
{
    if (!call.signIn())
        return call.exitCode();
    ImportController imports(call.database(), call.clock());
    const auto created = call.take(imports.createOrganization(call.session(), call.word(0)));
    if (!created)
        return call.exitCode();
    call.reporter().tell({{u"id"_s, created->value()}, {u"name"_s, call.word(0)}},
                         tr("%1 was made. %2 owns it.").arg(call.word(0), call.session().login));
    return Success;
}

int OrgCommand::optIn(Invocation &call)
{
    const std::optional<PolicySet> choices = OptIn::choices(call);
    const auto organization = choices && call.signIn() ? call.organizationNamed(call.word(0)) : std::nullopt;
    return organization
        ? OptIn::run(call, PolicyScope::of(organization->organization), organization->name, *choices)
        : call.exitCode();
}

} // namespace

int runOrg(const QStringList &arguments)
{
    return VerbRunner::run(u"org"_s, OrgCommand::verbs(), arguments);
}

} // namespace patwarden::ctl
