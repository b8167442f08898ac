// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/result.h"

#include <QByteArray>

namespace patwarden {

/// Reads one line of the JSON form of Facts (docs/decisions/access-decision.md).
/// \return Invalid with the field's path as subject ("token.kind") and what is wrong with it as detail; the
/// subject is empty where the line is no JSON object at all. Only `token.permissions` (of a classic token) and
/// `token.scopes` (of a fine-grained one) may be left out; what is there is checked even where it is not needed.
/// Null stands only for an enterprise or organization that is not there, and an organization's resource needs its
/// organization. Unknown scopes, permissions and additional fields are accepted. Of a field that occurs twice the
/// first counts; of a permission that is listed twice the last. The error never repeats a value of the line: a
/// secret that strayed into it stays there.
[[nodiscard]] Result<Facts> factsFromJson(QByteArrayView line);

/// `{"allowed": …, "reason": …, "decided_by": …}` on one line, without a line break.
[[nodiscard]] QByteArray decisionToJson(const Decision &decision);

/// `{"error": "<what and where>"}` on one line. English: it is read by programs.
[[nodiscard]] QByteArray errorToJson(const Error &error);

} // namespace patwarden
