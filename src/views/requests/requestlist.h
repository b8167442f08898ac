// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pendingrequestmodel.h"
#include "views/widgets/banner.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class RequestList;
}

class QPushButton;

namespace patwarden {

class BulkProgress;
class EmptyState;
class PageHeader;
class RequestFilterBar;

/// The queue as a table, with its filters and the menu for what is ticked (R-O10, R-O11). Decides nothing: it
/// tells the page what was asked for.
class RequestList : public QWidget
{
    Q_OBJECT

public:
    explicit RequestList(PendingRequestModel &model, QWidget *parent = nullptr);
    ~RequestList() override;

    void setOrganizationName(const QString &name);
    [[nodiscard]] BulkProgress *progress() const { return m_progress; }
    /// Only one bulk decision at a time: the menu waits meanwhile.
    void setBulkRuns(bool runs);
    /// The line about the bulk decision that ended; stays until it is put away or the next one begins.
    void showResult(Banner::Kind kind, const QString &text);
    void hideResult();

    /// Invalid where no row is current.
    [[nodiscard]] RequestId currentRequest() const;
    void setCurrentRequest(RequestId id);
    void moveCurrent(int rows);
    void tickCurrent();
    void focusSearch();
    void focusTable();

Q_SIGNALS:
    void opened(patwarden::RequestId id);
    void approveTicked();
    void denyTicked();
    void optInAsked();
    void retryAsked();

private:
    void setUpTable();
    void setUpMenu();
    void setUpStates();
    void fitColumns();
    void onIndicator(int column, Qt::SortOrder order);
    void showSort();
    void showState();
    void showTicks();
    void showFailure(const Error &error);
    [[nodiscard]] QWidget *widgetOfState();

    PendingRequestModel &m_model;
    std::unique_ptr<Ui::RequestList> m_ui;
    PageHeader *m_header;
    RequestFilterBar *m_filters;
    BulkProgress *m_progress;
    EmptyState *m_nothing;
    EmptyState *m_filtered;
    EmptyState *m_notOptedIn;
    EmptyState *m_failed;
    QPushButton *m_retry = nullptr;
    Banner *m_result = nullptr;
    QTimer m_busyTimer; ///< "Reading…" is not worth saying at once
    QString m_organizationName;
    RequestId m_currentBefore; ///< the current request across a reset of the model
};

} // namespace patwarden
