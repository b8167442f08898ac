// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/fieldnote.h"

#include "views/theme/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

FieldNote::FieldNote(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_counter(new QLabel(this))
{
    m_words->setObjectName(u"noteText"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_counter->setObjectName(u"counterLabel"_s);
    setType(m_words, TypeStep::Small);
    setType(m_counter, TypeStep::Small);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(measuresOf(this).wideGap);
    row->addWidget(m_words, 1);
    row->addWidget(m_counter, 0, Qt::AlignTop);
    showWords();
}

void FieldNote::attach(QWidget *editor, qsizetype maximum)
{
    m_editor = editor;
    m_maximum = maximum;
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textChanged, this, &FieldNote::onTyped);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        connect(text, &QPlainTextEdit::textChanged, this, &FieldNote::onTyped);
    showWords();
}

QString FieldNote::typed() const
{
    if (const auto *line = qobject_cast<const QLineEdit *>(m_editor.get()))
        return line->text().trimmed();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(m_editor.get()))
        return text->toPlainText().trimmed();
    return {};
}

bool FieldNote::isTooLong() const
{
    return m_maximum > 0 && typed().size() > m_maximum;
}

void FieldNote::onTyped()
{
    m_refusal.clear();
    showWords();
}

void FieldNote::setHint(const QString &hint)
{
    m_hint = hint;
    showWords();
}

void FieldNote::refuse(const QString &why)
{
    m_refusal = why;
    showWords();
}

void FieldNote::showWords()
{
    const qsizetype excess = m_maximum > 0 ? typed().size() - m_maximum : 0;
    const QString wrong = !m_refusal.isEmpty() ? m_refusal
        : excess > 0                           ? tr("%Ln character(s) too long", nullptr, int(excess))
                                               : QString();
    m_words->setText(wrong.isEmpty() ? m_hint : wrong);
    setTone(m_words, wrong.isEmpty() ? TextTone::Dim : TextTone::Red);
    m_counter->setVisible(m_maximum > 0);
    //: characters typed, of characters that are allowed
    m_counter->setText(tr("%1 of %2").arg(QLocale().toString(typed().size()), QLocale().toString(m_maximum)));
    setTone(m_counter, excess > 0 ? TextTone::Red : TextTone::Dim);
    setVisible(m_maximum > 0 || !m_words->text().isEmpty());
    if (!m_editor)
        return;
    m_editor->setProperty("invalid", !wrong.isEmpty());
    m_editor->setAccessibleDescription(wrong);
    m_editor->update();
}

} // namespace patwarden
