// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/demochronicle.h"
#include "controller/demodata.h"
#include "controller/keeper.h"
#include "storage/requeststore.h"
#include "storage/tokenstore.h"

#include <QHash>
#include <QSet>

#include <random>

namespace patwarden {

/// Who and what stands on the stage of the demo, as written.
struct DemoCast {
    struct Organization {
        OrganizationId id;
        Instant createdAt;
        QList<AccountId> owners;
        QList<AccountId> members; ///< plain ones
        QList<RepositoryId> repositories;
        QHash<QString, RepositoryId> repositoryNamed;
    };
    QHash<QString, AccountId> people;
    QHash<QString, Organization> organizations;
    QList<AccountId> everybody; ///< in the order of the data
};

/// Writes the tokens of the demo, their requests and accesses, and tells the chronicle. The same numbers come out
/// of the generator each time.
class DemoTokens : private Keeper
{
public:
    DemoTokens(Transaction &transaction, Instant now, const DemoData &data, const DemoCast &cast,
               DemoChronicle &chronicle);

    [[nodiscard]] Result<void> write();

    /// When everybody last looked into their inbox.
    [[nodiscard]] static Instant inboxReadAt(Instant now) { return now.plusSeconds(-8 * 3600); }

private:
    using Organization = DemoCast::Organization;
    enum class Fate { Approved, Denied, Withdrawn, ByOwner, WithoutApproval, Revoked };
    struct Review {
        Verdict verdict = Verdict::Approved;
        AccountId by;
        Instant at;
        QString answer;
        bool unread = false;
    };

    void writeFates(const Organization &organization, Fate fate, int count);
    void writeFate(const Organization &organization, Fate fate, int number);
    void writeReviewed(const Organization &organization, const TokenRecord &token, const QString &reason,
                       Fate fate);
    void writeDecided(const DemoData::Request &decided);
    void writePending(const DemoData::Request &pending);
    void writeOwn(const QString &name);
    void writeClassic(int number);

    [[nodiscard]] TokenRecord tokenFrom(const Organization &organization, AccountId owner,
                                        const DemoData::Wish &wish, Instant createdAt);
    void live(TokenRecord &token, Instant from, int number) const;
    [[nodiscard]] TokenId insert(TokenRecord &token);
    /// What the token asked, and what came of it. \return the request.
    RequestId review(const Organization &organization, const TokenRecord &token, const QString &reason,
                     Instant askedAt, const Review &review);
    void asked(const Organization &organization, const TokenRecord &token, RequestId request, Instant at);
    void grant(const TokenRecord &token, AccessRule rule);
    void setAccess(const AccessRecord &access);
    void happened(const char16_t *action, Instant at, AccountId actor, const TokenRecord &token, RequestId request,
                  const QString &detail = {}, const QString &value = {});

    [[nodiscard]] int pick(qsizetype count);
    template <typename T>
    [[nodiscard]] T pickFrom(const QList<T> &list)
    {
        return list.at(pick(list.size()));
    }
    [[nodiscard]] AccountId reviewerOf(const Organization &organization, AccountId owner);
    [[nodiscard]] QString freeName(OrganizationId organization, const QString &name);

    Transaction &m_transaction;
    RequestStore m_requests;
    TokenStore m_tokens;
    Instant m_now;
    const DemoData &m_data;
    const DemoCast &m_cast;
    DemoChronicle &m_chronicle;
    std::mt19937 m_random{20261120};
    QSet<std::pair<OrganizationId, QString>> m_names;
    qsizetype m_nextTemplate = 0;
    int m_secrets = 0; ///< how many tokens have one
};

} // namespace patwarden
