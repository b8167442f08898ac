// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pendingrequestmodel.h"
#include "views/entries/entrypage.h"
#include "views/requests/requestdecider.h"
#include "views/requests/requestlist.h"

#include <memory>

namespace Ui {
class PendingRequestsPage;
}

namespace patwarden {

class ReviewPage;

/// Organization › Pending requests (R-O1 … R-O11): the list and the review of one request. Serves
/// Route::Place::PendingRequests and Route::Place::Review; over every organization that the account owns it is
/// "All requests" and serves AllRequests and ReviewInAll.
class PendingRequestsPage : public EntryPage
{
    Q_OBJECT

public:
    PendingRequestsPage(const PageContext &context, RequestList::Of of, QWidget *parent = nullptr);
    ~PendingRequestsPage() override;

    [[nodiscard]] QString crumb() const override;
    void takeChanges(const OthersChanges &changes) override;

protected:
    [[nodiscard]] Route routeOf(qint64 id) const override;
    [[nodiscard]] qint64 idOf(const Route &route) const override { return route.request.value(); }
    void refreshEntry() override;
    void showEntry(qint64 id) override;

private:
    void connectList();
    void connectReview();
    void connectDecider();

    void approveInList();
    void denyInList();
    void approveTicked();
    void denyTicked();
    void approveReviewed();
    void denyReviewed();
    void onSettled(OrganizationId organization, const QList<RequestId> &ids);
    void onDecidedElsewhere(const RequestDetails &details);
    [[nodiscard]] std::optional<RequestDecider::Subject> currentSubject() const;

    RequestList::Of m_of;
    std::unique_ptr<Ui::PendingRequestsPage> m_ui;
    PendingRequestModel m_model;
    RequestList *m_list;
    ReviewPage *m_review;
    RequestDecider *m_decider;
};

} // namespace patwarden
