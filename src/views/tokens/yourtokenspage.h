// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/frame/page.h"

#include <chrono>
#include <memory>

namespace Ui {
class YourTokensPage;
}

namespace patwarden {

class ClassicForm;
class FineGrainedForm;
class TokenActions;
class TokenDetails;
class TokenList;

/// "Your tokens": the list, one token, and the forms that generate and change one. Serves
/// Route::Place::YourTokens, YourToken and NewToken. A form that was filled in is not left without a question.
class YourTokensPage : public Page
{
    Q_OBJECT

public:
    explicit YourTokensPage(const PageContext &context, QWidget *parent = nullptr);
    ~YourTokensPage() override;

    void open(const Route &route) override;
    [[nodiscard]] QString crumb() const override;
    void takeChanges(const OthersChanges &changes) override;
    void requestLeave(std::function<void(bool)> decided) override;

    /// How long a copied secret stays on the clipboard; for tests, a minute without.
    void setClipboardLifetime(std::chrono::milliseconds lifetime);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectViews();
    void connectActions();

    // reading
    void readList();
    void readToken(TokenId token);
    void readOwners();
    void readOverview();
    void refresh();

    // places
    void showForm(QWidget *form);
    void startNew(TokenKind kind);
    void goToList();
    void goToToken(TokenId token);
    void editToken();
    void leaveForm();
    void arrive();
    void takeFocus();
    [[nodiscard]] QWidget *currentForm() const;
    [[nodiscard]] bool hasDraft() const;

    // saving
    void submitFineGrained();
    void submitClassic();
    void create(const TokenDraft &draft, const QString &organization);
    void save(TokenId token, const TokenEdit &edit);
    void refuse(const Error &error);
    void setBusy(bool busy);
    void settle();

    PageContext m_context;
    std::unique_ptr<Ui::YourTokensPage> m_ui;
    TokenList *m_list;
    TokenDetails *m_details;
    FineGrainedForm *m_fineGrained;
    ClassicForm *m_classic;
    TokenActions *m_actions;
    Route m_route{Route::Place::YourTokens};
    TokenKind m_newKind = TokenKind::FineGrained; ///< what NewToken generates
    bool m_isEditing = false; ///< YourToken shows a form
    bool m_isArriving = false; ///< what was gone to has not been read yet
    int m_readNumber = 0; ///< drops answers of earlier readings
};

} // namespace patwarden
