// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/pickdelegate.h"

#include "domain/token.h"
#include "models/repositorypickmodel.h"

namespace patwarden {

PickDelegate::PickDelegate(QObject *parent)
    : TickRowDelegate(Qt::ElideMiddle, parent)
{
}

QString PickDelegate::wordOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    switch (Visibility(index.data(RepositoryPickModel::visibilityRole).toInt())) {
    case Visibility::Public:
        return tr("public");
    case Visibility::Internal:
        return tr("internal");
    case Visibility::Private:
        break;
    }
    return tr("private");
}

} // namespace patwarden
