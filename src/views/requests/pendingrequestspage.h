// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pendingrequestmodel.h"
#include "views/frame/page.h"
#include "views/requests/requestdecider.h"

#include <memory>

namespace Ui {
class PendingRequestsPage;
}

namespace patwarden {

class RequestList;
class ReviewPage;

/// Organization › Pending requests (R-O1 … R-O11): the list and the review of one request, which share the model
/// and its order. Serves Route::Place::PendingRequests and Route::Place::Review. Reads the queue anew on open()
/// and whenever the person comes back to the window.
class PendingRequestsPage : public Page
{
    Q_OBJECT

public:
    explicit PendingRequestsPage(const PageContext &context, QWidget *parent = nullptr);
    ~PendingRequestsPage() override;

    void open(const Route &route) override;
    [[nodiscard]] QString crumb() const override;

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectList();
    void connectReview();
    void connectDecider();
    void installKeys();

    [[nodiscard]] bool inReview() const { return m_route.place == Route::Place::Review; }
    void showRoute(const Route &route);
    void goTo(const Route &route);
    void goToList();
    void goToReview(RequestId id);
    void readName();

    void approveInList();
    void denyInList();
    void approveTicked();
    void denyTicked();
    void approveReviewed();
    void denyReviewed();
    void onSettled(OrganizationId organization, const QList<RequestId> &ids);
    void onDecidedElsewhere(const RequestDetails &details);
    void optIn();
    void announceReady();
    [[nodiscard]] std::optional<RequestDecider::Subject> currentSubject() const;

    PageContext m_context;
    std::unique_ptr<Ui::PendingRequestsPage> m_ui;
    PendingRequestModel m_model;
    RequestList *m_list;
    ReviewPage *m_review;
    RequestDecider *m_decider;
    Route m_route;
    Route m_announced; ///< the route of our own that is being announced: not to be opened anew
    QString m_organizationName;
    bool m_readyIsDue = false;
};

} // namespace patwarden
