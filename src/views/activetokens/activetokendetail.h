// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activetokenmodel.h"
#include "views/frame/page.h"

#include <memory>

namespace Ui {
class ActiveTokenDetail;
}

namespace patwarden {

class Banner;
class EntrySteps;
class PageHeader;
class TokenContent;

/// One active token with all an owner has to know before ending its access, and the way to the next and the
/// previous one in the order of the list. Ends nothing: it tells the page what was asked for.
class ActiveTokenDetail : public QWidget
{
    Q_OBJECT

public:
    ActiveTokenDetail(const PageContext &context, ActiveTokenModel &model, QWidget *parent = nullptr);
    ~ActiveTokenDetail() override;

    /// Reads the token anew; what is shown stays until the answer is there.
    void showToken(OrganizationId organization, TokenId id);
    /// Reads anew what is shown.
    void refresh();
    [[nodiscard]] TokenId token() const { return m_wanted; }
    /// The token's name, or nothing as long as it is not known.
    [[nodiscard]] QString tokenName() const;
    /// What is on the screen and can be revoked now; null while another one is being read.
    [[nodiscard]] const ActiveTokenDetails *revocable() const;
    /// While it is being revoked, the button waits.
    void setRevoking(bool revoking);
    [[nodiscard]] EntrySteps *steps() const { return m_steps; }

Q_SIGNALS:
    void revokeAsked();
    /// The request for more that the token has made.
    void requestAsked(patwarden::RequestId id);
    void shown();

private:
    void read();
    void onDetails(const Result<ActiveTokenDetails> &details);
    void showProblem(const Error &error);
    void updateButton();

    PageContext m_context;
    ActiveTokenModel &m_model;
    std::unique_ptr<Ui::ActiveTokenDetail> m_ui;
    PageHeader *m_header;
    EntrySteps *m_steps;
    TokenContent *m_content;
    std::unique_ptr<Banner> m_problem;

    OrganizationId m_organization;
    TokenId m_wanted;
    std::optional<ActiveTokenDetails> m_details; ///< what is on the screen
    int m_readingNumber = 0;
    bool m_revoking = false;
};

} // namespace patwarden
