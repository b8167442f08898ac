// SPDX-License-Identifier: GPL-3.0-or-later
#include "person.h"

#include "testcase.h"
#include "whenmenuopens.h"

#include "views/widgets/banner.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>
#include <QWindow>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

QWidget *Person::look(const QString &name, const QWidget *place, const std::function<bool(const QWidget *)> &fits,
                      bool waits)
{
    QWidget *found = nullptr;
    const auto lookIn = [&](QWidget *window) {
        if (window->objectName() == name && window->isVisible() && fits(window))
            found = window;
        const QList<QWidget *> widgets = window->findChildren<QWidget *>(name);
        for (QWidget *widget : widgets) {
            if (!found && widget->isVisible() && fits(widget))
                found = widget;
        }
    };
    const auto lookAround = [&] {
        found = nullptr;
        if (place) {
            lookIn(const_cast<QWidget *>(place));
            return found != nullptr;
        }
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (!found && window->isVisible())
                lookIn(window);
        }
        return found != nullptr;
    };
    if (!lookAround() && waits)
        (void)test::waitFor(lookAround);
    return found;
}

bool Person::sees(const QString &name, const QWidget *place)
{
    return look(
        name, place, [](const QWidget *) { return true; }, false);
}

bool Person::seesNoMore(const QString &name)
{
    return test::waitFor([&] { return !sees(name); });
}

QString Person::read(const QString &name, const QWidget *place)
{
    const QWidget *widget = see(name, place);
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return plural(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return plural(button->text());
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        return field->text();
    if (const auto *banner = qobject_cast<const Banner *>(widget))
        return plural(banner->lead().isEmpty() ? banner->text() : u"%1 %2"_s.arg(banner->lead(), banner->text()));
    return widget ? plural(widget->accessibleName()) : u"(%1 is not in sight)"_s.arg(name);
}

bool Person::click(QWidget *widget)
{
    return widget && clickAt(widget, widget->rect().center());
}

bool Person::click(const QString &name, const QWidget *place)
{
    QWidget *widget = see(name, place);
    if (!widget || !test::waitFor([widget] { return widget->isEnabled(); }))
        return false;
    // A radio button is as wide as its card: the circle is where one aims.
    const bool isChoice = widget->inherits("QRadioButton") || widget->inherits("QCheckBox");
    return isChoice ? clickAt(widget, QPoint(8, qMin(10, widget->height() / 2))) : click(widget);
}

bool Person::clickAt(QWidget *widget, const QPoint &at, Qt::KeyboardModifiers modifiers)
{
    for (QWidget *above = widget->parentWidget(); above && !widget->isWindow(); above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(widget, 0, 0);
    }
    deliverEvents(); // the layout has its turn
    QWidget *window = widget->window();
    const QPoint inWindow = widget->mapTo(window, at);
    const QWidget *hit = window->childAt(inWindow);
    const bool isCovered = hit && hit != widget && !widget->isAncestorOf(hit);
    const QWidget *modal = QApplication::activeModalWidget();
    const bool isBlocked = modal && modal != window && !QApplication::activePopupWidget();
    if (!widget->isVisible() || !widget->isEnabled() || isCovered || isBlocked
        || !window->rect().contains(inWindow))
        return false;
    if (window->windowType() != Qt::Popup && !isAt(window))
        return false;
    QTest::mouseClick(window->windowHandle(), Qt::LeftButton, modifiers, inWindow);
    return true;
}

bool Person::clickItem(QAbstractItemView *view, const QModelIndex &index, bool onText,
                       Qt::KeyboardModifiers modifiers)
{
    if (!view || !index.isValid())
        return false;
    view->scrollTo(index);
    const QRect cell = view->visualRect(index);
    if (!view->viewport()->rect().contains(cell.center()))
        return false;
    return clickAt(view->viewport(), onText ? QPoint(cell.left() + 18, cell.center().y()) : cell.center(),
                   modifiers);
}

QModelIndex Person::entry(const QAbstractItemView *view, const QStringList &path)
{
    QModelIndex found;
    for (const QString &text : path) {
        QModelIndex next;
        for (int row = 0; row < view->model()->rowCount(found) && !next.isValid(); ++row) {
            const QModelIndex index = view->model()->index(row, 0, found);
            if (index.data().toString().compare(text, Qt::CaseInsensitive) == 0)
                next = index;
        }
        if (!next.isValid())
            return {};
        found = next;
    }
    return found;
}

bool Person::type(const QString &name, const QString &text, const QWidget *place)
{
    QWidget *field = see(name, place);
    if (!field || !click(field))
        return false;
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    for (const QChar letter : text) {
        if (letter == u'\n')
            QTest::keyClick(field, Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    return true;
}

bool Person::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return false;
    QTest::keyClick(focus, key, modifiers);
    return true;
}

bool Person::choose(const QStringList &names, const std::function<void()> &beforeTheLast)
{
    QMenu *menu = nullptr;
    const auto isOpen = [&] {
        return (menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) != nullptr;
    };
    if (!test::waitFor(isOpen))
        return false;
    for (const QString &name : names) {
        const bool isLast = name == names.constLast();
        if (isLast && beforeTheLast)
            beforeTheLast();
        QAction *wanted = nullptr;
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->objectName() == name || (action->menu() && action->menu()->objectName() == name))
                wanted = action;
        }
        if (!wanted || !wanted->isEnabled())
            return false;
        QTest::mouseClick(menu->windowHandle(), Qt::LeftButton, {}, menu->actionGeometry(wanted).center());
        if (isLast)
            return true;
        menu = wanted->menu();
        if (!menu || !test::waitFor([menu] { return menu->isVisible(); }))
            return false;
    }
    return false;
}

bool Person::chooseOf(const QString &buttonName, const QString &action, const std::function<void()> &before)
{
    // A button's menu runs an event loop of its own, so that what follows the click has to come from within.
    std::optional<bool> chosen;
    const WhenMenuOpens opened([&] {
        chosen = choose({action}, before);
        if (QWidget *popup = QApplication::activePopupWidget(); popup && !*chosen)
            popup->close();
    });
    return click(buttonName) && test::waitFor([&] { return chosen.has_value(); }) && *chosen;
}

bool Person::isAt(QWidget *window)
{
    if (!window)
        return false;
    window->activateWindow(); // as a desktop does when a dialog has gone; the offscreen platform does not
    return test::waitFor([window] { return window->isActiveWindow(); });
}

} // namespace patwarden::test
