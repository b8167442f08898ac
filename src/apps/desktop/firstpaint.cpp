// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/firstpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace patwarden::desktop {

FirstPaint::FirstPaint(const QElapsedTimer &sinceStart, QObject *parent)
    : QObject(parent)
    , m_sinceStart(sinceStart)
{
}

void FirstPaint::watch(QWidget *page)
{
    if (m_watching || !page)
        return;
    m_watching = true;
    page->installEventFilter(this);
    page->update();
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        watched->removeEventFilter(this);
        // The children are painted after their parent and in the same turn; this comes in the next one.
        QTimer::singleShot(0, this, [this] {
            std::fprintf(stderr, "first paint: %lld ms\n", m_sinceStart.elapsed());
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace patwarden::desktop
