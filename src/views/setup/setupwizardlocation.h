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
    SetupWizardLocation(Prompts &prompts, const DatabaseLocation &proposed, QWidget *parent = nullptr);
    ~SetupWizardLocation() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;
    void enter(const SetupDraft &draft) override;
    void collect(SetupDraft &draft) const override;
    [[nodiscard]] QString problem() const override;
    bool pointAt(const QString &subject) override;

private:
    void choose();
    /// What the field says; of what was proposed with its password, which is not shown.
    [[nodiscard]] Result<DatabaseLocation> location() const;
    [[nodiscard]] QString path() const; ///< empty where it is no file
    [[nodiscard]] QString problemOfNewFile() const;

    Prompts &m_prompts;
    DatabaseLocation m_proposed;
    std::unique_ptr<Ui::SetupWizardLocation> m_ui;
};

} // namespace patwarden
