// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "models/owntokenmodel.h"
#include "models/tokenreachmodel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Turns the wheel until it is in sight.
void scrollTo(const QString &name)
{
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *each : all) {
        if (each->objectName() != name || !each->isVisible())
            continue;
        for (QWidget *above = each->parentWidget(); above; above = above->parentWidget()) {
            if (auto *scroll = qobject_cast<QScrollArea *>(above))
                scroll->ensureWidgetVisible(each);
        }
    }
}

/// With the arrow keys.
bool pick(const QString &comboName, const QString &entry)
{
    scrollTo(comboName);
    auto *combo = Person::see<QComboBox>(comboName);
    if (!combo)
        return false;
    combo->setFocus();
    if (!Person::press(Qt::Key_Home))
        return false;
    for (int i = 0; i < combo->count() && !combo->currentText().startsWith(entry); ++i)
        Person::press(Qt::Key_Down);
    return combo->currentText().startsWith(entry);
}

bool permit(const QString &key, const QString &level)
{
    scrollTo(u"permissionSearch"_s);
    return Person::type(u"permissionSearch"_s, key) && Person::press(Qt::Key_Return)
        && pick(QString(u"level_"_s + key), level);
}

} // namespace

void Tour::looksAtTokensOfTheirOwn()
{
    QVERIFY(goTo({u"You"_s, u"Your tokens"_s}));
    QTRY_COMPARE(title(), u"Your tokens"_s);
    QVERIFY(Person::see(u"fineGrainedTable"_s));
    QVERIFY(shoot(u"your-tokens"_s));
    auto *list = Person::see<DataTable>(u"fineGrainedTable"_s);
    QVERIFY(Person::clickItem(list, list->model()->index(0, OwnTokenModel::Name), true));
    QVERIFY(Person::see(u"factsCard"_s));
    QVERIFY(shoot(u"your-token"_s));
    QVERIFY(Person::click(u"backButton"_s));
}

// R-O3
void Tour::generatesATokenThatHasToBeApproved()
{
    QTRY_COMPARE(title(), u"Your tokens"_s);
    QVERIFY(Person::chooseOf(u"generateButton"_s, u"newFineGrainedAction"_s));
    QTRY_COMPARE(title(), u"New fine-grained personal access token"_s);
    QTRY_COMPARE(crumbs(), u"Your tokens › New fine-grained token"_s);
    QTRY_VERIFY(Person::see<QComboBox>(u"ownerCombo"_s)->count() > 1);
    QVERIFY(shoot(u"new-token"_s));
    QVERIFY(Person::click(u"submitButton"_s));
    QTRY_VERIFY(Person::see(u"nameField"_s)->property("invalid").toBool());
    QVERIFY(shoot(u"new-token-refused"_s));
    QVERIFY(Person::type(u"nameField"_s, u"release-helper"_s));
    QVERIFY(pick(u"ownerCombo"_s, u"octo-org"_s));
    QVERIFY(Person::type(u"justificationField"_s, u"Tags the releases of the storefront."_s));
    scrollTo(u"selectedOption"_s);
    QVERIFY(Person::click(u"selectedOption"_s));
    auto *repositories = Person::see<QListView>(u"repositoryList"_s);
    QTRY_VERIFY(repositories->model()->rowCount() > 1);
    repositories->setFocus();
    QVERIFY(Person::press(Qt::Key_Space));
    QVERIFY(Person::press(Qt::Key_Down));
    QVERIFY(Person::press(Qt::Key_Space));
    QVERIFY(shoot(u"new-token-repositories"_s));
    QVERIFY(permit(u"contents"_s, u"Read and write"_s));
    QVERIFY(shoot(u"new-token-permissions"_s));
    QCOMPARE(Person::read(u"submitButton"_s), u"Generate token and request access"_s);
    QVERIFY(Person::click(u"submitButton"_s));

    QWidget *dialog = Person::see(u"SecretDialog"_s);
    QVERIFY(dialog);
    auto *secret = Person::see<QLineEdit>(u"secretField"_s);
    const QString before = secret->text();
    secret->setText(u"pwfg_0000000000000000000000_"_s + QString(59, u'0')); // the same in each picture
    QVERIFY(shoot(u"secret-once"_s));
    secret->setText(before);
    QVERIFY(Person::click(u"copyButton"_s, dialog));
    QVERIFY(Person::click(u"doneButton"_s, dialog));
    QVERIFY(Person::seesNoMore(u"SecretDialog"_s));
    QTRY_COMPARE(title(), u"release-helper"_s);
    QTRY_COMPARE(crumbs(), u"Your tokens › release-helper"_s);
    const auto *reach = Person::see<DataTable>(u"reachTable"_s);
    QCOMPARE(reach->model()->index(0, TokenReachModel::State).data().toString(), u"Waiting for approval"_s);
    QVERIFY(shoot(u"token-waits"_s));
}

void Tour::asksForMoreAndThinksBetterOfIt()
{
    QVERIFY(Person::click(u"editButton"_s));
    QTRY_COMPARE(title(), u"Edit release-helper"_s);
    QVERIFY(permit(u"workflows"_s, u"Read and write"_s));
    QCOMPARE(Person::read(u"submitButton"_s), u"Save and request access"_s);
    QVERIFY(shoot(u"token-asks-for-more"_s));
    QVERIFY(Person::click(u"cancelButton"_s));
    QWidget *box = Person::see(u"confirmDialog"_s);
    QVERIFY(box);
    QVERIFY(Person::click(u"verbButton"_s, box));
    QVERIFY(Person::see(u"withdrawButton"_s));
    QVERIFY(Person::click(u"withdrawButton"_s));
    box = Person::see(u"confirmDialog"_s);
    QVERIFY(box);
    QVERIFY(shoot(u"withdraw"_s));
    QVERIFY(Person::click(u"verbButton"_s, box));
    QTRY_COMPARE(toast(), u"Withdrew the request of release-helper."_s);
    QVERIFY(Person::see(u"askAgainButton"_s));
    letTheToastGo();
    QVERIFY(Person::click(u"regenerateButton"_s));
    QVERIFY(Person::see(u"RegenerateDialog"_s));
    QVERIFY(shoot(u"regenerate"_s));
    QVERIFY(Person::press(Qt::Key_Escape));
    QVERIFY(Person::seesNoMore(u"RegenerateDialog"_s));
    QVERIFY(Person::click(u"deleteButton"_s));
    box = Person::see(u"confirmDialog"_s);
    QVERIFY(box);
    QVERIFY(Person::click(u"verbButton"_s, box));
    QTRY_COMPARE(toast(), u"Deleted release-helper."_s);
    letTheToastGo();
}

// R-E14, R-E16
void Tour::seesWhatAClassicTokenWouldReach()
{
    QTRY_COMPARE(title(), u"Your tokens"_s);
    QVERIFY(Person::chooseOf(u"generateButton"_s, u"newClassicAction"_s));
    QTRY_COMPARE(title(), u"New personal access token (classic)"_s);
    QVERIFY(Person::see(u"reach_octo-org"_s));
    QVERIFY(Person::type(u"noteField"_s, u"old laptop"_s));
    QVERIFY(Person::click(u"scope_repo"_s));
    QVERIFY(shoot(u"new-classic-token"_s));
    QVERIFY(Person::click(u"cancelButton"_s));
    QWidget *box = Person::see(u"confirmDialog"_s);
    QVERIFY(box);
    QVERIFY(Person::click(u"verbButton"_s, box));
    QTRY_COMPARE(title(), u"Your tokens"_s);
}

} // namespace patwarden::test
