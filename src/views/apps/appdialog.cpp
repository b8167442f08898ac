// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/apps/appdialog.h"

#include "controller/wording.h"
#include "ui_appdialog.h"
#include "views/theme/style.h"
#include "views/widgets/banner.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

AppDialog::AppDialog(const AppQuestion &question, QWidget *content, QWidget *parent)
    : FittingDialog(parent)
    , m_ui(std::make_unique<Ui::AppDialog>())
    , m_failure(new Banner(Banner::Kind::Error, this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(question.title);
    layout()->setContentsMargins(20, 20, 20, 20);
    m_ui->titleLabel->setText(question.title);
    setType(m_ui->titleLabel, TypeStep::CardTitle);
    m_ui->sentenceLabel->setText(question.sentence);
    m_ui->sentenceLabel->setVisible(!question.sentence.isEmpty());
    m_ui->sentenceLabel->setMinimumWidth(int(480 * measuresOf(this).factor));
    setTone(m_ui->sentenceLabel, TextTone::Dim);
    m_failure->setObjectName(u"failureBanner"_s);
    m_failure->hide();
    m_ui->dialogLayout->insertWidget(2, m_failure);
    m_ui->dialogLayout->insertWidget(3, content);
    m_ui->confirmButton->setObjectName(question.verbName);
    m_ui->confirmButton->setText(question.verb);
    m_ui->confirmButton->setAccessibleName(question.verb);
    setButtonRole(m_ui->confirmButton, ButtonRole::Primary);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->confirmButton, &QPushButton::clicked, this, &AppDialog::confirmed);
    // What stands in the form was made before the buttons, and they after the dialog.
    setTabOrder(content, m_ui->cancelButton);
    setTabOrder(m_ui->cancelButton, m_ui->confirmButton);
    content->setFocus();
}

AppDialog::~AppDialog() = default;

void AppDialog::setBusy(bool busy)
{
    m_ui->confirmButton->setEnabled(!busy);
}

void AppDialog::refuse(const FieldRefusal &refusal)
{
    m_failure->setText(refusal.sentence);
    m_failure->show();
    refusal.field->setFocus();
}

void AppDialog::refuse(const Error &error, QWidget *field)
{
    refuse({Wording::sentence(error), field});
}

} // namespace patwarden
