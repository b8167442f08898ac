// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/systemsignals.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace patwarden {

SystemSignals::SystemSignals()
{
    sigset_t signalSet;
    sigemptyset(&signalSet);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&signalSet, number);
    m_descriptor = signalfd(-1, &signalSet, SFD_CLOEXEC | SFD_NONBLOCK);
    if (m_descriptor >= 0) // else they end the program the hard way, which loses nothing either
        pthread_sigmask(SIG_BLOCK, &signalSet, nullptr);
}

SystemSignals::~SystemSignals()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

void SystemSignals::listen()
{
    if (m_descriptor < 0)
        return;
    auto *notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &SystemSignals::read);
}

void SystemSignals::read()
{
    signalfd_siginfo information{};
    while (::read(m_descriptor, &information, sizeof information) == sizeof information) {
        if (information.ssi_signo == SIGHUP)
            Q_EMIT reloadAsked();
        else
            Q_EMIT stopAsked();
    }
}

} // namespace patwarden
