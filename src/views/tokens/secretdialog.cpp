// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/secretdialog.h"

#include "ui_secretdialog.h"
#include "views/theme/icons.h"
#include "views/theme/style.h"
#include "views/tokens/secretclipboard.h"

#include <QFontDatabase>
#include <QKeyEvent>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

SecretDialog::SecretDialog(Prompts &prompts, SecretClipboard &clipboard, const QString &title,
                           const QString &sentence, const QString &secret, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_clipboard(clipboard)
    , m_ui(std::make_unique<Ui::SecretDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    layout()->setContentsMargins(20, 20, 20, 20);
    m_ui->titleLabel->setText(title);
    setType(m_ui->titleLabel, TypeStep::CardTitle);
    m_ui->sentenceLabel->setText(sentence);
    m_ui->sentenceLabel->setVisible(!sentence.isEmpty());
    setTone(m_ui->sentenceLabel, TextTone::Dim);
    m_ui->onceBanner->setKind(Banner::Kind::Warning);
    m_ui->onceBanner->setLead(tr("Copy it now."));
    m_ui->onceBanner->setText(tr("It cannot be shown again: Patwarden keeps only what it takes to recognize it."));
    m_ui->copyButton->setIcon(icon(u"copy"_s));
    setButtonRole(m_ui->copyButton, ButtonRole::Primary);
    setType(m_ui->copiedLabel, TypeStep::Small);
    setTone(m_ui->copiedLabel, TextTone::Dim);

    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(std::max(12, QFontInfo(this->font()).pixelSize()));
    QLineEdit *field = m_ui->secretField;
    field->setFont(font);
    field->setText(secret);
    field->setCursorPosition(0);
    field->setDragEnabled(false);
    field->setContextMenuPolicy(Qt::NoContextMenu); // its "Copy" would not clear the clipboard again
    field->setMinimumWidth(
        std::min(QFontMetrics(font).horizontalAdvance(secret) + 28, int(760 * measuresOf(this).factor)));
    field->installEventFilter(this);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &SecretDialog::copy);
    connect(m_ui->doneButton, &QPushButton::clicked, this, &SecretDialog::reject);
    m_ui->copyButton->setDefault(true); // Return does what comes next, not only Space
    m_ui->copyButton->setFocus();
}

SecretDialog::~SecretDialog() = default;

void SecretDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // What wraps asks for the height it would have if it were narrow.
    setFixedSize(width(), layout()->totalHeightForWidth(width()));
}

bool SecretDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->secretField && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void SecretDialog::copy()
{
    m_clipboard.copy(m_ui->secretField->text());
    m_wasCopied = true;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_clipboard.lifetime()).count();
    m_ui->copiedLabel->setText(
        tr("Copied. The clipboard is cleared in %Ln second(s).", nullptr, int(std::max<qint64>(1, seconds))));
    setButtonRole(m_ui->copyButton, ButtonRole::Normal);
    setButtonRole(m_ui->doneButton, ButtonRole::Primary);
    m_ui->doneButton->setDefault(true);
    m_ui->doneButton->setFocus();
}

void SecretDialog::reject()
{
    if (m_wasCopied) {
        QDialog::reject();
        return;
    }
    if (std::exchange(m_isAsking, true))
        return;
    m_prompts.confirm(this,
                      {.title = tr("Close without copying the secret?"),
                       .text = tr("Nobody can show it again. To use the token you would have to regenerate it."),
                       .verb = tr("Close"),
                       .danger = true},
                      [this](bool confirmed) {
                          m_isAsking = false;
                          if (confirmed)
                              QDialog::reject();
                      });
}

void SecretDialog::done(int result)
{
    m_ui->secretField->clear();
    QDialog::done(result);
}

} // namespace patwarden
