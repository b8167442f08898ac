// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/settingsvalues.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

std::optional<int> SettingsValue::number(const QString &value, int least, int most, QString *problem)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    *problem = tr("“%1” is no number from %2 to %3.")
                   .arg(value, QString::number(least), QString::number(most)); // as they are to be written there
    return std::nullopt;
}

std::optional<bool> SettingsValue::yesOrNo(const QString &value, QString *problem)
{
    const auto index = choice(value, {u"no"_s, u"yes"_s}, problem);
    return index ? std::optional(*index == 1) : std::nullopt;
}

std::optional<qsizetype> SettingsValue::choice(const QString &value, const QStringList &choices, QString *problem)
{
    const qsizetype index = choices.indexOf(value);
    if (index >= 0)
        return index;
    *problem = tr("“%1” is not one of: %2.").arg(value, choices.join(u", "_s));
    return std::nullopt;
}

std::optional<SettingsValue::Endpoint> SettingsValue::endpoint(const QString &value, QString *problem)
{
    static const QRegularExpression form(uR"(^(?:\[([0-9a-fA-F:.]+)\]|([0-9.]+)):([0-9]{1,5})$)"_s);
    const QRegularExpressionMatch match = form.match(value);
    const QString address = match.captured(1) + match.captured(2);
    bool isPort = false;
    const quint16 port = match.captured(3).toUShort(&isPort);
    if (match.hasMatch() && isPort && !QHostAddress(address).isNull())
        return Endpoint{QHostAddress(address), port};
    *problem = tr("“%1” is no address and port. Write, for example, 127.0.0.1:8080 or [::1]:8080.").arg(value);
    return std::nullopt;
}

std::optional<QString> SettingsValue::webAddress(QString value, QString *problem)
{
    const QUrl url(value, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!isWeb || url.host().isEmpty() || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty()) {
        *problem = tr("“%1” is no web address. Write, for example, https://patwarden.example.com.").arg(value);
        return std::nullopt;
    }
    while (value.endsWith(u'/'))
        value.chop(1);
    return value;
}

std::optional<QString> SettingsValue::host(const QString &value, QString *problem)
{
    static const QRegularExpression name(
        u"^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"_s);
    const QString lower = value.toLower();
    if (name.match(lower).hasMatch() || !QHostAddress(lower).isNull())
        return lower;
    *problem = tr("“%1” is no name or address of a host. It has no port and no brackets.").arg(value);
    return std::nullopt;
}

std::optional<QString> SettingsValue::file(const QString &value, QString *problem)
{
    const QFileInfo info(value);
    if (!info.isAbsolute())
        *problem = tr("“%1” is no absolute path. Write it from the root: /etc/….").arg(value);
    else if (!info.exists())
        *problem = tr("There is no file %1.").arg(value);
    else if (!info.isFile())
        *problem = tr("%1 is no file.").arg(value);
    else if (!info.isReadable())
        *problem = tr("%1 cannot be read. Give the user that the service runs as the right to.").arg(value);
    else
        return value;
    return std::nullopt;
}

std::optional<QString> SettingsValue::secretFile(const QString &value, QString *problem)
{
    constexpr auto credential = "credential:"_L1;
    if (value.startsWith(credential)) {
        const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
        const QString name = value.mid(credential.size());
        if (folder.isEmpty() || name.isEmpty() || name.contains(u'/')) {
            *problem =
                tr("There is no credential “%1”. Name it in the unit, LoadCredential=%1:/path, or write the "
                   "path of a file here.")
                    .arg(name);
            return std::nullopt;
        }
        return file(folder + u'/' + name, problem);
    }
    std::optional<QString> path = file(value, problem);
    if (path && QFileInfo(*path).permission(QFile::ReadOther)) {
        *problem = tr("Everybody can read %1. Take that right away: chmod o= %1").arg(*path);
        return std::nullopt;
    }
    return path;
}

std::optional<QString> SettingsValue::secret(const QString &value, QString *problem)
{
    const std::optional<QString> path = secretFile(value, problem);
    if (!path)
        return std::nullopt;
    QFile file(*path);
    const QString line =
        file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine(4096)).trimmed() : QString();
    if (!line.isEmpty())
        return line;
    *problem = tr("The first line of %1 is empty.").arg(*path);
    return std::nullopt;
}

} // namespace patwarden
