// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "models/appmodel.h"

#include <QLabel>
#include <QPlainTextEdit>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

void Tour::registersAnApp()
{
    QVERIFY(goTo({u"Acme Enterprise"_s, u"Apps"_s}));
    QTRY_COMPARE(title(), u"Apps"_s);
    QVERIFY(Person::see(u"registerFirstButton"_s));
    QCOMPARE(crumbs(), u"Acme Enterprise › Apps"_s);
    QVERIFY(shoot(u"apps-none"_s));

    QVERIFY(Person::click(u"registerFirstButton"_s));
    QVERIFY(Person::type(u"appNameField"_s, u"Octo Bot"_s));
    QVERIFY(Person::type(u"appDescriptionField"_s, u"Approves what only reads metadata"_s));
    QVERIFY(Person::press(Qt::Key_Tab));
    QVERIFY(Person::press(Qt::Key_End)); // read and write
    QTRY_COMPARE(Person::read(u"summaryLabel"_s), u"Decides requests, reads tokens"_s);
    QVERIFY(shoot(u"register-app"_s));
    QVERIFY(Person::click(u"ownKeyOption"_s));
    QVERIFY(Person::see(u"publicKeyField"_s));
    QVERIFY(shoot(u"register-app-own-key"_s));
    QVERIFY(Person::click(u"makeKeyOption"_s));
    QVERIFY(Person::seesNoMore(u"publicKeyField"_s));
    QVERIFY(Person::click(u"registerConfirmButton"_s));

    auto *key = Person::see<QPlainTextEdit>(u"privateKeyField"_s);
    QVERIFY(key);
    const QString line = u"MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj\n"_s;
    key->setPlainText(u"-----BEGIN PRIVATE KEY-----\n%1-----END PRIVATE KEY-----\n"_s.arg(line.repeated(25)));
    auto *client = Person::see<QLabel>(u"clientLabel"_s);
    QVERIFY(client);
    client->setText(
        u"It signs in as client Iv23ctVg7s0aQdLfTrjw with this private key."_s); // always the same picture
    QVERIFY(shoot(u"private-key"_s));
    QVERIFY(Person::click(u"copyKeyButton"_s));
    QVERIFY(Person::click(u"doneButton"_s));
    QVERIFY(Person::seesNoMore(u"privateKeyField"_s));
}

void Tour::installsTheApp()
{
    auto *table = Person::see<DataTable>(u"appTable"_s);
    QVERIFY(table);
    QVERIFY(Person::click(u"manageButton_octo-bot"_s));
    QVERIFY(Person::see(u"appMenu"_s));
    QVERIFY(shoot(u"app-menu"_s));
    QVERIFY(Person::choose({u"installAction"_s}));
    QVERIFY(Person::see(u"organizationCombo"_s));
    QVERIFY(shoot(u"install-app"_s));
    QVERIFY(Person::click(u"installConfirmButton"_s));
    QVERIFY(Person::seesNoMore(u"organizationCombo"_s));
    QTRY_VERIFY(table->model()->index(0, AppModel::InstalledIn).data().toString() != u"Not installed"_s);
    letTheToastGo();

    QVERIFY(Person::click(u"manageButton_octo-bot"_s));
    QVERIFY(Person::choose({u"suspendAction"_s}));
    QVERIFY(Person::see(u"confirmDialog"_s));
    QVERIFY(shoot(u"suspend-app"_s));
    QVERIFY(Person::click(u"verbButton"_s));
    QTRY_COMPARE(table->model()->index(0, AppModel::State).data().toString(), u"Suspended"_s);
    letTheToastGo();
    QVERIFY(shoot(u"apps"_s));
}

} // namespace patwarden::test
