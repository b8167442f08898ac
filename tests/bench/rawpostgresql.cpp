// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawpostgresql.h"

#include "bed.h"

#include <QRegularExpression>

#include <memory>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

Answer checked(PGconn *connection, PGresult *result)
{
    Answer answer(result, &PQclear);
    const ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        giveUp(QString::fromUtf8(PQerrorMessage(connection)));
    return answer;
}

} // namespace

RawConnection::RawConnection(const QString &url)
    : m_connection(PQconnectdb(url.toUtf8().constData()))
{
    if (PQstatus(m_connection) != CONNECTION_OK)
        giveUp(QString::fromUtf8(PQerrorMessage(m_connection)));
}

RawConnection::~RawConnection()
{
    PQfinish(m_connection);
}

void RawConnection::run(const QByteArray &sql)
{
    (void)checked(m_connection, PQexec(m_connection, sql.constData()));
}

QByteArray RawConnection::nextName()
{
    return "statement" + QByteArray::number(++m_statements);
}

RawPrepared::RawPrepared(RawConnection &connection, QByteArray sql)
    : m_connection(connection.handle())
    , m_name(connection.nextName())
{
    static const QRegularExpression place(u"(?<!:):[a-z_]+"_s);
    QString text = QString::fromUtf8(sql);
    for (auto match = place.match(text); match.hasMatch(); match = place.match(text)) {
        m_places.append(match.captured().toLatin1());
        text.replace(match.capturedStart(), match.capturedLength(), u"$%1"_s.arg(m_places.size()));
    }
    m_values.resize(m_places.size());
    (void)checked(m_connection,
                  PQprepare(m_connection, m_name.constData(), text.toUtf8().constData(), 0, nullptr));
}

void RawPrepared::bind(const QByteArray &name, qint64 value)
{
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        if (m_places.at(i) == name)
            m_values[i] = QByteArray::number(value);
    }
}

int RawPrepared::run()
{
    QList<const char *> values;
    for (const QByteArray &value : std::as_const(m_values))
        values.append(value.constData());
    const Answer answer = checked(m_connection,
                                  PQexecPrepared(m_connection, m_name.constData(), int(values.size()),
                                                 values.constData(), nullptr, nullptr, 0));
    const int rows = PQntuples(answer.get());
    size_t touched = 0;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < PQnfields(answer.get()); ++column)
            touched +=
                size_t(*PQgetvalue(answer.get(), row, column)) + size_t(PQgetlength(answer.get(), row, column));
    }
    if (rows > 0 && touched == 0)
        giveUp(u"empty rows"_s);
    return rows;
}

} // namespace patwarden::bench
