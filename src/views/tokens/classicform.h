// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/scopemodel.h"
#include "views/frame/page.h"

#include <memory>

namespace Ui {
class ClassicFormBasics;
class ClassicForm;
} // namespace Ui

namespace patwarden {

class Banner;
class FieldNote;
class PageHeader;

/// Generates a classic token, or changes its note and scopes, and says beforehand which organizations let it in.
/// It saves nothing: it tells the page that it was filled in, and shows beside its fields what was refused.
class ClassicForm : public QWidget
{
    Q_OBJECT

public:
    explicit ClassicForm(const PageContext &context, QWidget *parent = nullptr);
    ~ClassicForm() override;

    void startNew();
    void startEdit(const OwnToken &token);
    /// What the organizations decide about classic tokens: for saying what this one will reach.
    void setOverview(const Overview &overview);

    [[nodiscard]] TokenDraft draft() const;
    [[nodiscard]] TokenEdit edit() const;
    [[nodiscard]] bool isChanged() const;
    void settle();
    void refuse(const Error &error);
    void showProblem(const QString &sentence);
    void setBusy(bool busy);

Q_SIGNALS:
    void submitted();
    void cancelled();

private:
    void setUpCards();
    void begin();
    void onChanged();
    void showReach();
    void clearRefusals();
    [[nodiscard]] FieldNote *noteOf(const QString &subject) const;

    PageContext m_context;
    std::unique_ptr<Ui::ClassicForm> m_ui;
    std::unique_ptr<Ui::ClassicFormBasics> m_basics;
    ScopeModel m_scopes;
    PageHeader *m_header;
    FieldNote *m_scopesNote;
    Banner *m_problem;
    QWidget *m_picker = nullptr;
    QWidget *m_reach = nullptr; ///< made anew when the scopes change
    std::optional<Overview> m_overview;
    std::optional<OwnToken> m_token; ///< what is changed; none: a new one
    TokenDraft m_initial;
    bool m_isBusy = false;
};

} // namespace patwarden
