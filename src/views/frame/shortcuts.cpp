// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/shortcuts.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QShortcut>
#include <QTextEdit>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto singleKeysSetting = "keyboard/singleKeys"_L1;

bool takesText(const QWidget *widget)
{
    if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
        return !edit->isReadOnly();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        return !edit->isReadOnly();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->isEditable();
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

/// Switched off and on with the focus rather than ignored when it fires: a shortcut that fires has eaten the key.
void keepInStep(QShortcut *shortcut, bool single)
{
    const auto update = [shortcut, single](const QWidget *focus) {
        shortcut->setEnabled(!single || (!takesText(focus) && Shortcuts::singleKeysEnabled()));
    };
    QObject::connect(qApp, &QApplication::focusChanged, shortcut,
                     [update](const QWidget *, const QWidget *now) { update(now); });
    update(QApplication::focusWidget());
}

} // namespace

QList<ShortcutInfo> Shortcuts::all()
{
    const auto key = [](Qt::Key code) { return QList<QKeySequence>{QKeySequence(code)}; };
    const auto alt = [](Qt::Key code) { return QList<QKeySequence>{QKeySequence(Qt::ALT | code)}; };
    return {
        {ShortcutId::NextRow, key(Qt::Key_J), key(Qt::Key_Down), tr("Next row")},
        {ShortcutId::PreviousRow, key(Qt::Key_K), key(Qt::Key_Up), tr("Previous row")},
        {ShortcutId::TickRow, key(Qt::Key_X), key(Qt::Key_Space), tr("Tick the row")},
        {ShortcutId::OpenRow, {}, key(Qt::Key_Return), tr("Open the row")},
        {ShortcutId::Approve, key(Qt::Key_A), {}, tr("Approve")},
        {ShortcutId::Deny, key(Qt::Key_D), {}, tr("Deny")},
        {ShortcutId::Revoke, key(Qt::Key_R), {}, tr("Revoke")},
        {ShortcutId::Search, key(Qt::Key_Slash), {}, tr("Search")},
        {ShortcutId::GoUp, key(Qt::Key_U), {}, tr("Go back to the list")},
        {ShortcutId::ShowKeys, key(Qt::Key_Question), {}, tr("Show the keyboard shortcuts")},
        {ShortcutId::Back, alt(Qt::Key_Left), {}, tr("Previous page"), false},
        {ShortcutId::Forward, alt(Qt::Key_Right), {}, tr("Next page"), false},
        {ShortcutId::Lock, {QKeySequence(Qt::CTRL | Qt::Key_L)}, {}, tr("Lock now"), false},
    };
}

bool Shortcuts::singleKeysEnabled()
{
    return QSettings().value(singleKeysSetting, true).toBool();
}

void Shortcuts::setSingleKeysEnabled(bool enabled)
{
    QSettings().setValue(singleKeysSetting, enabled);
}

void Shortcuts::install(QWidget *widget, ShortcutId id, std::function<void()> action)
{
    const QList<ShortcutInfo> table = all();
    const auto info = std::ranges::find(table, id, &ShortcutInfo::id);
    Q_ASSERT(info != table.cend());
    for (const QKeySequence &key : info->keys) {
        auto *shortcut = new QShortcut(key, widget);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, widget, action);
        keepInStep(shortcut, info->single);
    }
}

} // namespace patwarden
