// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/webhooksender.h"

#include "service/webhooktransfer.h"

#include <QMutex>

#include <atomic>
#include <curl/curl.h>
#include <map>
#include <thread>
#include <vector>

namespace patwarden {

namespace {

constexpr int pollMilliseconds = 1'000;

} // namespace

/// The thread that drives all transfers. What it tells is delivered to the sender's thread.
class WebhookSender::Loop
{
public:
    Loop(WebhookSender &sender, WebhookSettings settings, const Clock &clock)
        : m_sender(sender)
        , m_settings(std::move(settings))
        , m_clock(clock)
        , m_multi(curl_multi_init())
        , m_thread([this] { run(); })
    {
    }

    ~Loop()
    {
        m_isEnding = true;
        curl_multi_wakeup(m_multi);
        m_thread.join();
        for (const auto &[handle, chain] : m_running)
            curl_multi_remove_handle(m_multi, handle);
        m_running.clear();
        curl_multi_cleanup(m_multi);
    }
    Q_DISABLE_COPY_MOVE(Loop)

    void add(const WebhookBatch &batch, QDeadlineTimer until)
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_arrived.push_back({batch, until});
        }
        curl_multi_wakeup(m_multi);
    }

    void stop() { m_isStopped = true; }

private:
    /// What one webhook is told, one after another.
    struct Chain {
        WebhookBatch batch;
        QDeadlineTimer until;
        qsizetype next = 0;
        std::unique_ptr<WebhookTransfer> transfer{};
    };

    void run()
    {
        while (!m_isEnding) {
            takeArrived();
            int running = 0;
            curl_multi_perform(m_multi, &running);
            takeEnded();
            curl_multi_poll(m_multi, nullptr, 0, pollMilliseconds, nullptr);
        }
    }

    void takeArrived()
    {
        std::vector<Chain> arrived;
        {
            const QMutexLocker lock(&m_mutex);
            arrived.swap(m_arrived);
        }
        for (Chain &chain : arrived)
            begin(std::move(chain));
    }

    void begin(Chain chain)
    {
        const bool mayBegin = !m_isStopped && !chain.until.hasExpired();
        if (mayBegin && chain.next < chain.batch.deliveries.size()) {
            chain.transfer = std::make_unique<WebhookTransfer>(
                chain.batch.webhook, chain.batch.deliveries.at(chain.next++), m_settings);
            CURL *handle = chain.transfer->handle();
            curl_multi_add_handle(m_multi, handle);
            m_running.emplace(handle, std::move(chain));
            return;
        }
        for (; chain.next < chain.batch.deliveries.size(); ++chain.next) {
            WebhookDelivery untouched = chain.batch.deliveries.at(chain.next);
            untouched.attemptedAt.reset();
            tell(untouched);
        }
        QMetaObject::invokeMethod(&m_sender, [&sender = m_sender] {
            --sender.m_underWay;
            Q_EMIT sender.batchDone();
        });
    }

    void takeEnded()
    {
        int left = 0;
        bool any = false;
        while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
            if (message->msg != CURLMSG_DONE)
                continue;
            CURL *handle = message->easy_handle;
            const CURLcode code = message->data.result;
            curl_multi_remove_handle(m_multi, handle);
            auto node = m_running.extract(handle);
            Chain chain = std::move(node.mapped());
            tell(chain.transfer->ended(code, m_clock.now()));
            begin(std::move(chain));
            any = true;
        }
        if (any)
            curl_multi_wakeup(m_multi); // what has just begun is not to wait for the poll
    }

    void tell(const WebhookDelivery &delivery)
    {
        QMetaObject::invokeMethod(&m_sender,
                                  [&sender = m_sender, delivery] { Q_EMIT sender.attempted(delivery); });
    }

    WebhookSender &m_sender;
    const WebhookSettings m_settings;
    const Clock &m_clock;
    CURLM *m_multi;
    std::atomic_bool m_isEnding = false;
    std::atomic_bool m_isStopped = false;
    QMutex m_mutex;
    std::vector<Chain> m_arrived; ///< guarded by m_mutex
    std::map<CURL *, Chain> m_running; ///< the loop's
    std::thread m_thread; ///< last: it uses all the others
};

WebhookSender::WebhookSender(const WebhookSettings &settings, const Clock &clock)
    : m_loop(std::make_unique<Loop>(*this, settings, clock))
{
}

WebhookSender::~WebhookSender() = default;

void WebhookSender::deliver(const WebhookBatch &batch, QDeadlineTimer until)
{
    ++m_underWay;
    m_loop->add(batch, until);
}

void WebhookSender::stop()
{
    m_loop->stop();
}

} // namespace patwarden
