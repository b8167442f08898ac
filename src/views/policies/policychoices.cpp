// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policies/policychoices.h"

#include "models/policywords.h"
#include "views/theme/style.h"
#include "views/widgets/optionbutton.h"

#include <QButtonGroup>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

PolicyChoices::PolicyChoices(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(measuresOf(this).wideGap);
    // All three from the start, so that the tab order does not depend on what is shown first.
    const QList<std::pair<Choice, QString>> names{{Choice::Delegate, u"delegateOption"_s},
                                                  {Choice::Strict, u"strictOption"_s},
                                                  {Choice::Open, u"openOption"_s}};
    for (const auto &[choice, name] : names) {
        auto *button = new OptionButton({}, {}, this);
        button->setObjectName(name);
        m_group->addButton(button, int(choice));
        m_buttons.insert(choice, button);
    }
    connect(m_group, &QButtonGroup::idToggled, this, &PolicyChoices::onToggled);
}

void PolicyChoices::present(ScopeKind scope, Policy policy, const PolicyOverview &overview)
{
    m_scope = scope;
    m_policy = policy;
    m_overview = overview;
    const QList<Choice> choices = PolicyWords::choices(scope, policy);
    QWidget *previous = nullptr;
    for (OptionButton *button : std::as_const(m_buttons))
        button->setVisible(choices.contains(Choice(m_group->id(button))));
    for (const Choice choice : choices) {
        OptionButton *button = m_buttons.value(choice);
        button->setText(PolicyWords::label(scope, policy, choice));
        button->setAccessibleName(button->text());
        m_column->removeWidget(button);
        m_column->addWidget(button);
        if (previous)
            setTabOrder(previous, button);
        previous = button;
    }
    describe();
}

void PolicyChoices::describe()
{
    for (const Choice choice : PolicyWords::choices(m_scope, m_policy)) {
        m_buttons.value(choice)->setDescription(
            m_locked ? QString() : PolicyWords::consequence(m_scope, m_policy, choice, m_overview));
    }
}

Choice PolicyChoices::choice() const
{
    const int id = m_group->checkedId();
    return id < 0 ? PolicyWords::choices(m_scope, m_policy).constFirst() : Choice(id);
}

void PolicyChoices::setChoice(Choice choice)
{
    const QScopedValueRollback setting(m_setting, true);
    m_buttons.value(choice)->setChecked(true);
}

void PolicyChoices::setLocked(bool locked)
{
    m_locked = locked;
    for (OptionButton *button : std::as_const(m_buttons))
        button->setEnabled(!locked);
    describe();
}

void PolicyChoices::focusChoice()
{
    if (QAbstractButton *button = m_group->checkedButton())
        button->setFocus(Qt::OtherFocusReason);
}

void PolicyChoices::onToggled(int id, bool checked)
{
    if (checked && !m_setting)
        Q_EMIT chosen(Choice(id));
}

} // namespace patwarden
