// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/ownpassword.h"

#include "apps/ctl/signin.h"

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

QList<Verb> OwnPassword::verbs()
{
    const VerbOption newPassword{u"new-password-file"_s, tr("file"),
                                 tr("A file whose first line is the new password; without it, "
                                    "PATWARDEN_NEW_PASSWORD, or a question at the terminal.")};
    const VerbOption code{
        u"code-file"_s, tr("file"),
        tr("A file whose first line is the code; without it, PATWARDEN_CODE, or a question at the "
           "terminal.")};
    return {
        {u"password"_s, {}, tr("Changes the password of --account."), {newPassword}, 0, 0, &OwnPassword::password},
        {u"accept-code"_s,
         {},
         tr("Chooses the first password of --account with the code it was given."),
         {code, newPassword},
         0,
         0,
         &OwnPassword::acceptCode},
    };
}

std::optional<QString> OwnPassword::newPassword(Invocation &call)
{
    return readSecret({call.value(u"new-password-file"_s), u"new-password-file"_s, u"PATWARDEN_NEW_PASSWORD"_s,
                       tr("New password:"), true},
                      call.reporter());
}

std::optional<QString> OwnPassword::login(Invocation &call)
{
    const QString login = call.value(u"account"_s);
    if (!login.isEmpty())
        return login;
    call.misuse(tr("Say with --account whose password it is."));
    return std::nullopt;
}

int OwnPassword::password(Invocation &call)
{
    const std::optional<QString> who = login(call);
    if (!who || !call.open())
        return call.exitCode();
    const auto present = readSecret({call.value(u"password-file"_s), u"password-file"_s, u"PATWARDEN_PASSWORD"_s,
                                     tr("Present password of %1:").arg(*who)},
                                    call.reporter());
    if (!present)
        return Refused;
    const auto session = call.take(call.controllers().accounts.signIn(*who, *present));
    if (!session)
        return call.exitCode();
    const std::optional<QString> wanted = newPassword(call);
    if (!wanted)
        return Refused;
    if (!call.done(call.controllers().accounts.changePassword(*session, *present, *wanted)))
        return call.exitCode();
    call.reporter().tell({{u"login"_s, session->login}, {u"changed"_s, true}}, tr("The password was changed."));
    return Success;
}

int OwnPassword::acceptCode(Invocation &call)
{
    const std::optional<QString> who = login(call);
    if (!who || !call.open())
        return call.exitCode();
    const auto code =
        readSecret({call.value(u"code-file"_s), u"code-file"_s, u"PATWARDEN_CODE"_s, tr("Code of %1:").arg(*who)},
                   call.reporter());
    const std::optional<QString> wanted = code ? newPassword(call) : std::nullopt;
    if (!wanted)
        return Refused;
    const auto session = call.take(call.controllers().accounts.acceptCode(*who, *code, *wanted));
    if (!session)
        return call.exitCode();
    call.reporter().tell({{u"login"_s, session->login}, {u"changed"_s, true}},
                         tr("%1 can sign in with the password now.").arg(session->login));
    return Success;
}

} // namespace patwarden::ctl
