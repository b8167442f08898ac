// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entries/reasondialog.h"

#include "domain/request.h"
#include "ui_reasondialog.h"
#include "views/theme/measures.h"
#include "views/theme/style.h"

#include <QKeyEvent>
#include <QLocale>

namespace patwarden {

ReasonDialog::ReasonDialog(const ReasonQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReasonDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(question.title);

    const Measures &measures = measuresOf(this);
    layout()->setContentsMargins(20, 20, 20, 20);
    m_ui->titleLabel->setText(question.title);
    setType(m_ui->titleLabel, TypeStep::CardTitle);
    m_ui->consequenceLabel->setText(question.consequence);
    m_ui->consequenceLabel->setMinimumWidth(int(440 * measures.factor));
    m_ui->reasonEdit->setMinimumHeight(int(110 * measures.factor));
    setType(m_ui->counterLabel, TypeStep::Small);
    setType(m_ui->refusalLabel, TypeStep::Small);
    setTone(m_ui->refusalLabel, TextTone::Red);
    m_ui->confirmButton->setObjectName(question.verbName);
    m_ui->confirmButton->setText(question.verb);
    m_ui->confirmButton->setAccessibleName(question.verb);
    setButtonRole(m_ui->confirmButton, ButtonRole::Danger);
    m_ui->reasonEdit->installEventFilter(this);
    m_ui->reasonEdit->setFocus();

    connect(m_ui->reasonEdit, &QPlainTextEdit::textChanged, this, &ReasonDialog::updateCounter);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->confirmButton, &QPushButton::clicked, this, &ReasonDialog::confirm);
    updateCounter();
}

ReasonDialog::~ReasonDialog() = default;

bool ReasonDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
            confirm();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ReasonDialog::updateCounter()
{
    const qsizetype length = m_ui->reasonEdit->toPlainText().trimmed().size();
    const qsizetype excess = length - maximumReasonLength;
    //: characters typed, of characters that are allowed
    m_ui->counterLabel->setText(
        tr("%1 of %2").arg(QLocale().toString(length), QLocale().toString(maximumReasonLength)));
    setTone(m_ui->counterLabel, excess > 0 ? TextTone::Red : TextTone::Dim);
    m_ui->refusalLabel->setText(excess > 0 ? tr("The reason is %Ln character(s) too long.", nullptr, int(excess))
                                           : QString());
    m_ui->confirmButton->setEnabled(excess <= 0);
}

void ReasonDialog::confirm()
{
    if (!m_ui->confirmButton->isEnabled())
        return;
    const QString reason = m_ui->reasonEdit->toPlainText().trimmed();
    accept();
    Q_EMIT confirmed(reason);
}

} // namespace patwarden
