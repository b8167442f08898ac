// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/estatelocation.h"

#include <QStandardPaths>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

QString defaultDatabasePath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return folder + u"/patwarden/patwarden.db"_s;
}

} // namespace patwarden
