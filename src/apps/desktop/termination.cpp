// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/termination.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace patwarden::desktop {

Termination::Termination()
{
    sigset_t signalSet;
    sigemptyset(&signalSet);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&signalSet, number);
    m_descriptor = signalfd(-1, &signalSet, SFD_CLOEXEC | SFD_NONBLOCK);
    if (m_descriptor >= 0) // else they end the program the hard way, which loses nothing either
        pthread_sigmask(SIG_BLOCK, &signalSet, nullptr);
}

Termination::~Termination()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

void Termination::listen()
{
    if (m_descriptor < 0)
        return;
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT requested();
    });
}

} // namespace patwarden::desktop
