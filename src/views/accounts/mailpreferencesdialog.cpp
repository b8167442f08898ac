// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/mailpreferencesdialog.h"

#include "controller/wording.h"
#include "ui_mailpreferencesdialog.h"
#include "views/theme/style.h"
#include "views/widgets/banner.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

void choose(QComboBox *box, const QVariant &value)
{
    const int index = box->findData(value);
    box->setCurrentIndex(index < 0 ? 0 : index);
}

} // namespace

MailPreferencesDialog::MailPreferencesDialog(const MailPreference &preference, QWidget *parent)
    : FittingDialog(parent)
    , m_ui(std::make_unique<Ui::MailPreferencesDialog>())
    , m_failure(new Banner(Banner::Kind::Error, this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(m_ui->titleLabel->text());
    layout()->setContentsMargins(20, 20, 20, 20);
    setType(m_ui->titleLabel, TypeStep::CardTitle);
    m_ui->explanationLabel->setMinimumWidth(int(400 * measuresOf(this).factor));
    setTone(m_ui->explanationLabel, TextTone::Dim);
    m_failure->setObjectName(u"failureBanner"_s);
    m_failure->hide();
    m_ui->dialogLayout->insertWidget(2, m_failure);
    fillBoxes(preference);
    setButtonRole(m_ui->saveButton, ButtonRole::Primary);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this] {
        m_failure->hide();
        Q_EMIT saveAsked(chosen());
    });
    m_ui->approvalsBox->setFocus();
}

MailPreferencesDialog::~MailPreferencesDialog() = default;

void MailPreferencesDialog::fillBoxes(const MailPreference &preference)
{
    m_ui->approvalsBox->addItem(tr("Once a day"), int(MailTiming::Daily));
    m_ui->approvalsBox->addItem(tr("At once"), int(MailTiming::AtOnce));
    m_ui->approvalsBox->addItem(tr("Never"), int(MailTiming::Never));
    choose(m_ui->approvalsBox, int(preference.approvals));
    m_ui->expiryBox->addItem(tr("Ahead of time"), int(MailTiming::AtOnce));
    m_ui->expiryBox->addItem(tr("Never"), int(MailTiming::Never));
    choose(m_ui->expiryBox, int(preference.expiry));
    m_ui->languageBox->addItem(tr("That of the service"), QString());
    m_ui->languageBox->addItem(tr("English"), u"en"_s);
    m_ui->languageBox->addItem(tr("German"), u"de"_s);
    choose(m_ui->languageBox, preference.language);
}

MailPreference MailPreferencesDialog::chosen() const
{
    return {m_ui->languageBox->currentData().toString(),
            static_cast<MailTiming>(m_ui->approvalsBox->currentData().toInt()),
            static_cast<MailTiming>(m_ui->expiryBox->currentData().toInt())};
}

void MailPreferencesDialog::setBusy(bool busy)
{
    m_ui->saveButton->setEnabled(!busy);
}

void MailPreferencesDialog::showFailure(const Error &error)
{
    m_failure->setText(Wording::sentence(error));
    m_failure->show();
}

} // namespace patwarden
