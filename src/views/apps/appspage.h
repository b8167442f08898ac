// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/appcontroller.h"
#include "controller/overviewcontroller.h"
#include "views/frame/page.h"

#include <QTimer>

#include <memory>

namespace Ui {
class AppsPage;
}

class QPushButton;

namespace patwarden {

class AppActions;
class AppModel;
class Banner;
class EmptyState;
class InstallationActions;
class PageHeader;
class RowButtons;

/// "Apps" of the enterprise or of an organization: registering one, what it may do, where it is installed. Return
/// on a row, or "Manage" in it (button "manageButton_<slug>"), opens what can be done. Only for owners; everybody
/// else reads why there is nothing to see.
class AppsPage : public Page
{
    Q_OBJECT

public:
    explicit AppsPage(const PageContext &context, QWidget *parent = nullptr);
    ~AppsPage() override;

    void open(const Route &route) override;
    [[nodiscard]] QString crumb() const override;
    void takeChanges(const OthersChanges &changes) override;

private:
    void makeTable();
    template <typename Actions>
    void connectActions(Actions *actions);
    void read();
    void readApps(const Overview &overview, int number);
    void takeScope(const Overview &overview);
    void take(const QList<AppRow> &apps);
    void showState(const QString &iconName, const QString &title, const QString &text, QPushButton *button);
    void showProblem(const Error &error);
    void openMenu(int row);
    [[nodiscard]] bool isOfEnterprise() const { return !m_organization.isValid(); }

    PageContext m_context;
    std::unique_ptr<Ui::AppsPage> m_ui;
    AppModel *m_model;
    AppActions *m_actions;
    InstallationActions *m_installing;
    PageHeader *m_header;
    QPushButton *m_register;
    Banner *m_failure;
    RowButtons *m_manage = nullptr;
    EmptyState *m_state;
    QPushButton *m_retry;
    QPushButton *m_first; ///< registers the first one
    OrganizationId m_organization;
    QTimer m_slow;
    int m_readNumber = 0; ///< drops answers of earlier readings
};

} // namespace patwarden
