// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/appkeyfile.h"

#include "apps/ctl/invocation.h"

#include <unistd.h>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

bool AppKeyFile::open(Invocation &call)
{
    const QString path = call.value(u"private-key"_s);
    if (path.isEmpty())
        return true;
    m_file.setFileName(path);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return true;
    call.refuse({ErrorCode::CannotOpen, path, m_file.errorString()},
                tr("%1 cannot be written: %2.").arg(path, m_file.errorString()));
    return false;
}

bool AppKeyFile::write(Invocation &call, const QByteArray &key)
{
    if (!isWanted())
        return true;
    if (m_file.write(key) == key.size() && m_file.flush() && fsync(m_file.handle()) == 0)
        return true;
    const Error error{ErrorCode::CannotOpen, m_file.fileName(), m_file.errorString()};
    drop();
    call.refuse(error,
                tr("%1 cannot be written: %2. The App is there, but its key is lost; “patwardenctl app key” makes "
                   "another one.")
                    .arg(error.subject, error.detail));
    return false;
}

void AppKeyFile::drop()
{
    if (isWanted())
        m_file.remove();
}

} // namespace patwarden::ctl
