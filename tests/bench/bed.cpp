// SPDX-License-Identifier: GPL-3.0-or-later
#include "bed.h"

#include "controller/requestcontroller.h"

#include <cstdio>
#include <cstdlib>

namespace patwarden::bench {

void giveUp(const QString &why)
{
    std::fprintf(stderr, "bench: %s\n", qPrintable(why));
    std::exit(1);
}

Bed::Bed(QString programs, Estate estate)
    : m_programs(std::move(programs))
    , m_estate(std::move(estate))
{
}

Bed::~Bed() = default;

Database &Bed::database()
{
    if (!m_database)
        m_database = expect(Database::open({m_estate.path}, OpenMode::OpenExisting), "the estate");
    return *m_database;
}

DatabaseThread &Bed::databaseThread()
{
    if (!m_thread) {
        m_thread = std::make_unique<DatabaseThread>();
        (void)await(m_thread->open({m_estate.path}, OpenMode::OpenExisting), "the estate");
    }
    return *m_thread;
}

RawDatabase &Bed::raw()
{
    if (!m_raw)
        m_raw = std::make_unique<RawDatabase>(m_estate.path);
    return *m_raw;
}

QSqlDatabase Bed::peerConnection()
{
    if (!m_peerConnection)
        m_peerConnection = std::make_unique<PeerConnection>(m_estate.path);
    return m_peerConnection->database();
}

PeerTable &Bed::peer()
{
    if (!m_peer)
        m_peer = std::make_unique<PeerTable>(peerConnection(), m_estate.busy.value());
    return *m_peer;
}

const RequestIndex &Bed::index()
{
    if (!m_index) {
        RequestController requests(databaseThread(), m_clock);
        m_index = await(requests.index(m_estate.owner, m_estate.busy), "the index");
    }
    return *m_index;
}

} // namespace patwarden::bench
