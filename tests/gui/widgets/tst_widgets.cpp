// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "views/theme/style.h"
#include "views/theme/theme.h"
#include "views/widgets/avatar.h"
#include "views/widgets/banner.h"
#include "views/widgets/card.h"
#include "views/widgets/elidinglabel.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/optionbutton.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/pill.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/surface.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The small ones.
class TestWidgets : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void searchWaitsForAPause();
    void searchAnswersReturnAndClearingAtOnce();
    void searchNeverSaysTheSameTwice();
    void pillReadsOutAndHidesNothing();
    void avatarKnowsInitials_data();
    void avatarKnowsInitials();
    void avatarIsAButtonOnlyWhenAskedFor();
    void bannerReadsOutAsOneSentence();
    void bannerTakesMarkupAsText();
    void optionIsChosenByItsSentence();
    void optionWrapsWhenNarrow();
    void labelShortensWhatDoesNotFit();
    void linkIsPressedWithTheKeyboard();
    void cardNamesItself();
    void emptyStateOffersAWayOut();
    void textOnTheBarStaysReadable();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestWidgets::initTestCase()
{
    m_theme = std::make_unique<Theme>();
}

void TestWidgets::searchWaitsForAPause()
{
    SearchField field(u"Search names"_s);
    QSignalSpy searched(&field, &SearchField::searched);
    QTest::keyClicks(&field, u" dep "_s);
    QVERIFY(searched.isEmpty());
    QTRY_COMPARE(searched.size(), 1);
    QCOMPARE(searched.first().first().toString(), u"dep"_s);
    QCOMPARE(field.accessibleName(), u"Search names"_s);
}

void TestWidgets::searchAnswersReturnAndClearingAtOnce()
{
    SearchField field(u"Search"_s);
    QSignalSpy searched(&field, &SearchField::searched);
    QTest::keyClicks(&field, u"x"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(searched.size(), 1);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(searched.size(), 2);
    QVERIFY(searched.last().first().toString().isEmpty());
}

void TestWidgets::searchNeverSaysTheSameTwice()
{
    SearchField field(u"Search"_s);
    QSignalSpy searched(&field, &SearchField::searched);
    QTest::keyClicks(&field, u"x"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClick(&field, Qt::Key_Space);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(searched.size(), 1);
}

void TestWidgets::pillReadsOutAndHidesNothing()
{
    Pill pill(PillKind::High, u"High"_s);
    QCOMPARE(pill.accessibleName(), u"High"_s);
    QVERIFY(pill.sizeHint().width() > 30);
    pill.setCount(18);
    QCOMPARE(pill.text(), u"18"_s);
    pill.setCount(1204);
    QCOMPARE(pill.text(), u"999+"_s);
    pill.setCount(0);
    QVERIFY(pill.isHidden());
}

void TestWidgets::avatarKnowsInitials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("two words") << u"Ada Lovelace"_s << u"AL"_s;
    QTest::newRow("three words") << u"Ada King Lovelace"_s << u"AL"_s;
    QTest::newRow("a login") << u"ann"_s << u"AN"_s;
    QTest::newRow("a letter") << u"x"_s << u"X"_s;
    QTest::newRow("nothing") << u" "_s << QString();
}

void TestWidgets::avatarKnowsInitials()
{
    QFETCH(QString, name);
    QFETCH(QString, initials);
    QCOMPARE(Avatar::initialsOf(name), initials);
}

void TestWidgets::avatarIsAButtonOnlyWhenAskedFor()
{
    Avatar avatar(u"Ada Lovelace"_s);
    QCOMPARE(avatar.focusPolicy(), Qt::NoFocus);
    QCOMPARE(avatar.accessibleName(), u"Ada Lovelace"_s);
    avatar.setInteractive(true);
    avatar.setAccessibleName(u"Profile"_s);
    avatar.setPersonName(u"bo"_s);
    QCOMPARE(avatar.accessibleName(), u"Profile"_s);
    QSignalSpy clicked(&avatar, &QAbstractButton::clicked);
    QTest::keyClick(&avatar, Qt::Key_Space);
    QCOMPARE(clicked.size(), 1);
}

void TestWidgets::bannerReadsOutAsOneSentence()
{
    Banner banner(Banner::Kind::Warning, u"in 5 organizations"_s);
    banner.setLead(u"143 tokens lose access"_s);
    QCOMPARE(banner.accessibleName(), u"143 tokens lose access in 5 organizations"_s);
    QPushButton *button = banner.addButton(u"Show them"_s, u"showButton"_s);
    QCOMPARE(button->objectName(), u"showButton"_s);
}

void TestWidgets::bannerTakesMarkupAsText()
{
    Banner banner(Banner::Kind::Error, u"<b>x</b> & y"_s);
    QCOMPARE(banner.text(), u"<b>x</b> & y"_s);
    QVERIFY(banner.findChild<QLabel *>()->text().contains(u"&lt;b&gt;x"_s));
}

void TestWidgets::optionIsChosenByItsSentence()
{
    OptionButton option(u"Allow access"_s, u"They reach every organization."_s);
    option.resize(option.sizeHint());
    QCOMPARE(option.accessibleDescription(), u"They reach every organization."_s);
    QTest::mouseClick(&option, Qt::LeftButton, {}, QPoint(60, option.height() - 4));
    QVERIFY(option.isChecked());
}

void TestWidgets::optionWrapsWhenNarrow()
{
    const OptionButton option(u"Restrict access via fine-grained personal access tokens"_s,
                              u"None of them reaches an organization. SSH keys they created go on working."_s);
    QVERIFY(option.heightForWidth(200) > option.heightForWidth(900));
    QVERIFY(option.minimumSizeHint().width() < 240);
}

void TestWidgets::labelShortensWhatDoesNotFit()
{
    ElidingLabel label(u"a rather long text"_s);
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
    label.resize(40, 20);
    QVERIFY(label.isElided());
    QCOMPARE(label.accessibleName(), u"a rather long text"_s);
}

void TestWidgets::linkIsPressedWithTheKeyboard()
{
    LinkLabel link(u"Show them"_s);
    QSignalSpy clicked(&link, &QPushButton::clicked);
    QTest::keyClick(&link, Qt::Key_Space);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(buttonRole(&link), ButtonRole::Link);
}

void TestWidgets::cardNamesItself()
{
    Card card(u"Permissions"_s);
    card.setSubtitle(u"Highest first"_s);
    card.addTitleWidget(new Pill(PillKind::High, u"High"_s));
    card.addHeaderWidget(new QPushButton(u"Save"_s));
    card.body()->addWidget(new QLabel(u"content"_s));
    QCOMPARE(card.accessibleName(), u"Permissions"_s);
    QCOMPARE(card.title(), u"Permissions"_s);
    QCOMPARE(card.subtitle(), u"Highest first"_s);
    PageHeader header(u"Title"_s, u"Sentence"_s);
    QCOMPARE(header.title(), u"Title"_s);
    QCOMPARE(header.sentence(), u"Sentence"_s);
}

void TestWidgets::emptyStateOffersAWayOut()
{
    EmptyState state(u"inbox"_s, u"No requests are pending"_s, u"Why."_s);
    QPushButton *button = state.addButton(u"Clear"_s, u"clearFilterButton"_s);
    state.resize(500, 300);
    state.show();
    QVERIFY(button->isVisible());
    QCOMPARE(state.accessibleName(), u"No requests are pending"_s);
}

void TestWidgets::textOnTheBarStaysReadable()
{
    Surface bar(Surface::Ground::Top);
    QLabel label(u"Patwarden"_s, &bar);
    QCOMPARE(label.palette().color(QPalette::WindowText), lightColors().toptext);
    m_theme->setAppearance(Appearance::Dark);
    QCOMPARE(label.palette().color(QPalette::WindowText), darkColors().toptext);
    m_theme->setAppearance(Appearance::Light);
}

PATWARDEN_GUI_TEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
