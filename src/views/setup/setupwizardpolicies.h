// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/setup/setupstep.h"

#include <array>
#include <memory>

class QLabel;

namespace Ui {
class SetupWizardPolicies;
}

namespace patwarden {

class PolicyChoices;

/// Step 4: opt in, and the three policies. Without opting in the two policies on fine-grained tokens cannot be set
/// (R-E2, R-O2).
class SetupWizardPolicies : public SetupStep
{
    Q_OBJECT

public:
    explicit SetupWizardPolicies(QWidget *parent = nullptr);
    ~SetupWizardPolicies() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;
    void enter(const SetupDraft &draft) override;
    void collect(SetupDraft &draft) const override;

private:
    void present(const SetupDraft &draft);
    void updateEnabled();

    struct Row {
        QLabel *heading = nullptr;
        PolicyChoices *choices = nullptr;
    };
    std::unique_ptr<Ui::SetupWizardPolicies> m_ui;
    std::array<Row, 3> m_rows; ///< in the order of allPolicies
    std::optional<ScopeKind> m_scope;
};

} // namespace patwarden
