// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/apps/registerappform.h"

#include "ui_registerappform.h"
#include "views/apps/appdialog.h"
#include "views/theme/style.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

RegisterAppForm::RegisterAppForm(Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RegisterAppForm>())
{
    m_ui->setupUi(this);
    m_ui->keyField->setPrompts(prompts);
    for (QLabel *heading : {m_ui->permissionsLabel, m_ui->keyLabel}) {
        heading->setContentsMargins(0, int(8 * measuresOf(this).factor), 0, 0);
        QFont bold = heading->font();
        bold.setWeight(QFont::DemiBold);
        heading->setFont(bold);
    }
    m_ui->permissionFields->setPermissions({.requests = Level::Read, .tokens = Level::Read});
    setFocusProxy(m_ui->appNameField);
}

RegisterAppForm::~RegisterAppForm() = default;

AppDraft RegisterAppForm::draft(OrganizationId owner) const
{
    return {.name = m_ui->appNameField->text(),
            .description = m_ui->appDescriptionField->text(),
            .owner = owner,
            .permissions = m_ui->permissionFields->permissions(),
            .publicKey = m_ui->keyField->publicKey()};
}

std::optional<FieldRefusal> RegisterAppForm::refusal() const
{
    if (m_ui->appNameField->text().trimmed().isEmpty())
        return FieldRefusal{tr("Enter a name."), m_ui->appNameField};
    if (const auto refused = m_ui->permissionFields->refusal())
        return refused;
    return m_ui->keyField->refusal();
}

QWidget *RegisterAppForm::fieldOf(const Error &error) const
{
    if (error.subject == "appDescription"_L1)
        return m_ui->appDescriptionField;
    if (error.subject == "appPermissions"_L1)
        return m_ui->permissionFields;
    return error.subject == "publicKey"_L1 ? m_ui->keyField->keyEditor() : m_ui->appNameField;
}

} // namespace patwarden
