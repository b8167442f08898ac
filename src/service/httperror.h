// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/httpmessage.h"

namespace patwarden {

/// An answer that says what was wrong, with a body as GitHub's API has it: `message`, `documentation_url` and
/// `status`. \p message is for programs and people who write them: it is not translated.
[[nodiscard]] HttpResponse errorAnswer(int status, const QByteArray &message,
                                       const QByteArray &documentation = "https://docs.github.com/rest");

} // namespace patwarden
