// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "domain/request.h"
#include "domain/result.h"

#include <QStringList>

namespace patwarden {

/// The names and numbers of the demo, as read from resources/demo. Ages are in days or hours before now.
struct DemoData {
    struct Person {
        QString login;
        QString name;
        int sinceDays = 0;
        QStringList owns; ///< organizations, by name
        QStringList in; ///< organizations it is a plain member of
        bool managed = false; ///< provisioned by the enterprise (R-E4)
    };
    struct Setting {
        Policy policy = Policy::FineGrainedAccess;
        Choice choice = Choice::Open;
        QString by;
        int daysAgo = 0;
    };
    /// How many fine-grained tokens of each fate an organization has, besides those of `requests` and `decided`.
    struct Fates {
        int approved = 0;
        int denied = 0;
        int withdrawn = 0;
        int byOwner = 0;
        int withoutApproval = 0;
        int revoked = 0;
    };
    struct Organization {
        QString name;
        bool owned = false;
        bool optedIn = false; ///< by itself
        int sinceDays = 0;
        QList<Setting> policies;
        Fates history;
        QStringList publicRepositories;
        QStringList internalRepositories;
        QStringList privateRepositories;
    };
    /// What a token asks for.
    struct Wish {
        QString token;
        QString reason;
        PermissionSet permissions;
        RepositorySelection selection = RepositorySelection::Public;
        QStringList repositories; ///< by name; empty in a template
        int repositoryCount = 0; ///< how many a template takes
        int lifeDays = 0; ///< 0: never expires
    };
    struct Request {
        Wish wish;
        QString organization;
        QString owner;
        int hoursAgo = 0;
        PermissionSet has; ///< what the token may do already; empty: it is new
        int usedHoursAgo = 0; ///< 0: never
        // of a decided one
        Verdict verdict = Verdict::Approved;
        QString decidedBy;
        int decidedAfterHours = 0;
        QString answer;
        bool unread = false; ///< the owner has not read the notice yet
    };
    struct Classic {
        QString token;
        QString scopes;
    };

    QList<Person> people;
    QList<Organization> organizations;
    QList<Request> pending;
    QList<Request> decided;
    QList<Wish> templates;
    QStringList ownTokens; ///< of people's own repositories
    QStringList denials; ///< reasons that reviewers give
    QList<Classic> classic;
};

/// Internal where a file of the resource is missing or is no JSON: a defect of this program.
[[nodiscard]] Result<DemoData> readDemoData();

} // namespace patwarden
