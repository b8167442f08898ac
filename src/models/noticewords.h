// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/noticecontroller.h"

#include <QCoreApplication>

namespace patwarden {

/// What a notice says: what happened, and what to do about it.
class NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)

public:
    /// What happened, without a full stop: "ann denied scraper for octo-org".
    [[nodiscard]] static QString sentence(const NoticeRow &row, Instant now);
    /// What the reader can do now; empty where there is nothing to do.
    [[nodiscard]] static QString advice(const NoticeRow &row, Instant now);

private:
    [[nodiscard]] static QString ofRequest(const NoticeRow &row);
    [[nodiscard]] static QString ofToken(const NoticeRow &row, Instant now);
    [[nodiscard]] static QString ofPolicy(const NoticeRow &row);
    [[nodiscard]] static QString cutsOff(const NoticeRow &row);
    [[nodiscard]] static QString willCutOff(const NoticeRow &row);
    [[nodiscard]] static QString ofMembership(const NoticeRow &row);
    [[nodiscard]] static QString roleGiven(const NoticeRow &row);
    [[nodiscard]] static QString afterCutOff(const NoticeRow &row);
    [[nodiscard]] static QString aheadOfCutOff(const NoticeRow &row);
    [[nodiscard]] static QString place(const NoticeRow &row);
};

} // namespace patwarden
