// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/sidebar.h"

#include "models/settingssidebarmodel.h"
#include "views/frame/sidebardelegate.h"
#include "views/theme/style.h"

#include <QKeyEvent>
#include <QPainter>

namespace patwarden {

Sidebar::Sidebar(QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new SidebarDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setAutoScroll(false);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTreeView::clicked, this, &Sidebar::choose);
}

void Sidebar::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    expandAll();
}

void Sidebar::setPlace(const QModelIndex &index)
{
    if (!index.isValid()) {
        selectionModel()->clear();
        return;
    }
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void Sidebar::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTreeView::rowsInserted(parent, first, last);
    if (parent.isValid())
        expand(parent);
    for (int row = first; row <= last; ++row)
        expandRecursively(model()->index(row, 0, parent));
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(currentIndex());
        return;
    case Qt::Key_Left: // nothing folds here
    case Qt::Key_Right:
        event->ignore();
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void Sidebar::paintEvent(QPaintEvent *event)
{
    {
        const Colors &colors = colorsOf(this);
        QPainter painter(viewport());
        painter.fillRect(event->rect(), colors.side);
        painter.setPen(colors.line);
        const int edge = isRightToLeft() ? 0 : viewport()->width() - 1;
        painter.drawLine(edge, 0, edge, viewport()->height());
    }
    QTreeView::paintEvent(event);
}

bool Sidebar::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        const QModelIndex index = indexAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        viewport()->setCursor(index.flags().testFlag(Qt::ItemIsEnabled) ? Qt::PointingHandCursor
                                                                        : Qt::ArrowCursor);
    }
    return QTreeView::viewportEvent(event);
}

QItemSelectionModel::SelectionFlags Sidebar::selectionCommand(const QModelIndex &, const QEvent *) const
{
    return QItemSelectionModel::NoUpdate;
}

void Sidebar::choose(const QModelIndex &index)
{
    const QVariant route = index.data(SettingsSidebarModel::RouteRole);
    if (route.isValid())
        Q_EMIT chosen(route.value<Route>());
}

} // namespace patwarden
