// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/changefeed.h"

#include <QFutureWatcher>

namespace patwarden {

using namespace std::chrono_literals;

ChangeFeed::ChangeFeed(DatabaseThread &database)
    : m_database(database)
    , m_connection(database)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(300ms);
    connect(&m_timer, &QTimer::timeout, this, &ChangeFeed::look);
    connect(&m_connection, &Reconnection::restored, this, [this] {
        look(); // first, so that nothing is missed between what is read now and what is told from now on
        Q_EMIT changed(OthersChanges::everything());
    });
}

void ChangeFeed::start()
{
    stop();
    look();
}

void ChangeFeed::stop()
{
    ++m_generation;
    m_timer.stop();
    m_connection.stop();
}

void ChangeFeed::look()
{
    auto *watcher = new QFutureWatcher<Result<ChangeNews>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation = m_generation] {
        watcher->deleteLater();
        const auto future = watcher->future();
        if (generation == m_generation && future.resultCount() > 0)
            onLooked(future.resultAt(0));
    });
    watcher->setFuture(m_database.run([](Database &database) { return database.changeWatch().look(); }));
}

void ChangeFeed::onLooked(const Result<ChangeNews> &news)
{
    if (!news) {
        m_connection.begin(news.error());
        return;
    }
    m_timer.start();
    if (!news->isEmpty())
        Q_EMIT changed(OthersChanges(*news));
}

} // namespace patwarden
