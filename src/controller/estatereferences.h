// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/estatereading.h"
#include "controller/keeper.h"
#include "controller/usecase.h"
#include "storage/estateintake.h"

#include <QHash>
#include <QSet>

namespace patwarden {

/// How many lines so far told of the same thing made at the same moment. They come by age, so that only those of
/// one moment need to be remembered.
class EstateOccurrences
{
public:
    /// \return how many were alike before this one.
    int countBefore(const QString &key, Instant moment);

private:
    Instant m_moment;
    QHash<QString, int> m_counts;
};

/// What an import has to remember from line to line: what names and references of the file stand for here. An
/// invalid id is one whose line was refused: what refers to it is refused too, even where something of that name
/// is here.
struct EstateMemory {
    QHash<QString, AccountId> accounts; ///< by folded login
    QHash<QString, OrganizationId> organizations; ///< by folded name
    QHash<std::pair<qint64, QString>, RepositoryId> repositories; ///< see EstateReferences::repositoryKey
    QSet<AccountId> newAccounts; ///< made by this import: nothing of theirs was here before
    QHash<QString, AppId> apps; ///< by slug
    QHash<QString, TokenIdentity> tokens; ///< by the file's reference
    QHash<QString, EstateIntake::FoundRequest> requests; ///< by the file's reference
    QString enterpriseName;
    EnterpriseId enterprise;
    /// Stand-alone organizations that were here before and that who imports does not own: nothing is added to
    /// them.
    QSet<OrganizationId> foreign;
    QHash<AccountId, bool> foreignPeople; ///< whether they belong to one of `foreign`
    EstateOccurrences alikeTokens;
    EstateOccurrences alikeRequests;
    QHash<QString, int> alikeChanges;
    QHash<QString, int> alikeWebhooks;
};

/// Resolves what lines refer to, within one batch. What cannot be resolved becomes the fault of the line, what
/// goes wrong in the database the result of the Keeper.
class EstateReferences : public Keeper
{
public:
    EstateReferences(UseCase &useCase, EstateMemory &memory);

    void beginLine() { m_fault.reset(); }
    [[nodiscard]] const std::optional<LineFault> &fault() const { return m_fault; }
    [[nodiscard]] bool isFine() const { return result() && !m_fault; }
    /// The first fault of a line is the one that is told.
    void refuse(const QString &field, QLatin1StringView problem = QLatin1StringView("not_accepted"));

    /// Invalid where there is none, which is a fault unless the name is empty.
    [[nodiscard]] AccountId account(const QString &field, const QString &login);
    [[nodiscard]] OrganizationId organization(const QString &field, const QString &name);
    [[nodiscard]] EnterpriseId enterprise(const QString &field, const QString &name);
    [[nodiscard]] AppId app(const QString &field, const QString &slug);
    /// Each once; "repositories.2" is the field of the second.
    [[nodiscard]] QList<RepositoryId> repositories(const QList<exchange::RepositoryName> &names);
    [[nodiscard]] TokenIdentity token(const QString &field, const QString &reference);
    [[nodiscard]] EstateIntake::FoundRequest request(const QString &field, const QString &reference);

    struct ScopeId {
        ScopeKind kind = ScopeKind::Enterprise;
        qint64 id = 0;
        [[nodiscard]] OrganizationId organization() const
        {
            return OrganizationId(kind == ScopeKind::Organization ? id : 0);
        }
    };
    [[nodiscard]] ScopeId scope(const exchange::Scope &scope);

    /// A fault where something may not be added to the organization.
    void requireOwn(OrganizationId organization);
    /// A fault where a classic token of the account would reach an organization that nothing may be added to.
    void requireOwnPeople(AccountId account);

    /// \p owner: the id of the account or organization.
    [[nodiscard]] static std::pair<qint64, QString> repositoryKey(const exchange::RepositoryName &name,
                                                                  qint64 owner);

private:
    [[nodiscard]] RepositoryId repository(const exchange::RepositoryName &name);
    [[nodiscard]] RepositoryId find(const exchange::RepositoryName &name);
    [[nodiscard]] OrganizationId findOrganization(const QString &name);
    [[nodiscard]] AccountId findAccount(const QString &login);

    UseCase &m_useCase;
    EstateMemory &m_memory;
    EstateIntake m_intake;
    std::optional<LineFault> m_fault;
};

} // namespace patwarden
