// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/connectionstrip.h"

#include "controller/reconnection.h"
#include "views/theme/measures.h"
#include "views/theme/style.h"
#include "views/widgets/banner.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

ConnectionStrip::ConnectionStrip(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(Banner::Kind::Error, this))
    , m_tryNow(m_banner->addButton(tr("Try now"), u"tryNowButton"_s))
{
    const Measures &measures = measuresOf(this);
    m_banner->setObjectName(u"connectionBanner"_s);
    m_banner->setLead(tr("The connection to the database is lost."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measures.pageMargin, measures.wideGap, measures.pageMargin, measures.gap);
    column->addWidget(m_banner);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &ConnectionStrip::describe);
    hide();
}

void ConnectionStrip::setConnection(Reconnection *connection)
{
    m_connection = connection;
    connect(connection, &Reconnection::stateChanged, this, &ConnectionStrip::present);
    connect(m_tryNow, &QPushButton::clicked, connection, &Reconnection::tryNow);
    present();
}

void ConnectionStrip::present()
{
    describe();
    setVisible(m_connection->isLost());
}

void ConnectionStrip::describe()
{
    const bool waits = m_connection->state() == Reconnection::State::Waiting;
    const QString text = waits ? tr("Trying again in %Ln second(s)… Nothing that you typed is lost.", nullptr,
                                    m_connection->secondsLeft())
                               : tr("Trying again… Nothing that you typed is lost.");
    if (text != m_banner->text())
        m_banner->setText(text);
    m_banner->setToolTip(m_connection->reason().detail);
    m_tryNow->setEnabled(waits);
}

void ConnectionStrip::showEvent(QShowEvent *event)
{
    m_tick.start();
    QWidget::showEvent(event);
}

void ConnectionStrip::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    QWidget::hideEvent(event);
}

} // namespace patwarden
