// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "models/noticemodel.h"
#include "views/widgets/banner.h"
#include "views/widgets/emptystate.h"

#include <QAbstractButton>
#include <QListView>
#include <QScreen>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

// R-O5, R-O9
void Tour::readsTheReasonAsTheOwnerOfTheToken()
{
    QVERIFY(becomes(u"ann"_s));
    QTRY_COMPARE(title(), u"Your tokens"_s); // where somebody arrives who owns nothing
    QVERIFY(Person::click(u"notificationsButton"_s));
    QTRY_COMPARE(title(), u"Notices"_s);
    auto *list = Person::see<QListView>(u"noticeList"_s);
    QVERIFY(list);
    QTRY_VERIFY(unreadNotices() > 0);
    const qint64 unread = unreadNotices();
    QModelIndex told;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data().toString() == u"alice denied deploy-bot for octo-org"_s)
            told = index;
    }
    QVERIFY(told.isValid());
    QVERIFY(told.data(NoticeModel::UnreadRole).toBool());
    QVERIFY(told.data(NoticeModel::ReasonRole).toString().contains(u"Please name the two repositories"_s));
    QVERIFY(shoot(u"notice-with-the-reason"_s));
    QVERIFY(Person::clickItem(list, told));
    QTRY_COMPARE(unreadNotices(), unread - 1);
    QVERIFY(!Person::entry(Person::see<QAbstractItemView>(u"sidebar"_s), {u"Acme Enterprise"_s, u"Policies"_s})
                 .isValid());
}

// R-O2
void Tour::optsAnOrganizationIn()
{
    QVERIFY(becomes(u"marcus"_s));
    QTRY_COMPARE(title(), u"Pending requests"_s);
    QCOMPARE(Person::see<EmptyState>(u"notOptedInState"_s)->title(), u"This organization has not opted in"_s);
    QTRY_COMPARE(crumbs(), u"old-harbor › Pending requests"_s);
    QVERIFY(shoot(u"not-opted-in"_s));
    // The page of its settings asks by itself.
    QVERIFY(goTo({u"old-harbor"_s, u"Personal access tokens"_s, u"Settings"_s}));
    QVERIFY(Person::see(u"fineGrainedAccessStep"_s));
    QWidget *wizard = Person::see(u"fineGrainedAccessStep"_s)->window();
    QCOMPARE(Person::read(u"stepLabel"_s, wizard), u"Step 1 of 4"_s);
    QVERIFY(shoot(u"opt-in-organization"_s));
    QVERIFY(Person::click(u"nextButton"_s, wizard));
    QVERIFY(Person::see(u"fineGrainedApprovalStep"_s));
    QVERIFY(Person::click(u"nextButton"_s, wizard));
    QVERIFY(Person::see(u"classicAccessStep"_s));
    QVERIFY(Person::click(u"nextButton"_s, wizard));
    QVERIFY(Person::see(u"summaryPage"_s));
    QTRY_VERIFY(Person::sees(u"impactBanner"_s, wizard));
    QVERIFY(Person::see(u"finishButton"_s, wizard)->hasFocus());
    QVERIFY(shoot(u"opt-in-organization-summary"_s));
    QVERIFY(Person::press(Qt::Key_Return)); // opts in, does not cancel
    QTRY_COMPARE(toast(), u"old-harbor has opted in."_s);
    QVERIFY(card(u"fineGrainedApprovalCard"_s));
    QVERIFY(shoot(u"organization-opted-in"_s));
    letTheToastGo();
    QVERIFY(goTo({u"old-harbor"_s, u"Personal access tokens"_s, u"Pending requests"_s}));
    QVERIFY(Person::see(u"noRequestsState"_s));
    QVERIFY(shoot(u"no-requests"_s));
}

void Tour::signsOutOfTheDemo()
{
    QVERIFY(goThrough({u"signOutAction"_s}));
    QVERIFY(Person::see(u"signInAs_alice"_s)); // nobody has a password here
    QVERIFY(!Person::sees(u"passwordField"_s));
    const QWidget *dialog = Person::see(u"signInAs_alice"_s)->window();
    QVERIFY(dialog->screen()->availableGeometry().contains(dialog->geometry()));
    QVERIFY(shoot(u"demo-accounts"_s));
    QVERIFY(Person::click(u"signInAs_alice"_s));
    QVERIFY(card(u"fineGrainedApprovalCard"_s));
    QTRY_COMPARE(crumbs(), u"Acme Enterprise › Policies › Personal access tokens"_s);
}

} // namespace patwarden::test
