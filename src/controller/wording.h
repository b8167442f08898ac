// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/result.h"
#include "domain/risk.h"

#include <QCoreApplication>
#include <QString>

namespace patwarden {

/// The sentences for codes of the lower layers, translated: one place for the desktop, the command line and the
/// mails.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)

public:
    /// What went wrong, where, and what to do; whole sentences.
    [[nodiscard]] static QString sentence(const Error &error);
    /// Why a token does not get in, for lists: "The enterprise restricts fine-grained tokens".
    [[nodiscard]] static QString sentence(Reason reason);
    /// "can change settings and who may do what"
    [[nodiscard]] static QString phrase(RiskFactor factor);
    /// "High", "Medium", "Low"
    [[nodiscard]] static QString word(Risk risk);
    /// "Read and write" for write, as people see levels.
    [[nodiscard]] static QString levelWord(Level level);
    /// "Repository", "Organization", "Account", "Other"
    [[nodiscard]] static QString groupWord(PermissionGroup group);
};

} // namespace patwarden
