// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/fittingdialog.h"

#include <QEvent>
#include <QLayout>

namespace patwarden {

bool FittingDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void FittingDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
}

void FittingDialog::fit()
{
    if (!isVisible() || !layout())
        return;
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : layout()->totalSizeHint().height();
    setMinimumHeight(height);
    resize(width(), height);
}

} // namespace patwarden
