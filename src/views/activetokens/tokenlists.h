// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/frame/page.h"

#include <memory>

namespace Ui {
class TokenLists;
}

namespace patwarden {

class ActiveTokenModel;
class ActiveTokenTable;
class ClassicTokenList;
class LineTabs;
class PageHeader;

/// "Active tokens": the fine-grained ones and the classic ones, each on a tab with its number.
class TokenLists : public QWidget
{
    Q_OBJECT

public:
    enum Tab { FineGrained, Classic };

    TokenLists(const PageContext &context, ActiveTokenModel &model, QWidget *parent = nullptr);
    ~TokenLists() override;

    [[nodiscard]] ActiveTokenTable *fineGrained() const { return m_fineGrained; }
    [[nodiscard]] ClassicTokenList *classic() const { return m_classic; }
    [[nodiscard]] bool showsFineGrained() const;
    void showTab(Tab tab);
    void setOrganizationName(const QString &name);
    /// The table of the tab that is shown.
    void focusTable();

private:
    void onTab(int tab);
    void showCounts();

    ActiveTokenModel &m_model;
    std::unique_ptr<Ui::TokenLists> m_ui;
    PageHeader *m_header;
    LineTabs *m_tabs;
    ActiveTokenTable *m_fineGrained;
    ClassicTokenList *m_classic;
};

} // namespace patwarden
