// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace patwarden::bench {

/// What is measured, how much of it, and with what.
struct Plan {
    QString programs; ///< the folder of patwarden, patwardenctl and barewindow
    QString demo; ///< a file for the demo's estate, filled when it is first opened
    QString bigQueue; ///< a file with one organization and `requests` pending requests
    int requests = 100'000;
    int pairs = 15;
    int lines = 500'000;
    int repeats = 5;
};

/// Each writes its lines of the report, as Markdown; none where something could not be measured (said on stderr).
[[nodiscard]] QStringList measureFirstPaint(const Plan &plan);
[[nodiscard]] QStringList measureMemory(const Plan &plan);
[[nodiscard]] QStringList measureDecisions(const Plan &plan);

/// An estate that `patwarden --demo --database` signs in to as the owner of its organization, which lands at the
/// queue.
void writeBigQueue(const QString &path, int requests);

[[nodiscard]] double median(QList<double> values); ///< of at least one

} // namespace patwarden::bench
