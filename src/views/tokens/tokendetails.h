// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tokenreachmodel.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace Ui {
class TokenDetails;
}

namespace patwarden {

class Banner;
class PageHeader;

/// One of one's own tokens: where it stands and why, what it may do, how long. It does nothing itself: it tells
/// the page what was asked for.
class TokenDetails : public QWidget
{
    Q_OBJECT

public:
    explicit TokenDetails(const Clock &clock, QWidget *parent = nullptr);
    ~TokenDetails() override;

    void showToken(const OwnToken &token);
    void showFailure(const Error &error);
    /// Empties it for another token.
    void clear();
    /// While something is being done to it, the buttons wait.
    void setBusy(bool busy);
    [[nodiscard]] const std::optional<OwnToken> &token() const { return m_token; }
    void takeFocus();

Q_SIGNALS:
    void backAsked();
    void editAsked();
    void regenerateAsked();
    void deleteAsked();
    void withdrawAsked();
    void askAgainAsked();

private:
    void setUpHeader();
    void setUpReach();
    void showPermissions();
    void showScopes();
    void showRepositories();
    void showFacts();
    void showButtons();
    [[nodiscard]] const OrganizationReach *reach() const;

    const Clock &m_clock;
    std::unique_ptr<Ui::TokenDetails> m_ui;
    TokenReachModel m_reachModel;
    PageHeader *m_header;
    Banner *m_problem;
    QPushButton *m_withdraw;
    QPushButton *m_askAgain;
    QWidget *m_reach = nullptr;
    QWidget *m_permissions = nullptr; ///< made anew for each token, as are the following
    QWidget *m_repositories = nullptr;
    QWidget *m_description = nullptr;
    QWidget *m_facts = nullptr;
    std::optional<OwnToken> m_token;
    bool m_isBusy = false;
};

} // namespace patwarden
