// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/tickrowdelegate.h"

namespace patwarden {

/// One choice of a filter, with how many rows it would leave.
class FilterChoiceDelegate : public TickRowDelegate
{
    Q_OBJECT

public:
    explicit FilterChoiceDelegate(QObject *parent);

protected:
    [[nodiscard]] QString wordOf(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace patwarden
