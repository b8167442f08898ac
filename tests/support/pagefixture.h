// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endtest.h"
#include "estate.h"
#include "stubprompts.h"
#include "testdatabase.h"

#include "controller/controllers.h"
#include "views/frame/page.h"

#include <cstdlib>

#include <QSignalSpy>

namespace patwarden::test {

/// What a page needs to live: a database file, the thread that reads it, the real controllers, and prompts that
/// answer by themselves. The builder keeps a connection of its own, so that a test can change the estate behind
/// the page's back.
struct PageFixture {
    explicit PageFixture(const QString &path)
        : builder(path, clock)
        , controllers(thread, clock)
    {
        const auto opened = resultOf(thread.open(locationOf(path), OpenMode::OpenExisting));
        if (!opened)
            endTest(opened.error());
    }

    [[nodiscard]] PageContext contextOf(AccountId account, const QString &login = {})
    {
        return {controllers, prompts, clock, EstateBuilder::sessionOf(account, login)};
    }

    ManualClock clock;
    EstateBuilder builder;
    DatabaseThread thread;
    Controllers controllers;
    StubPrompts prompts;
};

} // namespace patwarden::test
