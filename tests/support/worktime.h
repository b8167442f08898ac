// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <ctime>

namespace patwarden::test {

/// The milliseconds that this thread has worked. Unlike the time on the wall it stands still while the machine
/// does something else, so a test can hold it against a limit.
[[nodiscard]] inline qint64 workTime()
{
    std::timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000 + time.tv_nsec / 1'000'000;
}

} // namespace patwarden::test
