// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/tokencontroller.h"

#include <QWidget>

#include <memory>

namespace Ui {
class OwnerChoice;
}

namespace patwarden {

class FieldNote;

/// Whose resources a token reaches, and why it should where that has to be approved.
class OwnerChoice : public QWidget
{
    Q_OBJECT

public:
    explicit OwnerChoice(QWidget *parent = nullptr);
    ~OwnerChoice() override;

    /// \p owners as TokenController::resourceOwners gives them: oneself first.
    void startNew(const QList<ResourceOwnerChoice> &owners);
    /// The owner of a token that exists cannot be another.
    void startEdit(const ResourceOwnerChoice &owner);
    /// What changed the owner and does not fit it any more; empty hides the note.
    void showDropped(const QString &what);

    [[nodiscard]] const ResourceOwnerChoice &owner() const;
    /// Empty where nobody has to approve.
    [[nodiscard]] QString justification() const;
    /// The line below the field "organization" or "justification"; null for another.
    [[nodiscard]] FieldNote *noteOf(const QString &subject) const;

Q_SIGNALS:
    void ownerChanged();
    void changed();

private:
    void showOwner();
    [[nodiscard]] QString label(const ResourceOwnerChoice &owner) const;
    [[nodiscard]] QString sentence(const ResourceOwnerChoice &owner) const;

    std::unique_ptr<Ui::OwnerChoice> m_ui;
    QList<ResourceOwnerChoice> m_owners;
};

} // namespace patwarden
