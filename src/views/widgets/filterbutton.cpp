// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filterbutton.h"

#include "views/widgets/filterpopup.h"

#include <QKeyEvent>
#include <QLocale>
#include <QStyleOptionButton>

#include <algorithm>

namespace patwarden {

namespace {

constexpr qsizetype longestValue = 24;

} // namespace

FilterOffer FilterOffer::of(QList<FilterChoice> choices)
{
    std::ranges::stable_sort(choices, [](const FilterChoice &one, const FilterChoice &other) {
        if (one.checked != other.checked)
            return one.checked;
        if (one.count != other.count)
            return one.count > other.count;
        const int labels = one.label.compare(other.label, Qt::CaseInsensitive);
        return labels != 0 ? labels < 0 : one.key < other.key;
    });
    return inOrder(choices);
}

FilterOffer FilterOffer::inOrder(const QList<FilterChoice> &choices)
{
    return {choices.size(), [choices](qsizetype place) { return choices.at(place); }};
}

FilterButton::FilterButton(const QString &title, QWidget *parent)
    : QPushButton(title, parent)
    , m_title(title)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &FilterButton::openPopup);
}

FilterButton::~FilterButton() = default;

QStringList FilterButton::checkedKeys() const
{
    QStringList keys;
    for (const FilterChoice &choice : m_checked)
        keys.append(choice.key);
    keys.sort();
    return keys;
}

bool FilterButton::isPopupOpen() const
{
    return m_popup && m_popup->isVisible();
}

void FilterButton::setChoices(const QList<FilterChoice> &choices)
{
    QList<FilterChoice> checked;
    std::ranges::copy_if(choices, std::back_inserter(checked), &FilterChoice::checked);
    setOffer(FilterOffer::of(choices), checked);
}

void FilterButton::setOffer(const FilterOffer &offer, const QList<FilterChoice> &checked)
{
    m_offer = offer;
    m_checked = checked;
    if (isPopupOpen())
        m_popup->update(offer, checkedKeys());
    showTitle();
}

void FilterButton::clearChecks()
{
    if (m_checked.isEmpty())
        return;
    m_checked.clear();
    if (isPopupOpen())
        m_popup->uncheckAll();
    showTitle();
    Q_EMIT selectionChanged({});
}

void FilterButton::openPopup()
{
    if (isPopupOpen())
        return;
    if (!m_popup) {
        m_popup = new FilterPopup(m_title, this);
        connect(m_popup, &FilterPopup::toggled, this, &FilterButton::onToggled);
        connect(m_popup, &FilterPopup::clearRequested, this, &FilterButton::clearChecks);
    }
    Q_EMIT aboutToOpen();
    m_popup->open(m_offer, checkedKeys());
}

QSize FilterButton::sizeHint() const
{
    // QPushButton leaves room for the arrow only where there is a QMenu.
    QStyleOptionButton option;
    initStyleOption(&option);
    const QSize words = option.fontMetrics.size(Qt::TextShowMnemonic, text());
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, words, this);
}

void FilterButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    option->features |= QStyleOptionButton::HasMenu;
    if (isPopupOpen())
        option->state |= QStyle::State_On;
}

void FilterButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        openPopup();
    else
        QPushButton::keyPressEvent(event);
}

void FilterButton::onToggled(const FilterChoice &choice)
{
    m_checked.removeIf([&choice](const FilterChoice &each) { return each.key == choice.key; });
    if (choice.checked)
        m_checked.append(choice);
    showTitle();
    Q_EMIT selectionChanged(checkedKeys());
}

void FilterButton::showTitle()
{
    if (m_checked.isEmpty()) {
        setText(m_title);
    } else {
        QString value = locale().toString(m_checked.size());
        if (m_checked.size() == 1) {
            value = m_checked.constFirst().label;
            if (value.size() > longestValue)
                value = value.left(longestValue - 1).append(QChar(u'…'));
        }
        //: A filter in force: what is filtered, and the one value or the number of values
        setText(tr("%1: %2").arg(m_title, value));
    }
    updateGeometry();
}

} // namespace patwarden
