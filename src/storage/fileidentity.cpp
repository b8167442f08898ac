// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fileidentity.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace patwarden {

std::optional<FileIdentity> FileIdentity::of(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileIdentity{quint64(found.st_dev), quint64(found.st_ino)};
#else
    // Where a file that is open cannot be moved there is nothing to find out.
    return QFile::exists(path) ? std::optional(FileIdentity()) : std::nullopt;
#endif
}

} // namespace patwarden
