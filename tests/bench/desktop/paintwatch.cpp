// SPDX-License-Identifier: GPL-3.0-or-later
#include "paintwatch.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTimer>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nameColumn = 1;

} // namespace

PaintWatch::PaintWatch()
{
    qApp->installEventFilter(this);
}

void PaintWatch::arm(const QString &viewName, Condition isDone)
{
    m_viewName = viewName;
    m_isDone = std::move(isDone);
    m_sinceAction.invalidate();
    m_time.reset();
    m_isPaintedSo = false;
    m_isArmed = true;
}

void PaintWatch::begin()
{
    m_sinceAction.start();
}

void PaintWatch::countPaints(const QString &viewName)
{
    m_countedName = viewName;
    m_paints = 0;
    m_unreadPaints = 0;
}

bool PaintWatch::hasItsRows(const QAbstractItemView &view)
{
    const QAbstractItemModel *model = view.model();
    if (!model || model->rowCount() == 0)
        return false;
    const QModelIndex first = view.indexAt(QPoint(4, 4));
    const QModelIndex last = view.indexAt(QPoint(4, view.viewport()->height() - 4));
    const int end = last.isValid() ? last.row() : model->rowCount() - 1;
    const int column = model->columnCount() > nameColumn ? nameColumn : 0;
    for (int row = std::max(0, first.row()); row <= end; ++row) {
        if (model->index(row, column).data().toString() == u"…"_s)
            return false;
    }
    return true;
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    const bool isAction = event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::KeyPress;
    if (isAction && watched->isWidgetType() && m_isArmed && !m_isPaintedSo)
        begin();
    if (event->type() == QEvent::Paint) {
        const auto *view = qobject_cast<const QAbstractItemView *>(watched->parent());
        if (view && view->viewport() == watched)
            onPaint(*view);
    }
    return QObject::eventFilter(watched, event);
}

void PaintWatch::onPaint(const QAbstractItemView &view)
{
    if (view.objectName() == m_countedName) {
        ++m_paints;
        m_unreadPaints += hasItsRows(view) ? 0 : 1;
    }
    if (!m_isArmed || m_isPaintedSo || view.objectName() != m_viewName || !m_sinceAction.isValid()
        || !m_isDone(view))
        return;
    m_isPaintedSo = true;
    // All of the window is painted in this turn; this comes in the next one.
    QTimer::singleShot(0, this, [this] {
        m_isArmed = false;
        m_time = double(m_sinceAction.nsecsElapsed()) / 1e6;
    });
}

} // namespace patwarden::bench
