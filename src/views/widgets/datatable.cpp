// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/datatable.h"

#include "views/theme/shapes.h"
#include "views/theme/style.h"
#include "views/theme/viewpainter.h"
#include "views/widgets/rowdelegate.h"
#include "views/widgets/tableframe.h"
#include "views/widgets/tableheader.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>

namespace patwarden {

DataTable::DataTable(QWidget *parent)
    : QTableView(parent)
    , m_header(new TableHeader(this))
    , m_delegate(new RowDelegate(this))
    , m_frame(new TableFrame(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(measuresOf(this).row);
    verticalHeader()->setDefaultSectionSize(measuresOf(this).row);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalScrollBar()->setSingleStep(measuresOf(this).row);
    addScrollBarWidget(new TableHeadEnd(m_header), Qt::AlignTop);
    for (QScrollBar *bar : {verticalScrollBar(), horizontalScrollBar()})
        m_frame->stayAbove(bar->parentWidget());
    connect(m_header->tickBox(), &AskingCheckBox::asked, this, &DataTable::selectAllToggled);
}

DataTable::~DataTable() = default;

Qt::CheckState DataTable::selectAllState() const
{
    return m_header->tickBox()->checkState();
}

bool DataTable::isTicked(const QModelIndex &index) const
{
    if (m_tickColumn < 0)
        return false;
    return index.siblingAtColumn(m_tickColumn).data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
}

void DataTable::setTickColumn(int column)
{
    m_tickColumn = column;
    m_header->setTickColumn(column);
    if (column >= 0 && column < m_header->count()) {
        m_header->setSectionResizeMode(column, QHeaderView::Fixed);
        setColumnWidth(column, measuresOf(this).indicator + 2 * viewpainter::cellPadding(this));
    }
}

void DataTable::setSelectAllState(Qt::CheckState state)
{
    m_header->tickBox()->setCheckState(state);
}

void DataTable::setLinkColumn(int column)
{
    m_linkColumn = column;
    m_delegate->setLinkColumn(column);
    viewport()->update();
}

void DataTable::setPillColumn(int column, int kindRole)
{
    m_delegate->setPillColumn(column, kindRole);
    viewport()->update();
}

void DataTable::setDimColumns(const QList<int> &columns)
{
    m_delegate->setDimColumns(columns);
    viewport()->update();
}

void DataTable::setCellButton(const QModelIndex &cell, QPushButton *button)
{
    auto *place = new QWidget;
    auto *line = new QHBoxLayout(place);
    line->setContentsMargins(measuresOf(this).cardPaddingX, 0, 0, 0);
    line->addWidget(button);
    line->addStretch();
    setIndexWidget(cell, place);
    QWidget *before = this;
    for (int row = cell.row() - 1; row >= 0 && before == this; --row) {
        if (const QWidget *above = indexWidget(cell.siblingAtRow(row)))
            before = above->findChild<QPushButton *>();
    }
    setTabOrder(before, button);
}

void DataTable::setFramed(bool framed)
{
    m_frame->setVisible(framed);
}

void DataTable::setFitsRows(bool fits)
{
    m_fitsRows = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void DataTable::setEndsWithRows(bool ends)
{
    m_endsWithRows = ends;
    if (!ends)
        setMaximumHeight(QWIDGETSIZE_MAX);
    followRows();
}

void DataTable::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    QTableView::setModel(newModel);
    m_anchor = QPersistentModelIndex();
    m_hoveredRow = -1;
    setTickColumn(m_tickColumn);
    if (newModel)
        watchRows();
    updateGeometry();
}

void DataTable::watchRows()
{
    connect(model(), &QAbstractItemModel::rowsInserted, this, &DataTable::followRows);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, &DataTable::followRows);
    connect(model(), &QAbstractItemModel::modelReset, this, &DataTable::followRows);
    followRows();
    // A tick colours its whole row.
    connect(model(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                if (roles.isEmpty() || roles.contains(Qt::CheckStateRole))
                    for (int row = first.row(); row <= qMin(last.row(), first.row() + 200); ++row)
                        updateRow(row);
                if (last.row() - first.row() > 200)
                    viewport()->update();
            });
}

void DataTable::followRows()
{
    if (m_fitsRows)
        updateGeometry();
    if (m_endsWithRows && model())
        setMaximumHeight(heightOfRows());
}

int DataTable::heightOfRows() const
{
    const int head = m_header->isHidden() ? 0 : m_header->sizeHint().height();
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    const qint64 rows = qint64(model()->rowCount()) * measuresOf(this).row;
    return int(std::min<qint64>(head + rows + bar, QWIDGETSIZE_MAX));
}

QSize DataTable::sizeHint() const
{
    return m_fitsRows && model() ? QSize(QTableView::sizeHint().width(), heightOfRows()) : QTableView::sizeHint();
}

QSize DataTable::minimumSizeHint() const
{
    const QSize base = QTableView::minimumSizeHint();
    return m_fitsRows ? QSize(base.width(), sizeHint().height()) : base.expandedTo({0, measuresOf(this).row * 3});
}

void DataTable::toggle(const QModelIndex &index, bool range)
{
    const QModelIndex cell = index.siblingAtColumn(m_tickColumn);
    if (m_tickColumn < 0 || !cell.isValid() || !cell.data(Qt::CheckStateRole).isValid())
        return;
    const bool ticked = !isTicked(cell);
    if (range && m_anchor.isValid()) {
        const auto [first, last] = std::minmax({m_anchor.row(), cell.row()});
        Q_EMIT rangeTicked(first, last, ticked);
        return;
    }
    m_anchor = cell;
    model()->setData(cell, ticked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (event->key() == Qt::Key_Space && isPlain) {
        toggle(currentIndex(), event->modifiers() & Qt::ShiftModifier);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
    } else if (event->matches(QKeySequence::SelectAll) && m_tickColumn >= 0) {
        Q_EMIT selectAllToggled(true);
    } else if (isPlain && !event->text().isEmpty() && event->text().at(0).isPrint()) {
        event->ignore(); // the page's keys, not a search in the first column
    } else {
        QTableView::keyPressEvent(event);
    }
}

bool DataTable::isOnLink(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || index.column() != m_linkColumn)
        return false;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return m_delegate->textRect(option, index).contains(position);
}

void DataTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressed = event->button() == Qt::LeftButton ? index : QModelIndex();
    if (index.isValid() && index.column() == m_tickColumn && event->button() == Qt::LeftButton) {
        // Shift must not reach the selection.
        setCurrentIndex(index);
        return;
    }
    QTableView::mousePressEvent(event);
}

void DataTable::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    const bool isClick = event->button() == Qt::LeftButton && index.isValid() && m_pressed == index;
    m_pressed = QPersistentModelIndex();
    if (isClick && index.column() == m_tickColumn) {
        toggle(index, event->modifiers() & Qt::ShiftModifier);
        return;
    }
    const bool isLink = isClick && isOnLink(position);
    QTableView::mouseReleaseEvent(event);
    if (isLink)
        Q_EMIT opened(index);
}

void DataTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    // Two quick ticks are two ticks.
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && index.column() == m_tickColumn)
        mousePressEvent(event);
    else
        QTableView::mouseDoubleClickEvent(event);
}

void DataTable::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    setHoveredRow(rowAt(position.y()));
    if (isOnLink(position))
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
    if (m_pressed.isValid() && m_pressed.column() == m_tickColumn)
        return;
    QTableView::mouseMoveEvent(event);
}

bool DataTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void DataTable::setHoveredRow(int row)
{
    if (m_hoveredRow == row)
        return;
    updateRow(std::exchange(m_hoveredRow, row));
    updateRow(row);
}

void DataTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
}

void DataTable::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), colorsOf(this).card);
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    const int row = currentIndex().row();
    const int right = qMin(viewport()->width(), m_header->length() - m_header->offset());
    const QRect ring(0, rowViewportPosition(row), right, rowHeight(row));
    QPainter painter(viewport());
    drawRing(&painter, ring.adjusted(1, 0, -1, -1), measuresOf(this).controlCorner - 1, measuresOf(this).focusRing,
             colorsOf(this).accent);
}

void DataTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Who comes with the keyboard finds a row to stand on.
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey && !currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, qMax(0, m_linkColumn)));
    updateRow(currentIndex().row());
}

void DataTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_frame->setGeometry(rect());
    m_frame->raise();
}

} // namespace patwarden
