// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/requests/requestlist.h"

#include "controller/wording.h"
#include "ui_requestlist.h"
#include "views/requests/bulkprogress.h"
#include "views/requests/requestfilterbar.h"
#include "views/theme/measures.h"
#include "views/theme/style.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pageheader.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

RequestList::RequestList(PendingRequestModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_ui(std::make_unique<Ui::RequestList>())
    , m_header(new PageHeader(tr("Pending requests"), {}, this))
    , m_filters(new RequestFilterBar(model, this))
    , m_progress(new BulkProgress(this))
{
    m_ui->setupUi(this);
    const Measures &measures = measuresOf(this);
    layout()->setContentsMargins(measures.pageMargin, 22, measures.pageMargin, measures.pageMargin);
    layout()->setSpacing(measures.wideGap);
    m_ui->tableLayout->setSpacing(measures.wideGap);
    m_ui->requestTable->setEndsWithRows(true);
    m_ui->tableLayout->setStretch(0, 1);
    m_ui->tableLayout->addStretch();
    m_ui->headerLayout->addWidget(m_header);
    m_ui->noticeLayout->addWidget(m_progress);
    m_ui->filterLayout->addWidget(m_filters);
    setTone(m_ui->hintLabel, TextTone::Dim);
    setTone(m_ui->readingLabel, TextTone::Dim);
    setUpTable();
    setUpMenu();
    setUpStates();
    setOrganizationName({});

    connect(&m_model, &PendingRequestModel::stateChanged, this, &RequestList::showState);
    connect(&m_model, &PendingRequestModel::listChanged, this, &RequestList::showState);
    connect(&m_model, &PendingRequestModel::listChanged, this, &RequestList::showTicks);
    connect(&m_model, &PendingRequestModel::ticksChanged, this, &RequestList::showTicks);
    connect(&m_model, &PendingRequestModel::sortChanged, this, &RequestList::showSort);
    connect(&m_model, &PendingRequestModel::readingFailed, this, &RequestList::showFailure);
    m_busyTimer.setSingleShot(true);
    m_busyTimer.setInterval(300ms);
    connect(&m_busyTimer, &QTimer::timeout, m_ui->readingLabel, &QWidget::show);
    showSort();
    showState();
    showTicks();
}

RequestList::~RequestList() = default;

void RequestList::setUpTable()
{
    DataTable *table = m_ui->requestTable;
    table->setTickColumn(PendingRequestModel::Tick);
    table->setLinkColumn(PendingRequestModel::Name);
    table->setPillColumn(PendingRequestModel::RiskWord, PendingRequestModel::riskRole);
    table->setDimColumns(
        {PendingRequestModel::RepositoryAccess, PendingRequestModel::Expires, PendingRequestModel::Asked});
    table->setModel(&m_model);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    fitColumns();
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RequestList::onIndicator);
    connect(table, &DataTable::opened, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model.requestAt(index.row())); });
    connect(table, &DataTable::rangeTicked, &m_model, &PendingRequestModel::setTicked);
    connect(table, &DataTable::selectAllToggled, &m_model, &PendingRequestModel::tickShown);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_currentBefore = currentRequest(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { setCurrentRequest(m_currentBefore); });
}

void RequestList::fitColumns()
{
    using Model = PendingRequestModel;
    QHeaderView *header = m_ui->requestTable->horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    const std::pair<int, int> letters[] = {
        {Model::Name, 18},    {Model::Owner, 10},    {Model::RepositoryAccess, 17},
        {Model::Expires, 14}, {Model::RiskWord, 12}, {Model::Asked, 11}};
    header->setStretchLastSection(false);
    for (const auto &[column, count] : letters)
        header->resizeSection(column, count * letter);
    header->setSectionResizeMode(Model::Permissions, QHeaderView::Stretch);
}

void RequestList::setUpMenu()
{
    auto *menu = new QMenu(m_ui->selectedButton);
    menu->setObjectName(u"selectedMenu"_s);
    menu->addAction(m_ui->approveSelectedAction);
    menu->addAction(m_ui->denySelectedAction);
    m_ui->selectedButton->setMenu(menu);
    setButtonRole(m_ui->selectedButton, ButtonRole::Primary);
    connect(m_ui->approveSelectedAction, &QAction::triggered, this, &RequestList::approveTicked);
    connect(m_ui->denySelectedAction, &QAction::triggered, this, &RequestList::denyTicked);
}

void RequestList::setUpStates()
{
    m_nothing = new EmptyState(u"check"_s, tr("No requests are pending"),
                               tr("Tokens that ask for access will wait here for your approval."), this);
    m_nothing->setObjectName(u"noRequestsState"_s);
    m_filtered = new EmptyState(u"filter"_s, {}, tr("None of the pending requests passes the filter."), this);
    m_filtered->setObjectName(u"filteredState"_s);
    connect(m_filtered->addButton(tr("Clear"), u"clearFilterButton"_s), &QPushButton::clicked, m_filters,
            &RequestFilterBar::clear);
    m_notOptedIn = new EmptyState(u"key"_s, tr("This organization has not opted in"), {}, this);
    m_notOptedIn->setObjectName(u"notOptedInState"_s);
    QPushButton *optIn = m_notOptedIn->addButton(tr("Opt in…"), u"optInButton"_s);
    setButtonRole(optIn, ButtonRole::Primary);
    connect(optIn, &QPushButton::clicked, this, &RequestList::optInAsked);
    m_failed = new EmptyState(u"warning"_s, {}, {}, this);
    m_failed->setObjectName(u"failedState"_s);
    m_retry = m_failed->addButton(tr("Try again"), u"retryButton"_s);
    connect(m_retry, &QPushButton::clicked, this, &RequestList::retryAsked);
    for (EmptyState *state : {m_nothing, m_filtered, m_notOptedIn, m_failed})
        m_ui->content->addWidget(state);
}

void RequestList::setOrganizationName(const QString &name)
{
    m_organizationName = name;
    m_header->setSentence(name.isEmpty() ? tr("Fine-grained personal access tokens that wait for your approval.")
                                         : tr("Fine-grained personal access tokens that wait for your approval "
                                              "before they reach private resources of %1.")
                                               .arg(name));
    m_notOptedIn->setText(name.isEmpty()
                              ? tr("Fine-grained personal access tokens cannot ask for access before the "
                                   "organization has set its policies.")
                              : tr("Fine-grained personal access tokens cannot ask for access to %1 "
                                   "before it has set its policies.")
                                    .arg(name));
    showState();
}

// ------------------------------------------------------------------------------------------------------ states

QWidget *RequestList::widgetOfState()
{
    switch (m_model.state()) {
    case PendingRequestModel::State::NotOptedIn:
        return m_notOptedIn;
    case PendingRequestModel::State::Failed:
        return m_failed;
    case PendingRequestModel::State::Ready:
        if (m_model.total() == 0)
            return m_nothing;
        return m_model.shownCount() == 0 ? static_cast<QWidget *>(m_filtered) : m_ui->tablePage;
    default:
        return m_ui->readingPage;
    }
}

void RequestList::showState()
{
    QWidget *state = widgetOfState();
    if (state == m_filtered)
        m_filtered->setTitle(tr("The filter hides %Ln request(s)", nullptr, int(m_model.total())));
    if (state == m_failed) {
        const bool forbidden = m_model.error().code == ErrorCode::Forbidden;
        m_retry->setVisible(!forbidden);
        m_failed->setTitle(forbidden ? tr("Only owners review requests") : tr("The requests could not be read"));
        m_failed->setText(!forbidden ? Wording::sentence(m_model.error())
                              : m_organizationName.isEmpty()
                              ? tr("You are not an owner of this organization.")
                              : tr("You are not an owner of %1.").arg(m_organizationName));
    }
    if (state == m_ui->readingPage && m_ui->content->currentWidget() != state) {
        m_ui->readingLabel->hide();
        m_busyTimer.start();
    }
    const bool hadFocus = m_ui->content->currentWidget()->isAncestorOf(focusWidget());
    m_ui->content->setCurrentWidget(state);
    if (m_model.rowCount() > 0 && !m_ui->requestTable->currentIndex().isValid()) // the keys need one
        m_ui->requestTable->setCurrentIndex(m_model.index(0, PendingRequestModel::Name));
    if (hadFocus && state == m_ui->tablePage)
        focusTable();
    const bool hasRows = state == m_ui->tablePage || state == m_filtered;
    m_filters->setVisible(hasRows);
    m_ui->footer->setVisible(hasRows);
    m_ui->hintLabel->setVisible(state == m_ui->tablePage);
}

void RequestList::showTicks()
{
    m_ui->requestTable->setSelectAllState(m_model.shownTickState());
    const int count = int(m_model.tickedCount());
    const QString text = tr("%Ln request(s) selected…", nullptr, count);
    m_ui->selectedButton->setText(text);
    m_ui->selectedButton->setAccessibleName(text);
    m_ui->selectedButton->setVisible(count > 0);
}

void RequestList::setBulkRuns(bool runs)
{
    m_ui->selectedButton->setEnabled(!runs);
    m_ui->selectedButton->setToolTip(runs ? tr("Another bulk decision is running.") : QString());
}

void RequestList::showFailure(const Error &error)
{
    showResult(Banner::Kind::Error, Wording::sentence(error));
}

void RequestList::showResult(Banner::Kind kind, const QString &text)
{
    hideResult();
    m_result = new Banner(kind, text, this);
    m_result->setObjectName(u"resultBanner"_s);
    QPushButton *close = m_result->addButton(tr("Dismiss"), u"dismissResultButton"_s);
    setButtonRole(close, ButtonRole::Link);
    connect(close, &QPushButton::clicked, this, &RequestList::hideResult);
    m_ui->noticeLayout->addWidget(m_result);
}

void RequestList::hideResult()
{
    if (!m_result)
        return;
    m_result->hide();
    m_result->deleteLater();
    m_result = nullptr;
}

// ----------------------------------------------------------------------------------------------------- sorting

void RequestList::onIndicator(int column, Qt::SortOrder order)
{
    const auto sort = PendingRequestModel::sortOf(column);
    if (sort && m_model.hasIndex())
        m_model.setSort(*sort, order);
    showSort(); // back to what is in force where the column cannot be sorted by
}

void RequestList::showSort()
{
    QHeaderView *header = m_ui->requestTable->horizontalHeader();
    const QSignalBlocker blocker(header);
    header->setSortIndicator(m_model.sortColumn(), m_model.sortOrder());
    header->viewport()->update();
}

// ------------------------------------------------------------------------------------------------- current row

RequestId RequestList::currentRequest() const
{
    return m_model.requestAt(m_ui->requestTable->currentIndex().row());
}

void RequestList::setCurrentRequest(RequestId id)
{
    if (const int row = m_model.rowOfRequest(id); row >= 0)
        m_ui->requestTable->setCurrentIndex(m_model.index(row, PendingRequestModel::Name));
}

void RequestList::moveCurrent(int rows)
{
    if (m_model.rowCount() == 0)
        return;
    const QModelIndex current = m_ui->requestTable->currentIndex();
    const int row = current.isValid() ? std::clamp(current.row() + rows, 0, m_model.rowCount() - 1) : 0;
    m_ui->requestTable->setCurrentIndex(m_model.index(row, PendingRequestModel::Name));
    focusTable();
}

void RequestList::tickCurrent()
{
    const QModelIndex current = m_ui->requestTable->currentIndex();
    if (current.isValid())
        m_model.setTicked(current.row(), current.row(), !m_model.isTicked(currentRequest()));
}

void RequestList::focusSearch()
{
    m_filters->focusSearch();
}

void RequestList::focusTable()
{
    m_ui->requestTable->setFocus(Qt::ShortcutFocusReason);
}

} // namespace patwarden
