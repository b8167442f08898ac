// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/result.h"

#include <QByteArray>

namespace patwarden {

/// Reads one line of the JSON form of Facts (docs/decisions/access-decision.md).
/// \return Invalid with the field's path as subject ("token.kind") and what is wrong with it as detail; the subject is
/// empty where the line is no JSON object at all. Only `token.permissions` (of a classic token) and `token.scopes` (of a
/// fine-grained one) may be left out. Unknown scopes, permissions and additional fields are accepted.
[[nodiscard]] Result<Facts> factsFromJson(QByteArrayView line);

/// `{"allowed": …, "reason": …, "decided_by": …}` on one line, without a line break.
[[nodiscard]] QByteArray decisionToJson(const Decision &decision);

/// `{"error": "<what and where>"}` on one line. English: it is read by programs.
[[nodiscard]] QByteArray errorToJson(const Error &error);

} // namespace patwarden
