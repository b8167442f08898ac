// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/linklabel.h"

#include "views/theme/style.h"

namespace patwarden {

LinkLabel::LinkLabel(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setButtonRole(this, ButtonRole::Link);
    setType(this, TypeStep::Body, QFont::DemiBold);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

LinkLabel::LinkLabel(QWidget *parent)
    : LinkLabel(QString(), parent)
{
}

} // namespace patwarden
