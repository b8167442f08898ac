// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/setupcontroller.h"
#include "storage/databaselocation.h"

#include <QWidget>

namespace patwarden {

/// What the set-up wizard collects before it writes anything.
struct SetupDraft {
    DatabaseLocation location;
    bool opensExisting = false;
    EstateDraft estate;
    QString password;
};

/// One step of the set-up wizard: it edits a draft and writes nothing.
class SetupStep : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString sentence() const = 0;
    /// The step comes into sight: it takes what earlier steps decided and puts the focus on its first field.
    virtual void enter(const SetupDraft &draft) = 0;
    /// Reads the fields into the draft.
    virtual void collect(SetupDraft &draft) const = 0;
    /// What only this step can see to be wrong, as a sentence; empty where nothing is.
    [[nodiscard]] virtual QString problem() const { return {}; }
    /// Puts the focus on the field of an Error's subject. \return false where the field is not one of this step.
    virtual bool pointAt(const QString &subject)
    {
        Q_UNUSED(subject)
        return false;
    }
};

} // namespace patwarden
