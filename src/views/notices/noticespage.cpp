// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notices/noticespage.h"

#include "controller/wording.h"
#include "models/noticemodel.h"
#include "ui_noticespage.h"
#include "views/notices/noticedelegate.h"
#include "views/theme/style.h"
#include "views/widgets/await.h"
#include "views/widgets/banner.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/tableframe.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollBar>

#include <utility>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

NoticesPage::NoticesPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::NoticesPage>())
    , m_model(new NoticeModel(context.clock, this))
    , m_frame(nullptr)
    , m_failure(new Banner(Banner::Kind::Error, this))
    , m_state(new EmptyState(u"bell"_s, {}, {}, this))
    , m_retry(m_state->addButton(tr("Try again"), u"retryButton"_s))
    , m_clear(m_state->addButton(tr("Show all notices"), u"clearFilterButton"_s))
    , m_markAll(new QPushButton(tr("Mark all as read"), this))
{
    m_ui->setupUi(this);
    auto *header =
        new PageHeader(tr("Notices"), tr("What happened to your tokens, and what waits for you."), this);
    m_markAll->setObjectName(u"markAllReadButton"_s);
    m_markAll->setAccessibleName(m_markAll->text());
    m_markAll->setEnabled(false);
    header->addWidget(m_markAll);
    m_ui->pageLayout->insertWidget(0, header);
    m_failure->setObjectName(u"failureBanner"_s);
    m_failure->hide();
    m_ui->pageLayout->insertWidget(1, m_failure);
    m_ui->stateLayout->addWidget(m_state);
    setTone(m_ui->limitLabel, TextTone::Dim);
    m_ui->limitLabel->hide();
    connect(m_retry, &QPushButton::clicked, this, &NoticesPage::read);
    connect(m_markAll, &QPushButton::clicked, this, &NoticesPage::markAllRead);
    makeList();
    makeFilter();
    setFirstFocus(m_ui->noticeList);

    m_slow.setSingleShot(true);
    m_slow.setInterval(300);
    connect(&m_slow, &QTimer::timeout, this,
            [this] { showState(u"clock"_s, tr("Reading the notices…"), {}, nullptr); });
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, m_model, &NoticeModel::updateTimes);
    m_minute.start();
}

NoticesPage::~NoticesPage() = default;

void NoticesPage::makeList()
{
    QListView *list = m_ui->noticeList;
    list->setModel(m_model);
    list->setItemDelegate(new NoticeDelegate(list));
    list->setResizeMode(QListView::Adjust);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setMouseTracking(true);
    m_frame = new TableFrame(list);
    m_frame->stayAbove(list->verticalScrollBar()->parentWidget());
    list->installEventFilter(this);
    // Selected, not current: a list that gets the focus has a current row without anybody having chosen it.
    connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NoticesPage::onSelected);
    connect(list, &QListView::clicked, this, &NoticesPage::onActivated);
    connect(list, &QListView::activated, this, &NoticesPage::onActivated);
}

void NoticesPage::makeFilter()
{
    connect(m_ui->unreadButton, &QPushButton::toggled, this,
            [this](bool unreadOnly) { setFilter({.unreadOnly = unreadOnly, .group = m_filter.group}); });
    // The entries stand in the order of NoticeGroup.
    connect(m_ui->groupCombo, &QComboBox::currentIndexChanged, this, [this](int index) {
        setFilter({.unreadOnly = m_filter.unreadOnly, .group = static_cast<NoticeGroup>(index)});
    });
    connect(m_clear, &QPushButton::clicked, this, &NoticesPage::clearFilter);
    setTabOrder(m_markAll, m_ui->allButton);
    setTabOrder(m_ui->allButton, m_ui->unreadButton);
    setTabOrder(m_ui->unreadButton, m_ui->groupCombo);
    setTabOrder(m_ui->groupCombo, m_ui->noticeList);
}

void NoticesPage::setFilter(const NoticeFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_ui->noticeList->clearSelection();
    read();
}

void NoticesPage::clearFilter()
{
    m_ui->groupCombo->setCurrentIndex(int(NoticeGroup::Any));
    m_ui->allButton->setChecked(true);
    m_ui->noticeList->setFocus();
}

bool NoticesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->noticeList && event->type() == QEvent::Resize) {
        m_frame->setGeometry(m_ui->noticeList->rect());
        m_frame->raise();
    }
    return Page::eventFilter(watched, event);
}

void NoticesPage::open(const Route &)
{
    m_failure->hide();
    m_ui->noticeList->clearSelection();
    read();
}

QString NoticesPage::crumb() const
{
    return tr("Notices");
}

void NoticesPage::takeChanges(const OthersChanges &)
{
    read(); // there is hardly a change that nobody is told of
}

void NoticesPage::read()
{
    const int number = ++m_readNumber;
    m_reading = true;
    if (m_ui->stack->currentWidget() != m_ui->listPage)
        m_slow.start();
    await(this, m_context.controllers.notices.inbox(m_context.session, limit, m_filter),
          [this, number](const Result<QList<NoticeRow>> &notices) {
              if (number != m_readNumber)
                  return;
              m_slow.stop();
              m_reading = false;
              if (notices)
                  take(*notices);
              else
                  showProblem(notices.error());
              Q_EMIT ready();
          });
}

void NoticesPage::take(const QList<NoticeRow> &notices)
{
    m_model->mergeRows(notices);
    updateMarkAll();
    m_ui->limitLabel->setVisible(notices.size() >= limit);
    m_ui->limitLabel->setText(tr("Only the newest %Ln notice(s) are shown.", nullptr, limit));
    if (notices.isEmpty()) {
        showNothing();
        return;
    }
    m_ui->filterBar->show();
    m_ui->stack->setCurrentWidget(m_ui->listPage);
}

void NoticesPage::showNothing()
{
    m_ui->filterBar->setVisible(m_filter != NoticeFilter{});
    if (m_filter == NoticeFilter{})
        showState(u"bell"_s, tr("There are no notices"),
                  tr("When somebody approves or denies one of your tokens, you read it here."), nullptr);
    else if (m_filter.group == NoticeGroup::Any)
        showState(u"check"_s, tr("You have read everything"), tr("No unread notice is left."), m_clear);
    else
        showState(u"filter"_s, tr("No notice matches the filter"), tr("It leaves out all there are."), m_clear);
}

void NoticesPage::showProblem(const Error &error)
{
    if (error.code == ErrorCode::ConnectionLost && m_ui->stack->currentWidget() == m_ui->listPage)
        return; // the frame says it; what is on the screen stays
    showState(u"warning"_s, tr("The notices could not be read"), Wording::sentence(error), m_retry);
}

void NoticesPage::showState(const QString &iconName, const QString &title, const QString &text,
                            QPushButton *wayOut)
{
    m_state->say(iconName, title, text, wayOut);
    m_ui->stack->setCurrentWidget(m_ui->statePage);
}

void NoticesPage::onSelected()
{
    QList<NoticeId> ids;
    const QModelIndexList selected = m_ui->noticeList->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        if (m_model->isUnread(index.row()))
            ids.append(m_model->recordAt(index.row()).notice.id);
    }
    if (!ids.isEmpty())
        markRead(ids);
}

void NoticesPage::onActivated(const QModelIndex &index)
{
    if (const auto route = m_model->destination(index.row()))
        Q_EMIT navigate(*route);
}

void NoticesPage::markRead(const QList<NoticeId> &ids)
{
    save(ids, ids);
}

void NoticesPage::markAllRead()
{
    QList<NoticeId> unread;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isUnread(row))
            unread.append(m_model->recordAt(row).notice.id);
    }
    // Without a filter all of them, those that the list has no room for too.
    save(m_filter == NoticeFilter{} ? QList<NoticeId>() : unread, unread);
}

void NoticesPage::save(const QList<NoticeId> &asked, const QList<NoticeId> &shown)
{
    const bool dropsReading = std::exchange(m_reading, false);
    ++m_readNumber; // a reading that began before would show them unread again
    m_slow.stop();
    m_failure->hide();
    m_model->markRead(shown);
    updateMarkAll();
    await(this, m_context.controllers.notices.markRead(m_context.session, asked),
          [this, shown, dropsReading](const Result<void> &saved) {
              if (!saved) {
                  m_model->markUnread(shown);
                  updateMarkAll();
                  m_failure->setLead(tr("Not marked as read."));
                  m_failure->setText(Wording::sentence(saved.error()));
                  m_failure->show();
              }
              Q_EMIT changed();
              if (dropsReading)
                  read();
          });
}

void NoticesPage::updateMarkAll()
{
    m_markAll->setEnabled(m_model->unreadCount() > 0);
}

} // namespace patwarden
