// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/ids.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace patwarden {

/// One entry of the audit log: who did what to what, when. The entries form a chain: the hash of each covers its
/// canonical form and the hash before it, so that no entry can be changed, taken out or put in without a trace.
struct AuditLeaf {
    qint64 sequence = 0; ///< 1, 2, 3, … without gaps
    Instant at;
    AccountId actor; ///< invalid: Patwarden itself, or the App that the details name ("app": its slug, "app_id")
    QString action; ///< GitHub's event name where there is one, see auditaction
    OrganizationId organization; ///< invalid where it concerns the enterprise or an account
    TokenId token; ///< invalid where it concerns none
    RequestId request; ///< invalid where it concerns none
    QJsonObject details; ///< values before and after, reasons; never a secret
};

/// Names of the entries. Those GitHub has are spelled as there; the others begin with "patwarden.".
namespace auditaction {
inline constexpr char16_t requestCreated[] = u"personal_access_token.request_created";
inline constexpr char16_t requestCancelled[] = u"personal_access_token.request_cancelled";
inline constexpr char16_t requestDenied[] = u"personal_access_token.request_denied";
inline constexpr char16_t accessGranted[] = u"personal_access_token.access_granted";
inline constexpr char16_t accessRevoked[] = u"personal_access_token.access_revoked";
inline constexpr char16_t accessRestrictionEnabled[] = u"personal_access_token.access_restriction_enabled";
inline constexpr char16_t accessRestrictionDisabled[] = u"personal_access_token.access_restriction_disabled";
/// By name: requests are approved by themselves, that is, approval is not required.
inline constexpr char16_t autoApproveEnabled[] = u"personal_access_token.auto_approve_grant_requests_enabled";
inline constexpr char16_t autoApproveDisabled[] = u"personal_access_token.auto_approve_grant_requests_disabled";
// What people do with their own tokens: GitHub has these in a person's own log.
inline constexpr char16_t tokenCreated[] = u"personal_access_token.create";
inline constexpr char16_t tokenUpdated[] = u"personal_access_token.update";
inline constexpr char16_t tokenDeleted[] = u"personal_access_token.destroy";
inline constexpr char16_t tokenRegenerated[] = u"personal_access_token.credential_regenerated";
/// A policy that was left to the organizations again: GitHub documents no event for it.
inline constexpr char16_t policyDelegated[] = u"patwarden.policy_delegated";
inline constexpr char16_t optedIn[] = u"patwarden.opted_in";
inline constexpr char16_t policyPlanned[] = u"patwarden.policy_planned";
inline constexpr char16_t policyPlanTakenBack[] = u"patwarden.policy_plan_taken_back";
inline constexpr char16_t policyPlanDropped[] = u"patwarden.policy_plan_dropped";
inline constexpr char16_t digestChanged[] = u"patwarden.digest_changed";
inline constexpr char16_t memberAdded[] = u"patwarden.member_added";
inline constexpr char16_t memberRemoved[] = u"patwarden.member_removed";
inline constexpr char16_t roleChanged[] = u"patwarden.role_changed";
inline constexpr char16_t accountCreated[] = u"patwarden.account_created";
inline constexpr char16_t signInCodeMade[] = u"patwarden.sign_in_code_made";
inline constexpr char16_t passwordChanged[] = u"patwarden.password_changed";
inline constexpr char16_t profileChanged[] = u"patwarden.profile_changed";
inline constexpr char16_t databaseRoleChanged[] = u"patwarden.database_role_changed";
inline constexpr char16_t estateImported[] = u"patwarden.estate_imported";
inline constexpr char16_t estateExported[] = u"patwarden.estate_exported";
inline constexpr char16_t auditExported[] = u"patwarden.audit_exported";
inline constexpr char16_t backupMade[] = u"patwarden.backup_made";
inline constexpr char16_t estateCreated[] = u"patwarden.estate_created";
inline constexpr char16_t organizationCreated[] = u"patwarden.organization_created";
inline constexpr char16_t requestsImported[] = u"patwarden.requests_imported";
// As GitHub has them.
inline constexpr char16_t webhookCreated[] = u"hook.create";
inline constexpr char16_t webhookChanged[] = u"hook.config_changed";
inline constexpr char16_t webhookSwitched[] = u"hook.active_changed"; ///< on or off
inline constexpr char16_t webhookRemoved[] = u"hook.destroy";
inline constexpr char16_t signedIn[] = u"patwarden.signed_in";
inline constexpr char16_t appRegistered[] = u"integration.create";
inline constexpr char16_t appChanged[] = u"integration.update";
inline constexpr char16_t appRemoved[] = u"integration.destroy";
inline constexpr char16_t appKeyReplaced[] = u"patwarden.integration_key_replaced";
inline constexpr char16_t appInstalled[] = u"integration_installation.create";
inline constexpr char16_t appGranted[] = u"integration_installation.version_updated";
inline constexpr char16_t appUninstalled[] = u"integration_installation.destroy";
inline constexpr char16_t appSuspended[] = u"integration_installation.suspend";
inline constexpr char16_t appUnsuspended[] = u"integration_installation.unsuspend";
inline constexpr char16_t signInFailed[] = u"patwarden.sign_in_failed";
} // namespace auditaction

/// The bytes that are hashed: the leaf as compact JSON with its keys in alphabetical order, UTF-8.
[[nodiscard]] QByteArray canonicalForm(const AuditLeaf &leaf);

/// The same where the details are at hand as the compact JSON they are stored as: so any other spelling of them is
/// seen, and they need not be read to be checked. `leaf.details` does not matter.
[[nodiscard]] QByteArray canonicalForm(const AuditLeaf &leaf, const QByteArray &details);

/// SHA-256 over \p previousHash (32 bytes; empty before the first leaf) followed by the canonical form: 32 bytes.
[[nodiscard]] QByteArray chainHash(const QByteArray &previousHash, const AuditLeaf &leaf);
[[nodiscard]] QByteArray chainHash(const QByteArray &previousHash, const AuditLeaf &leaf,
                                   const QByteArray &details);

} // namespace patwarden
