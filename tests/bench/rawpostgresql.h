// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

#include <libpq-fe.h>

namespace patwarden::bench {

/// A connection of libpq, with nothing in between. Ends the program where something fails.
class RawConnection
{
public:
    explicit RawConnection(const QString &url);
    ~RawConnection();
    Q_DISABLE_COPY_MOVE(RawConnection)

    [[nodiscard]] PGconn *handle() const { return m_connection; }
    void run(const QByteArray &sql);
    /// For a statement of this connection.
    [[nodiscard]] QByteArray nextName();

private:
    PGconn *m_connection = nullptr;
    int m_statements = 0;
};

/// A statement that the server has prepared; its places are the names of ours.
class RawPrepared
{
public:
    RawPrepared(RawConnection &connection, QByteArray sql);

    void bind(const QByteArray &name, qint64 value);
    /// Takes every value of every row into the hands. \return how many rows there were
    [[nodiscard]] int run();

private:
    PGconn *m_connection;
    QByteArray m_name;
    QByteArrayList m_places; ///< ":organization"; in the order of $1, $2 …
    QByteArrayList m_values;
};

} // namespace patwarden::bench
