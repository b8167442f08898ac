// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace patwarden::test {

/// Somebody who has a keyboard and nothing else. Keys go to what has the focus (to the menu or list that is open,
/// where one is); nothing is focused or clicked by the test.
///
/// Functions that act wait for the window that has the keyboard, and give false where there is no way.
class Keyboard
{
public:
    enum class Way { Forward, Back };

    static bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    static bool type(const QString &text);
    /// Tab, or Shift+Tab, until the focus is on what has that objectName, at most \p most times. Where it never
    /// comes there, visited() tells where it came.
    static bool tabTo(const QString &objectName, Way way = Way::Forward, int most = 60);
    /// The stations of the last tabTo(), for the message of a test that fails.
    [[nodiscard]] static QByteArray visited();
    /// Waits until the focus is there, without a key.
    [[nodiscard]] static bool isAt(const QString &objectName);

    /// Walks a menu that opens with Space on the button with the focus to the entry with that objectName.
    static bool chooseOf(const QString &buttonName, const QString &actionName);

    /// Class, objectName and accessible name.
    [[nodiscard]] static QString describe(const QWidget *widget);
    /// What a screen reader says for it.
    [[nodiscard]] static QString nameOf(QWidget *widget);

private:
    [[nodiscard]] static QWidget *receiver();
    static QStringList &stations();
};

} // namespace patwarden::test
