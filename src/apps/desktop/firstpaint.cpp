// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/firstpaint.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <cstdio>

namespace patwarden::desktop {

FirstPaint::FirstPaint(const QElapsedTimer &sinceStart, QObject *parent)
    : QObject(parent)
    , m_sinceStart(sinceStart)
{
}

void FirstPaint::watch(QWidget *page)
{
    if (m_page || m_painted || !page)
        return;
    m_page = page;
    // Of all widgets, because a page that is covered by what is in it is not painted itself.
    qApp->installEventFilter(this);
    page->update();
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = event->type() == QEvent::Paint ? qobject_cast<const QWidget *>(watched) : nullptr;
    if (widget && m_page && !m_painted && (widget == m_page || m_page->isAncestorOf(widget))) {
        m_painted = true;
        qApp->removeEventFilter(this);
        // All of the page is painted in this turn; this comes in the next one.
        QTimer::singleShot(0, this,
                           [this] { std::fprintf(stderr, "first paint: %lld ms\n", m_sinceStart.elapsed()); });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace patwarden::desktop
