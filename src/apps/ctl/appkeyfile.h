// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFile>

namespace patwarden::ctl {

class Invocation;

/// Where the private key of an App goes with --private-key: a new file that nobody else can read, made before the
/// key is, so that no key is lost to a wrong path.
class AppKeyFile
{
    Q_DECLARE_TR_FUNCTIONS(AppKeyFile)

public:
    /// False after a complaint. Without a path the key is told with the rest.
    [[nodiscard]] bool open(Invocation &call);
    [[nodiscard]] bool isWanted() const { return !m_file.fileName().isEmpty(); }
    /// False after a complaint that says how to get another key: this one is lost.
    [[nodiscard]] bool write(Invocation &call, const QByteArray &key);
    /// After a failure: nothing stays behind.
    void drop();

private:
    QFile m_file;
};

} // namespace patwarden::ctl
