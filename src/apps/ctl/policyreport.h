// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/policycontroller.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

namespace patwarden::ctl {

/// Policies, planned changes and previews, as JSON and for a person.
class PolicyReport
{
    Q_DECLARE_TR_FUNCTIONS(PolicyReport)

public:
    /// "delegate, restrict, allow": what is accepted.
    [[nodiscard]] static QString choices(Policy policy);

    [[nodiscard]] static QJsonObject object(const PolicyOverview &overview, ScopeKind kind);
    [[nodiscard]] static QString text(const PolicyOverview &overview, ScopeKind kind);

    [[nodiscard]] static QStringList planHeaders();
    [[nodiscard]] static QStringList cells(const PlannedPolicyChange &plan);
    [[nodiscard]] static QJsonObject object(const PlannedPolicyChange &plan);

    [[nodiscard]] static QJsonObject object(const Impact &impact);
    [[nodiscard]] static QString text(const Impact &impact);
    [[nodiscard]] static QStringList impactHeaders();
    [[nodiscard]] static QStringList cells(const ImpactRow &row);
    [[nodiscard]] static QJsonObject object(const ImpactRow &row);
};

} // namespace patwarden::ctl
