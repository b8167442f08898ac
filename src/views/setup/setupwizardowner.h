// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/setup/setupstep.h"

#include <memory>

namespace Ui {
class SetupWizardOwner;
}

namespace patwarden {

/// Step 3: the first owner and the password.
class SetupWizardOwner : public SetupStep
{
    Q_OBJECT

public:
    explicit SetupWizardOwner(QWidget *parent = nullptr);
    ~SetupWizardOwner() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;
    void enter(const SetupDraft &draft) override;
    void collect(SetupDraft &draft) const override;
    [[nodiscard]] QString problem() const override;
    bool pointAt(const QString &subject) override;

private:
    std::unique_ptr<Ui::SetupWizardOwner> m_ui;
};

} // namespace patwarden
