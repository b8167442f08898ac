// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/appcommand.h"

#include "apps/ctl/appkeyfile.h"
#include "apps/ctl/invocation.h"
#include "apps/ctl/listing.h"
#include "apps/ctl/words.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

class AppCommand
{
    Q_DECLARE_TR_FUNCTIONS(AppCommand)

public:
    static QList<Verb> verbs();

private:
    struct Place {
        AppRow row;
        NamedScope organization; ///< the second word
        std::optional<AppInstallation> installation;
    };
    static VerbOption levelOption(const QString &name, const QString &text);
    static QList<VerbOption> keyOptions();
    static QStringList cells(const AppRow &row);
    static QJsonObject object(const AppRow &row);
    static std::optional<Level> level(Invocation &call, const QString &option, Level fallback);
    static std::optional<AppPermissions> permissions(Invocation &call, const AppPermissions &before);
    static std::optional<QByteArray> publicKey(Invocation &call);
    static std::optional<AppRow> rowOf(Invocation &call, OrganizationId organization);
    static std::optional<Place> placeOf(Invocation &call);
    static int tellKey(Invocation &call, AppKeyFile &file, QJsonObject told, const QString &sentence,
                       const QByteArray &key);

    static int list(Invocation &call);
    static int show(Invocation &call);
    static int add(Invocation &call);
    static int key(Invocation &call);
    static int setPermissions(Invocation &call);
    static int remove(Invocation &call);
    static int install(Invocation &call);
    static int accept(Invocation &call);
    static int suspend(Invocation &call);
    static int resume(Invocation &call);
    static int uninstall(Invocation &call);
    static int setSuspended(Invocation &call, bool suspended, const QString &sentence);
};

VerbOption AppCommand::levelOption(const QString &name, const QString &text)
{
    return {name, u"none|read|write"_s, text};
}

QList<VerbOption> AppCommand::keyOptions()
{
    return {{u"public-key"_s, tr("file"), tr("A public RSA key in PEM to use; without it a key pair is made.")},
            {u"private-key"_s, tr("file"),
             tr("A new file for the private key that is made; without it the key is printed.")}};
}

QList<Verb> AppCommand::verbs()
{
    const QString slug = tr("SLUG");
    const QString place = tr("SLUG ORGANIZATION");
    const QList<VerbOption> levels{levelOption(u"requests"_s, tr("What it may do with pending requests.")),
                                   levelOption(u"tokens"_s, tr("What it may do with active tokens."))};
    const QList<VerbOption> scoped{organizationOption()};
    return {
        {u"list"_s,
         {},
         tr("Lists the Apps of the enterprise, or those that concern an organization."),
         scoped,
         0,
         0,
         &AppCommand::list},
        {u"show"_s, slug, tr("Shows one of them."), scoped, 1, 1, &AppCommand::show},
        {u"register"_s, tr("NAME"),
         tr("Registers an App of the enterprise, or of an organization. Its private key is shown once."),
         scoped + QList<VerbOption>{{u"description"_s, tr("text"), tr("What it is for.")}} + levels + keyOptions(),
         1, 1, &AppCommand::add},
        {u"key"_s, slug, tr("Replaces its key: the old one opens nothing any more."), scoped + keyOptions(), 1, 1,
         &AppCommand::key},
        {u"permissions"_s, slug,
         tr("Changes what it asks for. Less holds at once, more where an organization accepts it."),
         scoped + levels, 1, 1, &AppCommand::setPermissions},
        {u"remove"_s, slug, tr("Removes it from everywhere."), scoped + QList<VerbOption>{yesOption()}, 1, 1,
         &AppCommand::remove},
        {u"install"_s, place, tr("Lets it act in an organization."), {}, 2, 2, &AppCommand::install},
        {u"accept"_s, place, tr("Grants what it asks for by now."), {}, 2, 2, &AppCommand::accept},
        {u"suspend"_s, place, tr("Stops it there until it is resumed."), {}, 2, 2, &AppCommand::suspend},
        {u"resume"_s, place, tr("Lets it act there again."), {}, 2, 2, &AppCommand::resume},
        {u"uninstall"_s,
         place,
         tr("Ends what it may do there, and its tokens."),
         {yesOption()},
         2,
         2,
         &AppCommand::uninstall},
    };
}

QStringList AppCommand::cells(const AppRow &row)
{
    QStringList places;
    for (const AppInstallation &installation : row.installations)
        places.append(installation.suspendedAt ? tr("%1 (suspended)").arg(installation.organizationName)
                                               : installation.organizationName);
    return {row.app.slug,
            printable(row.app.name),
            printable(row.app.ownerName),
            appLevelName(row.app.permissions.requests),
            appLevelName(row.app.permissions.tokens),
            places.join(u", "_s)};
}

QJsonObject AppCommand::object(const AppRow &row)
{
    const auto levels = [](const AppPermissions &permissions) {
        QJsonObject names;
        for (const AppPermission permission : appPermissions)
            names.insert(appPermissionName(permission), appLevelName(permissions.level(permission)));
        return names;
    };
    QJsonArray installations;
    for (const AppInstallation &installation : row.installations) {
        installations.append(QJsonObject{{u"id"_s, installation.id.value()},
                                         {u"organization"_s, installation.organizationName},
                                         {u"permissions"_s, levels(installation.permissions)},
                                         {u"created_at"_s, timeWord(installation.createdAt)},
                                         {u"suspended_at"_s, timeOrNull(installation.suspendedAt)}});
    }
    return {{u"id"_s, row.app.id.value()},
            {u"slug"_s, row.app.slug},
            {u"name"_s, row.app.name},
            {u"description"_s, row.app.description},
            {u"owner"_s, row.app.ownerName},
            {u"client_id"_s, row.app.clientId},
            {u"public_key"_s, QString::fromLatin1(row.app.publicKey)},
            {u"permissions"_s, levels(row.app.permissions)},
            {u"created_at"_s, timeWord(row.app.createdAt)},
            {u"installations"_s, installations}};
}

std::optional<Level> AppCommand::level(Invocation &call, const QString &option, Level fallback)
{
    if (!call.isSet(option))
        return fallback;
    const auto level = appLevelFrom(call.value(option));
    if (!level)
        call.misuse(tr("--%1 is none, read or write.").arg(option));
    return level;
}

std::optional<AppPermissions> AppCommand::permissions(Invocation &call, const AppPermissions &before)
{
    const auto requests = level(call, u"requests"_s, before.requests);
    const auto tokens = requests ? level(call, u"tokens"_s, before.tokens) : std::nullopt;
    return tokens ? std::optional(AppPermissions{*requests, *tokens}) : std::nullopt;
}

/// Empty: one is to be made.
std::optional<QByteArray> AppCommand::publicKey(Invocation &call)
{
    if (!call.isSet(u"public-key"_s))
        return QByteArray();
    if (call.isSet(u"private-key"_s)) {
        call.misuse(tr("With --public-key no private key is made: leave --private-key out."));
        return std::nullopt;
    }
    constexpr qint64 longest = 64 * 1024;
    QFile file(call.value(u"public-key"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        call.refuse({ErrorCode::CannotOpen, file.fileName(), file.errorString()},
                    tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
        return std::nullopt;
    }
    const QByteArray pem = file.read(longest);
    return pem.isEmpty() ? QByteArray(" ") : pem; // refused as no key
}

std::optional<AppRow> AppCommand::rowOf(Invocation &call, OrganizationId organization)
{
    const auto rows = call.take(call.controllers().apps.apps(call.session(), organization));
    if (!rows)
        return std::nullopt;
    const auto found = std::ranges::find_if(
        *rows, [slug = call.word(0).toLower()](const AppRow &row) { return row.app.slug == slug; });
    if (found != rows->cend())
        return *found;
    call.refuse({ErrorCode::NotFound, u"app"_s, call.word(0)});
    return std::nullopt;
}

std::optional<AppCommand::Place> AppCommand::placeOf(Invocation &call)
{
    const auto organization = call.signIn() ? call.organizationNamed(call.word(1)) : std::nullopt;
    const auto row = organization ? rowOf(call, organization->organization) : std::nullopt;
    if (!row)
        return std::nullopt;
    Place place{*row, *organization, {}};
    if (!row->installations.isEmpty())
        place.installation = row->installations.first();
    return place;
}

int AppCommand::tellKey(Invocation &call, AppKeyFile &file, QJsonObject told, const QString &sentence,
                        const QByteArray &key)
{
    if (!file.write(call, key))
        return call.exitCode();
    if (key.isEmpty() || file.isWanted()) {
        call.reporter().tell(told, sentence);
        return Success;
    }
    call.reporter().note(sentence); // so that standard output can go into a file
    told.insert(u"private_key"_s, QString::fromLatin1(key));
    call.reporter().tell(told, QString::fromLatin1(key).trimmed());
    return Success;
}

int AppCommand::list(Invocation &call)
{
    const auto scope = call.signIn() ? call.scope() : std::nullopt;
    const auto rows =
        scope ? call.take(call.controllers().apps.apps(call.session(), scope->organization)) : std::nullopt;
    if (!rows)
        return call.exitCode();
    Listing listing(call.reporter(),
                    {tr("Slug"), tr("Name"), tr("Owner"), tr("Requests"), tr("Tokens"), tr("Installed in")});
    for (const AppRow &row : *rows)
        listing.add(object(row), cells(row));
    return Success;
}

int AppCommand::show(Invocation &call)
{
    const auto scope = call.signIn() ? call.scope() : std::nullopt;
    const auto row = scope ? rowOf(call, scope->organization) : std::nullopt;
    if (!row)
        return call.exitCode();
    const QStringList values = cells(*row);
    call.reporter().tell(object(*row),
                         aligned({{tr("Slug"), values[0]},
                                  {tr("Name"), values[1]},
                                  {tr("Description"), printable(row->app.description)},
                                  {tr("Owner"), values[2]},
                                  {tr("Client ID"), row->app.clientId},
                                  {tr("App ID"), QString::number(row->app.id.value())},
                                  {tr("Requests"), values[3]},
                                  {tr("Tokens"), values[4]},
                                  {tr("Installed in"), values[5]}}));
    return Success;
}

int AppCommand::add(Invocation &call)
{
    const auto asked = permissions(call, {});
    const auto pem = asked ? publicKey(call) : std::nullopt;
    const auto scope = pem && call.signIn() ? call.scope() : std::nullopt;
    AppKeyFile file;
    if (!scope || !file.open(call))
        return call.exitCode();
    const auto registered = call.take(call.controllers().apps.registerApp(
        call.session(), {call.word(0), call.value(u"description"_s), scope->organization, *asked, *pem}));
    if (!registered) {
        file.drop();
        return call.exitCode();
    }
    return tellKey(
        call, file, object({registered->app, {}, true}),
        tr("The App %1 was registered: App ID %2, client ID %3.")
            .arg(registered->app.slug, QString::number(registered->app.id.value()), registered->app.clientId),
        registered->privateKey);
}

int AppCommand::key(Invocation &call)
{
    const auto pem = publicKey(call);
    const auto scope = pem && call.signIn() ? call.scope() : std::nullopt;
    const auto row = scope ? rowOf(call, scope->organization) : std::nullopt;
    AppKeyFile file;
    if (!row || !file.open(call))
        return call.exitCode();
    const auto made = call.take(call.controllers().apps.replaceKey(call.session(), row->app.id, *pem));
    if (!made) {
        file.drop();
        return call.exitCode();
    }
    return tellKey(call, file, {{u"slug"_s, row->app.slug}}, tr("The key of %1 was replaced.").arg(row->app.slug),
                   *made);
}

int AppCommand::setPermissions(Invocation &call)
{
    const auto scope = call.signIn() ? call.scope() : std::nullopt;
    const auto row = scope ? rowOf(call, scope->organization) : std::nullopt;
    const auto asked = row ? permissions(call, row->app.permissions) : std::nullopt;
    if (!asked || !call.done(call.controllers().apps.setPermissions(call.session(), row->app.id, *asked)))
        return call.exitCode();
    call.reporter().tell({{u"slug"_s, row->app.slug}},
                         tr("The permissions of %1 were changed.").arg(row->app.slug));
    return Success;
}

int AppCommand::remove(Invocation &call)
{
    const auto scope = call.signIn() ? call.scope() : std::nullopt;
    const auto row = scope ? rowOf(call, scope->organization) : std::nullopt;
    if (!row || !call.confirm(tr("Remove the App %1 from everywhere?").arg(row->app.slug), false)
        || !call.done(call.controllers().apps.remove(call.session(), row->app.id)))
        return call.exitCode();
    call.reporter().tell({{u"slug"_s, row->app.slug}}, tr("The App %1 was removed.").arg(row->app.slug));
    return Success;
}

int AppCommand::install(Invocation &call)
{
    const auto place = placeOf(call);
    const auto id = place ? call.take(call.controllers().apps.install(call.session(), place->row.app.id,
                                                                      place->organization.organization))
                          : std::nullopt;
    if (!id)
        return call.exitCode();
    call.reporter().tell({{u"installation_id"_s, id->value()}},
                         tr("%1 was installed in %2: installation %3.")
                             .arg(place->row.app.slug, place->organization.name, QString::number(id->value())));
    return Success;
}

int AppCommand::accept(Invocation &call)
{
    const auto place = placeOf(call);
    const InstallationId id = place && place->installation ? place->installation->id : InstallationId();
    if (!place || !call.done(call.controllers().apps.acceptPermissions(call.session(), id)))
        return call.exitCode();
    call.reporter().tell(
        {{u"installation_id"_s, id.value()}},
        tr("%1 may do in %2 what it asks for.").arg(place->row.app.slug, place->organization.name));
    return Success;
}

int AppCommand::suspend(Invocation &call)
{
    return setSuspended(call, true, tr("%1 may do nothing in %2 until it is resumed.", "an App, an organization"));
}

int AppCommand::resume(Invocation &call)
{
    return setSuspended(call, false, tr("%1 may act in %2 again.", "an App, an organization"));
}

int AppCommand::setSuspended(Invocation &call, bool suspended, const QString &sentence)
{
    const auto place = placeOf(call);
    const InstallationId id = place && place->installation ? place->installation->id : InstallationId();
    if (!place || !call.done(call.controllers().apps.setSuspended(call.session(), id, suspended)))
        return call.exitCode();
    call.reporter().tell({{u"installation_id"_s, id.value()}, {u"suspended"_s, suspended}},
                         sentence.arg(place->row.app.slug, place->organization.name));
    return Success;
}

int AppCommand::uninstall(Invocation &call)
{
    const auto place = placeOf(call);
    const InstallationId id = place && place->installation ? place->installation->id : InstallationId();
    if (!place
        || !call.confirm(tr("Uninstall the App %1 from %2?").arg(place->row.app.slug, place->organization.name),
                         false)
        || !call.done(call.controllers().apps.uninstall(call.session(), id)))
        return call.exitCode();
    call.reporter().tell({{u"installation_id"_s, id.value()}},
                         tr("%1 was uninstalled from %2.").arg(place->row.app.slug, place->organization.name));
    return Success;
}

} // namespace

int runApp(const QStringList &arguments)
{
    return VerbRunner::run(u"app"_s, AppCommand::verbs(), arguments);
}

} // namespace patwarden::ctl
