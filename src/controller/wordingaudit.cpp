// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/wordingaudit.h"

#include "storage/backup.h"

#include <QDir>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

std::optional<QString> AuditErrorWording::sentence(const Error &error)
{
    if (error.code == ErrorCode::Conflict && error.subject == "file"_L1)
        return tr("%1 exists already. It was left as it is; choose another name.")
            .arg(QDir::toNativeSeparators(error.detail));
    if (error.code == ErrorCode::Invalid && error.subject == "checkpoint"_L1)
        return error.detail.startsWith(otherEndPrefix)
            ? tr("The backup does not end as the checkpoint says: %1. Nothing was restored.").arg(error.detail)
            : tr("This is no checkpoint of an audit log: %1.", "what is wrong").arg(error.detail);
    if (error.code == ErrorCode::Damaged && error.detail.startsWith(brokenChainPrefix))
        return tr("The audit log in %1 was changed: entry %2 does not fit the one before it. Keep the file as it "
                  "is, "
                  "and go on with an earlier backup.")
            .arg(QDir::toNativeSeparators(error.subject), error.detail.mid(brokenChainPrefix.size()));
    return std::nullopt;
}

} // namespace patwarden
