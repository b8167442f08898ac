// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/wordingapps.h"

#include "controller/appkey.h"

#include <QLocale>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

QString AppErrorWording::ofKey(const QString &why)
{
    if (why == u"private"_s)
        return tr("That is a private key. Bring the public key that belongs to it; the private one stays with the "
                  "App alone.");
    if (why == u"rsa"_s)
        return tr("That is no RSA key. Apps sign in with RSA keys only.");
    if (why == u"size"_s)
        return tr("The key has not the right size: %1 to %2 bits.")
            .arg(QLocale().toString(smallestAppKeyBits), QLocale().toString(largestAppKeyBits));
    return tr("That is no public key in PEM: it begins with “-----BEGIN PUBLIC KEY-----”.");
}

std::optional<QString> AppErrorWording::sentence(const Error &error)
{
    const auto is = [&error](ErrorCode code, QLatin1StringView subject) {
        return error.code == code && error.subject == subject;
    };
    if (is(ErrorCode::Invalid, "publicKey"_L1))
        return ofKey(error.detail);
    if (is(ErrorCode::Invalid, "appName"_L1))
        return tr("The name of an App has 1 to %1 characters, with at least one letter a to z or digit.")
            .arg(error.detail);
    if (is(ErrorCode::Invalid, "appDescription"_L1))
        return tr("The description is too long: at most %1 characters.").arg(error.detail);
    if (is(ErrorCode::Invalid, "appPermissions"_L1))
        return tr("An App needs at least one permission: read, or read and write.");
    if (is(ErrorCode::Conflict, "appName"_L1))
        return tr("The name %1 is or was another App’s. Choose another one.").arg(error.detail);
    if (is(ErrorCode::Conflict, "installation"_L1))
        return tr("%1 is installed there already. Nothing was changed.").arg(error.detail);
    if (is(ErrorCode::NotFound, "app"_L1))
        return tr("There is no such App here. Nothing was changed.");
    if (is(ErrorCode::NotFound, "installation"_L1))
        return tr("The App is not installed there. Nothing was changed.");
    return std::nullopt;
}

} // namespace patwarden
