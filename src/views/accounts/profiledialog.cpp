// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/profiledialog.h"

#include "controller/wording.h"
#include "ui_profiledialog.h"
#include "views/theme/style.h"
#include "views/widgets/banner.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

ProfileDialog::ProfileDialog(const AccountController::Profile &profile, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ProfileDialog>())
    , m_failure(new Banner(Banner::Kind::Error, this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(m_ui->titleLabel->text());
    layout()->setContentsMargins(20, 20, 20, 20);
    setType(m_ui->titleLabel, TypeStep::CardTitle);
    m_ui->loginLabel->setText(tr("Signed in as %1").arg(profile.login));
    m_ui->loginLabel->setMinimumWidth(int(400 * measuresOf(this).factor));
    setTone(m_ui->loginLabel, TextTone::Dim);
    m_failure->setObjectName(u"failureBanner"_s);
    m_failure->hide();
    m_ui->dialogLayout->insertWidget(2, m_failure);
    m_ui->profileNameField->setText(profile.name);
    m_ui->profileEmailField->setText(profile.email);
    setButtonRole(m_ui->saveButton, ButtonRole::Primary);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this] {
        m_failure->hide();
        Q_EMIT saveAsked(m_ui->profileNameField->text(), m_ui->profileEmailField->text());
    });
    m_ui->profileNameField->setFocus();
    if (profile.managed)
        lockFields();
}

ProfileDialog::~ProfileDialog() = default;

void ProfileDialog::lockFields()
{
    auto *reason = new Banner(
        Banner::Kind::Locked,
        tr("Your account is managed: the enterprise provisions it and keeps your name and e-mail address."), this);
    reason->setObjectName(u"managedBanner"_s);
    m_ui->dialogLayout->insertWidget(2, reason);
    m_ui->profileNameField->setReadOnly(true);
    m_ui->profileEmailField->setReadOnly(true);
    m_ui->saveButton->hide();
    m_ui->cancelButton->setText(tr("Close"));
    m_ui->cancelButton->setAccessibleName(m_ui->cancelButton->text());
    m_ui->cancelButton->setFocus();
}

void ProfileDialog::setBusy(bool busy)
{
    m_ui->saveButton->setEnabled(!busy);
}

void ProfileDialog::showFailure(const Error &error)
{
    m_failure->setText(Wording::sentence(error));
    m_failure->show();
    if (error.subject == "email"_L1)
        m_ui->profileEmailField->setFocus();
}

} // namespace patwarden
