// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/setup/setupstep.h"

#include <memory>

namespace Ui {
class SetupWizardSummary;
}

namespace patwarden {

/// The last step: what will be made, in words.
class SetupWizardSummary : public SetupStep
{
    Q_OBJECT

public:
    explicit SetupWizardSummary(QWidget *parent = nullptr);
    ~SetupWizardSummary() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;
    void enter(const SetupDraft &draft) override;
    void collect(SetupDraft &draft) const override;

private:
    void addLine(const QString &what, const QString &value, const QString &objectName);
    void addPolicies(const SetupDraft &draft);

    std::unique_ptr<Ui::SetupWizardSummary> m_ui;
};

} // namespace patwarden
