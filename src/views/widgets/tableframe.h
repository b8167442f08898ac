// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace patwarden {

/// The border of a DataTable with its round corners, laid over head, rows and scroll bars, which know no corners.
/// Lets every click through.
class TableFrame : public QWidget
{
    Q_OBJECT

public:
    explicit TableFrame(QWidget *table);

    /// Qt raises the boxes of the scroll bars whenever it lays them out.
    void stayAbove(QWidget *sibling);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace patwarden
