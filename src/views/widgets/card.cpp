// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/card.h"

#include "views/theme/shapes.h"
#include "views/theme/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace patwarden {

Card::Card(QWidget *parent)
    : Card(QString(), parent)
{
}

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_head(new QWidget(this))
    , m_titleRow(new QHBoxLayout)
    , m_headRow(new QHBoxLayout(m_head))
    , m_body(new QVBoxLayout)
{
    const Measures &measures = measuresOf(this);
    setType(m_title, TypeStep::CardTitle);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    setTone(m_subtitle, TextTone::Dim);
    m_subtitle->setWordWrap(true);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->hide();

    m_titleRow->setSpacing(measures.gap);
    m_titleRow->addWidget(m_title, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addLayout(m_titleRow);
    words->addWidget(m_subtitle);
    m_headRow->setContentsMargins(0, 0, 0, 0);
    m_headRow->setSpacing(measures.wideGap);
    m_headRow->addLayout(words, 1);
    m_headRow->setAlignment(words, Qt::AlignTop);

    m_body->setSpacing(measures.gap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measures.cardPaddingX, measures.cardPaddingY, measures.cardPaddingX,
                               measures.cardPaddingY);
    column->setSpacing(measures.gap + 2);
    column->addWidget(m_head);
    column->addLayout(m_body, 1);
    setTitle(title);
}

QString Card::title() const
{
    return m_title->text();
}

QString Card::subtitle() const
{
    return m_subtitle->text();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_head->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::addTitleWidget(QWidget *widget)
{
    // From now on the title is as wide as its words, and the rest of the row stays empty.
    if (m_titleRow->stretch(0) == 1) {
        m_title->setWordWrap(false);
        m_titleRow->setStretch(0, 0);
        m_titleRow->addStretch(1);
    }
    m_titleRow->insertWidget(m_titleRow->count() - 1, widget);
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_headRow->addWidget(widget, 0, Qt::AlignTop);
}

void Card::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colors &colors = colorsOf(this);
    QPainter painter(this);
    drawBox(&painter, rect(), measuresOf(this).cardCorner, colors.card, colors.line);
}

} // namespace patwarden
