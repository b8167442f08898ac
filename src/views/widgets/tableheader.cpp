// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tableheader.h"

#include "views/theme/style.h"
#include "views/theme/viewpainter.h"

#include <QPainter>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_tickBox(new AskingCheckBox(viewport()))
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setMinimumSectionSize(measuresOf(this).control);
    setStretchLastSection(true);
    m_tickBox->setObjectName("selectAllBox"_L1);
    m_tickBox->setAccessibleName(tr("Select all"));
    m_tickBox->setToolTip(tr("Select all"));
    m_tickBox->setTristate(true);
    m_tickBox->hide();
    connect(this, &QHeaderView::sectionResized, this, &TableHeader::placeTickBox);
    connect(this, &QHeaderView::sectionMoved, this, &TableHeader::placeTickBox);
    connect(this, &QHeaderView::geometriesChanged, this, &TableHeader::placeTickBox);
}

void TableHeader::setTickColumn(int column)
{
    m_tickColumn = column;
    m_tickBox->setVisible(column >= 0);
    placeTickBox();
}

void TableHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    placeTickBox();
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (logicalIndex != m_tickColumn) {
        QHeaderView::paintSection(painter, rect, logicalIndex);
        return;
    }
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
}

void TableHeader::placeTickBox()
{
    if (m_tickColumn < 0 || m_tickColumn >= count())
        return;
    const int side = measuresOf(this).indicator;
    const int width = sectionSize(m_tickColumn);
    const int padding = viewpainter::cellPadding(this);
    const int left = sectionViewportPosition(m_tickColumn);
    const int x = layoutDirection() == Qt::RightToLeft ? left + width - padding - side : left + padding;
    m_tickBox->setGeometry(x, (height() - 1 - side) / 2, side, side);
}

TableHeadEnd::TableHeadEnd(const TableHeader *header)
    : m_header(header)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize TableHeadEnd::sizeHint() const
{
    return {0, m_header->isHidden() ? 0 : m_header->sizeHint().height()};
}

void TableHeadEnd::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), colorsOf(this).side);
    painter.fillRect(0, height() - 1, width(), 1, colorsOf(this).line);
}

} // namespace patwarden
