// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "views/theme/icons.h"
#include "views/theme/style.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QFontInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// What one sees must be readable, in both appearances.
class TestStyle : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void keepsTheContrast_data();
    void keepsTheContrast();
    void takesTheColoursOfTheDesign();
    void drawsEveryIcon_data();
    void drawsEveryIcon();
    void tintsIconsWithTheTheme();
    void knowsNoIconOfAnotherName();
    void switchesWhileRunning();
    void followsThePaletteOfTheSystem();
    void keepsTheSizesOfTheDesign();
    void growsWithALargeFont();
    void fillsThePrimaryButton();
    void showsTheFocusOfTheKeyboard();
    void showsTooltipsAsTheyWereWritten();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestStyle::initTestCase()
{
    m_theme = std::make_unique<Theme>();
}

void TestStyle::init()
{
    TestCase::init();
    m_theme->setAppearance(Appearance::Light);
}

void TestStyle::keepsTheContrast_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    const auto add = [](const char *name, const Colors &colors, const QColor &text, const QList<QColor> &grounds) {
        for (int i = 0; i < int(grounds.size()); ++i)
            QTest::addRow("%s on ground %d, %s", name, i, colors.isDark ? "dark" : "light")
                << text << grounds.at(i);
    };
    for (const Colors *c : {&lightColors(), &darkColors()}) {
        const QList<QColor> plain{c->bg, c->side, c->card, c->sel, c->hover, c->field};
        add("text", *c, c->text, plain + QList{c->redbg, c->amberbg, c->greenbg, c->accentbg});
        add("dim", *c, c->dim, plain);
        add("accent", *c, c->accent, plain + QList{c->accentbg});
        add("red", *c, c->red, {c->bg, c->card, c->redbg, c->hover});
        add("amber", *c, c->amber, {c->bg, c->card, c->amberbg});
        add("green", *c, c->green, {c->bg, c->card, c->greenbg});
        add("toptext", *c, c->toptext, {c->top});
        add("topAccent", *c, c->topAccent, {c->top});
        add("dark dim", *c, darkColors().dim, {c->top});
        add("onAccent", *c, c->onAccent, {c->accent, c->accentHover});
    }
}

void TestStyle::keepsTheContrast()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QVERIFY2(contrastOf(text, ground) >= 4.5, qPrintable(QString::number(contrastOf(text, ground))));
}

void TestStyle::takesTheColoursOfTheDesign()
{
    QCOMPARE(contrastOf(Qt::black, Qt::white), 21.0);
    QCOMPARE(lightColors().accent.name(), u"#2457c5"_s);
    QCOMPARE(darkColors().accent.name(), u"#7aa5ff"_s);
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightColors().bg);
    QCOMPARE(QApplication::palette().color(QPalette::PlaceholderText), lightColors().dim);
}

void TestStyle::drawsEveryIcon_data()
{
    QTest::addColumn<QString>("name");
    QVERIFY(iconNames().size() >= 36);
    for (const QString &name : iconNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestStyle::drawsEveryIcon()
{
    QFETCH(QString, name);
    for (const int side : {16, 32}) {
        const QPixmap pixmap = icon(name).pixmap(QSize(side, side), 2.0);
        QCOMPARE(pixmap.size(), QSize(side, side) * 2); // crisp at 2×
        const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                inked += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
        QVERIFY2(inked > image.width() / 2, qPrintable(QString::number(inked)));
        QVERIFY(inked < image.width() * image.height());
    }
}

static QColor strongestColor(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(32, 32), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > strongest.alpha())
                strongest = image.pixelColor(x, y);
    return strongest;
}

void TestStyle::tintsIconsWithTheTheme()
{
    const QIcon plus = icon(u"plus"_s);
    const QIcon red = icon(u"plus"_s, IconTone::Red);
    QCOMPARE(strongestColor(plus), lightColors().text);
    QCOMPARE(strongestColor(red), lightColors().red);
    QCOMPARE(strongestColor(plus, QIcon::Disabled), lightColors().disabled);
    m_theme->setAppearance(Appearance::Dark);
    QCOMPARE(strongestColor(plus), darkColors().text); // the same icon
    QCOMPARE(strongestColor(red), darkColors().red);
}

void TestStyle::knowsNoIconOfAnotherName()
{
    QVERIFY(icon(u"no-such-thing"_s).isNull());
    QVERIFY(!icon(u"bell"_s).isNull());
}

void TestStyle::switchesWhileRunning()
{
    QWidget widget;
    QPushButton button(&widget);
    widget.show();
    QSignalSpy changed(m_theme.get(), &Theme::changed);
    m_theme->setAppearance(Appearance::Dark);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_theme->isDark());
    QCOMPARE(colorsOf(&widget).bg, darkColors().bg);
    QTRY_COMPARE(widget.palette().color(QPalette::Window), darkColors().bg); // Qt tells the windows a little later
    QCOMPARE(button.palette().color(QPalette::ButtonText), darkColors().text);
    m_theme->setAppearance(Appearance::Dark);
    QCOMPARE(changed.size(), 1);
    m_theme->setAppearance(Appearance::FollowSystem); // light here
    QVERIFY(!m_theme->isDark());
    QCOMPARE(QApplication::palette().color(QPalette::WindowText), lightColors().text);
}

void TestStyle::followsThePaletteOfTheSystem()
{
    const auto *style = qobject_cast<Style *>(QApplication::style());
    QSignalSpy seen(style, &Style::systemPaletteSeen);
    QSignalSpy changed(m_theme.get(), &Theme::changed);
    // What Qt does when the platform's theme changes. As the platform of this test stays light, the theme goes
    // dark, sees the light palette again while it does, and returns.
    const auto systemBecomesDark = [] {
        QPalette system = paletteOf(darkColors());
        QApplication::style()->polish(system);
        QCOMPARE(system.color(QPalette::Window), lightColors().bg);
    };
    m_theme->setAppearance(Appearance::FollowSystem);
    systemBecomesDark();
    QCOMPARE(seen.first().first().toBool(), true);
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(!m_theme->isDark());
    m_theme->setAppearance(Appearance::Light);
    systemBecomesDark();
    test::deliverEvents();
    QCOMPARE(changed.size(), 2); // who chose is left alone
    QPalette light = paletteOf(lightColors());
    QApplication::style()->polish(light);
}

void TestStyle::keepsTheSizesOfTheDesign()
{
    const QPushButton button(u"Approve"_s);
    const QLineEdit edit;
    QComboBox combo;
    combo.addItem(u"Newest first"_s);
    for (const QWidget *control : {static_cast<const QWidget *>(&button), static_cast<const QWidget *>(&edit),
                                   static_cast<const QWidget *>(&combo)})
        QCOMPARE(control->sizeHint().height(), 30);
    QCOMPARE(QApplication::font().pixelSize(), 13);
    QCOMPARE(typeFont(TypeStep::PageTitle).pixelSize(), 20);
    QCOMPARE(typeFont(TypeStep::CardTitle).pixelSize(), 14);
    QCOMPARE(typeFont(TypeStep::Small).pixelSize(), 12);
    QCOMPARE(QApplication::font("QHeaderView").weight(), QFont::DemiBold);
}

void TestStyle::growsWithALargeFont()
{
    QFont font;
    font.setPixelSize(14);
    QCOMPARE(scaleOf(font), 1.0);
    font.setPixelSize(26);
    QCOMPARE(scaleOf(font), 2.0);
    const Measures large = Measures::forFactor(2.0);
    QCOMPARE(large.row, 68);
    QCOMPARE(large.control, 60);
    QCOMPARE(large.focusRing, 2);
}

void TestStyle::fillsThePrimaryButton()
{
    QPushButton button(u"Save"_s);
    setButtonRole(&button, ButtonRole::Primary);
    QCOMPARE(buttonRole(&button), ButtonRole::Primary);
    button.resize(100, 30);
    const auto ground = [&button] { return button.grab().toImage().pixelColor(8, 15); };
    QCOMPARE(ground(), lightColors().accent);
    button.setEnabled(false);
    QCOMPARE(ground(), lightColors().card);
    setButtonRole(&button, ButtonRole::Normal);
    QCOMPARE(buttonRole(&button), ButtonRole::Normal);
}

void TestStyle::showsTheFocusOfTheKeyboard()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *first = new QPushButton(u"First"_s, &window);
    auto *second = new QCheckBox(u"Second"_s, &window);
    auto *field = new QLineEdit(&window);
    for (QWidget *widget :
         {static_cast<QWidget *>(first), static_cast<QWidget *>(second), static_cast<QWidget *>(field)})
        column->addWidget(widget);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window, test::waitAtMost));
    const auto ringed = [&window]() -> QWidget * {
        const auto *frame = window.findChild<QFocusFrame *>();
        return frame && frame->isVisible() ? frame->widget() : nullptr;
    };
    first->setFocus();
    QCOMPARE(ringed(), first);
    QTest::keyClick(&window, Qt::Key_Tab);
    QCOMPARE(ringed(), second);
    QTest::mouseClick(first, Qt::LeftButton);
    QTest::mouseClick(field, Qt::LeftButton);
    QCOMPARE(ringed(), field); // a text field always
    const QImage image = window.grab().toImage();
    QCOMPARE(image.pixelColor(field->x() + field->width() / 2, field->y() - 2), lightColors().accent);
}

void TestStyle::showsTooltipsAsTheyWereWritten()
{
    const auto text = u"<img src='x'><b>deploy</b>-bot"_s;
    QToolTip::showText({10, 10}, text);
    const QWidgetList widgets = QApplication::topLevelWidgets();
    const auto tip =
        std::ranges::find_if(widgets, [](const QWidget *widget) { return widget->inherits("QTipLabel"); });
    QVERIFY(tip != widgets.cend());
    const auto *label = qobject_cast<const QLabel *>(*tip);
    QCOMPARE(label->text(), text);
    QCOMPARE(label->textFormat(), Qt::PlainText);
}

PATWARDEN_GUI_TEST_MAIN(TestStyle)
#include "tst_style.moc"
