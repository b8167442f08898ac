// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/page.h"

#include <QFocusEvent>

namespace patwarden {

void Page::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_firstFocus)
        m_firstFocus->setFocus(event->reason());
}

} // namespace patwarden
