// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/estaterecords.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

/// What the lines of an estate file are made of, for writing and for reading (docs/estate-format.md).
namespace patwarden::estatelines {

/// The version of the format that is written, and the only one that is read.
inline constexpr int format = 1;

template <typename Enum>
using Word = std::pair<Enum, QLatin1StringView>;

// clang-format off
inline constexpr std::array roles{
    Word<Role>{Role::Member, QLatin1StringView("member")}, Word<Role>{Role::Owner, QLatin1StringView("owner")}};
inline constexpr std::array visibilities{
    Word<Visibility>{Visibility::Public, QLatin1StringView("public")},
    Word<Visibility>{Visibility::Internal, QLatin1StringView("internal")},
    Word<Visibility>{Visibility::Private, QLatin1StringView("private")}};
inline constexpr std::array kinds{
    Word<TokenKind>{TokenKind::FineGrained, QLatin1StringView("fine_grained")},
    Word<TokenKind>{TokenKind::Classic, QLatin1StringView("classic")}};
inline constexpr std::array selections{
    Word<RepositorySelection>{RepositorySelection::Public, QLatin1StringView("public")},
    Word<RepositorySelection>{RepositorySelection::All, QLatin1StringView("all")},
    Word<RepositorySelection>{RepositorySelection::Selected, QLatin1StringView("selected")}};
inline constexpr std::array changeStates{
    Word<PolicyChangeState>{PolicyChangeState::Planned, QLatin1StringView("planned")},
    Word<PolicyChangeState>{PolicyChangeState::Made, QLatin1StringView("made")},
    Word<PolicyChangeState>{PolicyChangeState::TakenBack, QLatin1StringView("taken_back")},
    Word<PolicyChangeState>{PolicyChangeState::Dropped, QLatin1StringView("dropped")}};
inline constexpr std::array verdicts{
    Word<Verdict>{Verdict::Approved, QLatin1StringView("approved")},
    Word<Verdict>{Verdict::Denied, QLatin1StringView("denied")},
    Word<Verdict>{Verdict::Cancelled, QLatin1StringView("cancelled")}};
inline constexpr std::array accessStates{
    Word<AccessState>{AccessState::Pending, QLatin1StringView("pending")},
    Word<AccessState>{AccessState::Approved, QLatin1StringView("approved")},
    Word<AccessState>{AccessState::Denied, QLatin1StringView("denied")},
    Word<AccessState>{AccessState::Cancelled, QLatin1StringView("cancelled")},
    Word<AccessState>{AccessState::Revoked, QLatin1StringView("revoked")}};
inline constexpr std::array appLevels{
    Word<Level>{Level::None, QLatin1StringView("none")}, Word<Level>{Level::Read, QLatin1StringView("read")},
    Word<Level>{Level::Write, QLatin1StringView("write")}};
inline constexpr std::array mailTimings{
    Word<MailTiming>{MailTiming::AtOnce, QLatin1StringView("at_once")},
    Word<MailTiming>{MailTiming::Daily, QLatin1StringView("daily")},
    Word<MailTiming>{MailTiming::Never, QLatin1StringView("never")}};
inline constexpr std::array accessRules{
    Word<AccessRule>{AccessRule::Reviewed, QLatin1StringView("reviewed")},
    Word<AccessRule>{AccessRule::CreatedByOwner, QLatin1StringView("created_by_owner")},
    Word<AccessRule>{AccessRule::ApprovalNotRequired, QLatin1StringView("approval_not_required")},
    Word<AccessRule>{AccessRule::ApprovalStopped, QLatin1StringView("approval_stopped")},
    Word<AccessRule>{AccessRule::MembershipEnded, QLatin1StringView("membership_ended")}};
// clang-format on

template <typename Enum, size_t count>
[[nodiscard]] QLatin1StringView wordOf(const std::array<Word<Enum>, count> &words, Enum value)
{
    const auto found = std::ranges::find(words, value, &Word<Enum>::first);
    return found == words.end() ? QLatin1StringView() : found->second;
}

template <typename Enum, size_t count>
[[nodiscard]] std::optional<Enum> valueOf(const std::array<Word<Enum>, count> &words, const QString &word)
{
    const auto found =
        std::ranges::find_if(words, [&](const Word<Enum> &candidate) { return candidate.second == word; });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

/// "2026-11-20T09:00:00.000000Z": RFC 3339 in UTC, with microseconds.
[[nodiscard]] QString instantText(Instant instant);
/// Any RFC 3339 form with at most microseconds that matter; nullopt for everything else.
[[nodiscard]] std::optional<Instant> instantFromText(const QString &text);

inline constexpr QLatin1StringView timeOfDay("HH:mm"); ///< of a digest, from 00:00 to 23:59

/// Upper and lower case of the letters a to z do not tell names apart, as in the database.
[[nodiscard]] QString folded(const QString &name);

/// "octo-org/api", "alice/dotfiles"; "@alice/dotfiles" where one of \p organizations (folded) is called like the
/// person. "%", "/", and a leading "@" in a name are written as "%25", "%2F", "%40".
[[nodiscard]] QString repositoryText(const exchange::RepositoryName &name, const QSet<QString> &organizations);
/// The other way round. `ofAccount` is true where it began with "@"; else an organization of that name comes
/// first, then a person. nullopt for what is no reference.
[[nodiscard]] std::optional<exchange::RepositoryName> repositoryFromText(const QString &text);

} // namespace patwarden::estatelines
