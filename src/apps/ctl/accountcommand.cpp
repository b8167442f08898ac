// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/accountcommand.h"

#include "apps/ctl/invocation.h"
#include "apps/ctl/listing.h"
#include "apps/ctl/ownpassword.h"
#include "apps/ctl/words.h"

#include <QLocale>

#include <limits>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

class AccountCommand
{
    Q_DECLARE_TR_FUNCTIONS(AccountCommand)

public:
    static QList<Verb> verbs();

private:
    struct Person {
        MemberScope scope;
        QString scopeName;
        MemberRow row;
    };
    static std::optional<MemberScope> openScope(Invocation &call, QString *name);
    static std::optional<Person> openPerson(Invocation &call);
    static std::optional<Role> roleOf(Invocation &call, const QString &word);
    static QStringList cells(const MemberRow &row);
    static QJsonObject object(const MemberRow &row, const QString &scope);
    static int list(Invocation &call);
    static int show(Invocation &call);
    static int add(Invocation &call);
    static int setRole(Invocation &call);
    static int remove(Invocation &call);
    static int code(Invocation &call);
    static int role(Invocation &call);
};

QList<Verb> AccountCommand::verbs()
{
    const VerbOption organization = organizationOption();
    const VerbOption search{u"search"_s, tr("text"), tr("Only whose login or name contains it.")};
    const VerbOption limit{u"limit"_s, tr("number"), tr("At most so many.")};
    const VerbOption role{u"role"_s, tr("role"), tr("member or owner; by default member.")};
    const VerbOption name{u"name"_s, tr("name"), tr("The name of a new account.")};
    const VerbOption email{u"email"_s, tr("address"), tr("The e-mail address of a new account.")};
    const VerbOption managed{u"managed"_s, {}, tr("The enterprise provisions the new account.")};
    return {
        {u"list"_s,
         {},
         tr("Lists the people of an organization, or of the enterprise: owners first, then by login."),
         {organization, search, limit},
         0,
         0,
         &AccountCommand::list},
        {u"show"_s, tr("LOGIN"), tr("Shows one of them."), {organization}, 1, 1, &AccountCommand::show},
        {u"add"_s,
         tr("LOGIN"),
         tr("Adds a person. Who is new gets a code to sign in with for the first time, which is shown once."),
         {organization, role, name, email, managed},
         1,
         1,
         &AccountCommand::add},
        {u"set-role"_s,
         tr("LOGIN ROLE"),
         tr("Makes somebody a member or an owner."),
         {organization},
         2,
         2,
         &AccountCommand::setRole},
        {u"remove"_s,
         tr("LOGIN"),
         tr("Removes a person; what their tokens reach ends at once."),
         {organization, yesOption()},
         1,
         1,
         &AccountCommand::remove},
        {u"code"_s,
         tr("LOGIN"),
         tr("Makes a new code to sign in with, which is shown once."),
         {organization},
         1,
         1,
         &AccountCommand::code},
        {u"role"_s,
         tr("LOGIN"),
         tr("Gives somebody a database role of their own on a PostgreSQL server, to sign in with in place of a "
            "password. Done by an owner of the estate, connected as the role that owns the tables."),
         {{u"database-role"_s, tr("name"), tr("The role. Giving it again brings its rights up to date.")},
          {u"create"_s, {}, tr("Make the role where it is not there, without a password.")},
          {u"remove"_s, {}, tr("Take the role’s rights back; the role itself stays on the server.")}},
         1,
         1,
         &AccountCommand::role},
    };
}

std::optional<MemberScope> AccountCommand::openScope(Invocation &call, QString *name)
{
    const std::optional<NamedScope> scope = call.signIn() ? call.scope() : std::nullopt;
    if (!scope)
        return std::nullopt;
    *name = scope->name;
    return MemberScope{scope->organization};
}

std::optional<AccountCommand::Person> AccountCommand::openPerson(Invocation &call)
{
    QString name;
    const std::optional<MemberScope> scope = openScope(call, &name);
    if (!scope)
        return std::nullopt;
    const QString login = call.word(0);
    const auto found = call.take(
        call.controllers().members.members(call.session(), *scope, login, std::numeric_limits<int>::max()));
    if (!found)
        return std::nullopt;
    for (const MemberRow &row : found->rows) {
        if (row.login.compare(login, Qt::CaseInsensitive) == 0)
            return Person{*scope, name, row};
    }
    call.refuse({ErrorCode::NotFound, u"member"_s, login},
                tr("%1 has nobody with the login %2.").arg(name, printable(login)));
    return std::nullopt;
}

std::optional<Role> AccountCommand::roleOf(Invocation &call, const QString &word)
{
    const std::optional<Role> role = roleFromWord(word);
    if (!role)
        call.misuse(tr("A role is member or owner, not “%1”.").arg(word));
    return role;
}

QStringList AccountCommand::cells(const MemberRow &row)
{
    return {row.login,
            row.name,
            row.email,
            roleWord(row.role),
            HumanWords::yesOrNo(row.managed),
            HumanWords::yesOrNo(row.canSignIn),
            HumanWords::time(row.since),
            QLocale().toString(row.tokens)};
}

QJsonObject AccountCommand::object(const MemberRow &row, const QString &scope)
{
    return {{u"id"_s, row.id.value()},   {u"login"_s, row.login},           {u"name"_s, row.name},
            {u"email"_s, row.email},     {u"role"_s, roleWord(row.role)},   {u"of"_s, scope},
            {u"managed"_s, row.managed}, {u"can_sign_in"_s, row.canSignIn}, {u"since"_s, timeWord(row.since)},
            {u"tokens"_s, row.tokens}};
}

int AccountCommand::list(Invocation &call)
{
    const std::optional<int> limit = call.number(u"limit"_s, std::numeric_limits<int>::max());
    QString name;
    const std::optional<MemberScope> scope = limit ? openScope(call, &name) : std::nullopt;
    const auto members = scope
        ? call.take(call.controllers().members.members(call.session(), *scope, call.value(u"search"_s), *limit))
        : std::nullopt;
    if (!members)
        return call.exitCode();
    Listing listing(call.reporter(),
                    {tr("Login"), tr("Name"), tr("E-mail"), tr("Role"), tr("Managed"), tr("Signs in"), tr("Since"),
                     tr("Tokens")},
                    {7});
    for (const MemberRow &row : members->rows)
        listing.add(object(row, name), cells(row));
    return Success;
}

int AccountCommand::show(Invocation &call)
{
    const std::optional<Person> person = openPerson(call);
    if (!person)
        return call.exitCode();
    const QStringList values = cells(person->row);
    call.reporter().tell(object(person->row, person->scopeName),
                         aligned({{tr("Login"), values[0]},
                                  {tr("Name"), values[1]},
                                  {tr("E-mail"), values[2]},
                                  {tr("Of"), person->scopeName},
                                  {tr("Role"), values[3]},
                                  {tr("Managed"), values[4]},
                                  {tr("Signs in"), values[5]},
                                  {tr("Since"), values[6]},
                                  {tr("Tokens"), values[7]}}));
    return Success;
}

int AccountCommand::add(Invocation &call)
{
    const auto role = call.isSet(u"role"_s) ? roleOf(call, call.value(u"role"_s)) : Role::Member;
    QString name;
    const std::optional<MemberScope> scope = role ? openScope(call, &name) : std::nullopt;
    if (!scope)
        return call.exitCode();
    const Invitation invitation{call.word(0), call.value(u"name"_s), call.value(u"email"_s), *role,
                                call.isSet(u"managed"_s)};
    const auto outcome = call.take(call.controllers().members.invite(call.session(), *scope, invitation));
    if (!outcome)
        return call.exitCode();
    QString sentence = tr("%1 belongs to %2 now, as %3.").arg(call.word(0), name, roleWord(*role));
    if (!outcome->signInCode.isEmpty())
        sentence += u'\n' + tr("Code to sign in with, for 14 days: %1").arg(outcome->signInCode);
    call.reporter().tell({{u"id"_s, outcome->account.value()},
                          {u"login"_s, call.word(0)},
                          {u"of"_s, name},
                          {u"role"_s, roleWord(*role)},
                          {u"created"_s, outcome->created},
                          {u"sign_in_code"_s, textOrNull(outcome->signInCode)}},
                         sentence);
    return Success;
}

int AccountCommand::setRole(Invocation &call)
{
    const std::optional<Role> role = roleOf(call, call.word(1));
    const std::optional<Person> person = role ? openPerson(call) : std::nullopt;
    if (!person
        || !call.done(call.controllers().members.setRole(call.session(), person->scope, person->row.id, *role)))
        return call.exitCode();
    call.reporter().tell({{u"login"_s, person->row.login},
                          {u"of"_s, person->scopeName},
                          {u"before"_s, roleWord(person->row.role)},
                          {u"role"_s, roleWord(*role)}},
                         tr("%1 is %2 of %3 now.").arg(person->row.login, roleWord(*role), person->scopeName));
    return Success;
}

int AccountCommand::remove(Invocation &call)
{
    const std::optional<Person> person = openPerson(call);
    const QString question = person
        ? tr("Remove %1 from %2? %Ln token(s) of theirs lose access.", nullptr, int(person->row.tokens))
              .arg(person->row.login, person->scopeName)
        : QString();
    if (!person || !call.confirm(question, true)
        || !call.done(call.controllers().members.remove(call.session(), person->scope, person->row.id)))
        return call.exitCode();
    call.reporter().tell({{u"login"_s, person->row.login}, {u"of"_s, person->scopeName}, {u"removed"_s, true}},
                         tr("%1 does not belong to %2 any more.").arg(person->row.login, person->scopeName));
    return Success;
}

int AccountCommand::code(Invocation &call)
{
    const std::optional<Person> person = openPerson(call);
    const auto code = person
        ? call.take(call.controllers().members.makeSignInCode(call.session(), person->scope, person->row.id))
        : std::nullopt;
    if (!code)
        return call.exitCode();
    call.reporter().tell({{u"login"_s, person->row.login}, {u"sign_in_code"_s, *code}},
                         tr("Code to sign in with, for 14 days: %1").arg(*code));
    return Success;
}

int AccountCommand::role(Invocation &call)
{
    const QString login = call.word(0);
    const QString role = call.value(u"database-role"_s);
    const bool removes = call.isSet(u"remove"_s);
    if (removes == call.isSet(u"database-role"_s) || (removes && call.isSet(u"create"_s)))
        return call.misuse(tr("Give --database-role with the name of a role, or --remove."));
    if (!call.signIn())
        return call.exitCode();
    DatabaseRoleController &roles = call.controllers().roles;
    if (!call.done(removes ? roles.takeBack(call.session(), login)
                           : roles.give(call.session(), login, role, call.isSet(u"create"_s))))
        return call.exitCode();
    call.reporter().tell({{u"login"_s, login}, {u"database_role"_s, textOrNull(role)}},
                         removes ? tr("%1 has no database role any more.").arg(login)
                                 : tr("%1 signs in with the database role %2 from now on.").arg(login, role));
    return Success;
}

} // namespace

int runAccount(const QStringList &arguments)
{
    return VerbRunner::run(u"account"_s, AccountCommand::verbs() + OwnPassword::verbs(), arguments);
}

} // namespace patwarden::ctl
