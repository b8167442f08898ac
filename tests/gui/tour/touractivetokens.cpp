// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "models/activetokenmodel.h"

#include <QAbstractButton>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace patwarden::test {

namespace {

constexpr QLatin1StringView tokenTable = "tokenTable"_L1;

DataTable *activeTokens()
{
    return Person::see<DataTable>(tokenTable);
}

QString nameInRow(int row)
{
    return activeTokens()->model()->index(row, ActiveTokenModel::Name).data().toString();
}

bool tokensAreRead()
{
    return test::waitFor([] { return activeTokens() && activeTokens()->model()->rowCount() > 0; })
        && test::waitFor([] { return nameInRow(0) != u"…"_s; })
        && test::waitFor([] { return Person::see<QAbstractButton>(u"ownerFilterButton"_s)->isEnabled(); });
}

} // namespace

void Tour::seesWhatReachesTheOrganization()
{
    QVERIFY(goTo({u"octo-org"_s, u"Personal access tokens"_s, u"Active tokens"_s}));
    QTRY_COMPARE(crumbs(), u"Acme Enterprise › octo-org › Active tokens"_s);
    QVERIFY(tokensAreRead());
    QVERIFY(shoot(u"active-tokens"_s));
    QVERIFY(filter(u"expiryFilterButton"_s, u"Expires soon"_s, u"filter-by-expiry"_s) > 0);
    QVERIFY(tokensAreRead());
    QVERIFY(shoot(u"active-tokens-that-expire-soon"_s));
    QVERIFY(filter(u"expiryFilterButton"_s, u"Expires soon"_s) > 0); // and not any more
}

void Tour::seesTheClassicTokensThatAPolicyWouldBreak()
{
    auto *tabs = Person::see<QTabBar>(u"tokenTabs"_s);
    QVERIFY(tabs);
    QVERIFY(Person::clickAt(tabs, tabs->tabRect(1).center()));
    QVERIFY(Person::see(u"classicTable"_s));
    QVERIFY(Person::read(u"explanationLabel"_s).contains(u"octo-org"_s));
    QVERIFY(shoot(u"active-tokens-classic"_s));
    QVERIFY(Person::clickAt(tabs, tabs->tabRect(0).center()));
    QVERIFY(tokensAreRead());
}

void Tour::looksAtAnActiveTokenAndRevokesIt()
{
    QVERIFY(filter(u"ownerFilterButton"_s, u"bo"_s) > 0);
    QVERIFY(tokensAreRead());
    const QString name = nameInRow(0);
    const QModelIndex cell = activeTokens()->model()->index(0, ActiveTokenModel::Name);
    QVERIFY(Person::clickItem(activeTokens(), cell, true));
    QTRY_COMPARE(title(), name);
    QVERIFY(shoot(u"active-token"_s));
    QVERIFY(Person::click(u"revokeButton"_s));
    const QWidget *field = Person::see(u"reasonEdit"_s);
    QVERIFY(field);
    QCOMPARE(field->window()->windowTitle(), u"Revoke %1?"_s.arg(name));
    QVERIFY(Person::type(u"reasonEdit"_s, u"Its key was in a log file."_s, field->window()));
    QVERIFY(shoot(u"revoke-with-a-reason"_s));
    QVERIFY(Person::click(u"revokeConfirmButton"_s, field->window()));
    QTRY_COMPARE(toast(), u"Revoked %1. bo was told."_s.arg(name));
    QTRY_VERIFY(title() != name);
    letTheToastGo();
    if (Person::sees(u"backButton"_s))
        QVERIFY(Person::click(u"backButton"_s));
}

void Tour::revokesSeveralTokensAtOnce()
{
    QVERIFY(filter(u"ownerFilterButton"_s, u"carla"_s) > 0); // of bo or of carla
    QVERIFY(tokensAreRead());
    const int before = activeTokens()->model()->rowCount();
    QVERIFY(before > 2);
    QVERIFY(Person::isAt(window()));
    activeTokens()->setFocus();
    QVERIFY(Person::press(Qt::Key_Home, Qt::ControlModifier));
    QVERIFY(Person::press(Qt::Key_X));
    QVERIFY(Person::press(Qt::Key_J));
    QVERIFY(Person::press(Qt::Key_X));
    QCOMPARE(Person::read(u"selectedButton"_s), u"2 tokens selected…"_s);
    QVERIFY(shoot(u"active-tokens-selected"_s));
    QVERIFY(Person::press(Qt::Key_R));
    const QWidget *field = Person::see(u"reasonEdit"_s);
    QVERIFY(field);
    QCOMPARE(Person::plural(field->window()->windowTitle()), u"Revoke 2 tokens?"_s);
    QVERIFY(shoot(u"revoke-several"_s));
    QVERIFY(Person::click(u"revokeConfirmButton"_s, field->window()));
    QTRY_VERIFY(Person::sees(u"resultBanner"_s));
    QCOMPARE(Person::read(u"resultBanner"_s), u"Revoked 2 tokens."_s);
    QTRY_COMPARE(activeTokens()->model()->rowCount(), before - 2);
    QVERIFY(shoot(u"revoked-several"_s));
    QVERIFY(Person::click(u"dismissResultButton"_s));
}

} // namespace patwarden::test
