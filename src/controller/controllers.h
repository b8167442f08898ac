// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/accountcontroller.h"
#include "controller/noticecontroller.h"
#include "controller/overviewcontroller.h"
#include "controller/policycontroller.h"
#include "controller/requestcontroller.h"

namespace patwarden {

/// The use cases of one open database, made together in apps/ and handed to the windows by reference.
struct Controllers {
    Controllers(DatabaseThread &database, const Clock &clock)
        : accounts(database, clock)
        , overview(database)
        , policies(database, clock)
        , requests(database, clock)
        , notices(database, clock)
    {
    }

    AccountController accounts;
    OverviewController overview;
    PolicyController policies;
    RequestController requests;
    NoticeController notices;
};

} // namespace patwarden
