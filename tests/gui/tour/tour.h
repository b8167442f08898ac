// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera.h"
#include "person.h"
#include "testcase.h"

#include "desktop/desktop.h"
#include "views/frame/mainwindow.h"
#include "views/widgets/datatable.h"

#include <QTest>

namespace patwarden::test {

/// The main job, from the first start to the last click, as a person does it: an enterprise sets its policies, an
/// organization works through its requests. Each step goes on where the one before ended and leaves pictures of
/// what it saw.
class Tour : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cleanupTestCase();

    // the enterprise
    void startsTheDemoAsTheOwnerOfTheEnterprise();
    void goesFromTheProfilePictureToThePoliciesOfTheEnterprise();
    void seesWhoWouldLoseAccessBeforeSaving();
    void isAskedBeforeLeavingWithUnsavedChanges();
    void savesAPolicyAndTakesItBack();
    void plansAPolicyForADateAndTakesItBack();
    void rollsBackAPolicy();
    void readsWhatHappened();

    // the organization
    void goesFromTheProfilePictureToTheSettingsOfAnOrganization();
    void findsTheRequestsThatArePending();
    void filtersThemByOwnerRepositoryAndPermission();
    void searchesThemByTheirWords();
    void reviewsOneRequestAfterTheOther();
    void approvesARequest();
    void deniesARequestWithAReason();
    void approvesSeveralRequestsAtOnce();
    void deniesSeveralRequestsAtOnce();
    void worksThroughTheQueueWithTheKeyboardAlone();
    void seesTheRequestsOfSeveralOrganizationsAsOne();

    // what reaches the organization
    void seesWhatReachesTheOrganization();
    void seesTheClassicTokensThatAPolicyWouldBreak();
    void looksAtAnActiveTokenAndRevokesIt();
    void revokesSeveralTokensAtOnce();

    // other people
    void readsTheReasonAsTheOwnerOfTheToken();
    void looksAtTokensOfTheirOwn();
    void generatesATokenThatHasToBeApproved();
    void asksForMoreAndThinksBetterOfIt();
    void seesWhatAClassicTokenWouldReach();
    void optsAnOrganizationIn();
    void signsOutOfTheDemo();

    // who belongs where
    void managesTheMembersOfAnOrganization();
    void setsWhatIsToldOfAnOrganization();
    void seesThePeopleOfTheEnterprise();

    // what acts by itself
    void registersAnApp();
    void installsTheApp();

    // from scratch
    void setsUpAnEnterpriseThatHasNotOptedIn();
    void optsTheEnterpriseIn();
    void signsOutAndInWithAPassword();
    void locksAndUnlocksTheWindow();
    void invitesAColleagueWhoSignsInWithTheCode();
    void refusesAFileThatIsNoDatabase();

private:
    // what is on the desk; the helpers below wait for it
    [[nodiscard]] MainWindow *window() const;
    [[nodiscard]] QString crumbs() const;
    [[nodiscard]] QString title() const; ///< of the page
    [[nodiscard]] QWidget *card(const QString &name) const;
    [[nodiscard]] QString toast() const;
    [[nodiscard]] qint64 unreadNotices() const;
    [[nodiscard]] QString badge(const QStringList &entry) const;
    void letTheToastGo() const;

    void start(const desktop::Options &options);
    bool shoot(const QString &name);
    bool openProfileMenu();
    bool goTo(const QStringList &sidebarEntry);
    bool goThrough(const QStringList &menuEntries, const QString &picture = {});
    bool becomes(const QString &login);

    // the queue
    [[nodiscard]] DataTable *table() const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] bool listIsComplete(int rows) const;
    [[nodiscard]] QModelIndex cell(const QString &token, int column) const;
    bool tick(const QStringList &tokens);
    /// Opens a filter, looks for the choice, ticks it. \return the count beside it, -1 where it is not offered.
    int filter(const QString &button, const QString &choice, const QString &picture = {});
    [[nodiscard]] QString bannerText(const QString &name) const;

    Camera m_camera;
    std::unique_ptr<desktop::Desktop> m_desktop;
    QString m_database;
    bool m_isBroken = false;
    int m_pending = 0; ///< requests in the queue of octo-org
};

} // namespace patwarden::test
