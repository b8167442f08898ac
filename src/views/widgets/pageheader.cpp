// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/pageheader.h"

#include "views/theme/style.h"
#include "views/widgets/elidinglabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace patwarden {

PageHeader::PageHeader(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidingLabel({}, this))
    , m_sentence(new QLabel(this))
    , m_leading(new QHBoxLayout)
    , m_trailing(new QHBoxLayout)
{
    const Measures &measures = measuresOf(this);
    setType(m_title, TypeStep::PageTitle);
    m_title->setMinimumHeight(measures.control);
    setTone(m_sentence, TextTone::Dim);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_leading->setSpacing(measures.gap + 2);
    m_trailing->setSpacing(measures.gap + 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(measures.gap + 2);
    row->addLayout(m_leading);
    row->addWidget(m_title, 1);
    row->addLayout(m_trailing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_sentence);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setTitle(title);
    setSentence(sentence);
}

PageHeader::PageHeader(QWidget *parent)
    : PageHeader({}, {}, parent)
{
}

QString PageHeader::title() const
{
    return m_title->text();
}

QString PageHeader::sentence() const
{
    return m_sentence->text();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void PageHeader::addLeadingWidget(QWidget *widget)
{
    m_leading->addWidget(widget, 0, Qt::AlignVCenter);
}

void PageHeader::addWidget(QWidget *widget)
{
    m_trailing->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace patwarden
