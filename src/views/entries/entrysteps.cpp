// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entries/entrysteps.h"

#include "views/theme/icons.h"
#include "views/theme/measures.h"
#include "views/theme/style.h"
#include "views/widgets/pageheader.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

EntrySteps::EntrySteps(PageHeader *header, EntryListModel &model, const Texts &texts)
    : QObject(header)
    , m_model(model)
    , m_header(header)
    , m_place(new QLabel(header))
    , m_previous(new QPushButton(header))
    , m_next(new QPushButton(header))
{
    auto *back = new QPushButton(icon(u"chevron-left"_s), tr("Back"), header);
    back->setObjectName(u"backButton"_s);
    back->setAccessibleName(back->text());
    connect(back, &QPushButton::clicked, this, &EntrySteps::backAsked);
    header->addLeadingWidget(back);
    m_place->setObjectName(u"placeLabel"_s);
    setTone(m_place, TextTone::Dim);
    header->addWidget(m_place);
    addStep(m_previous, u"chevron-left"_s, texts.previous, u"previousButton"_s);
    addStep(m_next, u"chevron-right"_s, texts.next, u"nextButton"_s);
    connect(m_previous, &QPushButton::clicked, this, &EntrySteps::goToPrevious);
    connect(m_next, &QPushButton::clicked, this, &EntrySteps::goToNext);
    QWidget::setTabOrder(back, m_previous);
    QWidget::setTabOrder(m_previous, m_next);
    connect(&m_model, &EntryListModel::listChanged, this, &EntrySteps::showPlace);
    showPlace();
}

void EntrySteps::addStep(QPushButton *button, const QString &iconName, const QString &text, const QString &name)
{
    button->setIcon(icon(iconName));
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(text);
    m_header->addWidget(button);
}

void EntrySteps::setCurrent(qint64 id)
{
    m_current = id;
    m_row = m_model.rowOf(id);
    showPlace();
}

void EntrySteps::showPlace()
{
    const int here = m_model.rowOf(m_current);
    const bool isListed = here >= 0;
    if (isListed)
        m_row = here;
    m_place->setVisible(isListed);
    //: place of an entry in its list, and how many there are
    m_place->setText(tr("%1 of %2").arg(QLocale().toString(m_row + 1), QLocale().toString(m_model.shownCount())));
    m_previous->setEnabled(m_row > 0 && m_model.rowCount() > 0);
    m_next->setEnabled(isListed ? m_row + 1 < m_model.rowCount() : m_model.rowCount() > 0);
}

void EntrySteps::step(int by)
{
    // One that is not in the list any more has left a gap: the next one has moved into its row.
    const bool isListed = m_model.rowOf(m_current) >= 0;
    int row = m_row + by;
    if (!isListed && by > 0)
        row = std::min(std::max(m_row, 0), m_model.rowCount() - 1);
    if (const qint64 id = m_model.idAt(row, 0); id != 0)
        Q_EMIT entryAsked(id);
}

qint64 EntrySteps::following(const IdSet &gone) const
{
    const auto stays = [&](int row) {
        const qint64 id = m_model.idAt(row, 0);
        return id != m_current && !gone.contains(id);
    };
    const int here = m_model.rowOf(m_current);
    const int start = here >= 0 ? here : std::max(m_row, 0);
    for (int row = start; row < m_model.rowCount(); ++row) {
        if (stays(row))
            return m_model.idAt(row, 0);
    }
    for (int row = std::min(start, m_model.rowCount()) - 1; row >= 0; --row) {
        if (stays(row))
            return m_model.idAt(row, 0);
    }
    return 0;
}

} // namespace patwarden
