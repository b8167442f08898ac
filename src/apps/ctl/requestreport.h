// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/requestcontroller.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

namespace patwarden::ctl {

/// Requests and what became of them, as JSON and for a person.
class RequestReport
{
    Q_DECLARE_TR_FUNCTIONS(RequestReport)

public:
    /// \p ofSeveral: with the organization.
    [[nodiscard]] static QStringList headers(bool ofSeveral);
    [[nodiscard]] static QStringList cells(const RequestRow &row, bool ofSeveral);
    [[nodiscard]] static QJsonObject object(const RequestRow &row);

    [[nodiscard]] static QJsonObject object(const RequestDetails &details);
    [[nodiscard]] static QString text(const RequestDetails &details);

    /// \p organization is empty where it was about several.
    [[nodiscard]] static QJsonObject object(const ReviewOutcome &outcome, const QString &organization);
    [[nodiscard]] static QString text(const ReviewOutcome &outcome, Verdict verdict);
};

} // namespace patwarden::ctl
