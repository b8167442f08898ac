// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/smtpsender.h"

#include "service/mimemessage.h"

#include <QSysInfo>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cstring>
#include <curl/curl.h>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr long connectSeconds = 20;
constexpr long sendSeconds = 60;

struct Upload {
    const QByteArray &bytes;
    qsizetype next = 0;
};

size_t readUpload(char *buffer, size_t size, size_t count, void *data)
{
    auto &upload = *static_cast<Upload *>(data);
    const qsizetype length = std::min(qsizetype(size * count), upload.bytes.size() - upload.next);
    std::memcpy(buffer, upload.bytes.constData() + upload.next, size_t(length));
    upload.next += length;
    return size_t(length);
}

int isTransferStopped(void *data, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<const std::atomic_bool *>(data)->load() ? 1 : 0;
}

/// Answers that say "never": the mailbox does not exist, the mail is not wanted.
bool isRefusal(long reply)
{
    return reply >= 550 && reply <= 559;
}

/// Answers that are about us, not about the mail.
bool isAboutUs(long reply)
{
    return reply == 421 || reply == 454 || (reply >= 530 && reply <= 538);
}

bool isNoConnection(CURLcode code)
{
    constexpr std::array codes{
        CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION,
        CURLE_SSL_CACERT_BADFILE,   CURLE_USE_SSL_FAILED,  CURLE_LOGIN_DENIED,      CURLE_WEIRD_SERVER_REPLY,
        CURLE_FAILED_INIT};
    return std::ranges::find(codes, code) != codes.end();
}

} // namespace

struct SmtpSender::Curl {
    CURL *handle = curl_easy_init();
    std::array<char, CURL_ERROR_SIZE> words{};

    Curl() = default;
    ~Curl() { curl_easy_cleanup(handle); }
    Q_DISABLE_COPY_MOVE(Curl)
};

SmtpSender::SmtpSender(MailSettings settings, const std::atomic_bool &isStopped)
    : m_settings(std::move(settings))
    , m_curl(std::make_unique<Curl>())
{
    CURL *curl = m_curl->handle;
    QUrl url;
    url.setScheme(m_settings.security == MailSettings::Security::Tls ? u"smtps"_s : u"smtp"_s);
    url.setHost(m_settings.host);
    url.setPort(m_settings.port);
    url.setPath(u'/' + QString::fromUtf8(QUrl::toPercentEncoding(QSysInfo::machineHostName()))); // for EHLO
    curl_easy_setopt(curl, CURLOPT_URL, url.toEncoded().constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, sendSeconds);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, m_curl->words.data());
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, readUpload);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, isTransferStopped);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &isStopped);
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, addressOf(m_settings.from).toUtf8().constData());
    if (m_settings.security == MailSettings::Security::StartTls)
        curl_easy_setopt(curl, CURLOPT_USE_SSL, long(CURLUSESSL_ALL)); // never without
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!m_settings.caFile.isEmpty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, m_settings.caFile.toUtf8().constData());
    if (!m_settings.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, m_settings.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, m_settings.password.toUtf8().constData());
    }
}

SmtpSender::~SmtpSender() = default;

SmtpSender::Outcome SmtpSender::send(const QString &to, const QByteArray &message)
{
    CURL *curl = m_curl->handle;
    Upload upload{message};
    curl_slist *recipients = curl_slist_append(nullptr, to.toUtf8().constData());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients);
    curl_easy_setopt(curl, CURLOPT_READDATA, &upload);
    m_curl->words.fill('\0');
    const CURLcode code = curl_easy_perform(curl);
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, nullptr);
    curl_slist_free_all(recipients);
    return outcomeOf(code, QByteArray(m_curl->words.data()));
}

SmtpSender::Outcome SmtpSender::outcomeOf(int code, const QByteArray &words) const
{
    const auto result = static_cast<CURLcode>(code);
    if (result == CURLE_OK)
        return {};
    if (result == CURLE_ABORTED_BY_CALLBACK)
        return {MailOutcome::End::Untouched};
    long reply = 0;
    curl_easy_getinfo(m_curl->handle, CURLINFO_RESPONSE_CODE, &reply);
    QString error = QString::fromUtf8(words.isEmpty() ? QByteArray(curl_easy_strerror(result)) : words);
    if (reply > 0)
        error += u" ("_s + QString::number(reply) + u')';
    if (isNoConnection(result) || isAboutUs(reply))
        return {MailOutcome::End::Untouched, error, true};
    return {isRefusal(reply) ? MailOutcome::End::Refused : MailOutcome::End::Failed, error};
}

} // namespace patwarden
