// SPDX-License-Identifier: GPL-3.0-or-later
// writeestate <file>: the estate that octokit.mjs works on, in that file or, where the tests run on PostgreSQL, in
// a database of the server. olga owns all of it, with the password of all tests.
#include "estate.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int manyRequests = 5'000;

struct MadeEstate {
    QString database; ///< where it is: a path or a URL
    OrganizationId organization; ///< that the test asks about
};

MadeEstate makeEstate(const QString &path, const Clock &clock)
{
    test::EstateBuilder estate(path, clock);
    estate.addEnterprise();
    const OrganizationId octo = estate.addOrganization(u"octo-org"_s);
    const OrganizationId other = estate.addOrganization(u"other-org"_s);
    const AccountId olga = estate.addAccount(u"olga"_s, true);
    estate.joinEnterprise(olga, Role::Owner);
    for (const OrganizationId organization : {octo, other})
        estate.join(olga, organization, Role::Owner);
    const AccountId ann = estate.addAccount(u"ann"_s);
    const AccountId bob = estate.addAccount(u"bob"_s);
    for (const AccountId member : {ann, bob})
        estate.join(member, octo, Role::Member);
    QList<RepositoryId> repositories;
    for (int i = 0; i < 120; ++i)
        repositories.append(
            estate.addRepository(octo, u"repo-%1"_s.arg(i), i % 2 ? Visibility::Private : Visibility::Public));

    estate.addRequests(octo, ann, manyRequests - 3);
    estate.addRequest(octo, bob,
                      {.tokenName = u"bobs-writer"_s,
                       .permissions = u"issues:write members:read"_s,
                       .reason = u"triage"_s,
                       .selection = RepositorySelection::Public,
                       .askedHoursAgo = 0});
    estate.addRequest(octo, bob,
                      {.tokenName = u"bobs-selection"_s,
                       .permissions = u"contents:read metadata:read"_s,
                       .selection = RepositorySelection::Selected,
                       .repositories = repositories,
                       .askedHoursAgo = 0});
    estate.addRequest(octo, bob,
                      {.tokenName = u"bobs-odd"_s,
                       .permissions = u"made_up:read"_s,
                       .selection = RepositorySelection::Selected,
                       .repositories = {repositories.first()},
                       .expiresInDays = std::nullopt,
                       .askedHoursAgo = 0});
    estate.addRequest(other, bob, {.tokenName = u"secret"_s});
    return {estate.database().location().display(), octo};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Clock clock; // clients sign in by their own
    const MadeEstate estate = makeEstate(QCoreApplication::arguments().value(1), clock);
    const QJsonObject made{{u"database"_s, estate.database},
                           {u"requests"_s, manyRequests},
                           {u"organization"_s, estate.organization.value()}};
    std::printf("%s\n", QJsonDocument(made).toJson(QJsonDocument::Compact).constData());
    return 0;
}
