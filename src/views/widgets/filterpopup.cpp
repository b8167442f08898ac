// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filterpopup.h"

#include "views/theme/icons.h"
#include "views/theme/shapes.h"
#include "views/theme/style.h"
#include "views/widgets/filterchoicedelegate.h"
#include "views/widgets/filterchoicemodel.h"
#include "views/widgets/linklabel.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRows = 9;

} // namespace

FilterPopup::FilterPopup(const QString &title, QWidget *button)
    : QFrame(button, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_model(new FilterChoiceModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing matches"), this))
{
    setObjectName("filterPopup"_L1);
    setAccessibleName(title);
    setAttribute(Qt::WA_TranslucentBackground);
    build(title);
    connect(m_search, &QLineEdit::textChanged, this, &FilterPopup::onSearch);
    connect(m_list, &QListView::clicked, this, &FilterPopup::toggle);
    connect(m_model, &FilterChoiceModel::toggled, this, &FilterPopup::toggled);
    connect(m_model, &FilterChoiceModel::rowsInserted, this, &FilterPopup::showMatches);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
}

void FilterPopup::build(const QString &title)
{
    m_search->setObjectName("filterSearch"_L1);
    //: placeholder of the search line in a filter; %1 is what is filtered, e.g. Owner
    m_search->setPlaceholderText(tr("Search %1").arg(title));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->addAction(icon(u"search"_s, IconTone::Dim), QLineEdit::LeadingPosition);

    m_list->setObjectName("filterList"_L1);
    m_list->setAccessibleName(title);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FilterChoiceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);

    m_nothing->setAlignment(Qt::AlignCenter);
    setTone(m_nothing, TextTone::Dim);

    auto *clear = new LinkLabel(tr("Clear"), this);
    clear->setObjectName("filterClear"_L1);
    connect(clear, &QPushButton::clicked, this, &FilterPopup::clearRequested);

    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(8, 0, 8, 2);
    bottom->addWidget(clear);
    bottom->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    column->addLayout(bottom);
}

void FilterPopup::open(const FilterOffer &offer, const QStringList &checked)
{
    m_search->clear();
    m_model->setSearch({});
    m_model->setOffer(offer, checked);
    m_list->setCurrentIndex({});
    m_list->scrollToTop();
    showMatches();
    place();
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void FilterPopup::update(const FilterOffer &offer, const QStringList &checked)
{
    const QString current = m_list->currentIndex().data(FilterChoiceModel::KeyRole).toString();
    const int scrolled = m_list->verticalScrollBar()->value();
    const bool wasEmpty = m_model->isEmpty();
    m_model->updateOffer(offer, checked);
    if (wasEmpty)
        place();
    if (!current.isEmpty() && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(m_model->rowOf(current)));
    m_list->verticalScrollBar()->setValue(scrolled);
    showMatches();
}

void FilterPopup::uncheckAll()
{
    m_model->uncheckAll();
}

void FilterPopup::place()
{
    const QWidget *button = parentWidget();
    const int rows = qBound(1, m_model->rowCount(), mostRows);
    m_list->setFixedHeight(rows * qMax(measuresOf(this).control, m_list->fontMetrics().height() + 8));
    const int wide = qMax(button->width(), qRound(260 * measuresOf(this).factor));
    resize(wide,
           layout()->totalHeightForWidth(wide) > 0 ? layout()->totalHeightForWidth(wide) : sizeHint().height());

    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QPoint corner = button->mapToGlobal(QPoint(isMirrored ? button->width() - width() : 0, button->height() + 4));
    if (const QScreen *screen = button->screen()) {
        const QRect room = screen->availableGeometry();
        if (corner.y() + height() > room.bottom())
            corner.setY(button->mapToGlobal(QPoint(0, -height() - 4)).y());
        corner.setX(qBound(room.left(), corner.x(), qMax(room.left(), room.right() - width())));
        corner.setY(qMax(room.top(), corner.y()));
    }
    move(corner);
}

void FilterPopup::onSearch(const QString &text)
{
    m_model->setSearch(text.trimmed());
    m_list->setCurrentIndex({});
    m_list->scrollToTop();
    showMatches();
}

void FilterPopup::showMatches()
{
    // The list keeps its height, so that the window does not jump while one types.
    const bool hasMatch = m_model->rowCount() > 0;
    m_nothing->setFixedHeight(m_list->height());
    m_list->setVisible(hasMatch);
    m_nothing->setVisible(!hasMatch);
}

void FilterPopup::toggle(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const bool isChecked = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    m_model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

bool FilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    const bool isDone = watched == m_search ? onSearchKey(key->key()) : watched == m_list && onListKey(key);
    return isDone || QFrame::eventFilter(watched, event);
}

bool FilterPopup::onSearchKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        m_list->setFocus(Qt::TabFocusReason);
        m_list->setCurrentIndex(m_model->index(0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_search->text().isEmpty())
            toggle(m_model->index(0));
        return true;
    default:
        return false;
    }
}

bool FilterPopup::onListKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        toggle(m_list->currentIndex());
        return true;
    case Qt::Key_Up:
        if (m_list->currentIndex().row() > 0)
            return false;
        m_search->setFocus(Qt::BacktabFocusReason);
        return true;
    case Qt::Key_Backspace:
        break;
    default:
        if (event->text().isEmpty() || !event->text().at(0).isPrint())
            return false;
    }
    // Who types while on the list means the search.
    m_search->setFocus(Qt::OtherFocusReason);
    if (event->key() == Qt::Key_Backspace)
        m_search->backspace();
    else
        m_search->insert(event->text());
    return true;
}

void FilterPopup::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    drawBox(&painter, rect(), measuresOf(this).cardCorner, colorsOf(this).card, colorsOf(this).line);
}

} // namespace patwarden
