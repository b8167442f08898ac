// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace patwarden {

enum class ShortcutId {
    NextRow,
    PreviousRow,
    TickRow,
    OpenRow,
    Approve,
    Deny,
    Revoke,
    Search,
    GoUp,
    ShowKeys,
    Back,
    Forward,
    Lock,
};

/// One line of the list of keys.
struct ShortcutInfo {
    ShortcutId id;
    QList<QKeySequence> keys; ///< install() listens to these
    QList<QKeySequence> builtIn; ///< views and buttons do the same with these by themselves
    QString text; ///< what it does, translated
    bool single = true; ///< a letter or a sign without Ctrl or Alt: can be switched off
};

/// The keys of the program: one table for those who install them and for KeysDialog, which shows them.
class Shortcuts
{
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)

public:
    [[nodiscard]] static QList<ShortcutInfo> all();

    /// Single keys work unless the person switched them off; remembered in the settings.
    [[nodiscard]] static bool singleKeysEnabled();
    static void setSingleKeysEnabled(bool enabled);

    /// Calls `action` when the key is pressed while the focus is in `widget` or in a child of it. A single key
    /// never fires while typing in a text field, nor while they are switched off; it then goes where it would go
    /// without the shortcut. Lives as long as `widget`.
    static void install(QWidget *widget, ShortcutId id, std::function<void()> action);
};

} // namespace patwarden
