// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"

#include <optional>
#include <span>

namespace patwarden::test {

/// One row of the rules in docs/decisions/access-decision.md. A rule whose reason or whose decider varies is one
/// row for each of its answers, so that an answer is always a constant; those rows of one rule exclude each other.
struct OracleRow {
    using Predicate = bool (*)(const Facts &facts);

    const char *name; ///< the rule's number first
    Predicate appliesTo;
    Predicate when;
    Decision answer;
};

/// The rules a second time, from the document alone and as a table, to be held against decide().
[[nodiscard]] std::span<const OracleRow> oracleTable();

/// Walks the table from the top, past row \p leftOut where one is given.
/// \return the index of the first row that applies; nullopt can only happen where a row is left out.
[[nodiscard]] std::optional<std::size_t> oracleRowFor(const Facts &facts,
                                                      std::optional<std::size_t> leftOut = std::nullopt);

} // namespace patwarden::test
