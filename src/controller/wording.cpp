// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/wording.h"

#include "controller/accountname.h"
#include "controller/setupcontroller.h"
#include "controller/wordingaccounts.h"
#include "controller/wordingapps.h"
#include "controller/wordingaudit.h"
#include "controller/wordingdatabase.h"
#include "controller/wordingestate.h"
#include "controller/wordingpolicies.h"
#include "controller/wordingtokens.h"
#include "domain/request.h"

#include <QDir>
#include <QLocale>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Conflicts that have a name of their own; the subject says which.
QString conflictSentence(const Error &error)
{
    if (error.subject == "signIn"_L1) {
        return QCoreApplication::translate("Wording",
                                           "Too many wrong attempts. Wait %Ln second(s), then try again.", nullptr,
                                           error.detail.toInt());
    }
    if (error.subject == "estate"_L1)
        return QCoreApplication::translate(
            "Wording", "This database is set up already. Sign in to it, or choose another file.");
    if (error.subject == "webhook"_L1)
        return QCoreApplication::translate("Wording",
                                           "The webhook is switched off and is told nothing. Switch it on first.");
    return QCoreApplication::translate("Wording", "Somebody else has changed this meanwhile. Look at it again.");
}

QString invalidSentence(const Error &error)
{
    const QString longestName = QLocale().toString(maximumAccountNameLength);
    if (error.subject == "reason"_L1)
        return QCoreApplication::translate("Wording", "The reason is too long: at most %Ln character(s).", nullptr,
                                           int(maximumReasonLength));
    if (error.subject == "requests"_L1)
        return QCoreApplication::translate("Wording", "Select at least one request.");
    if (error.subject == "tokens"_L1)
        return QCoreApplication::translate("Wording", "Select at least one token.");
    if (error.subject == "enterprise"_L1)
        return QCoreApplication::translate("Wording", "The name of the enterprise is too long.");
    if (error.subject == "organizations"_L1 && error.detail == "one"_L1)
        return QCoreApplication::translate(
            "Wording", "Enter exactly one organization: without an enterprise there can be only one.");
    if (error.subject == "organizations"_L1)
        return QCoreApplication::translate("Wording",
                                           "Names of organizations are different from each other and have 1 to %1 "
                                           "letters, digits and single hyphens.")
            .arg(longestName);
    if (error.subject == "ownerLogin"_L1)
        return QCoreApplication::translate("Wording", "A login has 1 to %1 letters, digits and single hyphens.")
            .arg(longestName);
    if (error.subject == "ownerEmail"_L1)
        return QCoreApplication::translate("Wording", "That is no e-mail address. Correct it, or leave it empty.");
    if (error.subject == "url"_L1)
        return QCoreApplication::translate("Wording",
                                           "Enter an http or https address without a name and a password in it.");
    if (error.subject == "digestTime"_L1)
        return QCoreApplication::translate("Wording", "Enter a time of the day, from 0:00 to 23:59.");
    if (error.subject == "zone"_L1)
        return QCoreApplication::translate("Wording", "Enter a time zone that exists, as “Europe/Berlin”.");
    if (error.subject == "password"_L1)
        return QCoreApplication::translate("Wording", "The password is too short: at least %Ln character(s).",
                                           nullptr, int(minimumPasswordLength));
    return QCoreApplication::translate("Wording", "The value of “%1” is not accepted: %2.")
        .arg(error.subject, error.detail);
}

} // namespace

QString Wording::sentence(const Error &error)
{
    if (const auto words = TokenErrorWording::sentence(error))
        return *words;
    if (const auto words = AppErrorWording::sentence(error))
        return *words;
    if (const auto words = AccountErrorWording::sentence(error))
        return *words;
    if (const auto words = PolicyErrorWording::sentence(error))
        return *words;
    if (const auto words = EstateFileWording::sentence(error))
        return *words;
    if (const auto words = AuditErrorWording::sentence(error))
        return *words;
    if (const auto words = DatabaseErrorWording::sentence(error))
        return *words;
    const QString path = QDir::toNativeSeparators(error.subject);
    switch (error.code) {
    case ErrorCode::Forbidden:
        return tr("You may not do this: it takes an owner. Nothing was changed.");
    case ErrorCode::NotFound:
        return error.subject.contains(u'/')
            ? tr("There is no file %1. Check the path, or set up a new database.").arg(path)
            : tr("This does not exist any more. Go back and look again.");
    case ErrorCode::Conflict:
        return conflictSentence(error);
    case ErrorCode::Invalid:
        return invalidSentence(error);
    case ErrorCode::WrongCredentials:
        return tr("The login or the password is wrong.");
    case ErrorCode::Cancelled:
        return tr("Stopped. What was done before stays done.");
    case ErrorCode::NotADatabase:
        return tr("%1 is not a Patwarden database. It was left as it is; choose another file.").arg(path);
    case ErrorCode::CannotOpen:
        return tr("%1 cannot be opened. Check that the folder exists and that you may read and write there.")
            .arg(path);
    case ErrorCode::ConnectionLost:
        return tr("The connection to the database is lost. Nothing was changed; try again when it is back.");
    case ErrorCode::Locked:
        return tr("%1 is locked by another program. Nothing was lost; close that program or wait, then try again.")
            .arg(path);
    case ErrorCode::ReadOnly:
        return tr("%1 is read-only. Give yourself the right to write the file and its folder, then try again.")
            .arg(path);
    case ErrorCode::NewerSchema:
        return tr("%1 was written by a newer version of Patwarden. It was left as it is; install that version or "
                  "a later one.")
            .arg(path);
    case ErrorCode::DiskFull:
        return tr("The disk that holds %1 is full. Nothing was lost; make room, then try again.").arg(path);
    case ErrorCode::MigrationFailed:
        return tr("%1 could not be brought up to date. It is as it was before, and a safety copy lies beside it.")
            .arg(path);
    case ErrorCode::Damaged:
        return tr("%1 is damaged. Restore it from a backup; do not write to it.").arg(path);
    case ErrorCode::Unreachable:
    case ErrorCode::Internal:
        break;
    }
    return tr("Something went wrong inside Patwarden. Nothing was saved. (%1)").arg(error.detail);
}

QString Wording::sentence(Reason reason)
{
    switch (reason) {
    case Reason::SshKeyUnaffected:
        return tr("SSH keys are not affected");
    case Reason::TokenExpired:
        return tr("The token has expired");
    case Reason::TokenRevoked:
        return tr("The token was revoked");
    case Reason::PublicResource:
        return tr("The resource is public");
    case Reason::ResourceOwnerMismatch:
        return tr("The token belongs to another resource owner");
    case Reason::NotOptedIn:
        return tr("The organization has not opted in");
    case Reason::FineGrainedRestricted:
        return tr("Fine-grained tokens are restricted");
    case Reason::NotAMember:
        return tr("The token’s owner is not a member");
    case Reason::AccessDenied:
        return tr("An owner denied the access");
    case Reason::AccessRevoked:
        return tr("An owner revoked the access");
    case Reason::ApprovalPending:
        return tr("The request waits for approval");
    case Reason::ApprovalMissing:
        return tr("Approval is required and was not asked for");
    case Reason::RepositoryNotSelected:
        return tr("The token does not select the repository");
    case Reason::PermissionMissing:
        return tr("The token lacks the permission");
    case Reason::Granted:
        return tr("The token has access");
    case Reason::ClassicRestricted:
        return tr("Classic tokens are restricted");
    case Reason::ScopeMissing:
        break;
    }
    return tr("The token lacks the scope");
}

QString Wording::phrase(RiskFactor factor)
{
    switch (factor) {
    case RiskFactor::ChangesSettings:
        return tr("can change settings and who may do what");
    case RiskFactor::WritesSecrets:
        return tr("can replace secrets that builds trust");
    case RiskFactor::WritesEverywhereForever:
        return tr("can change code in every repository, forever");
    case RiskFactor::WritesEverywhere:
        return tr("can write in every repository");
    case RiskFactor::WritesCode:
        return tr("can change code in the repositories it selects");
    case RiskFactor::WritesOrganization:
        return tr("can change the organization’s data");
    case RiskFactor::NeverExpires:
        return tr("never expires");
    case RiskFactor::LongLived:
        return tr("lives for more than half a year");
    case RiskFactor::UnknownPermission:
        return tr("asks for something this version does not know");
    case RiskFactor::ReadsEverywhere:
        return tr("can read the code of every repository");
    case RiskFactor::ReadsOnly:
        break;
    }
    return tr("only reads");
}

QString Wording::word(Risk risk)
{
    switch (risk) {
    case Risk::High:
        return tr("High");
    case Risk::Medium:
        return tr("Medium");
    case Risk::Low:
        break;
    }
    return tr("Low");
}

QString Wording::levelWord(Level level)
{
    switch (level) {
    case Level::Read:
        return tr("Read");
    case Level::Write:
        return tr("Read and write");
    case Level::Admin:
        return tr("Admin");
    case Level::None:
        break;
    }
    return tr("None");
}

QString Wording::groupWord(PermissionGroup group)
{
    switch (group) {
    case PermissionGroup::Repository:
        return tr("Repository");
    case PermissionGroup::Organization:
        return tr("Organization");
    case PermissionGroup::Account:
        return tr("Account");
    case PermissionGroup::Other:
        break;
    }
    return tr("Other");
}

} // namespace patwarden
