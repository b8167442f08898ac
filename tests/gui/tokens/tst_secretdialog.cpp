// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "tokensdesk.h"

#include "domain/tokensecret.h"
#include "views/tokens/secretclipboard.h"

#include <QClipboard>
#include <QLoggingCategory>
#include <QPointer>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The secret of a token is shown once, and stays nowhere.
class TestSecretDialog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void clearsTheClipboardAfterAWhile();
    void leavesAloneWhatSomebodyElseCopied();
    void clearsTheClipboardWhenThePageGoes();
    void copiesWithTheKeyboardInTheSameWay();
    void asksWhereItWasNotCopied();
    void staysInNoWidget();
    void saysNothingToTheLog();

private:
    /// Generates a token for oneself and waits for its secret.
    static QString generate(test::TokensDesk &desk)
    {
        if (!desk.openForm() || !desk.type(u"nameField"_s, u"notes"_s) || !desk.click(u"submitButton"_s))
            return {};
        return desk.secret();
    }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
};

namespace {

QString logged;
QtMessageHandler loggedBefore = nullptr;

void collectLog(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    logged += message;
    loggedBefore(type, context, message);
}

/// Every text that a widget below holds.
QString textsIn(const QWidget *parent)
{
    QString all;
    const QList<QWidget *> widgets = parent->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        for (const char *property : {"text", "plainText", "title", "toolTip", "accessibleName"})
            all += widget->property(property).toString();
    }
    return all;
}

} // namespace

void TestSecretDialog::init()
{
    TestCase::init();
    QGuiApplication::clipboard()->clear();
}

void TestSecretDialog::clearsTheClipboardAfterAWhile()
{
    test::TokensDesk desk(temporaryPath(u"clears.db"_s));
    const QString secret = generate(desk);
    QVERIFY(isWellFormedSecret(secret));
    desk.page->setClipboardLifetime(50ms);
    QCOMPARE(clipboard(), QString());
    QVERIFY(desk.clickIn(desk.secretDialog(), u"copyButton"_s));
    QCOMPARE(clipboard(), secret);
    QVERIFY(desk.label(u"copiedLabel"_s).startsWith(u"Copied. The clipboard is cleared in"_s));
    QVERIFY(desk.clickIn(desk.secretDialog(), u"doneButton"_s));
    QVERIFY(desk.prompts.questions.isEmpty()); // it was copied
    QTRY_COMPARE(clipboard(), QString()); // also after the dialog has gone
}

void TestSecretDialog::leavesAloneWhatSomebodyElseCopied()
{
    test::TokensDesk desk(temporaryPath(u"alone.db"_s));
    QVERIFY(!generate(desk).isEmpty());
    desk.page->setClipboardLifetime(50ms);
    const QSignalSpy cleared(desk.page->findChild<SecretClipboard *>(), &SecretClipboard::cleared);
    QVERIFY(desk.clickIn(desk.secretDialog(), u"copyButton"_s));
    QGuiApplication::clipboard()->setText(u"a recipe"_s);
    QTRY_COMPARE(cleared.size(), 1);
    QCOMPARE(clipboard(), u"a recipe"_s);
}

void TestSecretDialog::clearsTheClipboardWhenThePageGoes()
{
    test::TokensDesk desk(temporaryPath(u"goes.db"_s));
    const QString secret = generate(desk);
    QVERIFY(desk.clickIn(desk.secretDialog(), u"copyButton"_s));
    QCOMPARE(clipboard(), secret);
    desk.page.reset(); // signs out
    QCOMPARE(clipboard(), QString());
}

void TestSecretDialog::copiesWithTheKeyboardInTheSameWay()
{
    test::TokensDesk desk(temporaryPath(u"keyboard.db"_s));
    const QString secret = generate(desk);
    desk.page->setClipboardLifetime(50ms);
    auto *field = desk.secretDialog()->findChild<QLineEdit *>(u"secretField"_s);
    QVERIFY(field->isReadOnly());
    QVERIFY(field->fontInfo().fixedPitch() || !field->font().family().isEmpty());
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), secret);
    QTRY_COMPARE(clipboard(), QString());
}

void TestSecretDialog::asksWhereItWasNotCopied()
{
    test::TokensDesk desk(temporaryPath(u"asks.db"_s));
    const QString secret = generate(desk);
    QTest::keyClick(desk.secretDialog(), Qt::Key_Escape);
    QTRY_COMPARE(desk.prompts.questions.size(), 1);
    QCOMPARE(desk.prompts.questions.first().title, u"Close without copying the secret?"_s);
    test::deliverEvents();
    QVERIFY(desk.secretDialog()); // the answer was Cancel
    QCOMPARE(desk.secret(), secret);
    desk.prompts.answers.enqueue(true);
    QVERIFY(desk.clickIn(desk.secretDialog(), u"doneButton"_s));
    QTRY_VERIFY(!desk.page->findChild<SecretDialog *>());
    QCOMPARE(clipboard(), QString());
}

void TestSecretDialog::staysInNoWidget()
{
    test::TokensDesk desk(temporaryPath(u"nowhere.db"_s));
    const QString secret = generate(desk);
    QVERIFY(textsIn(desk.page.get()).contains(secret));
    auto *field = desk.secretDialog()->findChild<QLineEdit *>(u"secretField"_s);
    const QPointer<QLineEdit> watched = field;
    QVERIFY(desk.clickIn(desk.secretDialog(), u"copyButton"_s));
    QVERIFY(desk.clickIn(desk.secretDialog(), u"doneButton"_s));
    QVERIFY(!watched || watched->text().isEmpty()); // at once, not when it is deleted some time later
    QTRY_VERIFY(!desk.page->findChild<SecretDialog *>());
    QTRY_COMPARE(desk.title(), u"notes"_s);
    QVERIFY(!textsIn(desk.page.get()).contains(secret));
    QVERIFY(desk.label(u"secretFact"_s).endsWith(secret.last(8)));
}

void TestSecretDialog::saysNothingToTheLog()
{
    logged.clear();
    loggedBefore = qInstallMessageHandler(collectLog);
    QLoggingCategory::setFilterRules(u"patwarden.*=true"_s);
    QString secret;
    {
        test::TokensDesk desk(temporaryPath(u"log.db"_s));
        secret = generate(desk);
        QVERIFY(desk.putSecretAway());
    }
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(loggedBefore);
    QVERIFY(!secret.isEmpty());
    QVERIFY(!logged.contains(secret));
}

PATWARDEN_GUI_TEST_MAIN(TestSecretDialog)
#include "tst_secretdialog.moc"
