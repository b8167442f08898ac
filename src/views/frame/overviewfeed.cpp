// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/overviewfeed.h"

#include "views/widgets/await.h"

namespace patwarden {

OverviewFeed::OverviewFeed(OverviewController &controller, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
{
}

void OverviewFeed::start(const Session &session)
{
    stop();
    m_session = session;
    refresh();
}

void OverviewFeed::stop()
{
    ++m_generation;
    m_session = {};
    m_overview.reset();
    m_reading = false;
    m_again = false;
}

void OverviewFeed::refresh()
{
    if (!m_session.isSignedIn())
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    await(this, m_controller.overview(m_session),
          [this, generation = m_generation](const Result<Overview> &result) {
              if (generation == m_generation)
                  onRead(result);
          });
}

void OverviewFeed::onRead(const Result<Overview> &result)
{
    m_reading = false;
    if (m_again) {
        m_again = false;
        refresh();
    }
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    m_overview = result.value();
    Q_EMIT updated();
}

} // namespace patwarden
