// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/request.h"
#include "service/githubanswers.h"

#include <optional>

namespace patwarden {

/// What the body of one of the four actions says, or the answer that refuses it: 400 where it is no JSON or no
/// object, 422 where a field is missing or not acceptable. An empty body counts as an empty object; fields that
/// are not known are ignored.
struct PatAction {
    std::optional<HttpResponse> refusal;
    Verdict verdict = Verdict::Approved; ///< of a review
    QString reason; ///< of a review; empty where there is none
    QList<qint64> ids; ///< of many; as they were sent
};

enum class PatCount { One, Many };

/// {"action": "approve"|"deny", "reason": string|null}, of many also "pat_request_ids": 1 to 100 numbers.
[[nodiscard]] PatAction readReviewBody(const QByteArray &body, PatCount count);
/// {"action": "revoke"}, of many also "pat_ids": 1 to 100 numbers.
[[nodiscard]] PatAction readRevokeBody(const QByteArray &body, PatCount count);

/// What errors call the things that are listed and changed.
inline constexpr char16_t requestResource[] = u"PersonalAccessTokenRequest";
inline constexpr char16_t grantResource[] = u"PersonalAccessToken";

} // namespace patwarden
