// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/requests/denydialog.h"

#include "domain/request.h"
#include "ui_denydialog.h"
#include "views/theme/measures.h"
#include "views/theme/style.h"

#include <QKeyEvent>
#include <QLocale>

namespace patwarden {

DenyDialog::DenyDialog(const QString &title, const QString &consequence, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DenyDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);

    const Measures &measures = measuresOf(this);
    layout()->setContentsMargins(20, 20, 20, 20);
    m_ui->titleLabel->setText(title);
    setType(m_ui->titleLabel, TypeStep::CardTitle);
    m_ui->consequenceLabel->setText(consequence);
    m_ui->consequenceLabel->setMinimumWidth(int(440 * measures.factor));
    m_ui->reasonEdit->setMinimumHeight(int(110 * measures.factor));
    setType(m_ui->counterLabel, TypeStep::Small);
    setType(m_ui->refusalLabel, TypeStep::Small);
    setTone(m_ui->refusalLabel, TextTone::Red);
    m_ui->denyConfirmButton->setText(verb);
    m_ui->denyConfirmButton->setAccessibleName(verb);
    setButtonRole(m_ui->denyConfirmButton, ButtonRole::Danger);
    m_ui->reasonEdit->installEventFilter(this);
    m_ui->reasonEdit->setFocus();

    connect(m_ui->reasonEdit, &QPlainTextEdit::textChanged, this, &DenyDialog::updateCounter);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->denyConfirmButton, &QPushButton::clicked, this, &DenyDialog::deny);
    updateCounter();
}

DenyDialog::~DenyDialog() = default;

bool DenyDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
            deny();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void DenyDialog::updateCounter()
{
    const qsizetype length = m_ui->reasonEdit->toPlainText().trimmed().size();
    const qsizetype excess = length - maximumReasonLength;
    //: characters typed, of characters that are allowed
    m_ui->counterLabel->setText(
        tr("%1 of %2").arg(QLocale().toString(length), QLocale().toString(maximumReasonLength)));
    setTone(m_ui->counterLabel, excess > 0 ? TextTone::Red : TextTone::Dim);
    m_ui->refusalLabel->setText(excess > 0 ? tr("The reason is %Ln character(s) too long.", nullptr, int(excess))
                                           : QString());
    m_ui->denyConfirmButton->setEnabled(excess <= 0);
}

void DenyDialog::deny()
{
    if (!m_ui->denyConfirmButton->isEnabled())
        return;
    const QString reason = m_ui->reasonEdit->toPlainText().trimmed();
    accept();
    Q_EMIT denied(reason);
}

} // namespace patwarden
