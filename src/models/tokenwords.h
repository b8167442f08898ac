// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/tokencontroller.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace patwarden {

/// A word that is shown as a pill, and what there is to say about it.
struct TokenStanding {
    int kind = 0; ///< a PillKind; the risk kinds have the values of domain's Risk
    QString word; ///< "Approved"
    QString detail{}; ///< "by ben, 2 days ago", "“Name the repositories”"; may be empty

    friend bool operator==(const TokenStanding &, const TokenStanding &) = default;
};

/// What the owner of a token reads about it: the same words in the list and on the token's own page.
class TokenWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenWords)

public:
    static constexpr qint64 soonDays = 14; ///< an expiry that is nearer is worth a colour

    /// Where the token stands with one organization.
    [[nodiscard]] static TokenStanding standing(const OwnToken &token, const OrganizationReach &reach,
                                                Instant now);
    /// Where it stands as a whole: with its organization, or with all of them (classic).
    [[nodiscard]] static TokenStanding standing(const OwnToken &token, Instant now);

    /// "Expired", "in 3 days", "12 Mar 2027", "never".
    [[nodiscard]] static QString expiry(const std::optional<Instant> &at, Instant now);
    /// int of domain's Risk where the expiry is worth a colour: High for expired, Medium for soon.
    [[nodiscard]] static std::optional<int> expiryKind(const std::optional<Instant> &at, Instant now);

    /// "octo-org", or "yourself".
    [[nodiscard]] static QString resourceOwner(const OwnToken &token);
    /// "All repositories · contents: write" or "repo · read:org".
    [[nodiscard]] static QString rights(const OwnToken &token);

    /// Why an organization lets none of one's classic tokens in: "Restricted by the enterprise".
    [[nodiscard]] static QString restrictedBy(DecidedBy decidedBy);

private:
    [[nodiscard]] static TokenStanding blocked(const OrganizationReach &reach);
    [[nodiscard]] static TokenStanding approved(const OrganizationReach &reach, Instant now);
    [[nodiscard]] static TokenStanding decided(const OrganizationReach &reach, Instant now);
    [[nodiscard]] static TokenStanding classic(const OwnToken &token);
    [[nodiscard]] static QString decidedBy(const OrganizationReach &reach, Instant now);
};

} // namespace patwarden
