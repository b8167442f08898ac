// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/requestcontroller.h"
#include "views/entries/reasondialog.h"
#include "views/widgets/banner.h"
#include "views/widgets/prompts.h"

#include <QCoreApplication>

namespace patwarden {

/// The sentences around deciding: what is asked before, and what is told after.
class ReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)

public:
    /// \param hidden how many of them the filter hides. \param organization empty: of several.
    [[nodiscard]] static ConfirmQuestion approveQuestion(int count, qsizetype hidden, const QString &organization);
    [[nodiscard]] static ReasonQuestion denyQuestion(int count, qsizetype hidden, const QString &organization);
    [[nodiscard]] static ReasonQuestion denyOneQuestion(const QString &tokenName, const QString &owner,
                                                        const QString &organization);
    /// "Denying 3 requests…"
    [[nodiscard]] static QString underWay(Verdict verdict, int count);

    /// "Approved nightly-mirror. bo was told."
    [[nodiscard]] static QString decidedOne(Verdict verdict, const QString &tokenName, const QString &owner);
    /// "Approved 120 requests. 3 had been decided by somebody else."
    [[nodiscard]] static QString result(Verdict verdict, const ReviewOutcome &outcome);
    [[nodiscard]] static Banner::Kind resultKind(const ReviewOutcome &outcome);

    /// "nightly-mirror: approved by bo, 2 hours ago"
    [[nodiscard]] static QString earlier(const ReviewOutcome::Earlier &earlier, Instant now);
    /// "bo approved nightly-mirror 2 hours ago."
    [[nodiscard]] static QString earlierSentence(const ReviewOutcome::Earlier &earlier, Instant now);

    /// What somebody else decided first, and what failed; none where there is nothing of that kind.
    [[nodiscard]] static std::optional<Notification> report(Verdict verdict, const ReviewOutcome &outcome,
                                                            Instant now);
    [[nodiscard]] static Notification decidedMeanwhile(const ReviewOutcome::Earlier &earlier, Instant now);
    [[nodiscard]] static Notification notFound(const QString &tokenName);
    /// Nothing was decided at all.
    [[nodiscard]] static Notification failure(Verdict verdict, const Error &error);
};

} // namespace patwarden
