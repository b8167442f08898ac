// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/activetokencontroller.h"
#include "controller/tokencontroller.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

namespace patwarden::ctl {

/// Tokens and what became of them, as JSON and for a person.
class TokenReport
{
    Q_DECLARE_TR_FUNCTIONS(TokenReport)

public:
    [[nodiscard]] static QStringList headers();
    [[nodiscard]] static QStringList cells(const ActiveTokenRow &row);
    [[nodiscard]] static QJsonObject object(const ActiveTokenRow &row, const QString &organization);

    [[nodiscard]] static QStringList classicHeaders();
    [[nodiscard]] static QStringList cells(const ClassicTokenRow &row);
    [[nodiscard]] static QJsonObject object(const ClassicTokenRow &row, const QString &organization);

    [[nodiscard]] static QStringList ownHeaders();
    [[nodiscard]] static QStringList cells(const OwnToken &token);
    [[nodiscard]] static QJsonObject object(const OwnToken &token);

    [[nodiscard]] static QJsonObject object(const RevokeOutcome &outcome, const QString &organization);
    [[nodiscard]] static QString text(const RevokeOutcome &outcome);
};

} // namespace patwarden::ctl
