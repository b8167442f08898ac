// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace patwarden {

/// Keeps what one reads where it is while rows come and go above it. At the very top new rows push the others
/// down: there one wants to see what comes. All rows have one height, and the table scrolls by pixels or by rows.
class ScrollAnchor : public QObject
{
    Q_OBJECT

public:
    /// To be made after the table has got its model; belongs to the table.
    explicit ScrollAnchor(QTableView *table);

private:
    void onInserted(int first, int last);
    void onRemoved(int first, int last);
    void scrollBy(int rows);

    QTableView *m_table;
    int m_top = -1; ///< the row at the top, before rows came or went; -1: nothing to keep
};

} // namespace patwarden
