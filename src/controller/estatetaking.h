// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/estatereferences.h"
#include "storage/accountstore.h"
#include "storage/organizationstore.h"
#include "storage/policystore.h"
#include "storage/tokenstore.h"

#include <QMap>

namespace patwarden {

/// What became of one record.
enum class EstateTaken {
    Added,
    Known, ///< here already, left as it is
    Refused, ///< see EstateTaker::fault; nothing was written
};

/// Puts the records of an estate file into the estate, within one batch: looks everything up first, so that a
/// record that cannot be taken leaves nothing behind. The right to do so is the caller's to check.
class EstateTaker
{
public:
    /// Whose password is set when the account is made: the first owner of a new estate.
    struct FirstOwner {
        QString login;
        QString passwordHash;
    };

    EstateTaker(UseCase &useCase, EstateMemory &memory, FirstOwner firstOwner);

    [[nodiscard]] Result<EstateTaken> take(const exchange::Record &record);
    [[nodiscard]] LineFault fault() const { return m_references.fault().value_or(LineFault{}); }

    /// Requests that wait now and did not before.
    struct Arrived {
        qint64 count = 0;
        RequestId newest;
        TokenId token;
        AccountId owner; ///< of the token
        Instant createdAt;
    };
    [[nodiscard]] const QMap<OrganizationId, Arrived> &arrived() const { return m_arrived; }

private:
    EstateTaken takeRecord(const exchange::Estate &estate);
    EstateTaken takeRecord(const exchange::Enterprise &enterprise);
    EstateTaken takeRecord(const exchange::Account &account);
    EstateTaken takeRecord(const exchange::Organization &organization);
    EstateTaken takeRecord(const exchange::Membership &membership);
    EstateTaken takeRecord(const exchange::Repository &repository);
    EstateTaken takeRecord(const exchange::PolicyChoice &policy);
    EstateTaken takeRecord(const exchange::PolicyChange &change);
    EstateTaken takeRecord(const exchange::App &app);
    EstateTaken takeRecord(const exchange::AppInstallation &installation);
    EstateTaken takeRecord(const exchange::Webhook &webhook);
    EstateTaken takeRecord(const exchange::DigestSetting &digest);
    EstateTaken takeRecord(const exchange::MailPreference &wish);
    EstateTaken takeRecord(const exchange::Token &token);
    EstateTaken takeRecord(const exchange::Request &request);
    EstateTaken takeRecord(const exchange::Access &access);

    [[nodiscard]] EstateTaken addApp(const exchange::App &app, OrganizationId owner);
    /// Where an App may be installed: the organization's own only there, one of the enterprise in all of its.
    void requirePlaceFor(AppId app, OrganizationId organization);
    /// Invalid: none; a fault where it is somebody else.
    [[nodiscard]] AccountId knownAccount(const exchange::Account &account);
    [[nodiscard]] RepositoryId knownRepository(const exchange::Repository &repository, qint64 owner);
    [[nodiscard]] std::optional<TokenIdentity> knownToken(const exchange::Token &token,
                                                          const TokenIdentity &identity);
    [[nodiscard]] std::optional<EstateIntake::FoundRequest> knownRequest(const exchange::Request &request,
                                                                         const TokenIdentity &token);
    void writeRequest(const exchange::Request &request, const TokenIdentity &token);

    UseCase &m_useCase;
    EstateMemory &m_memory;
    FirstOwner m_firstOwner;
    EstateReferences m_references;
    EstateIntake m_intake;
    AccountStore m_accounts;
    OrganizationStore m_frame;
    PolicyStore m_policies;
    TokenStore m_tokens;
    QMap<OrganizationId, Arrived> m_arrived;
};

} // namespace patwarden
