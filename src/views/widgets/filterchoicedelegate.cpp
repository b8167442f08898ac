// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filterchoicedelegate.h"

#include "views/widgets/filterchoicemodel.h"

namespace patwarden {

FilterChoiceDelegate::FilterChoiceDelegate(QObject *parent)
    : TickRowDelegate(Qt::ElideRight, parent)
{
}

QString FilterChoiceDelegate::wordOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int rows = index.data(FilterChoiceModel::CountRole).toInt();
    return rows < 0 ? QString() : option.locale.toString(rows);
}

} // namespace patwarden
