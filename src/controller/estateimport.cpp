// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/estateimport.h"

#include "controller/arrivalnotices.h"
#include "controller/estatelines.h"

#include <QJsonDocument>

#include <limits>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype linesOfBatch = 2'000;
constexpr qsizetype bytesOfBatch = 8 * 1024 * 1024; ///< lines can be long

/// In the order of exchange::Record.
constexpr std::array countedTypes{"estate"_L1,     "enterprise"_L1, "account"_L1, "organization"_L1,
                                  "membership"_L1, "repository"_L1, "policy"_L1,  "policy_change"_L1,
                                  "token"_L1,      "request"_L1,    "access"_L1};
static_assert(countedTypes.size() == std::variant_size_v<exchange::Record>);

template <typename T>
size_t kindOf()
{
    return exchange::Record(std::in_place_type<T>).index();
}

Error wrongFile(const QString &detail)
{
    return {ErrorCode::Invalid, u"estateFile"_s, detail};
}

/// Why the first line is none: told apart, as a newer format is nobody's mistake.
Error wrongFirstLine(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const QJsonValue format = json.value("format"_L1);
    if (json.value("type"_L1) == QJsonValue(u"estate"_s) && format.isDouble()
        && format.toInteger() > estatelines::format)
        return wrongFile(u"format %1"_s.arg(format.toInteger()));
    return wrongFile(u"first_line"_s);
}

} // namespace

EstateImport::EstateImport(std::shared_ptr<QIODevice> device, EstateTaker::FirstOwner firstOwner)
    : m_lines(std::move(device))
    , m_firstOwner(std::move(firstOwner))
{
}

Result<exchange::Estate> EstateImport::begin()
{
    const std::optional<EstateLines::Line> line = m_lines.next();
    if (!line && !m_lines.failure().isEmpty())
        return wrongFile(m_lines.failure());
    if (!line)
        return wrongFile(u"first_line"_s);
    const ReadLine read = readEstateLine(line->text);
    const auto *record = std::get_if<exchange::Record>(&read);
    const auto *estate = record ? std::get_if<exchange::Estate>(record) : nullptr;
    if (!estate)
        return wrongFirstLine(line->text);
    return *estate;
}

bool EstateImport::read()
{
    m_batch.clear();
    qsizetype bytes = 0;
    while (m_batch.size() < linesOfBatch && bytes < bytesOfBatch) {
        const std::optional<EstateLines::Line> line = m_lines.next();
        if (!line)
            break;
        bytes += line->text.size();
        m_batch.append(
            {line->number, line->tooLong ? ReadLine(LineFault{{}, u"too_long"_s}) : readEstateLine(line->text)});
    }
    return !m_batch.isEmpty();
}

int EstateImport::linesRead() const
{
    return int(std::min<qint64>(m_lines.number(), std::numeric_limits<int>::max()));
}

Result<void> EstateImport::take(UseCase &useCase)
{
    m_part = {};
    EstateTaker taker(useCase, m_memory, m_firstOwner);
    for (const NumberedLine &line : std::as_const(m_batch)) {
        if (const Result<void> taken = takeLine(taker, line); !taken)
            return taken;
    }
    if (m_part.added == 0)
        return {};
    return tell(useCase, taker.arrived()).then([&] { return tellPrograms(useCase); }).then([&] {
        return record(useCase);
    });
}

Result<void> EstateImport::takeLine(EstateTaker &taker, const NumberedLine &line)
{
    const auto broken = [&](const LineFault &fault) {
        m_part.broken.append({line.number, fault.field, fault.problem});
    };
    if (const auto *fault = std::get_if<LineFault>(&line.line)) {
        broken(*fault);
        return {};
    }
    const auto &record = std::get<exchange::Record>(line.line);
    const Result<EstateTaken> taken = taker.take(record);
    if (!taken)
        return taken.error();
    if (*taken == EstateTaken::Refused) {
        broken(taker.fault());
    } else if (*taken == EstateTaken::Known) {
        ++m_part.known;
    } else {
        ++m_part.added;
        ++m_part.addedOf.at(record.index());
    }
    return {};
}

Result<void> EstateImport::record(UseCase &useCase) const
{
    QJsonObject added;
    for (size_t kind = 0; kind < countedTypes.size(); ++kind) {
        if (m_part.addedOf.at(kind) > 0)
            added.insert(countedTypes.at(kind), m_part.addedOf.at(kind));
    }
    return useCase.record(QString::fromUtf16(auditaction::estateImported), {},
                          {{u"added"_s, added}, {u"known"_s, m_part.known}, {u"broken"_s, m_part.broken.size()}});
}

/// What waits is counted with its queue; its owners are told once an import, of the newest of its first batch: one
/// notice for each of a thousand would only bury what they have to read.
Result<void> EstateImport::tell(UseCase &useCase, const QMap<OrganizationId, EstateTaker::Arrived> &arrived)
{
    Result<void> done;
    RequestStore requests(useCase.database());
    for (auto it = arrived.cbegin(); it != arrived.cend(); ++it) {
        done = done.then([&] { return requests.adjustPendingCount(useCase.transaction(), it.key(), it->count); })
                   .then([&] { return useCase.changed(ChangeKind::RequestArrived, it.key(), {}); });
        if (!m_told.contains(it.key())) {
            done = done.then([&] {
                return tellOwnersOfArrival(useCase, {it.key(), it->newest, it->token, it->owner});
            });
            m_told.insert(it.key());
        }
    }
    return done;
}

Result<void> EstateImport::tellPrograms(UseCase &useCase) const
{
    const auto added = [&](auto... kinds) { return (m_part.addedOf.at(kinds) + ...) > 0; };
    Result<void> done;
    if (added(kindOf<exchange::Enterprise>(), kindOf<exchange::Organization>(), kindOf<exchange::PolicyChoice>(),
              kindOf<exchange::PolicyChange>()))
        done = done.then([&] { return useCase.changed(ChangeKind::PoliciesChanged, {}, {}); });
    if (added(kindOf<exchange::Account>(), kindOf<exchange::Membership>()))
        done = done.then([&] { return useCase.changed(ChangeKind::MembersChanged, {}, {}); });
    if (added(kindOf<exchange::Token>(), kindOf<exchange::Access>(), kindOf<exchange::Repository>()))
        done = done.then([&] { return useCase.changed(ChangeKind::TokensChanged, {}, {}); });
    return done;
}

void EstateImport::keepPart()
{
    m_report.added += m_part.added;
    m_report.known += m_part.known;
    m_report.broken += m_part.broken;
}

} // namespace patwarden
