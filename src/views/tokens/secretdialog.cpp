// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/secretdialog.h"

#include "ui_secretdialog.h"
#include "views/theme/icons.h"
#include "views/theme/style.h"

#include <QFontDatabase>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

SecretDialog::SecretDialog(Prompts &prompts, SecretClipboard &clipboard, const QString &title,
                           const QString &sentence, const QString &secret, QWidget *parent)
    : OnceDialog(prompts, clipboard,
                 {.title = tr("Close without copying the secret?"),
                  .text = tr("Nobody can show it again. To use the token you would have to regenerate it."),
                  .verb = tr("Close"),
                  .danger = true},
                 parent)
    , m_ui(std::make_unique<Ui::SecretDialog>())
{
    m_ui->setupUi(this);
    setUp({m_ui->titleLabel, m_ui->secretField, m_ui->copiedLabel, m_ui->copyButton, m_ui->doneButton}, title);
    m_ui->sentenceLabel->setText(sentence);
    m_ui->sentenceLabel->setVisible(!sentence.isEmpty());
    setTone(m_ui->sentenceLabel, TextTone::Dim);
    m_ui->onceBanner->setKind(Banner::Kind::Warning);
    m_ui->onceBanner->setLead(tr("Copy it now."));
    m_ui->onceBanner->setText(tr("It cannot be shown again: Patwarden keeps only what it takes to recognize it."));
    m_ui->copyButton->setIcon(icon(u"copy"_s));

    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(std::max(12, QFontInfo(this->font()).pixelSize()));
    QLineEdit *field = m_ui->secretField;
    field->setFont(font);
    field->setText(secret);
    field->setCursorPosition(0);
    field->setDragEnabled(false);
    field->setMinimumWidth(
        std::min(QFontMetrics(font).horizontalAdvance(secret) + 28, int(760 * measuresOf(this).factor)));
    connect(m_ui->copyButton, &QPushButton::clicked, this, &SecretDialog::copy);
}

SecretDialog::~SecretDialog() = default;

void SecretDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // What wraps asks for the height it would have if it were narrow.
    setFixedSize(width(), layout()->totalHeightForWidth(width()));
}

QString SecretDialog::secret() const
{
    return m_ui->secretField->text();
}

void SecretDialog::done(int result)
{
    m_ui->secretField->clear();
    QDialog::done(result);
}

} // namespace patwarden
