// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <cstdio>
#include <cstdlib>

namespace patwarden::test {

/// Ends the program where a test cannot even begin: a defect of the test, not of what it tests.
[[noreturn]] inline void endTest(const QString &words)
{
    std::fprintf(stderr, "the test cannot go on: %s\n", qPrintable(words));
    std::abort();
}

/// The same, where our own code says why.
[[noreturn]] inline void endTest(const Error &error)
{
    endTest(QStringLiteral("%1 %2 %3").arg(int(error.code)).arg(error.subject, error.detail));
}

} // namespace patwarden::test
