// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/oncedialog.h"

#include "views/theme/style.h"
#include "views/tokens/secretclipboard.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QPushButton>

#include <algorithm>

namespace patwarden {

OnceDialog::OnceDialog(Prompts &prompts, SecretClipboard &clipboard, ConfirmQuestion question, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_clipboard(clipboard)
    , m_question(std::move(question))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
}

void OnceDialog::setUp(const Parts &parts, const QString &title)
{
    m_parts = parts;
    setWindowTitle(title);
    layout()->setContentsMargins(20, 20, 20, 20);
    parts.title->setText(title);
    setType(parts.title, TypeStep::CardTitle);
    setType(parts.kept, TypeStep::Small);
    setTone(parts.kept, TextTone::Dim);
    parts.field->setContextMenuPolicy(Qt::NoContextMenu);
    parts.field->installEventFilter(this);
    setButtonRole(parts.verb, ButtonRole::Primary);
    connect(parts.done, &QPushButton::clicked, this, &OnceDialog::reject);
    parts.verb->setDefault(true); // Return does what comes next, not only Space
    parts.verb->setFocus();
}

bool OnceDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_parts.field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void OnceDialog::copy()
{
    m_clipboard.copy(secret());
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_clipboard.lifetime()).count();
    keep(tr("Copied. The clipboard is cleared in %Ln second(s).", nullptr, int(std::max<qint64>(1, seconds))));
}

void OnceDialog::keep(const QString &how)
{
    m_isKept = true;
    m_parts.kept->setText(how);
    setButtonRole(m_parts.verb, ButtonRole::Normal);
    setButtonRole(m_parts.done, ButtonRole::Primary);
    m_parts.done->setDefault(true);
    m_parts.done->setFocus();
}

void OnceDialog::reject()
{
    if (m_isKept) {
        QDialog::reject();
        return;
    }
    if (std::exchange(m_isAsking, true))
        return;
    m_prompts.confirm(this, m_question, [this](bool confirmed) {
        m_isAsking = false;
        if (confirmed)
            QDialog::reject();
    });
}

} // namespace patwarden
