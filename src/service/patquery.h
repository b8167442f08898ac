// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/patcontroller.h"
#include "service/githubanswers.h"
#include "service/querystring.h"

namespace patwarden {

/// What a list of requests or grants was asked for, and what is wrong with that.
struct PatQuery {
    PatFilter filter;
    PageNumber number;
    bool isOldestFirst = false;
    QList<FieldError> errors; ///< where there are some, the rest is of no use

    [[nodiscard]] PatWindow window() const { return {number.offset(), number.perPage, isOldestFirst}; }
};

/// Reads GitHub's parameters: per_page, page, sort ("created_at"), direction, owner[] (at most 10), repository,
/// permission ("issues_read"), last_used_before, last_used_after, token_id[] (at most 50). Others are ignored.
[[nodiscard]] PatQuery readPatQuery(const QByteArray &query);

} // namespace patwarden
