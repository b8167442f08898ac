// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QTimer>

#include <functional>
#include <utility>

namespace patwarden::test {

/// Calls a function from within the next menu that opens, once, while this lives: a menu may run an event loop of
/// its own, which a click or a key that opens it does not return from.
class WhenMenuOpens : public QObject
{
public:
    explicit WhenMenuOpens(std::function<void()> then)
        : m_then(std::move(then))
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && qobject_cast<QMenu *>(watched)) {
            qApp->removeEventFilter(this);
            QTimer::singleShot(0, this, std::exchange(m_then, {}));
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_then;
};

} // namespace patwarden::test
