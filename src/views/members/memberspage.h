// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/membercontroller.h"
#include "views/frame/page.h"

#include <QTimer>

#include <memory>

namespace Ui {
class MembersPage;
}

class QModelIndex;
class QPushButton;

namespace patwarden {

class Banner;
class EmptyState;
class MemberActions;
class MemberModel;
class PageHeader;
class RowButtons;

/// Who belongs to an organization ("Members") or to the enterprise ("People"): search, invite, change a role,
/// remove, make a sign-in code. Return on a row, or "Manage" in it (button "manageButton_<login>"), opens what can
/// be done. Only for owners; everybody else reads why there is nothing to see.
class MembersPage : public Page
{
    Q_OBJECT

public:
    /// At most this many are shown; the search finds the others.
    static constexpr int limit = 500;

    explicit MembersPage(const PageContext &context, QWidget *parent = nullptr);
    ~MembersPage() override;

    void open(const Route &route) override;
    [[nodiscard]] QString crumb() const override;
    void takeChanges(const OthersChanges &changes) override;

private:
    void makeTable();
    void connectActions();
    void read();
    void readOwnRole();
    void take(const Members &members);
    void showCount(const Members &members);
    void showState(const QString &iconName, const QString &title, const QString &text, QPushButton *button);
    void showProblem(const Error &error);
    void openMenu(int row);
    [[nodiscard]] bool isOfEnterprise() const { return !m_scope.organization.isValid(); }

    PageContext m_context;
    std::unique_ptr<Ui::MembersPage> m_ui;
    MemberModel *m_model;
    MemberActions *m_actions;
    PageHeader *m_header;
    QPushButton *m_invite;
    Banner *m_failure;
    Banner *m_alone;
    RowButtons *m_manage = nullptr;
    EmptyState *m_state;
    QPushButton *m_retry;
    QPushButton *m_clear;
    MemberScope m_scope;
    QString m_search;
    QTimer m_slow;
    int m_readNumber = 0; ///< drops answers of earlier readings
};

} // namespace patwarden
