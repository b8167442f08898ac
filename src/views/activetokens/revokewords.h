// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/activetokencontroller.h"
#include "views/entries/reasondialog.h"
#include "views/widgets/banner.h"
#include "views/widgets/prompts.h"

#include <QCoreApplication>

namespace patwarden {

/// The sentences around revoking: what is asked before, and what is told after.
class RevokeWords
{
    Q_DECLARE_TR_FUNCTIONS(RevokeWords)

public:
    [[nodiscard]] static ReasonQuestion question(const QString &token, const QString &owner,
                                                 const QString &organization);
    /// \param hidden how many of them the filter hides.
    [[nodiscard]] static ReasonQuestion question(int count, qsizetype hidden, const QString &organization);
    /// "Revoking 3 tokens…"
    [[nodiscard]] static QString underWay(int count);
    /// "Revoked nightly-mirror. bo was told."
    [[nodiscard]] static QString revokedOne(const QString &token, const QString &owner);
    /// "Revoked 120 tokens. 3 had no access any more."
    [[nodiscard]] static QString result(const RevokeOutcome &outcome);
    [[nodiscard]] static Banner::Kind resultKind(const RevokeOutcome &outcome);

    [[nodiscard]] static Notification gone(const QString &token);
    /// Nothing was revoked at all.
    [[nodiscard]] static Notification failure(const Error &error);
    /// It stopped early.
    [[nodiscard]] static Notification stopped(const RevokeOutcome &outcome);

private:
    [[nodiscard]] static QString sentences(QStringList each);
};

} // namespace patwarden
