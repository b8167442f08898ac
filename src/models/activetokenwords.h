// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/activetokencontroller.h"

#include <QCoreApplication>
#include <QString>

namespace patwarden {

/// The words in which a token that reaches an organization is shown.
class ActiveTokenWords
{
    Q_DECLARE_TR_FUNCTIONS(ActiveTokenWords)

public:
    /// "by alice", "created by an owner", "no approval required", "approval stopped being required".
    [[nodiscard]] static QString granted(AccessRule rule, const QString &grantedBy);
    /// "Expired", "Expires soon", "Expires later", "Never expires": the choices of the filter.
    [[nodiscard]] static QString expiryChoice(TokenExpiry expiry);

    /// Whether a classic token reaches what is not public: "Reaches", "Kept out: the enterprise restricts …".
    [[nodiscard]] static QString classicReach(const ClassicTokenRow &token);
    /// The same for the page of a fine-grained one, as a sentence.
    [[nodiscard]] static QString reachSentence(const ActiveTokenDetails &details);
};

} // namespace patwarden
