// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/policycontroller.h"
#include "views/frame/page.h"
#include "views/policies/previewrun.h"

#include <QPointer>
#include <QTimer>

#include <array>
#include <memory>

namespace Ui {
class PolicyPage;
}

class QPushButton;

namespace patwarden {

class Banner;
class EmptyState;
class OptInWizard;
class PageHeader;
class PolicyCard;
class PolicyPlanner;

/// "Personal access tokens": the three policies of the enterprise (R-E1 … R-E16) or of an organization (R-O2),
/// each with its own "Save" and, before it, what the change would do. Who has not opted in is asked to (R-E2); the
/// classic policy can be set all the same. A change can be planned for a date, taken back, and rolled back. Ctrl+S
/// saves the card with the focus, or the only one that was changed.
class PolicyPage : public Page
{
    Q_OBJECT

public:
    explicit PolicyPage(const PageContext &context, QWidget *parent = nullptr);
    ~PolicyPage() override;

    void open(const Route &route) override;
    [[nodiscard]] QString crumb() const override;
    void takeChanges(const OthersChanges &changes) override;
    void requestLeave(std::function<void(bool)> decided) override;

private:
    void makeState();
    void connectCard(PolicyCard *card);
    void read();
    void take(const PolicyOverview &overview);
    void showHeader();
    void showOptIn();
    void showUnread(const Error &error);
    void openWizard();

    /// Begins to read what a preview needs.
    void prepare();
    /// \param reveal scrolls to the answer: the person has just chosen.
    void preview(PolicyCard *card, bool reveal);
    void revealImpact(PolicyCard *card);
    void showImpact(PolicyCard *card);
    void save(PolicyCard *card);
    void saveFocused();
    void takeSaved(PolicyCard *card, Choice sent, const PolicyOutcome &outcome);
    void takeConflict(PolicyCard *card, const Error &error);
    void connectPlanner(PolicyCard *card);
    void rollBack(PolicyCard *card);
    void undo(PolicyScope scope, Policy policy, Choice previous);

    [[nodiscard]] bool isScope(PolicyScope scope) const;
    [[nodiscard]] int changedCards() const;
    void discardDrafts();

    PageContext m_context;
    PolicyScope m_scope;
    std::unique_ptr<Ui::PolicyPage> m_ui;
    PolicyPlanner *m_planner;
    PageHeader *m_header;
    Banner *m_optIn;
    EmptyState *m_state = nullptr;
    QPushButton *m_retry = nullptr;
    std::array<PolicyCard *, 3> m_cards; ///< in the order of allPolicies
    QPointer<OptInWizard> m_wizard;
    QTimer m_slow;
    PolicyOverview m_overview;
    bool m_byOthers = false; ///< the next reading shows what others changed
    bool m_askToOptIn = false; ///< the next reading opens the wizard where it is missing
    int m_readNumber = 0; ///< drops answers of earlier readings
    std::array<PreviewRun, 3> m_previews; ///< one a card
    QFuture<Result<void>> m_preparation; ///< of the first preview
};

} // namespace patwarden
