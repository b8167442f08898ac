// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databaselocation.h"

#include <libpq-fe.h>

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

Error notALocation(const QString &detail)
{
    return {ErrorCode::Invalid, u"database"_s, detail};
}

bool isSecret(const QString &keyword)
{
    return keyword == "password"_L1 || keyword == "sslpassword"_L1;
}

struct Parsed {
    QMap<QString, QString> parameters;
    QString problem; ///< libpq's words; they may quote any part of what was given
};

Parsed parsedByLibpq(const QString &url)
{
    char *problem = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(url.toUtf8().constData(), &problem), &PQconninfoFree);
    Parsed parsed;
    if (!options) {
        parsed.problem = problem ? QString::fromUtf8(problem).trimmed() : u"out of memory"_s;
        PQfreemem(problem);
        return parsed;
    }
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (option->val)
            parsed.parameters.insert(QString::fromUtf8(option->keyword), QString::fromUtf8(option->val));
    }
    return parsed;
}

/// Takes out whatever could be part of a password, however badly it is written.
QString withoutPassword(const QString &url)
{
    static const QRegularExpression parameter(u"(password=)[^&]*"_s);
    QString address = url.section(u'?', 0, 0);
    QString rest = url.mid(address.size());
    const qsizetype start = address.indexOf("://"_L1) + 3;
    const qsizetype at = address.lastIndexOf(u'@');
    const qsizetype colon = address.indexOf(u':', start);
    if (at >= 0 && rest.contains(u'@'))
        rest.clear(); // a question mark in a password
    if (colon >= 0 && colon < at)
        address.remove(colon, at - colon);
    return address + rest.replace(parameter, u"\\1"_s);
}

/// \p url does not parse, or not as it was meant.
Error badUrl(const QString &url)
{
    const Parsed bare = parsedByLibpq(withoutPassword(url));
    return notALocation(bare.problem.isEmpty()
                            ? u"the password is not written as a URL asks for: give its special characters as "
                              "percent signs and codes, or leave it out"_s
                            : bare.problem);
}

Result<DatabaseLocation> parseUrl(const QString &url)
{
    Parsed parsed = parsedByLibpq(url);
    if (!parsed.problem.isEmpty())
        return badUrl(url);
    // A bare @, / or ? in a password ends up in what follows it.
    for (auto it = parsed.parameters.cbegin(); it != parsed.parameters.cend(); ++it) {
        if (it.value().contains(u'@') && it.key() != "user"_L1 && !isSecret(it.key()))
            return badUrl(url);
    }
    for (auto it = parsed.parameters.cbegin(); it != parsed.parameters.cend(); ++it) {
        if (it.value().contains(u';') && it.key() != "password"_L1)
            return notALocation(u"a semicolon cannot be used in "_s + it.key()); // it separates options for Qt
    }
    parsed.parameters.remove(u"client_encoding"_s); // Qt's driver sets it
    return DatabaseLocation{{}, parsed.parameters};
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// "host:port,host2:port2", or nothing where a host does not fit into that place of a URL.
std::optional<QString> hostsOf(const QStringList &hosts, const QStringList &ports)
{
    QStringList parts;
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        const QString &host = hosts.at(i);
        if (host.isEmpty() || host.contains(u'/') || host.contains(u':'))
            return std::nullopt;
        const QString port = ports.size() == 1 ? ports.first() : ports.value(i);
        parts.append(port.isEmpty() ? encoded(host) : encoded(host) + u':' + port);
    }
    return parts.join(u',');
}

} // namespace

Result<DatabaseLocation> DatabaseLocation::parse(const QString &text)
{
    static const QRegularExpression scheme(u"^([A-Za-z][A-Za-z0-9+.-]*):"_s);
    const QString name = scheme.match(text).captured(1);
    if (text.startsWith("postgresql://"_L1))
        return parseUrl(text);
    if (text.startsWith("postgres://"_L1))
        return parseUrl(u"postgresql://"_s + text.mid(11));
    QString file = text;
    if (name == "sqlite"_L1) {
        file = text.mid(7);
        if (file.startsWith("///"_L1))
            file.remove(0, 2);
    } else if (!name.isEmpty() && text.mid(name.size()).startsWith("://"_L1)) {
        return notALocation(
            u"there is no kind of database called “%1”; write postgresql://… or a path"_s.arg(name));
    }
    return file.isEmpty() ? Result<DatabaseLocation>(notALocation(u"it is empty"_s))
                          : Result<DatabaseLocation>(DatabaseLocation{file, {}});
}

Engine DatabaseLocation::engine() const
{
    return path.isEmpty() ? Engine::PostgreSql : Engine::Sqlite;
}

QString DatabaseLocation::display() const
{
    if (engine() == Engine::Sqlite)
        return path;
    QMap<QString, QString> rest = parameters;
    const QString user = rest.take(u"user"_s);
    const QString name = rest.take(u"dbname"_s);
    const auto hosts = hostsOf(rest.value(u"host"_s).split(u','), rest.value(u"port"_s).split(u','));
    if (hosts) {
        rest.remove(u"host"_s);
        rest.remove(u"port"_s);
    }
    QStringList further;
    for (auto it = rest.cbegin(); it != rest.cend(); ++it) {
        if (!isSecret(it.key()))
            further.append(it.key() + u'=' + encoded(it.value()));
    }
    QString url = u"postgresql://"_s;
    if (!user.isEmpty())
        url += encoded(user) + u'@';
    url += hosts.value_or(QString()) + u'/' + encoded(name);
    return further.isEmpty() ? url : url + u'?' + further.join(u'&');
}

} // namespace patwarden
