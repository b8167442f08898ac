// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entries/entrylist.h"

#include "controller/wording.h"
#include "ui_entrylist.h"
#include "views/entries/bulkprogress.h"
#include "views/entries/entrydecider.h"
#include "views/entries/entryfilterbar.h"
#include "views/entries/scrollanchor.h"
#include "views/theme/measures.h"
#include "views/theme/style.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

EntryList::EntryList(EntryListModel &model, EntryFilterBar *filters, const Texts &texts, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_ui(std::make_unique<Ui::EntryList>())
    , m_filters(filters)
    , m_progress(new BulkProgress(this))
    , m_texts(texts)
{
    setObjectName(texts.listName);
    m_filters->setParent(this); // before the table is made: Tab goes in the order of making
    m_ui->setupUi(this);
    const Measures &measures = measuresOf(this);
    layout()->setContentsMargins(measures.pageMargin, 22, measures.pageMargin, measures.pageMargin);
    layout()->setSpacing(measures.wideGap);
    m_ui->tableLayout->setSpacing(measures.wideGap);
    m_ui->table->setEndsWithRows(true);
    m_ui->tableLayout->setStretch(0, 1);
    m_ui->tableLayout->addStretch();
    m_ui->noticeLayout->addWidget(m_progress);
    m_ui->filterLayout->addWidget(m_filters);
    m_ui->hintLabel->setText(texts.hint);
    m_ui->readingLabel->setText(texts.reading);
    setTone(m_ui->hintLabel, TextTone::Dim);
    setTone(m_ui->readingLabel, TextTone::Dim);
    setUpTable();
    m_menu = new QMenu(m_ui->selectedButton);
    m_menu->setObjectName(u"selectedMenu"_s);
    m_ui->selectedButton->setMenu(m_menu);
    setButtonRole(m_ui->selectedButton, ButtonRole::Primary);
    m_busyTimer.setSingleShot(true);
    m_busyTimer.setInterval(300ms);
    connect(&m_busyTimer, &QTimer::timeout, m_ui->readingLabel, &QWidget::show);
}

EntryList::~EntryList() = default;

void EntryList::begin()
{
    connect(m_nothing[Filtered]->addButton(tr("Clear"), u"clearFilterButton"_s), &QPushButton::clicked, m_filters,
            &EntryFilterBar::clear);
    const QString wayToOptIn = m_texts.optIn.isEmpty() ? tr("Opt in…") : m_texts.optIn;
    QPushButton *optIn = m_nothing[NotOptedIn]->addButton(wayToOptIn, u"optInButton"_s);
    setButtonRole(optIn, ButtonRole::Primary);
    connect(optIn, &QPushButton::clicked, this, &EntryList::optInAsked);
    m_retry = m_nothing[Failed]->addButton(tr("Try again"), u"retryButton"_s);
    connect(m_retry, &QPushButton::clicked, this, &EntryList::retryAsked);

    connect(&m_model, &EntryListModel::stateChanged, this, &EntryList::showState);
    connect(&m_model, &EntryListModel::listChanged, this, &EntryList::showState);
    connect(&m_model, &EntryListModel::listChanged, this, &EntryList::showTicks);
    connect(&m_model, &EntryListModel::ticksChanged, this, &EntryList::showTicks);
    connect(&m_model, &EntryListModel::sortChanged, this, &EntryList::showSort);
    connect(&m_model, &EntryListModel::readingFailed, this, &EntryList::showFailure);
    showSort();
    showTicks();
    setOrganizationName({});
}

void EntryList::setNothing(Nothing nothing, const QString &iconName, const QString &title, const QString &text,
                           const QString &objectName)
{
    auto *state = new EmptyState(iconName, title, text, this);
    state->setObjectName(objectName);
    m_ui->content->addWidget(state);
    m_nothing[size_t(nothing)] = state;
}

DataTable *EntryList::table() const
{
    return m_ui->table;
}

QVBoxLayout *EntryList::headerLayout() const
{
    return m_ui->headerLayout;
}

QAction *EntryList::addToMenu(const QString &text, const QString &objectName)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(objectName);
    return action;
}

void EntryList::setUpTable()
{
    DataTable *table = m_ui->table;
    table->setObjectName(m_texts.tableName);
    table->setAccessibleName(m_texts.tableTitle);
    table->setTickColumn(EntryListModel::tickColumn);
    table->setLinkColumn(EntryListModel::nameColumn);
    table->setModel(&m_model);
    new ScrollAnchor(table);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setStretchLastSection(false);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &EntryList::onIndicator);
    connect(table, &DataTable::opened, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model.idAt(index.row(), 0)); });
    connect(table, &DataTable::rangeTicked, &m_model, &EntryListModel::setTicked);
    connect(table, &DataTable::selectAllToggled, &m_model, &EntryListModel::tickShown);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_currentBefore = currentId(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { setCurrentId(m_currentBefore); });
}

void EntryList::setOrganizationName(const QString &name)
{
    m_organizationName = name;
    showState();
}

// ------------------------------------------------------------------------------------------------------- states

QWidget *EntryList::widgetOfState()
{
    switch (m_model.state()) {
    case EntryListModel::State::NotOptedIn:
        return m_nothing[NotOptedIn];
    case EntryListModel::State::Failed:
        return m_nothing[Failed];
    case EntryListModel::State::Ready:
        if (m_model.total() == 0)
            return m_nothing[None];
        return m_model.shownCount() == 0 ? static_cast<QWidget *>(m_nothing[Filtered]) : m_ui->tablePage;
    default:
        return m_ui->readingPage;
    }
}

void EntryList::describeFailure()
{
    const bool forbidden = m_model.error().code == ErrorCode::Forbidden;
    EmptyState *failed = m_nothing[Failed];
    m_retry->setVisible(!forbidden);
    failed->setTitle(forbidden ? m_texts.forbidden : m_texts.failed);
    failed->setText(!forbidden                        ? Wording::sentence(m_model.error())
                        : !m_texts.notOwner.isEmpty() ? m_texts.notOwner
                        : m_organizationName.isEmpty()
                        ? tr("You are not an owner of this organization.")
                        : tr("You are not an owner of %1.").arg(m_organizationName));
}

void EntryList::showState()
{
    QWidget *state = widgetOfState();
    if (state == m_nothing[Filtered])
        m_nothing[Filtered]->setTitle(filteredTitle(int(m_model.total())));
    if (state == m_nothing[Failed])
        describeFailure();
    if (state == m_ui->readingPage && m_ui->content->currentWidget() != state) {
        m_ui->readingLabel->hide();
        m_busyTimer.start();
    }
    // Would have it, in this list: who left while it was read has the keyboard elsewhere.
    const bool hadFocus = isVisible() && m_ui->content->currentWidget()->isAncestorOf(focusWidget());
    m_ui->content->setCurrentWidget(state);
    if (m_model.rowCount() > 0 && !m_ui->table->currentIndex().isValid()) // the keys need one
        m_ui->table->setCurrentIndex(m_model.index(0, EntryListModel::nameColumn));
    if (hadFocus && state == m_ui->tablePage)
        focusTable();
    const bool hasRows = state == m_ui->tablePage || state == m_nothing[Filtered];
    m_filters->setVisible(hasRows);
    m_ui->footer->setVisible(hasRows);
    m_ui->hintLabel->setVisible(state == m_ui->tablePage);
}

void EntryList::showTicks()
{
    m_ui->table->setSelectAllState(m_model.shownTickState());
    const int count = int(m_model.tickedCount());
    const QString text = selectedText(count);
    m_ui->selectedButton->setText(text);
    m_ui->selectedButton->setAccessibleName(text);
    m_ui->selectedButton->setVisible(count > 0);
}

void EntryList::follow(EntryDecider *decider)
{
    connect(m_progress, &BulkProgress::cancelled, decider, &EntryDecider::stop);
    connect(decider, &EntryDecider::bulkStarted, this, [this](const QString &text, int count) {
        hideResult();
        setBulkRuns(true);
        m_progress->start(text, count);
    });
    connect(decider, &EntryDecider::bulkProgressed, m_progress, &BulkProgress::setDone);
    connect(decider, &EntryDecider::bulkFinished, this, [this](Banner::Kind kind, const QString &result) {
        m_progress->finish();
        setBulkRuns(false);
        showResult(kind, result);
    });
}

void EntryList::setBulkRuns(bool runs)
{
    m_ui->selectedButton->setEnabled(!runs);
    m_ui->selectedButton->setToolTip(runs ? m_texts.busy : QString());
}

void EntryList::showFailure(const Error &error)
{
    if (error.code != ErrorCode::ConnectionLost) // the frame says that, for all pages
        showResult(Banner::Kind::Error, Wording::sentence(error));
}

void EntryList::showResult(Banner::Kind kind, const QString &text)
{
    hideResult();
    m_result = new Banner(kind, text, this);
    m_result->setObjectName(u"resultBanner"_s);
    QPushButton *close = m_result->addButton(tr("Dismiss"), u"dismissResultButton"_s);
    setButtonRole(close, ButtonRole::Link);
    connect(close, &QPushButton::clicked, this, &EntryList::hideResult);
    m_ui->noticeLayout->addWidget(m_result);
}

void EntryList::hideResult()
{
    if (!m_result)
        return;
    m_result->hide();
    m_result->deleteLater();
    m_result = nullptr;
}

// ------------------------------------------------------------------------------------------------------ sorting

void EntryList::onIndicator(int column, Qt::SortOrder order)
{
    if (m_model.hasIndex())
        m_model.sort(column, order);
    showSort(); // back to what is in force where the column cannot be sorted by
}

void EntryList::showSort()
{
    QHeaderView *header = m_ui->table->horizontalHeader();
    const QSignalBlocker blocker(header);
    header->setSortIndicator(m_model.sortColumn(), m_model.sortOrder());
    header->viewport()->update();
}

// -------------------------------------------------------------------------------------------------- current row

qint64 EntryList::currentId() const
{
    return m_model.idAt(m_ui->table->currentIndex().row(), 0);
}

void EntryList::setCurrentId(qint64 id)
{
    if (const int row = m_model.rowOf(id); row >= 0)
        m_ui->table->setCurrentIndex(m_model.index(row, EntryListModel::nameColumn));
}

void EntryList::moveCurrent(int rows)
{
    if (m_model.rowCount() == 0)
        return;
    const QModelIndex current = m_ui->table->currentIndex();
    const int row = current.isValid() ? std::clamp(current.row() + rows, 0, m_model.rowCount() - 1) : 0;
    m_ui->table->setCurrentIndex(m_model.index(row, EntryListModel::nameColumn));
    focusTable();
}

void EntryList::tickCurrent()
{
    const QModelIndex current = m_ui->table->currentIndex();
    if (current.isValid())
        m_model.setTicked(current.row(), current.row(), !m_model.isIdTicked(currentId()));
}

void EntryList::focusSearch()
{
    m_filters->focusSearch();
}

void EntryList::focusTable()
{
    m_ui->table->setFocus(Qt::ShortcutFocusReason);
}

} // namespace patwarden
