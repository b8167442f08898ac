// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/setup/setupstep.h"

#include <memory>

namespace Ui {
class SetupWizardEstate;
}

namespace patwarden {

/// Step 2: an enterprise with its organizations, or one organization that stands alone.
class SetupWizardEstate : public SetupStep
{
    Q_OBJECT

public:
    explicit SetupWizardEstate(QWidget *parent = nullptr);
    ~SetupWizardEstate() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;
    void enter(const SetupDraft &draft) override;
    void collect(SetupDraft &draft) const override;
    [[nodiscard]] QString problem() const override;
    bool pointAt(const QString &subject) override;

private:
    [[nodiscard]] bool hasEnterprise() const;

    std::unique_ptr<Ui::SetupWizardEstate> m_ui;
};

} // namespace patwarden
