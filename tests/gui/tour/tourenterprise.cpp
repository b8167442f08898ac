// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "views/policies/policycard.h"
#include "views/widgets/banner.h"
#include "views/widgets/optionbutton.h"

#include <QAbstractButton>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto accessCard = u"fineGrainedAccessCard"_s;
const auto approvalCard = u"fineGrainedApprovalCard"_s;
const auto classicCard = u"classicAccessCard"_s;

bool isChosen(const QString &card, const QString &option)
{
    return Person::see<OptionButton>(option, Person::see(card))->isChecked();
}

QString words(const QString &card, const QString &option)
{
    return Person::see<OptionButton>(option, Person::see(card))->text();
}

bool canSave(const QString &card)
{
    return Person::see<QAbstractButton>(u"saveButton"_s, Person::see(card))->isEnabled();
}

/// So many days ahead, or one less where it has become midnight since it was planned.
bool isAhead(const QString &text, int days)
{
    return text.contains(u"in %1 days"_s.arg(days)) || text.contains(u"in %1 days"_s.arg(days - 1));
}

bool choose(const QString &card, const QString &option)
{
    return Person::click(option, Person::see(card));
}

} // namespace

void Tour::startsTheDemoAsTheOwnerOfTheEnterprise()
{
    start({.database = {}, .language = {}, .demo = true});
    QVERIFY(window());
    QVERIFY(card(classicCard));
    QVERIFY(Person::isAt(window()));
    QTRY_COMPARE(crumbs(), u"Acme Enterprise › Policies › Personal access tokens"_s);
    QCOMPARE(window()->windowTitle(), u"Personal access tokens – Patwarden"_s);
    QVERIFY(unreadNotices() > 0);
    QCOMPARE(badge({u"You"_s, u"Notices"_s}).toLongLong(), unreadNotices());
    m_pending = badge({u"octo-org"_s, u"Personal access tokens"_s, u"Pending requests"_s}).toInt();
    QCOMPARE(m_pending, 18);
    QVERIFY(shoot(u"start"_s));
}

// R-E6
void Tour::goesFromTheProfilePictureToThePoliciesOfTheEnterprise()
{
    QVERIFY(Person::click(u"notificationsButton"_s)); // comes from somewhere else
    QTRY_COMPARE(title(), u"Notices"_s);
    QVERIFY(Person::sees(u"noticeList"_s) || Person::see(u"noticeList"_s));
    QVERIFY(shoot(u"notices"_s));
    QVERIFY(goThrough({u"enterpriseSettingsAction"_s}, u"profile-menu"_s));
    QTRY_COMPARE(title(), u"Personal access tokens"_s);
    QVERIFY(goTo({u"Acme Enterprise"_s, u"Policies"_s}));
    QVERIFY(goTo({u"Acme Enterprise"_s, u"Policies"_s, u"Personal access tokens"_s}));
    QTRY_COMPARE(crumbs(), u"Acme Enterprise › Policies › Personal access tokens"_s);

    // R-E1: three policies with three options, R-E6: a Save each
    QCOMPARE(qobject_cast<PolicyCard *>(card(accessCard))->title(),
             u"Restrict access via fine-grained personal access tokens"_s);
    QCOMPARE(qobject_cast<PolicyCard *>(card(approvalCard))->title(),
             u"Require approval of fine-grained personal access tokens"_s);
    QCOMPARE(qobject_cast<PolicyCard *>(card(classicCard))->title(),
             u"Restrict personal access tokens (classic) from accessing your organizations"_s);
    for (const QString &name : {accessCard, approvalCard, classicCard}) {
        const auto saved = name == approvalCard ? u"strictOption"_s : u"delegateOption"_s;
        for (const QString &option : {u"delegateOption"_s, u"strictOption"_s, u"openOption"_s})
            QCOMPARE(isChosen(name, option), option == saved);
        QVERIFY(!canSave(name));
    }
    QCOMPARE(words(approvalCard, u"strictOption"_s), u"Require organizations to use the approval flow"_s); // R-E11
    QVERIFY(shoot(u"policies"_s));
}

// R-E8
void Tour::seesWhoWouldLoseAccessBeforeSaving()
{
    QCOMPARE(words(accessCard, u"strictOption"_s), u"Restrict access via fine-grained personal access tokens"_s);
    QVERIFY(choose(accessCard, u"strictOption"_s));
    const auto *strip = Person::see<Banner>(u"impactBanner"_s, card(accessCard));
    QVERIFY(strip);
    QTRY_VERIFY(strip->lead().endsWith(u"lose access"_s));
    QVERIFY2(strip->text().contains(u"were used in the last 7 days"_s), qPrintable(strip->text()));
    QVERIFY(canSave(accessCard) && !canSave(approvalCard) && !canSave(classicCard));
    QVERIFY(shoot(u"policy-preview"_s));

    const int losing = strip->lead().section(u' ', 0, 0).toInt();
    QVERIFY(losing > 0);
    QVERIFY(Person::click(u"showImpactButton"_s, card(accessCard)));
    auto *list = Person::see<DataTable>(u"impactTable"_s);
    QVERIFY(list);
    QVERIFY2(list->model()->rowCount() >= losing, "a row a token and organization");
    QTRY_VERIFY(list->model()->index(0, 0).data().toString() != u"…"_s);
    QCOMPARE(Person::read(u"leadLabel"_s, list->window()), Person::plural(strip->lead()));
    QVERIFY(shoot(u"policy-preview-list"_s));
    QVERIFY(Person::click(u"closeButton"_s, list->window()));
    QVERIFY(Person::seesNoMore(u"impactTable"_s));
}

void Tour::isAskedBeforeLeavingWithUnsavedChanges()
{
    QVERIFY(goTo({u"You"_s, u"Notices"_s}));
    QWidget *box = Person::see(u"confirmDialog"_s);
    QVERIFY(box);
    QCOMPARE(box->windowTitle(), u"Leave without saving?"_s);
    QCOMPARE(Person::read(u"verbButton"_s, box), u"Discard changes"_s);
    QVERIFY(shoot(u"leave-without-saving"_s));
    QVERIFY(Person::click(u"cancelButton"_s, box));
    QVERIFY(Person::seesNoMore(u"confirmDialog"_s));
    QCOMPARE(crumbs(), u"Acme Enterprise › Policies › Personal access tokens"_s);
    QVERIFY(isChosen(accessCard, u"strictOption"_s)); // nothing is lost
    QVERIFY(choose(accessCard, u"delegateOption"_s));
    QTRY_VERIFY(!canSave(accessCard));
    QVERIFY(!Person::sees(u"impactBanner"_s, card(accessCard)));
}

// R-E14
void Tour::savesAPolicyAndTakesItBack()
{
    QCOMPARE(words(classicCard, u"strictOption"_s), u"Restrict access via personal access tokens (classic)"_s);
    QVERIFY(choose(classicCard, u"strictOption"_s));
    QVERIFY(canSave(classicCard) && !canSave(accessCard) && !canSave(approvalCard));
    QVERIFY(Person::click(u"saveButton"_s, card(classicCard)));
    QTRY_COMPARE(toast(), u"Saved. Restrict access via personal access tokens (classic)"_s);
    QVERIFY(!canSave(classicCard));
    QVERIFY(shoot(u"policy-saved"_s));
    QCOMPARE(Person::read(u"toastAction"_s), u"Undo"_s);
    QVERIFY(Person::click(u"toastAction"_s));
    QTRY_COMPARE(toast(), u"Undone. The policy is what it was before."_s);
    QTRY_VERIFY(isChosen(classicCard, u"delegateOption"_s));
    letTheToastGo();
}

void Tour::plansAPolicyForADateAndTakesItBack()
{
    // What the demo plans counts down on the card and above the page.
    QVERIFY2(isAhead(Person::read(u"plannedChangeBanner"_s), 12),
             qPrintable(Person::read(u"plannedChangeBanner"_s)));
    QVERIFY(Person::read(u"plannedBanner"_s, card(classicCard)).endsWith(u"planned by alice"_s));

    QVERIFY(choose(accessCard, u"strictOption"_s));
    QVERIFY(Person::click(u"planButton"_s, card(accessCard)));
    QWidget *dialog = Person::see(u"planPolicyDialog"_s);
    QVERIFY(dialog);
    QVERIFY(isAhead(Person::read(u"aheadLabel"_s, dialog), 14));
    QTRY_VERIFY(Person::read(u"toldLabel"_s, dialog).contains(u"are told"_s));
    QVERIFY(shoot(u"policy-on-a-date"_s));
    QVERIFY(Person::click(u"planConfirmButton"_s, dialog));
    QVERIFY(Person::seesNoMore(u"planPolicyDialog"_s));
    QTRY_VERIFY(toast().startsWith(u"Planned for "_s));
    QVERIFY(isAhead(Person::read(u"plannedBanner"_s, card(accessCard)), 14));
    QVERIFY(isChosen(accessCard, u"delegateOption"_s)); // nothing has changed yet
    QTRY_VERIFY(Person::read(u"plannedChangeBanner"_s).endsWith(u"and 1 more"_s));
    letTheToastGo();
    QVERIFY(shoot(u"policy-planned"_s));

    QVERIFY(Person::click(u"takeBackButton"_s, card(accessCard)));
    QTRY_COMPARE(toast(), u"Taken back. The policy stays as it is."_s);
    QTRY_VERIFY(!Person::sees(u"plannedBanner"_s, card(accessCard)));
    letTheToastGo();
}

void Tour::rollsBackAPolicy()
{
    QVERIFY(Person::click(u"rollBackButton"_s, card(approvalCard)));
    QWidget *box = Person::see(u"confirmDialog"_s);
    QVERIFY(box);
    QCOMPARE(box->windowTitle(), u"Go back to “Allow organizations to configure approval requirements”?"_s);
    QVERIFY(shoot(u"policy-roll-back"_s));
    QVERIFY(Person::click(u"cancelButton"_s, box)); // the queue is needed further on
    QVERIFY(Person::seesNoMore(u"confirmDialog"_s));
    QVERIFY(isChosen(approvalCard, u"strictOption"_s));
}

} // namespace patwarden::test
