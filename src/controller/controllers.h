// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/accountcontroller.h"
#include "controller/activetokencontroller.h"
#include "controller/appcontroller.h"
#include "controller/auditcontroller.h"
#include "controller/backupcontroller.h"
#include "controller/changefeed.h"
#include "controller/databaserolecontroller.h"
#include "controller/estateexchangecontroller.h"
#include "controller/mailcontroller.h"
#include "controller/membercontroller.h"
#include "controller/noticecontroller.h"
#include "controller/overviewcontroller.h"
#include "controller/patcontroller.h"
#include "controller/policycontroller.h"
#include "controller/requestcontroller.h"
#include "controller/tokencontroller.h"
#include "controller/upkeepcontroller.h"
#include "controller/webhookcontroller.h"

namespace patwarden {

/// The use cases of one open database, made together in apps/ and handed to the windows by reference.
struct Controllers {
    Controllers(DatabaseThread &database, const Clock &clock)
        : accounts(database, clock)
        , overview(database)
        , pats(database, clock)
        , policies(database, clock)
        , requests(database, clock)
        , notices(database, clock)
        , tokens(database, clock)
        , activeTokens(database, clock)
        , members(database, clock)
        , roles(database, clock)
        , apps(database, clock)
        , audit(database, clock)
        , backups(database, clock)
        , exchange(database, clock)
        , mails(database, clock)
        , webhooks(database, clock)
        , upkeep(database, clock)
        , changes(database)
    {
    }

    AccountController accounts;
    OverviewController overview;
    PatController pats;
    PolicyController policies;
    RequestController requests;
    NoticeController notices;
    TokenController tokens;
    ActiveTokenController activeTokens;
    MemberController members;
    DatabaseRoleController roles;
    AppController apps;
    AuditController audit;
    BackupController backups;
    EstateExchangeController exchange;
    MailController mails;
    WebhookController webhooks;
    UpkeepController upkeep;
    ChangeFeed changes; ///< silent until it is started
};

} // namespace patwarden
