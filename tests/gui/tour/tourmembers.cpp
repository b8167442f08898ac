// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "models/membermodel.h"
#include "views/accounts/windowlock.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QModelIndex memberCell(const DataTable *table, const QString &login)
{
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, MemberModel::Login);
        if (index.data().toString() == login)
            return index;
    }
    return {};
}

} // namespace

void Tour::managesTheMembersOfAnOrganization()
{
    QVERIFY(goTo({u"octo-org"_s, u"Members"_s}));
    QTRY_COMPARE(title(), u"Members"_s);
    auto *table = Person::see<DataTable>(u"memberTable"_s);
    QVERIFY(table);
    QTRY_VERIFY(memberCell(table, u"kofi"_s).isValid());
    QTRY_COMPARE(crumbs(), u"Acme Enterprise › octo-org › Members"_s);
    QVERIFY(shoot(u"members"_s));

    QVERIFY(Person::click(u"inviteButton"_s));
    QVERIFY(Person::see(u"inviteLoginField"_s));
    QVERIFY(Person::type(u"inviteLoginField"_s, u"zoe"_s));
    QVERIFY(Person::type(u"inviteNameField"_s, u"Zoë Lambert"_s));
    QVERIFY(shoot(u"invite"_s));
    QVERIFY(Person::click(u"inviteConfirmButton"_s));
    QVERIFY(Person::see(u"codeField"_s));
    QVERIFY(Person::seesNoMore(u"inviteLoginField"_s));
    QVERIFY(Person::click(u"doneButton"_s));
    QVERIFY(Person::seesNoMore(u"codeField"_s));

    QVERIFY(Person::type(u"searchField"_s, u"kofi"_s, window()));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_VERIFY(Person::sees(u"manageButton_kofi"_s));
    QVERIFY(Person::click(u"manageButton_kofi"_s));
    QVERIFY(Person::see(u"memberMenu"_s));
    QVERIFY(shoot(u"member-menu"_s));
    QVERIFY(Person::choose({u"removeMemberAction"_s}));
    QWidget *question = Person::see(u"confirmDialog"_s);
    QVERIFY(question);
    QVERIFY(shoot(u"remove-member"_s));
    QVERIFY(Person::press(Qt::Key_Escape));
    QVERIFY(Person::seesNoMore(u"confirmDialog"_s));
    QVERIFY(memberCell(table, u"kofi"_s).isValid());
}

void Tour::setsWhatIsToldOfAnOrganization()
{
    QVERIFY(goTo({u"octo-org"_s, u"Notices and webhooks"_s}));
    QTRY_COMPARE(title(), u"Notices and webhooks"_s);
    QVERIFY(Person::see(u"noWebhooksState"_s));
    QVERIFY(shoot(u"delivery-empty"_s));
    QVERIFY(Person::click(u"addWebhookButton"_s));
    QVERIFY(Person::see(u"webhookUrlField"_s));
    QVERIFY(Person::type(u"webhookUrlField"_s, u"https://ci.example.com/hook"_s));
    QVERIFY(Person::type(u"webhookSecretField"_s, u"correct horse"_s));
    QVERIFY(shoot(u"add-webhook"_s));
    QVERIFY(Person::click(u"addWebhookConfirmButton"_s));
    QVERIFY(Person::seesNoMore(u"webhookUrlField"_s));
    QVERIFY(Person::see(u"webhookTable"_s));
    letTheToastGo();
    QVERIFY(shoot(u"delivery"_s));

    QVERIFY(Person::click(u"manageWebhook_1"_s));
    QVERIFY(Person::see(u"webhookMenu"_s));
    QVERIFY(shoot(u"webhook-menu"_s));
    QVERIFY(Person::choose({u"changeWebhookAction"_s}));
    QVERIFY(Person::click(u"changeSecretButton"_s));
    QVERIFY(Person::see(u"webhookSecretField"_s));
    QVERIFY(shoot(u"change-webhook"_s));
    QVERIFY(Person::press(Qt::Key_Escape));
    QVERIFY(Person::seesNoMore(u"webhookSecretField"_s));
    QVERIFY(Person::click(u"manageWebhook_1"_s));
    QVERIFY(Person::choose({u"deliveriesAction"_s}));
    QVERIFY(Person::see(u"deliveryTable"_s));
    QVERIFY(shoot(u"deliveries"_s));
    QVERIFY(Person::click(u"closeButton"_s));
    QVERIFY(Person::seesNoMore(u"deliveryTable"_s));

    QVERIFY(goThrough({u"noticesByMailAction"_s}));
    QVERIFY(Person::see(u"approvalsBox"_s));
    QVERIFY(shoot(u"notices-by-mail"_s));
    QVERIFY(Person::press(Qt::Key_Escape));
    QVERIFY(Person::seesNoMore(u"approvalsBox"_s));
}

void Tour::seesThePeopleOfTheEnterprise()
{
    QVERIFY(goTo({u"Acme Enterprise"_s, u"People"_s}));
    QTRY_COMPARE(title(), u"People"_s);
    auto *table = Person::see<DataTable>(u"memberTable"_s);
    QTRY_VERIFY(memberCell(table, u"alice"_s).isValid());
    QVERIFY(shoot(u"people"_s));
    QVERIFY(goThrough({u"yourProfileAction"_s}, u"profile-menu-account"_s));
    QVERIFY(Person::see(u"profileNameField"_s));
    QVERIFY(shoot(u"your-profile"_s));
    QVERIFY(Person::press(Qt::Key_Escape));
    QVERIFY(Person::seesNoMore(u"profileNameField"_s));
}

void Tour::locksAndUnlocksTheWindow()
{
    QVERIFY(Person::isAt(window()));
    QVERIFY(Person::press(Qt::Key_L, Qt::ControlModifier));
    QVERIFY(Person::see(u"unlockPasswordField"_s));
    QVERIFY(!Person::sees(u"sidebar"_s));
    QVERIFY(shoot(u"locked"_s));
    QVERIFY(Person::type(u"unlockPasswordField"_s, u"wrong horse"_s));
    QVERIFY(Person::press(Qt::Key_Return));
    QTRY_VERIFY(Person::sees(u"failureBanner"_s));
    QVERIFY(shoot(u"locked-refused"_s));
    QVERIFY(Person::type(u"unlockPasswordField"_s, u"correct horse battery"_s));
    QVERIFY(Person::press(Qt::Key_Return));
    QVERIFY(Person::see(u"sidebar"_s));
    QVERIFY(card(u"fineGrainedApprovalCard"_s));
    QVERIFY(goThrough({u"changePasswordAction"_s}));
    QVERIFY(Person::see(u"presentPasswordField"_s));
    QVERIFY(shoot(u"change-password"_s));
    QVERIFY(Person::press(Qt::Key_Escape));
    QVERIFY(Person::seesNoMore(u"presentPasswordField"_s));
}

void Tour::invitesAColleagueWhoSignsInWithTheCode()
{
    QVERIFY(goTo({u"Harbour Group"_s, u"People"_s}));
    QVERIFY(Person::see(u"aloneBanner"_s));
    QVERIFY(shoot(u"people-alone"_s));
    QVERIFY(Person::click(u"inviteButton"_s));
    QVERIFY(Person::type(u"inviteLoginField"_s, u"omar"_s));
    QVERIFY(shoot(u"invite-to-enterprise"_s));
    QVERIFY(Person::click(u"inviteConfirmButton"_s));
    auto *field = Person::see<QLineEdit>(u"codeField"_s);
    QVERIFY(field);
    const QString code = field->text();
    field->setText(u"7Q4KD-M2XPA-90VZT-HB3RC"_s); // the picture is the same every time
    QVERIFY(shoot(u"sign-in-code"_s));
    QVERIFY(Person::click(u"doneButton"_s));
    QVERIFY(Person::seesNoMore(u"codeField"_s));

    QVERIFY(goThrough({u"signOutAction"_s}));
    QVERIFY(Person::see(u"codeButton"_s));
    QVERIFY(Person::click(u"codeButton"_s));
    QWidget *dialog = Person::see(u"codeField"_s)->window();
    QVERIFY(Person::type(u"loginField"_s, u"omar"_s, dialog));
    QVERIFY(shoot(u"sign-in-by-code"_s));
    QVERIFY(Person::type(u"codeField"_s, code, dialog));
    QVERIFY(Person::type(u"newPasswordField"_s, u"battery staple"_s, dialog));
    QVERIFY(Person::type(u"repeatPasswordField"_s, u"battery staple"_s, dialog));
    QVERIFY(Person::click(u"signInButton"_s, dialog));
    QVERIFY(window());
    QTRY_VERIFY(!title().isEmpty());
}

} // namespace patwarden::test
