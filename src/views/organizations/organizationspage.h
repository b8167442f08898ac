// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/overviewcontroller.h"
#include "views/frame/page.h"

#include <QTimer>

#include <memory>

namespace Ui {
class OrganizationsPage;
}

class QModelIndex;
class QPushButton;

namespace patwarden {

class Banner;
class EmptyState;
class OrganizationModel;

/// "Your organizations" (R-O7): what holds in each, and the way on: a name leads to the pending requests,
/// "Settings" to the organization's policies; both only for its owners. Buttons are called "settingsButton_<name
/// of the organization>".
class OrganizationsPage : public Page
{
    Q_OBJECT

public:
    explicit OrganizationsPage(const PageContext &context, QWidget *parent = nullptr);
    ~OrganizationsPage() override;

    void open(const Route &route) override;
    [[nodiscard]] QString crumb() const override;
    void takeChanges(const OthersChanges &changes) override;

private:
    void makeTable();
    void read();
    void take(const Overview &overview);
    void showProblem(const Error &error);
    void showState(const QString &iconName, const QString &title, const QString &text, bool mayRetry);
    void onOpened(const QModelIndex &index);

    PageContext m_context;
    std::unique_ptr<Ui::OrganizationsPage> m_ui;
    OrganizationModel *m_model;
    Banner *m_hint;
    EmptyState *m_state;
    QPushButton *m_retry;
    QTimer m_slow;
    int m_readNumber = 0; ///< drops answers of earlier readings
};

} // namespace patwarden
