// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activetokenmodel.h"
#include "views/entries/entrypage.h"

#include <memory>

namespace Ui {
class ActiveTokensPage;
}

namespace patwarden {

class ActiveTokenDetail;
class TokenLists;
class TokenRevoker;

/// Organization › Active tokens: what reaches the organization, and ending that. Serves Route::Place::ActiveTokens
/// and Route::Place::ActiveToken.
class ActiveTokensPage : public EntryPage
{
    Q_OBJECT

public:
    explicit ActiveTokensPage(const PageContext &context, QWidget *parent = nullptr);
    ~ActiveTokensPage() override;

    [[nodiscard]] QString crumb() const override;
    void takeChanges(const OthersChanges &changes) override;

protected:
    [[nodiscard]] Route routeOf(qint64 id) const override;
    [[nodiscard]] qint64 idOf(const Route &route) const override { return route.token.value(); }
    void readList(OrganizationId organization) override;
    void refresh() override;
    void refreshEntry() override;
    void showEntry(qint64 id) override;
    void focusList() override;
    void setOrganizationName(const QString &name) override;

private:
    void connectLists();
    void connectDetail();
    void connectRevoker();

    void revokeInList();
    void revokeTicked();
    void revokeShown();
    void onSettled(OrganizationId of, const QList<TokenId> &ids);

    std::unique_ptr<Ui::ActiveTokensPage> m_ui;
    ActiveTokenModel m_model;
    TokenLists *m_lists;
    ActiveTokenDetail *m_detail;
    TokenRevoker *m_revoker;
};

} // namespace patwarden
