// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/requestcontroller.h"

#include <QCoreApplication>
#include <QVariant>

namespace patwarden {

/// What stands in the cells of PendingRequestModel.
class PendingRequestCells
{
    Q_DECLARE_TR_FUNCTIONS(PendingRequestCells)

public:
    [[nodiscard]] static QVariant header(int column, int role, qint64 shown);
    [[nodiscard]] static QVariant cell(const RequestRow &request, int column, int role, Instant now);

private:
    [[nodiscard]] static QString text(const RequestRow &request, int column, Instant now);
    [[nodiscard]] static QString toolTip(const RequestRow &request, int column);
};

} // namespace patwarden
