// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "models/pendingrequestmodel.h"
#include "views/widgets/banner.h"

#include <QAbstractButton>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto reason = u"Please name the two repositories that are deployed, and give the token an end."_s;

} // namespace

// R-O7
void Tour::goesFromTheProfilePictureToTheSettingsOfAnOrganization()
{
    QVERIFY(goThrough({u"yourOrganizationsAction"_s}));
    QTRY_COMPARE(title(), u"Your organizations"_s);
    QVERIFY(Person::see(u"settingsButton_octo-org"_s));
    QCOMPARE(Person::see<DataTable>(u"organizationTable"_s)->model()->rowCount(), 4);
    QVERIFY(shoot(u"organizations"_s));
    QCOMPARE(Person::read(u"settingsButton_octo-org"_s), u"Settings"_s);
    QVERIFY(Person::click(u"settingsButton_octo-org"_s));
    QTRY_COMPARE(crumbs(), u"Acme Enterprise › octo-org › Personal access tokens › Settings"_s);
    // What the enterprise has just decided is locked here, and it says by whom (R-E11: no override).
    QWidget *approval = card(u"fineGrainedApprovalCard"_s);
    const auto *lock = Person::see<Banner>(u"lockBanner"_s, approval);
    QVERIFY(lock);
    QCOMPARE(lock->lead(), u"Set by Acme Enterprise"_s);
    QVERIFY(lock->text().endsWith(u"by alice. Organizations cannot override it."_s));
    QVERIFY(!Person::sees(u"saveButton"_s, approval));
    QVERIFY(Person::sees(u"saveButton"_s, card(u"classicAccessCard"_s)));
    QVERIFY(shoot(u"organization-settings"_s));
}

// R-O1
void Tour::findsTheRequestsThatArePending()
{
    QVERIFY(goTo({u"octo-org"_s, u"Personal access tokens"_s, u"Pending requests"_s}));
    QTRY_COMPARE(title(), u"Pending requests"_s);
    QTRY_COMPARE(crumbs(), u"Acme Enterprise › octo-org › Pending requests"_s);
    QVERIFY(listIsComplete(m_pending));
    QTRY_VERIFY(Person::see<QAbstractButton>(u"ownerFilterButton"_s)->isEnabled());
    QCOMPARE(names().first(), u"nightly-mirror"_s); // the newest
    QVERIFY(names().contains(u"deploy-bot"_s));
    QVERIFY(!Person::sees(u"selectedButton"_s));
    QVERIFY(shoot(u"pending-requests"_s));
}

// R-O10
void Tour::filtersThemByOwnerRepositoryAndPermission()
{
    const int ofAnn = filter(u"ownerFilterButton"_s, u"ann"_s, u"filter-owner"_s);
    QCOMPARE(ofAnn, 2);
    QVERIFY(listIsComplete(2));
    QCOMPARE(names(), QStringList({u"infra-sync"_s, u"deploy-bot"_s}));
    QCOMPARE(filter(u"ownerFilterButton"_s, u"carla"_s), 1); // one owner or the other
    QVERIFY(listIsComplete(3));

    const int inCheckout = filter(u"repositoryFilterButton"_s, u"checkout"_s, u"filter-repository"_s);
    QCOMPARE(inCheckout, 2); // and the repository: what asks for all of them counts
    QVERIFY(listIsComplete(2));

    const int writing = filter(u"permissionFilterButton"_s, u"contents: write"_s, u"filter-permissions"_s);
    QCOMPARE(writing, 1); // and the permission
    QVERIFY(listIsComplete(1));
    QCOMPARE(names(), QStringList({u"deploy-bot"_s}));
    QVERIFY(shoot(u"filters-combined"_s));

    for (const QString &button :
         {u"ownerFilterButton"_s, u"repositoryFilterButton"_s, u"permissionFilterButton"_s}) {
        QVERIFY(Person::click(button));
        QVERIFY(Person::click(u"filterClear"_s));
        Person::press(Qt::Key_Escape);
        QVERIFY(Person::seesNoMore(u"filterPopup"_s));
    }
    QVERIFY(listIsComplete(m_pending));
}

void Tour::searchesThemByTheirWords()
{
    QVERIFY(Person::type(u"requestSearch"_s, u"storefront"_s)); // in the reason, not in the name
    QVERIFY(listIsComplete(1));
    QCOMPARE(names().first(), u"deploy-bot"_s);
    QVERIFY(shoot(u"search"_s));
    QVERIFY(Person::type(u"requestSearch"_s, u"nobody wrote this"_s));
    QVERIFY(Person::see(u"filteredState"_s));
    QVERIFY(shoot(u"search-without-result"_s));
    QVERIFY(Person::click(u"clearFilterButton"_s));
    QVERIFY(listIsComplete(m_pending));
}

// R-O8
void Tour::reviewsOneRequestAfterTheOther()
{
    QVERIFY(Person::clickItem(table(), cell(u"infra-sync"_s, PendingRequestModel::Name), true));
    QTRY_COMPARE(title(), u"infra-sync"_s);
    QTRY_COMPARE(crumbs(), u"Acme Enterprise › octo-org › Pending requests › infra-sync"_s);
    QCOMPARE(Person::read(u"placeLabel"_s), u"4 of 18"_s);
    QVERIFY(Person::click(u"nextButton"_s));
    QTRY_COMPARE(title(), u"docs-preview"_s);
    QCOMPARE(Person::read(u"placeLabel"_s), u"5 of 18"_s);
    QVERIFY(Person::click(u"previousButton"_s));
    QTRY_COMPARE(title(), u"infra-sync"_s);
    QVERIFY(Person::click(u"backButton"_s));
    QTRY_COMPARE(title(), u"Pending requests"_s);
    QVERIFY(Person::clickItem(table(), cell(u"deploy-bot"_s, PendingRequestModel::Name), true));
    QTRY_COMPARE(title(), u"deploy-bot"_s);
    QTRY_VERIFY(Person::read(u"whyText"_s).contains(u"storefront"_s));
    QVERIFY(Person::read(u"riskPill"_s).contains(u"High"_s));
    QVERIFY(shoot(u"review"_s));
}

// R-O9
void Tour::approvesARequest()
{
    QVERIFY(Person::click(u"backButton"_s));
    QTRY_COMPARE(title(), u"Pending requests"_s);
    QVERIFY(Person::clickItem(table(), cell(u"nightly-mirror"_s, PendingRequestModel::Name), true));
    QTRY_COMPARE(title(), u"nightly-mirror"_s);
    QVERIFY(shoot(u"review-low-risk"_s));
    QVERIFY(Person::click(u"approveButton"_s));
    QTRY_COMPARE(toast(), u"Approved nightly-mirror. bo was told."_s);
    QTRY_COMPARE(title(), u"release-notes"_s); // on to the next one
    QTRY_COMPARE(Person::read(u"placeLabel"_s), u"1 of 17"_s);
    QTRY_COMPARE(badge({u"octo-org"_s, u"Personal access tokens"_s, u"Pending requests"_s}), u"17"_s);
    QVERIFY(shoot(u"approved"_s));
    letTheToastGo();
    m_pending = 17;
}

// R-O9
void Tour::deniesARequestWithAReason()
{
    QVERIFY(Person::click(u"backButton"_s));
    QVERIFY(listIsComplete(m_pending));
    QVERIFY(Person::clickItem(table(), cell(u"deploy-bot"_s, PendingRequestModel::Name), true));
    QTRY_COMPARE(title(), u"deploy-bot"_s);
    QCOMPARE(Person::read(u"denyButton"_s), u"Deny…"_s);
    QVERIFY(Person::click(u"denyButton"_s));
    const QWidget *box = Person::see(u"reasonEdit"_s);
    QVERIFY(box);
    box = box->window();
    QCOMPARE(box->windowTitle(), u"Deny deploy-bot?"_s);
    QVERIFY(Person::type(u"reasonEdit"_s, reason, box));
    QVERIFY(shoot(u"deny-with-a-reason"_s));
    QCOMPARE(Person::read(u"denyConfirmButton"_s, box), u"Deny"_s);
    QVERIFY(Person::click(u"denyConfirmButton"_s, box));
    QTRY_COMPARE(toast(), u"Denied deploy-bot. ann was told."_s);
    QTRY_VERIFY(title() != u"deploy-bot"_s);
    letTheToastGo();
    QVERIFY(Person::click(u"backButton"_s));
    QVERIFY(listIsComplete(--m_pending));
    QVERIFY(!names().contains(u"deploy-bot"_s));
}

// R-O11
void Tour::approvesSeveralRequestsAtOnce()
{
    QVERIFY(tick({u"release-notes"_s, u"audit-export"_s, u"docs-preview"_s}));
    QCOMPARE(Person::read(u"selectedButton"_s), u"3 requests selected…"_s);
    bool isTaken = false;
    QVERIFY(Person::chooseOf(u"selectedButton"_s, u"approveSelectedAction"_s,
                             [&] { isTaken = shoot(u"requests-selected"_s); }));
    QVERIFY(isTaken);
    QWidget *box = Person::see(u"confirmDialog"_s);
    QVERIFY(box);
    QCOMPARE(Person::plural(box->windowTitle()), u"Approve 3 requests?"_s);
    QCOMPARE(Person::read(u"verbButton"_s, box), u"Approve 3 requests"_s);
    QVERIFY(shoot(u"approve-several"_s));
    QVERIFY(Person::click(u"verbButton"_s, box));
    QTRY_VERIFY(Person::sees(u"resultBanner"_s));
    QCOMPARE(Person::read(u"resultBanner"_s), u"Approved 3 requests."_s);
    m_pending -= 3;
    QVERIFY(listIsComplete(m_pending));
    QTRY_COMPARE(badge({u"octo-org"_s, u"Personal access tokens"_s, u"Pending requests"_s}).toInt(), m_pending);
    QVERIFY(shoot(u"approved-several"_s));
    QVERIFY(Person::click(u"dismissResultButton"_s));
}

// R-O11
void Tour::deniesSeveralRequestsAtOnce()
{
    // Shift-click ticks a range.
    QVERIFY(tick({u"backup"_s}));
    QVERIFY(Person::clickItem(table(), cell(u"hooks-fix"_s, PendingRequestModel::Tick), false, Qt::ShiftModifier));
    QCOMPARE(Person::read(u"selectedButton"_s), u"3 requests selected…"_s);
    QVERIFY(Person::chooseOf(u"selectedButton"_s, u"denySelectedAction"_s));
    const QWidget *field = Person::see(u"reasonEdit"_s);
    QVERIFY(field);
    const QWidget *box = field->window();
    QCOMPARE(Person::plural(box->windowTitle()), u"Deny 3 requests?"_s);
    QVERIFY(Person::type(u"reasonEdit"_s, u"Ask again after the audit, please."_s, box));
    QVERIFY(shoot(u"deny-several"_s));
    QCOMPARE(Person::read(u"denyConfirmButton"_s, box), u"Deny 3 requests"_s);
    QVERIFY(Person::click(u"denyConfirmButton"_s, box));
    QTRY_VERIFY(Person::sees(u"resultBanner"_s));
    QCOMPARE(Person::read(u"resultBanner"_s), u"Denied 3 requests."_s);
    m_pending -= 3;
    QVERIFY(listIsComplete(m_pending));
    QVERIFY(Person::click(u"dismissResultButton"_s));
}

void Tour::worksThroughTheQueueWithTheKeyboardAlone()
{
    QVERIFY(Person::isAt(window()));
    QTRY_VERIFY(Person::see<QAbstractButton>(u"ownerFilterButton"_s)->isEnabled());
    table()->setFocus(); // where Tab would lead
    QVERIFY(Person::press(Qt::Key_Slash));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"requestSearch"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"labels"_s); // letters are letters here
    QVERIFY(listIsComplete(2));
    for (int i = 0; i < 6; ++i)
        QVERIFY(Person::press(Qt::Key_Backspace));
    QVERIFY(listIsComplete(m_pending));
    QVERIFY(Person::press(Qt::Key_Tab));
    for (int i = 0; i < 11 && QApplication::focusWidget() != table(); ++i)
        QVERIFY(Person::press(Qt::Key_Tab));
    QCOMPARE(QApplication::focusWidget(), table());

    // Home, then down: tick two, approve them.
    QVERIFY(Person::press(Qt::Key_Home, Qt::ControlModifier));
    QVERIFY(Person::press(Qt::Key_X));
    QVERIFY(Person::press(Qt::Key_J));
    QVERIFY(Person::press(Qt::Key_X));
    QCOMPARE(Person::read(u"selectedButton"_s), u"2 requests selected…"_s);
    QVERIFY(shoot(u"keyboard-alone"_s));
    QVERIFY(Person::press(Qt::Key_A));
    QVERIFY(Person::see(u"confirmDialog"_s));
    QVERIFY(Person::isAt(Person::see(u"confirmDialog"_s)));
    QVERIFY(Person::press(Qt::Key_Return));
    QTRY_VERIFY(Person::sees(u"resultBanner"_s));
    QCOMPARE(Person::read(u"resultBanner"_s), u"Approved 2 requests."_s);
    m_pending -= 2;
    QVERIFY(listIsComplete(m_pending));

    QVERIFY(Person::isAt(window()));
    QVERIFY(Person::press(Qt::Key_Return)); // opens
    QTRY_VERIFY(title() != u"Pending requests"_s);
    QVERIFY(Person::press(Qt::Key_J)); // the next
    QVERIFY(Person::press(Qt::Key_U)); // back to the list
    QTRY_COMPARE(title(), u"Pending requests"_s);

    QVERIFY(Person::press(Qt::Key_Question));
    QWidget *keys = Person::see(u"KeysDialog"_s);
    QVERIFY(keys);
    QVERIFY(shoot(u"keys"_s));
    QVERIFY(Person::isAt(keys));
    QVERIFY(Person::press(Qt::Key_Escape));
    QVERIFY(Person::seesNoMore(u"KeysDialog"_s));
    QVERIFY(Person::click(u"dismissResultButton"_s));
}

// R-O10
void Tour::seesTheRequestsOfSeveralOrganizationsAsOne()
{
    QVERIFY(becomes(u"henrik"_s)); // who owns acme-platform too
    QTRY_VERIFY(goTo({u"All requests"_s}));
    QTRY_COMPARE(title(), u"All requests"_s);
    QTRY_COMPARE(crumbs(), u"All requests"_s);
    QTRY_VERIFY(Person::see<QAbstractButton>(u"organizationFilterButton"_s)->isEnabled());
    const int all = table()->model()->rowCount();
    QVERIFY(listIsComplete(all));
    QCOMPARE(badge({u"All requests"_s}).toInt(), all);
    QVERIFY(shoot(u"all-requests"_s));

    const int ofPlatform = filter(u"organizationFilterButton"_s, u"acme-platform"_s, u"filter-organization"_s);
    QCOMPARE(ofPlatform, all - m_pending);
    QVERIFY(listIsComplete(ofPlatform));
    const QString first = names().first();
    QVERIFY(Person::clickItem(table(), cell(first, PendingRequestModel::Name), true));
    QTRY_COMPARE(title(), first);
    QTRY_COMPARE(crumbs(), QString(u"All requests › "_s + first));
    QVERIFY(shoot(u"review-in-all-requests"_s));
    QVERIFY(Person::click(u"backButton"_s));
    QTRY_COMPARE(title(), u"All requests"_s);
    QVERIFY(becomes(u"alice"_s));
    QTRY_VERIFY(goTo({u"octo-org"_s, u"Personal access tokens"_s, u"Pending requests"_s}));
    QVERIFY(listIsComplete(m_pending));
}

} // namespace patwarden::test
