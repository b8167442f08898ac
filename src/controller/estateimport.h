// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/estateexchangecontroller.h"
#include "controller/estatesource.h"
#include "controller/estatetaking.h"

#include <QSet>

namespace patwarden {

/// One import from its first line to its last: what it reads, remembers and reports.
class EstateImport
{
public:
    EstateImport(std::unique_ptr<EstateSource> source, EstateTaker::FirstOwner firstOwner);

    /// EstateSource::begin.
    [[nodiscard]] Result<exchange::Estate> begin() { return m_source.begin(); }
    /// Takes the next batch from the source; outside of any transaction, as it may take a while.
    /// \return false at the end: there is nothing to take.
    [[nodiscard]] bool read();
    /// Takes what was read: the records, one audit entry that sums them up, notices to the owners of organizations
    /// where requests wait now, and what other programs have to hear of.
    [[nodiscard]] Result<void> take(UseCase &useCase);

    [[nodiscard]] EstateMemory &memory() { return m_memory; }
    /// The batch has been committed: its part goes into the report. What is told after a failure is what was
    /// added.
    void keepPart();
    [[nodiscard]] EstateImportReport &report() { return m_report; }
    [[nodiscard]] int linesRead() const;
    [[nodiscard]] QString readFailure() const { return m_source.failure(); }

private:
    struct Part {
        qint64 added = 0;
        qint64 known = 0;
        QList<BrokenLine> broken;
        std::array<qint64, std::variant_size_v<exchange::Record>> addedOf{}; ///< by the kind of record
    };

    [[nodiscard]] Result<void> takeLine(EstateTaker &taker, const EstateSource::NumberedLine &line);
    [[nodiscard]] Result<void> record(UseCase &useCase) const;
    [[nodiscard]] Result<void> tell(UseCase &useCase, const QMap<OrganizationId, EstateTaker::Arrived> &arrived);
    [[nodiscard]] Result<void> tellPrograms(UseCase &useCase) const;

    EstateReadAhead m_source;
    EstateTaker::FirstOwner m_firstOwner;
    EstateMemory m_memory;
    QList<EstateSource::NumberedLine> m_batch;
    qint64 m_linesRead = 0;
    Part m_part;
    QSet<OrganizationId> m_told; ///< whose owners know that something waits
    EstateImportReport m_report;
};

} // namespace patwarden
