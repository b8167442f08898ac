// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"

#include "testcase.h"
#include "whenmenuopens.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QTest>

#include <algorithm>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A desktop gives the keyboard back to the window below a dialog that has gone; the offscreen platform does not.
void activateTopWindow()
{
    QWidget *top = QApplication::activeModalWidget();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!top && window->isVisible() && window->windowType() == Qt::Window)
            top = window;
    }
    if (top && !top->isActiveWindow())
        top->activateWindow();
}

} // namespace

QStringList &Keyboard::stations()
{
    static QStringList list;
    return list;
}

QWidget *Keyboard::receiver()
{
    const auto find = []() -> QWidget * {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup->focusWidget() ? popup->focusWidget() : popup;
        activateTopWindow();
        QWidget *focus = QApplication::focusWidget();
        const QWidget *modal = QApplication::activeModalWidget();
        return focus && focus->window()->isActiveWindow() && (!modal || focus->window() == modal) ? focus
                                                                                                  : nullptr;
    };
    (void)test::waitFor([&] { return find() != nullptr; });
    return find();
}

bool Keyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *widget = receiver();
    if (!widget)
        return false;
    QTest::keyClick(widget, key, modifiers);
    return true;
}

bool Keyboard::type(const QString &text)
{
    QWidget *widget = receiver();
    if (!widget)
        return false;
    QTest::keyClicks(widget, text);
    return true;
}

bool Keyboard::tabTo(const QString &objectName, Way way, int most)
{
    stations().clear();
    // What was made in this moment is shown, and what waits for an answer is switched on, a moment later.
    (void)test::waitFor([&] {
        const QWidget *focus = receiver();
        const QList<QWidget *> all =
            focus ? focus->window()->findChildren<QWidget *>(objectName) : QList<QWidget *>();
        return std::ranges::any_of(all,
                                   [](const QWidget *each) { return each->isVisible() && each->isEnabled(); });
    });
    for (int step = 0; step <= most; ++step) {
        const QWidget *focus = receiver();
        if (!focus)
            return false;
        stations().append(describe(focus));
        if (focus->objectName() == objectName)
            return true;
        press(way == Way::Forward ? Qt::Key_Tab : Qt::Key_Backtab,
              way == Way::Forward ? Qt::NoModifier : Qt::ShiftModifier);
    }
    return false;
}

QByteArray Keyboard::visited()
{
    return stations().join(u"\n"_s).toUtf8();
}

bool Keyboard::isAt(const QString &objectName)
{
    return test::waitFor([&] {
        const QWidget *focus = receiver();
        return focus && focus->objectName() == objectName;
    });
}

bool Keyboard::chooseOf(const QString &buttonName, const QString &actionName)
{
    if (!isAt(buttonName))
        return false;
    // Should the menu run an event loop of its own, what follows the key has to come from within.
    std::optional<bool> chosen;
    const WhenMenuOpens opened([&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const auto isThere = [&] {
            return menu->activeAction() && menu->activeAction()->objectName() == actionName;
        };
        for (qsizetype i = 0; menu && i <= menu->actions().size() && !isThere(); ++i)
            press(Qt::Key_Down);
        chosen = menu && isThere();
        press(*chosen ? Qt::Key_Return : Qt::Key_Escape);
    });
    return press(Qt::Key_Space) && test::waitFor([&] { return chosen.has_value(); }) && *chosen;
}

QString Keyboard::describe(const QWidget *widget)
{
    return widget ? u"%1 %2 “%3”"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                        widget->objectName(), nameOf(const_cast<QWidget *>(widget)))
                  : u"nothing"_s;
}

QString Keyboard::nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace patwarden::test
