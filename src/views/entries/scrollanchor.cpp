// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entries/scrollanchor.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace patwarden {

ScrollAnchor::ScrollAnchor(QTableView *table)
    : QObject(table)
    , m_table(table)
{
    const QAbstractItemModel *model = table->model();
    const auto note = [this] { m_top = m_table->verticalScrollBar()->value() > 0 ? m_table->rowAt(0) : -1; };
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, note);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, note);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { onRemoved(first, last); });
}

void ScrollAnchor::onInserted(int first, int last)
{
    if (m_top >= 0 && first <= m_top)
        scrollBy(last - first + 1);
}

void ScrollAnchor::onRemoved(int first, int last)
{
    if (m_top >= 0 && first < m_top)
        scrollBy(first - std::min(last + 1, m_top));
}

void ScrollAnchor::scrollBy(int rows)
{
    const bool byPixels = m_table->verticalScrollMode() == QAbstractItemView::ScrollPerPixel;
    const int step = byPixels ? m_table->verticalHeader()->defaultSectionSize() : 1;
    QScrollBar *bar = m_table->verticalScrollBar();
    bar->setValue(bar->value() + rows * step);
}

} // namespace patwarden
