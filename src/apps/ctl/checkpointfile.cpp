// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/checkpointfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

std::optional<AuditCheckpoint> CheckpointFile::read(Invocation &call, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        call.refuse({ErrorCode::CannotOpen, path, {}}, tr("%1 cannot be read: %2").arg(path, file.errorString()));
        return std::nullopt;
    }
    const Result<AuditCheckpoint> checkpoint = checkpointFromJson(file.readAll());
    if (checkpoint)
        return *checkpoint;
    call.refuse(checkpoint.error(), tr("%1 is no checkpoint of an audit log.").arg(path));
    return std::nullopt;
}

bool CheckpointFile::write(Invocation &call, const QString &path, const AuditCheckpoint &checkpoint)
{
    QSaveFile file(path);
    const QByteArray json = checkpointToJson(checkpoint).trimmed() + '\n';
    const bool written = file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
    if (!written)
        call.refuse({ErrorCode::CannotOpen, path, {}},
                    tr("%1 cannot be written: %2").arg(path, file.errorString()));
    else
        call.reporter().tell({{u"output"_s, path}, {u"length"_s, checkpoint.length}},
                             tr("Written to %1. Keep it somewhere else.").arg(path));
    return written;
}

void CheckpointFile::tell(const Invocation &call, const AuditCheckpoint &checkpoint, const QString &sentence)
{
    const QByteArray json = checkpointToJson(checkpoint).trimmed();
    if (!call.reporter().isJson())
        say(sentence);
    say(QString::fromUtf8(json));
}

} // namespace patwarden::ctl
