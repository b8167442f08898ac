// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/policycontroller.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace patwarden {

class OptionButton;

/// The radio buttons of one policy, with what follows from each below it. objectNames "delegateOption",
/// "strictOption", "openOption".
class PolicyChoices : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyChoices(QWidget *parent = nullptr);

    /// Shows the labels of this policy with the numbers of \p overview.
    void present(ScopeKind scope, Policy policy, const PolicyOverview &overview);
    [[nodiscard]] Choice choice() const;
    /// Does not emit chosen().
    void setChoice(Choice choice);
    /// Shows the choice and lets nobody change it; without the sentences of consequence.
    void setLocked(bool locked);
    /// Puts the focus on the button that is checked.
    void focusChoice();

Q_SIGNALS:
    /// The person chose another one.
    void chosen(patwarden::Choice choice);

private:
    void onToggled(int id, bool checked);
    void describe();

    QButtonGroup *m_group;
    QVBoxLayout *m_column;
    QHash<Choice, OptionButton *> m_buttons;
    ScopeKind m_scope = ScopeKind::Enterprise;
    Policy m_policy = Policy::FineGrainedAccess;
    PolicyOverview m_overview;
    bool m_locked = false;
    bool m_setting = false;
};

} // namespace patwarden
