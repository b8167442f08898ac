// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estates.h"
#include "peertable.h"
#include "rawsqlite.h"

#include "domain/clock.h"
#include "storage/databasethread.h"

#include <memory>

namespace patwarden::bench {

/// One request that is imported, as far as its rows depend on it.
struct ImportedRequest {
    qint64 number = 0; ///< GitHub's; the token's, too
    qint64 account = 0; ///< whose external id this is as well
    QString login;
    QString tokenName;
    QString reason;
    QString permissions; ///< as stored
};
/// The same ones each time.
[[nodiscard]] QList<ImportedRequest> requestsToImport(const Estate &estate, qint64 count);

/// A copy of an estate for one import; the next one gets the next copy.
class ImportCopy
{
public:
    ImportCopy(const Estate &estate, QString name, qint64 count);
    virtual ~ImportCopy();
    Q_DISABLE_COPY_MOVE(ImportCopy)

    void provide();

protected:
    virtual void open(const QString &path) = 0;
    virtual void close() = 0;
    /// To be called by the destructor of each subclass.
    void remove();
    [[nodiscard]] const Estate &estate() const { return m_estate; }
    [[nodiscard]] const QList<ImportedRequest> &requests();

    bool m_isUsed = true;

private:
    const Estate &m_estate;
    QString m_name;
    QString m_path;
    qint64 m_count;
    QList<ImportedRequest> m_requests;
};

class OurImport : public ImportCopy
{
public:
    OurImport(const Estate &estate, const Clock &clock, qint64 count);
    ~OurImport() override;
    void import();

protected:
    void open(const QString &path) override;
    void close() override { m_thread.reset(); }

private:
    const Clock &m_clock;
    QByteArray m_lines;
    std::unique_ptr<DatabaseThread> m_thread;
};

class RawImport : public ImportCopy
{
public:
    RawImport(const Estate &estate, qint64 count);
    ~RawImport() override;
    void import();

protected:
    void open(const QString &path) override { m_database = std::make_unique<RawDatabase>(path); }
    void close() override { m_database.reset(); }

private:
    std::unique_ptr<RawDatabase> m_database;
};

class PeerImport : public ImportCopy
{
public:
    PeerImport(const Estate &estate, qint64 count);
    ~PeerImport() override;
    void import();

protected:
    void open(const QString &path) override;
    void close() override { m_connection.reset(); }

private:
    std::unique_ptr<PeerConnection> m_connection;
};

/// What one imported request writes, in this order; ":id" is the request's and the token's.
[[nodiscard]] QList<QByteArray> importStatements();

} // namespace patwarden::bench
