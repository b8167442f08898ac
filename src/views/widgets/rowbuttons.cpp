// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/rowbuttons.h"

#include "views/theme/style.h"
#include "views/widgets/datatable.h"
#include "views/widgets/linklabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace patwarden {

RowButtons::RowButtons(DataTable *table, int column, const QString &text, NameOf nameOf)
    : QObject(table)
    , m_table(table)
    , m_column(column)
    , m_text(text)
    , m_nameOf(std::move(nameOf))
{
    const int button = LinkLabel(text).sizeHint().width() + 2 * measuresOf(table).cardPaddingX;
    table->setColumnWidth(column, std::max(button, table->horizontalHeader()->sectionSizeHint(column)));
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &RowButtons::place);
    const auto later = [this] { m_later.start(); };
    const QAbstractItemModel *model = table->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, later);
    connect(model, &QAbstractItemModel::rowsRemoved, this, later);
    connect(model, &QAbstractItemModel::rowsMoved, this, later);
    connect(model, &QAbstractItemModel::dataChanged, this, later);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, this, later);
    table->viewport()->installEventFilter(this);
}

void RowButtons::openMenu(QMenu *menu, int row) const
{
    const QWidget *viewport = m_table->viewport();
    const QRect cell = m_table->visualRect(m_table->model()->index(row, m_column));
    const QPoint below = viewport->mapToGlobal(cell.bottomLeft());
    const int width = menu->sizeHint().width();
    menu->popup(viewport->isRightToLeft() ? below : QPoint(below.x() + cell.width() - width, below.y()));
}

void RowButtons::place()
{
    const int first = std::max(0, m_table->rowAt(0));
    const int bottom = m_table->rowAt(m_table->viewport()->height() - 1);
    const int last = bottom < 0 ? m_table->model()->rowCount() - 1 : bottom;
    for (int row = first; row <= last; ++row) {
        const QModelIndex cell = m_table->model()->index(row, m_column);
        const std::optional<Name> name = m_nameOf(row);
        if (name.has_value() == (m_table->indexWidget(cell) != nullptr))
            continue;
        if (!name) {
            m_table->setIndexWidget(cell, nullptr);
            continue;
        }
        auto *button = new LinkLabel(m_text);
        button->setObjectName(name->objectName);
        button->setAccessibleName(m_text);
        button->setAccessibleDescription(name->description);
        connect(button, &QPushButton::clicked, this,
                [this, at = QPersistentModelIndex(cell)] { Q_EMIT clicked(at.row()); });
        m_table->setCellButton(cell, button);
    }
}

bool RowButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        m_later.start();
    return QObject::eventFilter(watched, event);
}

} // namespace patwarden
