// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/importreport.h"

#include <QCoreApplication>

namespace patwarden {

/// The sentences for what an import could not take, translated.
class ImportWording
{
    Q_DECLARE_TR_FUNCTIONS(ImportWording)

public:
    /// "requests.json, page 2, entry 5, line 120: “owner.login” is missing."
    [[nodiscard]] static QString sentence(const BrokenEntry &broken);
    /// "“owner.login” is missing."
    [[nodiscard]] static QString sentence(const ImportFault &fault);
    /// "requests.json, page 2, entry 5, line 120"
    [[nodiscard]] static QString place(const ImportPosition &position);
};

/// "missing", "wrong_type", …: for programs.
[[nodiscard]] QLatin1StringView importProblemName(ImportProblem problem);

} // namespace patwarden
