// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/repositoryaccess.h"

#include "ui_repositoryaccess.h"
#include "views/theme/style.h"
#include "views/tokens/repositorypicker.h"
#include "views/widgets/searchfield.h"

#include <QListView>

namespace patwarden {

RepositoryAccess::RepositoryAccess(TokenController &tokens, const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RepositoryAccess>())
    , m_picker(new RepositoryPicker(tokens, session, this))
{
    m_ui->setupUi(this);
    m_ui->pickerLayout->addWidget(m_picker);
    m_ui->pickerLayout->setContentsMargins(measuresOf(this).indicator + 9, 0, 0, 0);
    m_ui->repositoriesNote->attach(m_picker->list());
    for (OptionButton *option : {m_ui->publicOption, m_ui->allOption, m_ui->selectedOption})
        connect(option, &OptionButton::toggled, this, [this](bool on) {
            if (!on)
                return;
            showPicker();
            Q_EMIT changed();
        });
    connect(m_picker, &RepositoryPicker::chosenChanged, this, [this] {
        m_ui->repositoriesNote->refuse({});
        Q_EMIT changed();
    });
    setTabOrder(m_ui->selectedOption, m_picker->search());
    setTabOrder(m_picker->search(), m_picker->list());
    showPicker();
}

RepositoryAccess::~RepositoryAccess() = default;

void RepositoryAccess::start(OrganizationId organization, RepositorySelection selection,
                             const QList<RepositoryChoice> &repositories)
{
    m_picker->setResourceOwner(organization);
    m_picker->setChosen(repositories);
    OptionButton *option = selection == RepositorySelection::All ? m_ui->allOption
        : selection == RepositorySelection::Selected             ? m_ui->selectedOption
                                                                 : m_ui->publicOption;
    option->setChecked(true);
    m_ui->repositoriesNote->refuse({});
    showPicker();
}

int RepositoryAccess::setResourceOwner(OrganizationId organization)
{
    return m_picker->setResourceOwner(organization);
}

RepositorySelection RepositoryAccess::selection() const
{
    if (m_ui->allOption->isChecked())
        return RepositorySelection::All;
    return m_ui->selectedOption->isChecked() ? RepositorySelection::Selected : RepositorySelection::Public;
}

QList<RepositoryId> RepositoryAccess::repositories() const
{
    return selection() == RepositorySelection::Selected ? m_picker->chosen() : QList<RepositoryId>();
}

FieldNote *RepositoryAccess::note() const
{
    return m_ui->repositoriesNote;
}

void RepositoryAccess::focusPicker()
{
    m_picker->search()->setFocus();
}

void RepositoryAccess::showPicker()
{
    const bool selects = selection() == RepositorySelection::Selected;
    m_picker->setVisible(selects);
    m_ui->repositoriesNote->refuse({});
    if (selects) {
        m_picker->wake();
        Q_EMIT unfolded(m_picker);
    }
}

} // namespace patwarden
