// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/estaterecords.h"

#include <QList>
#include <QRandomGenerator>

namespace patwarden::test {

/// An estate as it could be, in the order in which one is written: odd names, every state, fields there and not
/// there. The first account owns it. The same seed makes the same estate.
class RandomEstate
{
public:
    explicit RandomEstate(quint32 seed);

    [[nodiscard]] const QList<exchange::Record> &records() const { return m_records; }
    [[nodiscard]] QString owner() const { return m_accounts.first(); }
    [[nodiscard]] QByteArray lines() const; ///< as they are written

private:
    void addFrame();
    void addMemberships();
    void addRepositories();
    void addPolicies();
    void addPolicyChanges(const exchange::Scope &scope);
    void addMailing();
    void addTokens();
    void addRequests();
    void addRequest(const exchange::Token &token);
    void addAccesses();

    [[nodiscard]] int below(int limit) { return int(m_random.bounded(quint32(limit))); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    [[nodiscard]] Instant moment(); ///< later than all before
    [[nodiscard]] std::optional<Instant> maybeMoment();
    [[nodiscard]] QString oddWord();
    [[nodiscard]] QString oddText();
    [[nodiscard]] QStringList names(int count);
    [[nodiscard]] PermissionSet permissions();
    [[nodiscard]] QList<exchange::RepositoryName> repositoriesOf(const exchange::Token &token);
    [[nodiscard]] std::optional<qint64> maybeNumber();
    template <typename Enum>
    [[nodiscard]] Enum oneOf(int from, int to)
    {
        return static_cast<Enum>(from + below(to - from + 1));
    }
    [[nodiscard]] QString anyAccount() { return m_accounts.at(below(int(m_accounts.size()))); }

    QRandomGenerator m_random;
    QList<exchange::Record> m_records;
    QString m_enterprise; ///< empty: none
    QStringList m_accounts; ///< the owner first
    QStringList m_organizations; ///< sorted
    QList<exchange::RepositoryName> m_repositories;
    QList<exchange::Token> m_tokens;
    QList<exchange::Request> m_requests;
    qint64 m_nextNumber = 1;
    qint64 m_now = 1'700'000'000'000'000;
};

} // namespace patwarden::test
