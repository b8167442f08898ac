// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "views/widgets/banner.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QRegularExpression>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto password = u"correct horse battery"_s;

} // namespace

void Tour::setsUpAnEnterpriseThatHasNotOptedIn()
{
    m_database = temporaryPath(u"acme/patwarden.db"_s);
    m_desktop.reset(); // the demo goes with its window
    start({.database = m_database, .language = {}});
    QVERIFY(Person::see(u"newButton"_s));
    QWidget *wizard = Person::see(u"newButton"_s)->window();
    QVERIFY(Person::isAt(wizard));
    QCOMPARE(Person::read(u"stepLabel"_s, wizard), u"Step 1 of 5"_s);
    QCOMPARE(Person::read(u"pathField"_s, wizard), m_database);
    QVERIFY(shoot(u"set-up-location"_s));
    QVERIFY(Person::click(u"nextButton"_s, wizard));

    QVERIFY(Person::type(u"enterpriseField"_s, u"Harbour Group"_s, wizard));
    QVERIFY(Person::type(u"organizationsField"_s, u"north-pier\nsouth-pier"_s, wizard));
    QVERIFY(shoot(u"set-up-estate"_s));
    QVERIFY(Person::click(u"nextButton"_s, wizard));

    QVERIFY(Person::type(u"loginField"_s, u"nora"_s, wizard));
    QVERIFY(Person::type(u"nameField"_s, u"Nora Lind"_s, wizard));
    QVERIFY(Person::type(u"passwordField"_s, u"short"_s, wizard));
    QVERIFY(Person::type(u"repeatField"_s, u"short"_s, wizard));
    QVERIFY(Person::click(u"nextButton"_s, wizard));
    QVERIFY(Person::read(u"failureBanner"_s, wizard).contains(u"too short"_s));
    QVERIFY(shoot(u"set-up-owner-refused"_s));
    QVERIFY(Person::type(u"passwordField"_s, password, wizard));
    QVERIFY(Person::type(u"repeatField"_s, password, wizard));
    QVERIFY(Person::click(u"nextButton"_s, wizard));

    QVERIFY(Person::see(u"optInBox"_s, wizard));
    QVERIFY(shoot(u"set-up-policies"_s));
    QVERIFY(Person::click(u"optInBox"_s, wizard)); // not now
    QVERIFY(!Person::see<QAbstractButton>(u"optInBox"_s)->isChecked());
    QVERIFY(Person::click(u"nextButton"_s, wizard));

    QCOMPARE(Person::read(u"enterpriseLine"_s, wizard), u"Harbour Group"_s);
    QCOMPARE(Person::read(u"optInLine"_s, wizard), u"Not opted in"_s);
    QVERIFY(!QFileInfo::exists(m_database)); // nothing was written yet
    QVERIFY(shoot(u"set-up-summary"_s));
    QCOMPARE(Person::read(u"nextButton"_s, wizard), u"Set up"_s);
    QVERIFY(Person::click(u"nextButton"_s, wizard));
    QVERIFY(window());
    QVERIFY(QFileInfo::exists(m_database));
}

// R-E2
void Tour::optsTheEnterpriseIn()
{
    QVERIFY(Person::see(u"fineGrainedAccessStep"_s)); // the page asks by itself
    QWidget *wizard = Person::see(u"fineGrainedAccessStep"_s)->window();
    QTRY_COMPARE(crumbs(), u"Harbour Group › Policies › Personal access tokens"_s);
    QVERIFY(shoot(u"opt-in-enterprise"_s));
    // Leaving it changes nothing, and the page says so.
    QVERIFY(Person::click(u"cancelButton"_s, wizard));
    QVERIFY(Person::seesNoMore(u"fineGrainedAccessStep"_s));
    QCOMPARE(Person::see<Banner>(u"optInBanner"_s)->lead(), u"Harbour Group has not opted in."_s);
    QVERIFY(!Person::sees(u"fineGrainedAccessCard"_s));
    QVERIFY(shoot(u"enterprise-not-opted-in"_s));
    QVERIFY(Person::click(u"optInButton"_s));

    wizard = Person::see(u"fineGrainedAccessStep"_s)->window();
    QVERIFY(Person::click(u"nextButton"_s, wizard));
    QVERIFY(Person::click(u"strictOption"_s, Person::see(u"fineGrainedApprovalStep"_s)));
    QVERIFY(shoot(u"opt-in-enterprise-approval"_s));
    QVERIFY(Person::click(u"nextButton"_s, wizard));
    QVERIFY(Person::see(u"classicAccessStep"_s));
    QVERIFY(Person::click(u"nextButton"_s, wizard));
    QVERIFY(Person::see(u"summaryPage"_s));
    QTRY_VERIFY(Person::sees(u"impactBanner"_s, wizard));
    QVERIFY(shoot(u"opt-in-enterprise-summary"_s));
    QVERIFY(Person::click(u"finishButton"_s, wizard));
    QTRY_COMPARE(toast(), u"Harbour Group has opted in."_s);
    QVERIFY(card(u"fineGrainedApprovalCard"_s));
    QVERIFY(Person::see<QAbstractButton>(u"strictOption"_s, card(u"fineGrainedApprovalCard"_s))->isChecked());
    letTheToastGo();
}

void Tour::signsOutAndInWithAPassword()
{
    QVERIFY(goThrough({u"signOutAction"_s}));
    QVERIFY(Person::see(u"loginField"_s));
    QWidget *dialog = Person::see(u"loginField"_s)->window();
    QVERIFY(Person::isAt(dialog));
    QVERIFY(shoot(u"sign-in"_s));
    QVERIFY(Person::type(u"loginField"_s, u"nora"_s, dialog));
    QVERIFY(Person::type(u"passwordField"_s, u"wrong horse"_s, dialog));
    QVERIFY(Person::click(u"signInButton"_s, dialog));
    QTRY_VERIFY(Person::sees(u"failureBanner"_s, dialog));
    QCOMPARE(Person::read(u"failureBanner"_s, dialog), u"The login or the password is wrong."_s);
    QVERIFY(shoot(u"sign-in-refused"_s));
    QVERIFY(Person::type(u"passwordField"_s, password, dialog));
    QVERIFY(Person::press(Qt::Key_Return));
    QVERIFY(window());
    QVERIFY(card(u"fineGrainedApprovalCard"_s));
    QTRY_COMPARE(crumbs(), u"Harbour Group › Policies › Personal access tokens"_s);
}

void Tour::refusesAFileThatIsNoDatabase()
{
    QFile letter(temporaryPath(u"letter.txt"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    const QByteArray words = "Dear Nora,\nthis is a letter and no database.\n";
    letter.write(words);
    letter.close();
    m_desktop.reset();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"file is not a database"_s));
    start({.database = letter.fileName(), .language = {}});
    QWidget *box = Person::see(u"notificationDialog"_s);
    QVERIFY(box);
    QCOMPARE(box->windowTitle(), u"Patwarden cannot start"_s);
    QVERIFY2(box->accessibleDescription().contains(u"is not a Patwarden database. It was left as it is"_s),
             qPrintable(box->accessibleDescription()));
    QVERIFY(shoot(u"no-database"_s));
    QVERIFY(Person::click(u"closeButton"_s, box));
    QVERIFY(Person::seesNoMore(u"notificationDialog"_s));
    QVERIFY(letter.open(QIODevice::ReadOnly));
    QCOMPARE(letter.readAll(), words);
}

} // namespace patwarden::test
