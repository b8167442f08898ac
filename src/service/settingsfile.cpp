// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/settingsfile.h"

#include "controller/wording.h"
#include "service/configfile.h"
#include "service/settingsvalues.h"

#include <QFile>
#include <QMap>

#include <algorithm>
#include <array>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Goes through the entries; each key has a method that takes its value, or says why not.
class SettingsReader
{
    Q_DECLARE_TR_FUNCTIONS(SettingsReader)

public:
    void read(const ConfigFile &file);

    ServiceSettings settings;
    QList<ConfigProblem> problems;

private:
    using Taker = void (SettingsReader::*)(const QString &value, QString *problem);
    struct Key {
        QLatin1StringView section;
        QLatin1StringView name;
        Taker take;
    };
    static const std::array<Key, 19> keys;

    void takeEntry(const ConfigEntry &entry);
    [[nodiscard]] static QString unknown(const ConfigEntry &entry);
    void checkListening();
    void checkTls();
    void checkMail();
    [[nodiscard]] bool has(const QString &name) const { return m_lines.contains(name); }
    [[nodiscard]] int lineOf(const QString &name) const { return m_lines.value(name); }
    /// The settings of mail; there are some as soon as one key of theirs is.
    [[nodiscard]] MailSettings &mail() { return settings.mail ? *settings.mail : settings.mail.emplace(); }

    template <typename T>
    static void assign(T &to, const auto &from)
    {
        if (from)
            to = T(*from);
    }

    void takeLocation(const QString &value, QString *problem);
    void takeListen(const QString &value, QString *problem);
    void takeAllowPlainHttp(const QString &value, QString *problem);
    void takeCertificate(const QString &value, QString *problem);
    void takeKey(const QString &value, QString *problem);
    void takePublicUrl(const QString &value, QString *problem);
    void takeMaxConnections(const QString &value, QString *problem);
    void takeMetrics(const QString &value, QString *problem);
    void takePerCaller(const QString &value, QString *problem);
    void takePerAddress(const QString &value, QString *problem);
    void takeMailHost(const QString &value, QString *problem);
    void takeMailPort(const QString &value, QString *problem);
    void takeMailSecurity(const QString &value, QString *problem);
    void takeMailUser(const QString &value, QString *problem);
    void takeMailPassword(const QString &value, QString *problem);
    void takeMailFrom(const QString &value, QString *problem);
    void takeMailCaFile(const QString &value, QString *problem);
    void takePrivateTargets(const QString &value, QString *problem);
    void takeWebhookCaFile(const QString &value, QString *problem);

    QMap<QString, int> m_lines; ///< of the keys that were given: "http/listen"
    bool m_allowsPlainHttp = false;
    TlsFiles m_tls;
};

constexpr int mostRequests = 1'000'000'000;

const std::array<SettingsReader::Key, 19> SettingsReader::keys{{
    {"database"_L1, "location"_L1, &SettingsReader::takeLocation},
    {"http"_L1, "listen"_L1, &SettingsReader::takeListen},
    {"http"_L1, "allow-plain-http"_L1, &SettingsReader::takeAllowPlainHttp},
    {"http"_L1, "certificate"_L1, &SettingsReader::takeCertificate},
    {"http"_L1, "key"_L1, &SettingsReader::takeKey},
    {"http"_L1, "public-url"_L1, &SettingsReader::takePublicUrl},
    {"http"_L1, "max-connections"_L1, &SettingsReader::takeMaxConnections},
    {"http"_L1, "metrics"_L1, &SettingsReader::takeMetrics},
    {"limits"_L1, "requests-per-hour"_L1, &SettingsReader::takePerCaller},
    {"limits"_L1, "requests-per-hour-unauthenticated"_L1, &SettingsReader::takePerAddress},
    {"mail"_L1, "host"_L1, &SettingsReader::takeMailHost},
    {"mail"_L1, "port"_L1, &SettingsReader::takeMailPort},
    {"mail"_L1, "security"_L1, &SettingsReader::takeMailSecurity},
    {"mail"_L1, "user"_L1, &SettingsReader::takeMailUser},
    {"mail"_L1, "password-file"_L1, &SettingsReader::takeMailPassword},
    {"mail"_L1, "from"_L1, &SettingsReader::takeMailFrom},
    {"mail"_L1, "ca-file"_L1, &SettingsReader::takeMailCaFile},
    {"webhooks"_L1, "allow-private-targets"_L1, &SettingsReader::takePrivateTargets},
    {"webhooks"_L1, "ca-file"_L1, &SettingsReader::takeWebhookCaFile},
}};

void SettingsReader::read(const ConfigFile &file)
{
    problems = file.problems();
    for (const ConfigEntry &entry : file.entries())
        takeEntry(entry);
    checkListening();
    checkTls();
    checkMail();
    std::ranges::stable_sort(problems, {}, &ConfigProblem::line);
}

void SettingsReader::takeEntry(const ConfigEntry &entry)
{
    const auto *const key = std::ranges::find_if(keys, [&](const Key &candidate) {
        return candidate.section == entry.section && candidate.name == entry.key;
    });
    QString problem;
    if (key == keys.end()) {
        problem = unknown(entry);
    } else {
        m_lines.insert(entry.section + u'/' + entry.key, entry.line);
        if (entry.value.isEmpty())
            problem = tr("The value is missing. Write one, or take the line out.");
        else
            (this->*key->take)(entry.value, &problem);
    }
    if (!problem.isEmpty())
        problems.append({entry.line, entry.key, problem});
}

QString SettingsReader::unknown(const ConfigEntry &entry)
{
    QStringList sections;
    QStringList names;
    for (const Key &key : keys) {
        if (key.section == entry.section)
            names.append(key.name);
        if (!sections.contains(key.section))
            sections.append(u'[' + key.section + u']');
    }
    sections.removeDuplicates();
    if (!names.isEmpty())
        return tr("There is no such key in [%1]. There are: %2.").arg(entry.section, names.join(u", "_s));
    if (entry.section.isEmpty())
        return tr("It stands before the first section. Sections are: %1.").arg(sections.join(u", "_s));
    return tr("There is no section [%1]. There are: %2.").arg(entry.section, sections.join(u", "_s));
}

void SettingsReader::checkListening()
{
    if (settings.http.address.isLoopback() || has(u"http/certificate"_s) || m_allowsPlainHttp)
        return;
    problems.append(
        {lineOf(u"http/listen"_s), u"listen"_s,
         tr("Everybody on the way to %1 could read the tokens. Give a certificate and a key, listen on "
            "127.0.0.1 behind a proxy, or say allow-plain-http = yes.")
             .arg(settings.http.address.toString())});
}

void SettingsReader::checkTls()
{
    const bool hasCertificate = has(u"http/certificate"_s);
    if (hasCertificate != has(u"http/key"_s)) {
        const QString given = hasCertificate ? u"certificate"_s : u"key"_s;
        problems.append({lineOf(u"http/"_s + given), given,
                         tr("The certificate and its key go together; %1 is missing.")
                             .arg(hasCertificate ? u"key"_s : u"certificate"_s)});
    }
    if (!m_tls.certificate.isEmpty() && !m_tls.key.isEmpty())
        settings.http.tls = m_tls;
}

void SettingsReader::checkMail()
{
    if (!settings.mail)
        return;
    MailSettings &mail = *settings.mail;
    const int line = std::max({lineOf(u"mail/user"_s), lineOf(u"mail/security"_s), lineOf(u"mail/from"_s),
                               lineOf(u"mail/host"_s), lineOf(u"mail/port"_s)});
    if (!has(u"mail/host"_s))
        problems.append({line, u"host"_s, tr("Say which server takes the mail, or take [mail] out.")});
    if (!has(u"mail/from"_s))
        problems.append({line, u"from"_s, tr("Say which address the mail comes from.")});
    if (has(u"mail/user"_s) != has(u"mail/password-file"_s))
        problems.append({line, u"user"_s, tr("user and password-file go together; one of them is missing.")});
    const bool isHere = mail.host == "localhost"_L1 || QHostAddress(mail.host).isLoopback();
    if (mail.security == MailSettings::Security::None && !isHere)
        problems.append(
            {lineOf(u"mail/security"_s), u"security"_s,
             tr("Without encryption mail goes only to this machine (localhost). Say starttls or tls.")});
    if (!has(u"mail/port"_s) && mail.security == MailSettings::Security::Tls)
        mail.port = 465;
    if (!has(u"mail/port"_s) && mail.security == MailSettings::Security::None)
        mail.port = 25;
}

void SettingsReader::takeLocation(const QString &value, QString *problem)
{
    const Result<DatabaseLocation> location = DatabaseLocation::parse(value);
    if (!location)
        *problem = Wording::sentence(location.error());
    else if (location->engine() == Engine::Sqlite && !location->path.startsWith(u'/'))
        *problem = tr("“%1” is no absolute path. Write it from the root: /var/lib/….").arg(value);
    else if (location->parameters.contains(u"password"_s))
        *problem = tr("No password stands in this file. Put it into a file of its own, and name it in the URL: "
                      "passfile=/etc/….");
    else
        settings.database = *location;
}

void SettingsReader::takeListen(const QString &value, QString *problem)
{
    if (const auto endpoint = SettingsValue::endpoint(value, problem)) {
        settings.http.address = endpoint->address;
        settings.http.port = endpoint->port;
    }
}

void SettingsReader::takeAllowPlainHttp(const QString &value, QString *problem)
{
    assign(m_allowsPlainHttp, SettingsValue::yesOrNo(value, problem));
}

void SettingsReader::takeCertificate(const QString &value, QString *problem)
{
    assign(m_tls.certificate, SettingsValue::file(value, problem));
}

void SettingsReader::takeKey(const QString &value, QString *problem)
{
    assign(m_tls.key, SettingsValue::secretFile(value, problem));
}

void SettingsReader::takePublicUrl(const QString &value, QString *problem)
{
    assign(settings.http.publicUrl, SettingsValue::webAddress(value, problem));
}

void SettingsReader::takeMaxConnections(const QString &value, QString *problem)
{
    assign(settings.http.maxConnections, SettingsValue::number(value, 1, 100'000, problem));
}

void SettingsReader::takeMetrics(const QString &value, QString *problem)
{
    assign(settings.http.metrics,
           SettingsValue::choice(value, {u"nobody"_s, u"loopback"_s, u"everybody"_s}, problem));
}

void SettingsReader::takePerCaller(const QString &value, QString *problem)
{
    assign(settings.limits.perCaller, SettingsValue::number(value, 0, mostRequests, problem));
}

void SettingsReader::takePerAddress(const QString &value, QString *problem)
{
    assign(settings.limits.perAddress, SettingsValue::number(value, 0, mostRequests, problem));
}

void SettingsReader::takeMailHost(const QString &value, QString *problem)
{
    assign(mail().host, SettingsValue::host(value, problem));
}

void SettingsReader::takeMailPort(const QString &value, QString *problem)
{
    assign(mail().port, SettingsValue::number(value, 1, 65'535, problem));
}

void SettingsReader::takeMailSecurity(const QString &value, QString *problem)
{
    assign(mail().security, SettingsValue::choice(value, {u"none"_s, u"starttls"_s, u"tls"_s}, problem));
}

void SettingsReader::takeMailUser(const QString &value, QString *)
{
    mail().user = value;
}

void SettingsReader::takeMailPassword(const QString &value, QString *problem)
{
    assign(mail().password, SettingsValue::secret(value, problem));
}

void SettingsReader::takeMailFrom(const QString &value, QString *problem)
{
    const qsizetype at = value.indexOf(u'@');
    if (at > 0 && at < value.size() - 1)
        mail().from = value;
    else
        *problem = tr("“%1” is no mail address. Write, for example, patwarden@example.com.").arg(value);
}

void SettingsReader::takeMailCaFile(const QString &value, QString *problem)
{
    assign(mail().caFile, SettingsValue::file(value, problem));
}

void SettingsReader::takePrivateTargets(const QString &value, QString *problem)
{
    for (const QString &part : value.split(u',')) {
        if (const auto host = SettingsValue::host(part.trimmed(), problem))
            settings.webhooks.allowedPrivateTargets.append(*host);
    }
}

void SettingsReader::takeWebhookCaFile(const QString &value, QString *problem)
{
    assign(settings.webhooks.caFile, SettingsValue::file(value, problem));
}

QString shown(const QString &path, const ConfigProblem &problem)
{
    QString text = path;
    if (problem.line > 0)
        text += u':' + QString::number(problem.line);
    if (!problem.key.isEmpty())
        text += u": "_s + problem.key;
    return text + u": "_s + problem.sentence;
}

} // namespace

SettingsReading readSettings(const QString &path)
{
    SettingsReading reading;
    QString problem;
    QFile file(path);
    const bool isFile = SettingsValue::file(path, &problem).has_value();
    if (!isFile || !file.open(QIODevice::ReadOnly)) {
        reading.problems.append(shown(path, {0, {}, problem.isEmpty() ? file.errorString() : problem}));
        return reading;
    }
    SettingsReader reader;
    reader.read(ConfigFile::parse(file.readAll()));
    for (const ConfigProblem &found : reader.problems)
        reading.problems.append(shown(path, found));
    reading.settings = reader.settings;
    return reading;
}

} // namespace patwarden
