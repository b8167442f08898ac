// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/contentshelf.h"

#include <QApplication>
#include <QDialog>
#include <QMainWindow>

#include <algorithm>
#include <utility>

namespace patwarden {

ContentShelf::ContentShelf(QMainWindow *window)
    : m_window(window)
{
}

ContentShelf::~ContentShelf() = default;

void ContentShelf::putAway(QWidget *instead)
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    m_focus = m_window->focusWidget();
    m_instead = instead;
    m_content = m_window->takeCentralWidget();
    m_content->setParent(&m_holder);
    m_window->setCentralWidget(instead);
    instead->show();
    putDialogsAway();
    qApp->installEventFilter(this);
}

void ContentShelf::putDialogsAway()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *each : windows) {
        if (each->isVisible() && !isOurs(each) && each->windowType() != Qt::ToolTip)
            putDialogAway(each);
    }
}

bool ContentShelf::isOurs(const QObject *object) const
{
    if (object == m_window)
        return true;
    for (const QObject *each = object; each; each = each->parent()) {
        if (each == m_instead)
            return true;
    }
    return false;
}

void ContentShelf::putDialogAway(QWidget *dialog)
{
    const Dialog entry{dialog,
                       dialog->parentWidget(),
                       dialog->parentWidget() != nullptr,
                       dialog->windowFlags(),
                       dialog->windowModality(),
                       dialog->geometry()};
    dialog->hide();
    dialog->setParent(&m_holder, Qt::Widget);
    m_dialogs.push_back(entry);
    if (auto *finishing = qobject_cast<QDialog *>(dialog)) {
        // It may come to its end by itself, and must not be shown again then.
        connect(finishing, &QDialog::finished, this, [this, finishing] {
            std::erase_if(m_dialogs, [finishing](const Dialog &each) { return each.widget == finishing; });
        });
    }
}

void ContentShelf::bringBack()
{
    if (!isFull())
        return;
    qApp->removeEventFilter(this);
    QWidget *instead = m_window->takeCentralWidget();
    m_instead = nullptr;
    m_window->setCentralWidget(std::exchange(m_content, nullptr));
    m_window->centralWidget()->show();
    instead->deleteLater(); // it may be telling us right now
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
    bringDialogsBack();
}

void ContentShelf::bringDialogsBack()
{
    const std::vector<Dialog> dialogs = std::exchange(m_dialogs, {});
    for (const Dialog &each : dialogs) {
        if (!each.widget)
            continue;
        if (each.hadParent && !each.parent) { // it would have gone with its parent
            delete each.widget;
            continue;
        }
        if (auto *dialog = qobject_cast<QDialog *>(each.widget.data()))
            disconnect(dialog, &QDialog::finished, this, nullptr);
        each.widget->setParent(each.parent, each.flags);
        each.widget->setWindowModality(each.modality);
        each.widget->setGeometry(each.geometry);
        each.widget->show();
    }
}

bool ContentShelf::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        const bool opens = widget->isWindow() && !isOurs(widget);
        if (opens) {
            // Not in the middle of its being shown, and before anything is painted.
            QMetaObject::invokeMethod(
                this,
                [this, opened = QPointer<QWidget>(widget)] {
                    if (isFull() && opened && opened->isWindow() && opened->isVisible())
                        putDialogAway(opened);
                },
                Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace patwarden
