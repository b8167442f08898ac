// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QApplication>
#include <QMenu>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace patwarden::test {

/// Hands and eyes of somebody who sits in front of the windows. What is not in sight is not found, what is
/// covered, switched off or behind a dialog cannot be clicked. Everything goes through the windows, as from a
/// mouse and a keyboard.
///
/// Whatever comes in its own time is waited for. Functions that act give false where it could not be done.
class Person
{
public:
    /// The widget of that name that is in sight, in \p place or in any window; waits for it. Null where it does
    /// not come.
    template <typename T = QWidget>
    [[nodiscard]] static T *see(const QString &name, const QWidget *place = nullptr)
    {
        return qobject_cast<T *>(
            look(name, place, [](const QWidget *each) { return qobject_cast<const T *>(each); }));
    }
    /// The same without waiting.
    [[nodiscard]] static bool sees(const QString &name, const QWidget *place = nullptr);
    /// Waits until nothing of that name is in sight.
    [[nodiscard]] static bool seesNoMore(const QString &name);
    /// The text of the label, field or button of that name; a note where it is not in sight.
    [[nodiscard]] static QString read(const QString &name, const QWidget *place = nullptr);
    /// What is said as long as the plurals of a text are not translated reads as its plural.
    [[nodiscard]] static QString plural(QString text)
    {
        return text.replace(QStringLiteral("(s)"), QStringLiteral("s"));
    }

    static bool click(QWidget *widget);
    static bool click(const QString &name, const QWidget *place = nullptr);
    static bool clickAt(QWidget *widget, const QPoint &at, Qt::KeyboardModifiers modifiers = {});
    /// A cell, an entry, a row. \p onText: at the beginning of the text, where a link is.
    static bool clickItem(QAbstractItemView *view, const QModelIndex &index, bool onText = false,
                          Qt::KeyboardModifiers modifiers = {});
    /// An entry of a tree: its texts from the top.
    [[nodiscard]] static QModelIndex entry(const QAbstractItemView *view, const QStringList &path);
    /// Replaces what stands in the field.
    static bool type(const QString &name, const QString &text, const QWidget *place = nullptr);
    /// To what has the focus.
    static bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    /// Clicks through the menu that is open, entry by entry, each by its objectName (a submenu by its own).
    static bool choose(const QStringList &names, const std::function<void()> &beforeTheLast = {});
    /// Opens the menu of a button and chooses an entry.
    static bool chooseOf(const QString &buttonName, const QString &action,
                         const std::function<void()> &before = {});

    /// Waits until the window has the keyboard.
    [[nodiscard]] static bool isAt(QWidget *window);

private:
    [[nodiscard]] static QWidget *look(const QString &name, const QWidget *place,
                                       const std::function<bool(const QWidget *)> &fits, bool waits = true);
};

} // namespace patwarden::test
