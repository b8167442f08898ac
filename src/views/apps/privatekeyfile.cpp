// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/apps/privatekeyfile.h"

#include <QSaveFile>

namespace patwarden {

QString writePrivateKey(const QString &path, const QByteArray &pem)
{
    QSaveFile file(path);
    // Before the key is in it: nobody else may have opened it.
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(pem) == pem.size()
        && file.commit();
    return isWritten ? QString() : file.errorString();
}

} // namespace patwarden
