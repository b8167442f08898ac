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
    [[nodiscard]] static QStringList headers();
    [[nodiscard]] static QStringList cells(const RequestRow &row);
    [[nodiscard]] static QJsonObject object(const RequestRow &row, const QString &organization);

    [[nodiscard]] static QJsonObject object(const RequestDetails &details);
    [[nodiscard]] static QString text(const RequestDetails &details);

    [[nodiscard]] static QJsonObject object(const ReviewOutcome &outcome, const QString &organization);
    [[nodiscard]] static QString text(const ReviewOutcome &outcome, Verdict verdict);
};

} // namespace patwarden::ctl
