// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate.h"

#include "controller/estateexchangecontroller.h"
#include "storage/accountstore.h"

#include <QBuffer>
#include <QSqlQuery>
#include <QVariant>

namespace patwarden::test {

/// An open estate that lines go into and come out of.
class EstateDesk
{
public:
    EstateDesk(const QString &path, const Clock &clock)
        : m_exchange(m_thread, clock)
    {
        const auto opened = resultOf(m_thread.open(test::locationOf(path), OpenMode::CreateIfMissing));
        Q_ASSERT(opened);
    }

    template <typename Body>
    [[nodiscard]] auto look(Body body)
    {
        return resultOf(m_thread.run(body));
    }

    [[nodiscard]] Result<EstateImportReport> take(const Session &session, const QByteArray &lines)
    {
        return resultOf(m_exchange.importFrom(session, reading(lines)));
    }
    [[nodiscard]] Result<EstateImportReport>
    takeIntoEmpty(const QByteArray &lines, const QString &owner,
                  const QString &password = QStringLiteral("correct horse"))
    {
        return resultOf(m_exchange.importIntoEmpty(reading(lines), owner, password));
    }
    [[nodiscard]] Result<QByteArray> write(const Session &session)
    {
        auto buffer = std::make_shared<QBuffer>();
        buffer->open(QIODevice::WriteOnly);
        const auto count = resultOf(m_exchange.exportTo(session, buffer));
        if (!count)
            return count.error();
        if (*count != buffer->data().count('\n'))
            return Error{ErrorCode::Internal, QStringLiteral("count"), {}};
        return buffer->data();
    }
    [[nodiscard]] Session sessionOf(const QString &login)
    {
        const auto account = look([login](Database &database) { return AccountStore(database).byLogin(login); });
        return account && *account ? Session{(*account)->id, login} : Session{};
    }
    /// Of a SELECT that gives one number; -1 where it fails.
    [[nodiscard]] qint64 number(const QString &sql)
    {
        const Result<qint64> answer = look([sql](Database &database) -> Result<qint64> {
            QSqlQuery query(database.connection());
            return query.exec(sql) && query.next() ? query.value(0).toLongLong() : -1;
        });
        return answer ? *answer : -1;
    }

    [[nodiscard]] DatabaseThread &thread() { return m_thread; }
    [[nodiscard]] EstateExchangeController &exchange() { return m_exchange; }

    [[nodiscard]] static std::shared_ptr<QIODevice> reading(const QByteArray &lines)
    {
        auto buffer = std::make_shared<QBuffer>();
        buffer->setData(lines);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }

private:
    DatabaseThread m_thread;
    EstateExchangeController m_exchange;
};

} // namespace patwarden::test
