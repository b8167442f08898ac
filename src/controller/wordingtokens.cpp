// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/wordingtokens.h"

#include "controller/tokencontroller.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

std::optional<QString> TokenErrorWording::sentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Conflict:
        return conflict(error);
    case ErrorCode::Invalid:
        return invalid(error);
    default:
        return std::nullopt;
    }
}

std::optional<QString> TokenErrorWording::conflict(const Error &error)
{
    if (error.subject == "tooManyTokens"_L1)
        return tr(
            "You have %Ln fine-grained token(s), and more are not possible. Delete one that you do not need.",
            nullptr, int(maximumFineGrainedTokens));
    if (error.subject == "tokenDeleted"_L1)
        return tr("This token was deleted or revoked, so it cannot be changed any more. Generate a new one.");
    if (error.subject == "accessRevoked"_L1)
        return tr(
            "An owner of the organization has ended what this token reaches, and that is final. Generate a new "
            "token and ask for access with it.");
    if (error.subject == "requestDecided"_L1)
        return tr("Somebody has decided this request meanwhile. Nothing was changed.");
    if (error.subject == "notLetIn"_L1)
        return tr("This organization does not let your fine-grained tokens in: you are not a member of it, it has "
                  "not opted in, or it restricts them. Nothing was saved.");
    return std::nullopt;
}

std::optional<QString> TokenErrorWording::invalid(const Error &error)
{
    if (error.subject == "name"_L1 && error.detail.startsWith("of a token"_L1))
        return tr("A token needs a name of at most %Ln character(s), on one line.", nullptr,
                  int(maximumTokenNameLength));
    if (error.subject == "description"_L1)
        return tr("The description is too long: at most %Ln character(s).", nullptr,
                  int(maximumTokenDescriptionLength));
    if (error.subject == "justification"_L1)
        return tr("The justification is too long: at most %Ln character(s).", nullptr, int(maximumReasonLength));
    if (error.subject == "expiresAt"_L1)
        return tr("A token expires in the future, a fine-grained one in at most %Ln day(s); or it never does.",
                  nullptr, maximumTokenLifeDays);
    if (error.subject == "repositories"_L1)
        return tr("Select at least one repository, and only such as belong to the resource owner.");
    if (error.subject == "permissions"_L1)
        return tr("One of the permissions cannot be given to this token: %1.").arg(error.detail);
    if (error.subject == "scopes"_L1)
        return tr("One of the scopes cannot be given to a token: %1.").arg(error.detail);
    return std::nullopt;
}

} // namespace patwarden
