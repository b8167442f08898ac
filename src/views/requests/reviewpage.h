// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pendingrequestmodel.h"
#include "views/frame/page.h"

#include <memory>

namespace Ui {
class ReviewPage;
}

namespace patwarden {

class Banner;
class EntrySteps;
class PageHeader;
class ReviewContent;

/// One request with all an owner has to know before deciding (R-O8), and the way to the next and the previous one
/// in the order of the list. Decides nothing: it tells the page what was asked for.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    ReviewPage(const PageContext &context, PendingRequestModel &model, QWidget *parent = nullptr);
    ~ReviewPage() override;

    /// Reads the request anew; what is shown stays until the answer is there.
    void showRequest(OrganizationId organization, RequestId id);
    /// Reads anew what is shown.
    void refresh();
    /// As refresh(), because others changed something just now: if they have decided it, a banner says so and by
    /// whom, and the request stays on the screen.
    void showChanges();
    [[nodiscard]] RequestId request() const { return m_wanted; }
    /// The token's name, or nothing as long as it is not known.
    [[nodiscard]] QString tokenName() const;
    /// What is on the screen and can be decided now; null while another request is being read or after a decision.
    [[nodiscard]] const RequestDetails *decidable() const;
    /// While it is being decided, the buttons wait.
    void setDeciding(bool deciding);
    [[nodiscard]] EntrySteps *steps() const { return m_steps; }

Q_SIGNALS:
    void approveAsked();
    void denyAsked();
    /// It was pending when it was shown, and is not any more.
    void decidedElsewhere(const patwarden::RequestDetails &details);
    void shown();

private:
    void read();
    void onDetails(const Result<RequestDetails> &details);
    void showDetails();
    void showProblem(const Error &error);
    void setBanner(Banner *banner);
    void updateButtons();
    [[nodiscard]] QString decidedSentence() const;

    PageContext m_context;
    PendingRequestModel &m_model;
    std::unique_ptr<Ui::ReviewPage> m_ui;
    PageHeader *m_header;
    EntrySteps *m_steps;
    ReviewContent *m_content;
    Banner *m_banner = nullptr;

    OrganizationId m_organization;
    RequestId m_wanted;
    std::optional<RequestDetails> m_details; ///< what is on the screen
    int m_readingNumber = 0;
    bool m_deciding = false;
    bool m_saysInPlace = false; ///< the reading that is under way was asked for by showChanges()
};

} // namespace patwarden
