// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "testcase.h"

#include "views/setup/signindialog.h"
#include "views/widgets/banner.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace patwarden;
using namespace patwarden::test;
using namespace Qt::Literals::StringLiterals;

/// Signing in where the database server has asked who it is: a role of one's own on a PostgreSQL server.
class TestSignInByRole : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhoOneIs();
    void letsInNobodyWhoseRoleWasTakenBack();

private:
    [[nodiscard]] Session chief() const { return EstateBuilder::sessionOf(m_chief, u"alice"_s); }

    QString m_path;
    std::unique_ptr<PageFixture> m_owner; ///< connected as the role that owns the tables
    std::unique_ptr<DatabaseThread> m_thread; ///< as ann's role
    std::unique_ptr<Controllers> m_controllers;
    AccountId m_chief;
    AccountId m_ann;
};

void TestSignInByRole::init()
{
    TestCase::init();
    static int serial = 0;
    m_path = temporaryPath(u"estate-%1.db"_s.arg(++serial));
    m_controllers.reset();
    m_thread.reset();
    m_owner = std::make_unique<PageFixture>(m_path);
    m_owner->builder.addEnterprise();
    m_chief = m_owner->builder.addAccount(u"alice"_s);
    m_owner->builder.joinEnterprise(m_chief, Role::Owner);
    m_ann = m_owner->builder.addAccount(u"ann"_s);
    QVERIFY(resultOf(m_owner->controllers.roles.give(chief(), u"ann"_s, roleFor(u"ann"_s), true)));
    m_thread = std::make_unique<DatabaseThread>();
    QVERIFY(resultOf(m_thread->open(locationAs(m_path, roleFor(u"ann"_s)), OpenMode::OpenExisting)));
    m_controllers = std::make_unique<Controllers>(*m_thread, m_owner->clock);
}

void TestSignInByRole::saysWhoOneIs()
{
    SignInDialog dialog(m_controllers->accounts, m_path);
    const QSignalSpy signedIn(&dialog, &SignInDialog::signedIn);
    dialog.show();
    QTRY_VERIFY(dialog.findChild<QPushButton *>(u"continueButton"_s));
    auto *button = dialog.findChild<QPushButton *>(u"continueButton"_s);
    QCOMPARE(button->text(), u"Continue as ann"_s);
    QVERIFY(!dialog.findChild<QLineEdit *>(u"passwordField"_s)->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(signedIn.size(), 1);
    QCOMPARE(signedIn.constFirst().constFirst().value<Session>().account, m_ann);
    QVERIFY(!dialog.isVisible());
}

void TestSignInByRole::letsInNobodyWhoseRoleWasTakenBack()
{
    SignInDialog dialog(m_controllers->accounts, m_path);
    const QSignalSpy signedIn(&dialog, &SignInDialog::signedIn);
    dialog.show();
    QTRY_VERIFY(dialog.findChild<QPushButton *>(u"continueButton"_s));
    QVERIFY(resultOf(m_owner->controllers.roles.takeBack(chief(), u"ann"_s)));
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"continueButton"_s), Qt::LeftButton);
    auto *banner = dialog.findChild<Banner *>(u"failureBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"is no person’s here"_s), qPrintable(banner->text()));
    QCOMPARE(signedIn.size(), 0);
}

PATWARDEN_GUI_TEST_MAIN(TestSignInByRole)
#include "tst_signinbyrole.moc"
