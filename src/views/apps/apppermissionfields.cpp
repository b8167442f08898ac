// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/apps/apppermissionfields.h"

#include "models/appwords.h"
#include "ui_apppermissionfields.h"
#include "views/apps/appdialog.h"
#include "views/theme/style.h"

namespace patwarden {

AppPermissionFields::AppPermissionFields(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AppPermissionFields>())
{
    m_ui->setupUi(this);
    m_ui->requestsLabel->setText(AppWords::permission(AppPermission::Requests));
    m_ui->tokensLabel->setText(AppWords::permission(AppPermission::Tokens));
    fill(m_ui->requestsCombo, AppPermission::Requests);
    fill(m_ui->tokensCombo, AppPermission::Tokens);
    setTone(m_ui->summaryLabel, TextTone::Dim);
    setType(m_ui->summaryLabel, TypeStep::Small);
    setFocusProxy(m_ui->requestsCombo);
    showSummary();
}

AppPermissionFields::~AppPermissionFields() = default;

void AppPermissionFields::fill(QComboBox *combo, AppPermission permission)
{
    combo->setAccessibleName(AppWords::permission(permission));
    for (const Level level : {Level::None, Level::Read, Level::Write})
        combo->addItem(AppWords::level(level), int(level));
    connect(combo, &QComboBox::currentIndexChanged, this, &AppPermissionFields::showSummary);
}

void AppPermissionFields::setPermissions(const AppPermissions &permissions)
{
    m_ui->requestsCombo->setCurrentIndex(m_ui->requestsCombo->findData(int(permissions.requests)));
    m_ui->tokensCombo->setCurrentIndex(m_ui->tokensCombo->findData(int(permissions.tokens)));
}

AppPermissions AppPermissionFields::permissions() const
{
    return {.requests = Level(m_ui->requestsCombo->currentData().toInt()),
            .tokens = Level(m_ui->tokensCombo->currentData().toInt())};
}

std::optional<FieldRefusal> AppPermissionFields::refusal() const
{
    if (!permissions().isEmpty())
        return std::nullopt;
    return FieldRefusal{tr("Choose at least one permission."), m_ui->requestsCombo};
}

void AppPermissionFields::showSummary()
{
    m_ui->summaryLabel->setText(permissions().isEmpty() ? tr("It may do nothing yet.")
                                                        : AppWords::summary(permissions()));
}

} // namespace patwarden
