// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/tickrowdelegate.h"

namespace patwarden {

/// A repository to tick, with whether everybody can see it.
class PickDelegate : public TickRowDelegate
{
    Q_OBJECT

public:
    explicit PickDelegate(QObject *parent);

protected:
    [[nodiscard]] QString wordOf(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace patwarden
