// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/emptystate.h"

#include "views/theme/icons.h"
#include "views/theme/style.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace patwarden {

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    const Measures &measures = measuresOf(this);
    setType(m_title, TypeStep::CardTitle);
    setTone(m_text, TextTone::Dim);
    for (QLabel *label : {m_icon, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
    }
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(qRound(240 * measures.factor));
    m_column->setContentsMargins(measures.pageMargin, measures.pageMargin, measures.pageMargin,
                                 measures.pageMargin);
    m_column->setSpacing(measures.gap);
    m_column->addStretch(2);
    m_column->addWidget(m_icon);
    m_column->addSpacing(4);
    m_column->addWidget(m_title);
    m_column->addWidget(m_text);
    m_column->addStretch(3);
    setTitle(title);
    setText(text);
    followColors(this, [this, iconName] {
        if (m_icon->property("iconName").toString().isEmpty())
            m_icon->setProperty("iconName", iconName);
        setIconName(m_icon->property("iconName").toString());
    });
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::text() const
{
    return m_text->text();
}

void EmptyState::say(const QString &iconName, const QString &title, const QString &text, const QPushButton *button)
{
    setIconName(iconName);
    setTitle(title);
    setText(text);
    for (QPushButton *each : std::as_const(m_buttons))
        each->setVisible(each == button);
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

void EmptyState::setIconName(const QString &iconName)
{
    const int side = qRound(36 * measuresOf(this).factor);
    m_icon->setProperty("iconName", iconName);
    m_icon->setPixmap(icon(iconName, IconTone::Dim).pixmap(QSize(side, side), devicePixelRatioF()));
}

QPushButton *EmptyState::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    m_buttons.append(button);
    m_column->insertSpacing(m_column->count() - 1, 4);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace patwarden
