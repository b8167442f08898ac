// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QPushButton;

namespace patwarden {

class RowDelegate;
class TableFrame;
class TableHeader;

/// The table every page shows its rows in: whole rows, a line between them, a frame with round corners.
///
/// One row is current and selected (SelectRows, single); ticks are apart from it. Plain letters are left to the
/// page. The model gives DisplayRole, AccessibleTextRole, TextAlignmentRole, CheckStateRole (in the tick column);
/// colours come from the theme. A ticked row is shown in `sel`. Space or a click ticks through
/// setData(CheckStateRole); Shift-click is left to rangeTicked() because only the page knows what the rows in
/// between are. Not made for row counts above what QTableView can show, about 60 million pixels of height;
/// 1,000,000 rows are.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(QWidget *parent = nullptr);
    ~DataTable() override;

    [[nodiscard]] int tickColumn() const { return m_tickColumn; }
    /// The check box of the head ("select all"), objectName "selectAllBox".
    [[nodiscard]] Qt::CheckState selectAllState() const;
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    [[nodiscard]] bool isTicked(const QModelIndex &index) const;

    /// Makes `column` the one with the check boxes; -1 for none, which is the default. It gets a fixed width.
    void setTickColumn(int column);
    /// What the head's check box shows. It never changes by itself: selectAllToggled() tells what was asked for.
    void setSelectAllState(Qt::CheckState state);
    /// Draws `column` as a link: a click there or Return on the row emits opened().
    void setLinkColumn(int column);
    /// Draws `column` as a pill; its kind is an int of PillKind under `kindRole`. An invalid value leaves the
    /// plain text.
    void setPillColumn(int column, int kindRole);
    /// Draws these columns in the theme's secondary colour.
    void setDimColumns(const QList<int> &columns);
    /// Puts a button into a cell; Tab comes to it after the table and the buttons of the rows above.
    void setCellButton(const QModelIndex &cell, QPushButton *button);
    /// Without a frame, for a table inside a card.
    void setFramed(bool framed);
    /// Grows with its rows instead of scrolling: for short tables inside a page that scrolls.
    void setFitsRows(bool fits);

    /// Ends below its last row while there is room, and scrolls where there is none. Its layout needs a stretch
    /// below it.
    void setEndsWithRows(bool ends);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Return on a row, or a click on its link.
    void opened(const QModelIndex &index);
    /// Shift-click in the tick column: rows first … last of the view's model (first <= last) should become
    /// `ticked`.
    void rangeTicked(int first, int last, bool ticked);
    void selectAllToggled(bool ticked);

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void toggle(const QModelIndex &index, bool range);
    void watchRows();
    void followRows();
    [[nodiscard]] int heightOfRows() const;
    void setHoveredRow(int row);
    void updateRow(int row);
    [[nodiscard]] bool isOnLink(const QPoint &position) const;

    TableHeader *m_header;
    RowDelegate *m_delegate;
    TableFrame *m_frame;
    int m_tickColumn = -1;
    int m_linkColumn = -1;
    int m_hoveredRow = -1;
    QPersistentModelIndex m_pressed;
    QPersistentModelIndex m_anchor; ///< the last one ticked by itself, where a range begins
    bool m_fitsRows = false;
    bool m_endsWithRows = false;
};

} // namespace patwarden
