// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/noticecontroller.h"
#include "views/frame/page.h"

#include <QTimer>

#include <memory>

namespace Ui {
class NoticesPage;
}

class QModelIndex;
class QPushButton;

namespace patwarden {

class Banner;
class EmptyState;
class NoticeModel;
class TableFrame;

/// The inbox (R-O5, R-O9): what happened to one's tokens and what waits, unread first; all of it, or what the
/// filter above lets through. Selecting a notice marks it as read, a click or Return leads to where it matters.
class NoticesPage : public Page
{
    Q_OBJECT

public:
    /// At most this many are shown.
    static constexpr int limit = 500;

    explicit NoticesPage(const PageContext &context, QWidget *parent = nullptr);
    ~NoticesPage() override;

    void open(const Route &route) override;
    [[nodiscard]] QString crumb() const override;
    void takeChanges(const OthersChanges &changes) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeList();
    void makeFilter();
    void setFilter(const NoticeFilter &filter);
    void clearFilter();
    void showNothing();
    void read();
    void take(const QList<NoticeRow> &notices);
    void showProblem(const Error &error);
    void showState(const QString &iconName, const QString &title, const QString &text, QPushButton *wayOut);
    void onSelected();
    void onActivated(const QModelIndex &index);
    void markRead(const QList<NoticeId> &ids);
    void markAllRead();
    void save(const QList<NoticeId> &asked, const QList<NoticeId> &shown);
    void updateMarkAll();

    PageContext m_context;
    std::unique_ptr<Ui::NoticesPage> m_ui;
    NoticeModel *m_model;
    TableFrame *m_frame; ///< round corners over the list
    Banner *m_failure;
    EmptyState *m_state;
    QPushButton *m_retry;
    QPushButton *m_clear; ///< shows all notices again
    QPushButton *m_markAll;
    NoticeFilter m_filter;
    QTimer m_slow;
    QTimer m_minute; ///< "5 minutes ago" grows older
    bool m_reading = false;
    int m_readNumber = 0; ///< drops answers of earlier readings
};

} // namespace patwarden
