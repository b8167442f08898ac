// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditleaf.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace patwarden::test {

/// By nobody, about nothing.
[[nodiscard]] inline AuditLeaf leafAt(Instant at)
{
    AuditLeaf leaf;
    leaf.at = at;
    leaf.action = QStringLiteral("patwarden.signed_in");
    return leaf;
}

/// Changes the estate at \p path over a connection of its own, as another program would.
inline void tamper(const QString &path, const QString &statement)
{
    const QString name = QStringLiteral("tamperer");
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        other.setDatabaseName(path);
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(name);
}

#ifdef Q_OS_UNIX
/// While it lives, no file of this program grows beyond \p bytes: as on a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        m_set = getrlimit(RLIMIT_FSIZE, &m_before) == 0;
        rlimit small = m_before;
        small.rlim_cur = bytes;
        m_set = m_set && setrlimit(RLIMIT_FSIZE, &small) == 0;
    }
    ~FullDisk()
    {
        if (m_set)
            setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

    [[nodiscard]] bool isSet() const { return m_set; }

private:
    using Handler = void (*)(int);

    Handler m_handler;
    rlimit m_before{};
    bool m_set = false;
};
#endif

} // namespace patwarden::test
