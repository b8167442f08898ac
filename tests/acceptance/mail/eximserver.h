// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QProcess>
#include <QString>

namespace patwarden::test {

/// A real mail server on this machine, see eximserver.sh; ends with the object.
class EximServer
{
public:
    /// \p folder is made; its path has to be one that Exim's user may enter.
    explicit EximServer(const QString &folder);
    ~EximServer();
    Q_DISABLE_COPY_MOVE(EximServer)

    [[nodiscard]] bool start(); ///< false: it does not answer within 30 s
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString certificate() const { return m_folder + QStringLiteral("/certificate.pem"); }

    struct Mail {
        QByteArray headers, body;
    };
    /// What it has taken, by message id; of one that came twice the count says so.
    [[nodiscard]] QHash<QByteArray, QList<Mail>> taken() const;
    /// Recipients in the order in which their mails came, with the message ids.
    [[nodiscard]] qsizetype takenCount() const;

private:
    [[nodiscard]] bool answers() const;
    void closeOurs();

    QString m_folder;
    int m_listening = -1; ///< the server's, until it has it: so nobody else gets the port meanwhile
    quint16 m_port = 0;
    QProcess m_process;
};

} // namespace patwarden::test
