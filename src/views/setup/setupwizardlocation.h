// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/setup/setupstep.h"

#include <memory>

namespace Ui {
class SetupWizardLocation;
}

namespace patwarden {

class Prompts;

/// Step 1: where the database lies, a new one or one that exists.
class SetupWizardLocation : public SetupStep
{
    Q_OBJECT

public:
    SetupWizardLocation(Prompts &prompts, const QString &proposedPath, QWidget *parent = nullptr);
    ~SetupWizardLocation() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;
    void enter(const SetupDraft &draft) override;
    void collect(SetupDraft &draft) const override;
    [[nodiscard]] QString problem() const override;
    bool pointAt(const QString &subject) override;

private:
    void choose();
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString problemOfNewFile() const;

    Prompts &m_prompts;
    std::unique_ptr<Ui::SetupWizardLocation> m_ui;
};

} // namespace patwarden
