// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/estateimport.h"

#include "controller/arrivalnotices.h"

#include <limits>
namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In the order of exchange::Record.
constexpr std::array countedTypes{
    "estate"_L1,     "enterprise"_L1,     "account"_L1,         "organization"_L1, "membership"_L1,
    "repository"_L1, "policy"_L1,         "policy_change"_L1,   "app"_L1,          "app_installation"_L1,
    "webhook"_L1,    "digest_setting"_L1, "mail_preference"_L1, "token"_L1,        "request"_L1,
    "access"_L1};
static_assert(countedTypes.size() == std::variant_size_v<exchange::Record>);

template <typename T>
size_t kindOf()
{
    return exchange::Record(std::in_place_type<T>).index();
}

} // namespace

EstateImport::EstateImport(std::unique_ptr<EstateSource> source, EstateTaker::FirstOwner firstOwner)
    : m_source(std::move(source))
    , m_firstOwner(std::move(firstOwner))
{
}

bool EstateImport::read()
{
    m_batch = m_source.next();
    if (!m_batch.isEmpty())
        m_linesRead = m_batch.constLast().number;
    return !m_batch.isEmpty();
}

int EstateImport::linesRead() const
{
    return int(std::min<qint64>(m_linesRead, std::numeric_limits<int>::max()));
}

Result<void> EstateImport::take(UseCase &useCase)
{
    m_part = {};
    EstateTaker taker(useCase, m_memory, m_firstOwner);
    for (const EstateSource::NumberedLine &line : std::as_const(m_batch)) {
        if (const Result<void> taken = takeLine(taker, line); !taken)
            return taken;
    }
    if (m_part.added == 0)
        return {};
    return tell(useCase, taker.arrived()).then([&] { return tellPrograms(useCase); }).then([&] {
        return record(useCase);
    });
}

Result<void> EstateImport::takeLine(EstateTaker &taker, const EstateSource::NumberedLine &line)
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
    m_report.requests += m_part.addedOf.at(kindOf<exchange::Request>());
    m_report.known += m_part.known;
    m_report.broken += m_part.broken;
}

} // namespace patwarden
