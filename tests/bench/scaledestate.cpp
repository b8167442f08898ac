// SPDX-License-Identifier: GPL-3.0-or-later
#include "scaledestate.h"

#include <QProcess>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

bool writeScaledEstate(const QString &programs, const QString &path, qint64 requests)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(programs + u"/patwardenctl"_s, {u"demo"_s, u"--scale"_s, QString::number(requests), path});
    return writer.waitForFinished(-1) && writer.exitStatus() == QProcess::NormalExit && writer.exitCode() == 0;
}

} // namespace patwarden::bench
