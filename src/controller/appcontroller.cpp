// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/appcontroller.h"

#include "controller/appchanges.h"
#include "controller/appkey.h"
#include "domain/tokensecret.h"
#include "storage/organizationstore.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A pair of which the private half is empty where the public one was brought. Before a transaction begins: making
/// one takes a while.
Result<AppKeyPair> keyPairFor(const QByteArray &publicKey)
{
    if (publicKey.isEmpty())
        return makeAppKey();
    const Result<QByteArray> checked = checkedPublicKey(publicKey);
    return checked ? Result<AppKeyPair>(AppKeyPair{*checked, {}}) : Result<AppKeyPair>(checked.error());
}

Result<std::optional<App>> issuerOf(Database &database, const QString &issuer)
{
    AppStore store(database);
    bool isNumber = false;
    const qint64 number = issuer.toLongLong(&isNumber);
    return isNumber ? store.byId(AppId(number)) : store.byClientId(issuer);
}

Result<AppSignIn> signInWith(Database &database, const QByteArray &text, Instant now)
{
    const std::optional<Jwt> jwt = Jwt::parse(text);
    if (!jwt)
        return AppSignIn{{}, JwtFault::Undecodable};
    if (jwt->issuer.isEmpty())
        return AppSignIn{{}, JwtFault::NoIssuer};
    const auto app = issuerOf(database, jwt->issuer);
    if (!app)
        return app.error();
    if (!*app)
        return AppSignIn{{}, JwtFault::UnknownIssuer};
    if (!verifyRs256((*app)->publicKey, jwt->signedText, jwt->signature))
        return AppSignIn{{}, JwtFault::Undecodable};
    if (const auto fault = jwt->faultAt(now.microseconds / 1'000'000))
        return AppSignIn{{}, fault};
    return AppSignIn{**app, {}};
}

Result<Session> sessionOf(Database &database, const QByteArray &token, Instant now)
{
    const QByteArray hash = appTokenHash(token);
    const Result<ActingApp> acting = UseCase::actingApp(database, hash, now);
    if (!acting)
        return acting.error();
    return Session{{}, appLogin(acting->slug), hash, acting->installation};
}

Result<AppInstallation> installationNamed(Database &database, AppId app, const QString &name)
{
    const Error absent{ErrorCode::NotFound, u"installation"_s, {}};
    const auto organization = OrganizationStore(database).byName(name);
    if (!organization)
        return organization.error();
    if (!*organization)
        return absent;
    const auto found = AppStore(database).installationIn(app, (*organization)->id);
    if (!found)
        return found.error();
    return *found ? Result<AppInstallation>(**found) : absent;
}

} // namespace

QByteArray appTokenHash(const QByteArray &token)
{
    return secretHash(QString::fromLatin1(token));
}

AppController::AppController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

template <typename T, typename Body>
QFuture<Result<T>> AppController::write(const Session &session, Body body)
{
    return m_database.run([&clock = m_clock, session, body = std::move(body)](Database &database) {
        return UseCase::write<T>(database, session, clock, body);
    });
}

/// One snapshot; nobody's right is asked.
template <typename T, typename Body>
QFuture<Result<T>> AppController::look(Body body)
{
    return m_database.run([body = std::move(body)](Database &database) -> Result<T> {
        Result<Transaction> snapshot = Transaction::begin(database, Transaction::Kind::Read);
        if (!snapshot)
            return snapshot.error();
        const Result<T> found = body(database);
        if (const Result<void> ended = snapshot.value().commit(); !ended)
            return ended.error();
        return found;
    });
}

QFuture<Result<QList<AppRow>>> AppController::apps(const Session &session, OrganizationId organization)
{
    return m_database.run([&clock = m_clock, session, organization](Database &database) {
        return UseCase::read<QList<AppRow>>(database, session, clock.now(), [organization](UseCase &useCase) {
            return appchanges::list(useCase, organization);
        });
    });
}

QFuture<Result<RegisteredApp>> AppController::registerApp(const Session &session, const AppDraft &draft)
{
    return m_database.run([&clock = m_clock, session, draft](Database &database) -> Result<RegisteredApp> {
        const Result<AppKeyPair> keys = keyPairFor(draft.publicKey);
        if (!keys)
            return keys.error();
        const Result<App> app = UseCase::write<App>(database, session, clock, [&](UseCase &useCase) {
            return appchanges::add(useCase, draft, keys->publicPem);
        });
        if (!app)
            return app.error();
        return RegisteredApp{*app, keys->privatePem};
    });
}

QFuture<Result<QByteArray>> AppController::replaceKey(const Session &session, AppId app,
                                                      const QByteArray &publicKey)
{
    return m_database.run([&clock = m_clock, session, app, publicKey](Database &database) -> Result<QByteArray> {
        const Result<AppKeyPair> keys = keyPairFor(publicKey);
        if (!keys)
            return keys.error();
        const Result<void> replaced = UseCase::write<void>(database, session, clock, [&](UseCase &useCase) {
            return appchanges::replaceKey(useCase, app, keys->publicPem);
        });
        return replaced ? Result<QByteArray>(keys->privatePem) : Result<QByteArray>(replaced.error());
    });
}

QFuture<Result<void>> AppController::setPermissions(const Session &session, AppId app,
                                                    const AppPermissions &permissions)
{
    return write<void>(session, [app, permissions](UseCase &useCase) {
        return appchanges::setPermissions(useCase, app, permissions);
    });
}

QFuture<Result<void>> AppController::remove(const Session &session, AppId app)
{
    return write<void>(session, [app](UseCase &useCase) { return appchanges::remove(useCase, app); });
}

QFuture<Result<InstallationId>> AppController::install(const Session &session, AppId app,
                                                       OrganizationId organization)
{
    return write<InstallationId>(session, [app, organization](UseCase &useCase) {
        return appchanges::install(useCase, app, organization);
    });
}

QFuture<Result<void>> AppController::acceptPermissions(const Session &session, InstallationId installation)
{
    return write<void>(session, [installation](UseCase &useCase) {
        return appchanges::acceptPermissions(useCase, installation);
    });
}

QFuture<Result<void>> AppController::setSuspended(const Session &session, InstallationId installation,
                                                  bool suspended)
{
    return write<void>(session, [installation, suspended](UseCase &useCase) {
        return appchanges::setSuspended(useCase, installation, suspended);
    });
}

QFuture<Result<void>> AppController::uninstall(const Session &session, InstallationId installation)
{
    return write<void>(session,
                       [installation](UseCase &useCase) { return appchanges::uninstall(useCase, installation); });
}

QFuture<Result<AppSignIn>> AppController::authenticate(const QByteArray &jwt)
{
    return look<AppSignIn>(
        [&clock = m_clock, jwt](Database &database) { return signInWith(database, jwt, clock.now()); });
}

QFuture<Result<Session>> AppController::authenticateToken(const QByteArray &token)
{
    return look<Session>(
        [&clock = m_clock, token](Database &database) { return sessionOf(database, token, clock.now()); });
}

QFuture<Result<QList<AppInstallation>>> AppController::installations(AppId app)
{
    return look<QList<AppInstallation>>(
        [app](Database &database) { return AppStore(database).installations(app); });
}

QFuture<Result<AppInstallation>> AppController::installationIn(AppId app, const QString &organization)
{
    return look<AppInstallation>(
        [app, organization](Database &database) { return installationNamed(database, app, organization); });
}

QFuture<Result<IssuedAppToken>> AppController::createToken(AppId app, InstallationId installation,
                                                           const AppTokenWish &wish)
{
    return m_database.run([&clock = m_clock, app, installation, wish](Database &database) {
        return UseCase::writeUnattended<IssuedAppToken>(database, clock, [&](UseCase &useCase) {
            return appchanges::giveToken(useCase, app, installation, wish);
        });
    });
}

} // namespace patwarden
