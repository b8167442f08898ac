// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/webhooktransfer.h"

#include "service/privateaddress.h"
#include "service/webhookrequest.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <curl/curl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr long limitMilliseconds = 10'000;
constexpr qsizetype keptOfBody = 2'048;
constexpr qsizetype longestBody = 65'536;

/// A body of bytes that are no text is no reason to fail where it is stored.
QString storable(const QByteArray &body)
{
    return QString::fromUtf8(body).remove(QChar::Null);
}

} // namespace

struct WebhookTransfer::Curl {
    CURL *handle = curl_easy_init();
    curl_slist *headers = nullptr;
    QByteArray payload;
    QByteArray body;
    qsizetype received = 0;
    bool mayBePrivate = false;
    bool wasRefused = false;
    std::array<char, CURL_ERROR_SIZE> words{};

    Curl() = default;
    ~Curl()
    {
        curl_easy_cleanup(handle);
        curl_slist_free_all(headers);
    }
    Q_DISABLE_COPY_MOVE(Curl)

    static curl_socket_t open(void *data, curlsocktype, curl_sockaddr *address)
    {
        auto &self = *static_cast<Curl *>(data);
        if (!self.mayBePrivate && isPrivateAddress(QHostAddress(&address->addr))) {
            self.wasRefused = true;
            return CURL_SOCKET_BAD;
        }
        return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    }

    static size_t write(char *bytes, size_t size, size_t count, void *data)
    {
        auto &self = *static_cast<Curl *>(data);
        const auto length = qsizetype(size * count);
        self.received += length;
        self.body.append(bytes, std::min(length, keptOfBody - self.body.size()));
        return self.received > longestBody ? 0 : size * count;
    }
};

WebhookTransfer::WebhookTransfer(const WebhookRecord &webhook, WebhookDelivery delivery,
                                 const WebhookSettings &settings)
    : m_curl(std::make_unique<Curl>())
    , m_delivery(std::move(delivery))
{
    m_curl->payload = m_delivery.payload.toUtf8();
    m_curl->mayBePrivate = settings.allowedPrivateTargets.contains(QUrl(webhook.url).host().toLower());
    for (const auto &[name, value] : webhookHeaders(webhook, m_delivery, m_curl->payload))
        m_curl->headers = curl_slist_append(m_curl->headers, QByteArray(name + ": " + value).constData());
    m_curl->headers = curl_slist_append(m_curl->headers, "Expect:"); // no extra round trip
    CURL *curl = m_curl->handle;
    curl_easy_setopt(curl, CURLOPT_URL, QUrl(webhook.url).toEncoded().constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_PROXY, ""); // a proxy would connect in our stead, unchecked
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, limitMilliseconds);
    curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 1L); // each is checked
    curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, Curl::open);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, m_curl.get());
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, m_curl->words.data());
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, long(m_curl->payload.size()));
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, m_curl->payload.constData());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, m_curl->headers);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, Curl::write);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, m_curl.get());
    curl_easy_setopt(curl, CURLOPT_PRIVATE, this);
    if (!settings.caFile.isEmpty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, settings.caFile.toUtf8().constData());
}

WebhookTransfer::~WebhookTransfer() = default;

void *WebhookTransfer::handle() const
{
    return m_curl->handle;
}

WebhookDelivery WebhookTransfer::ended(int code, Instant now) const
{
    const auto result = static_cast<CURLcode>(code);
    long status = 0;
    curl_off_t microseconds = 0;
    curl_easy_getinfo(m_curl->handle, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(m_curl->handle, CURLINFO_TOTAL_TIME_T, &microseconds);
    WebhookDelivery delivery = m_delivery;
    delivery.attemptedAt = now;
    delivery.milliseconds = qint64(microseconds / 1'000);
    delivery.response = storable(m_curl->body);
    delivery.error.clear();
    // An answer whose body is endless was an answer all the same.
    const bool isAnswered = result == CURLE_OK || (result == CURLE_WRITE_ERROR && status != 0);
    delivery.status = isAnswered ? int(status) : 0;
    if (m_curl->wasRefused && !isAnswered)
        delivery.error = u"private address"_s;
    else if (!isAnswered)
        delivery.error =
            QString::fromUtf8(m_curl->words.front() ? m_curl->words.data() : curl_easy_strerror(result));
    return delivery;
}

} // namespace patwarden
