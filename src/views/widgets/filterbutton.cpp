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
    for (const FilterChoice &choice : m_choices)
        if (choice.checked)
            keys.append(choice.key);
    return keys;
}

bool FilterButton::isPopupOpen() const
{
    return m_popup && m_popup->isVisible();
}

void FilterButton::setChoices(const QList<FilterChoice> &choices)
{
    m_choices = choices;
    if (isPopupOpen())
        m_popup->update(choices);
    showTitle();
}

void FilterButton::clearChecks()
{
    if (checkedKeys().isEmpty())
        return;
    for (FilterChoice &choice : m_choices)
        choice.checked = false;
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
    m_popup->open(m_choices);
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

void FilterButton::onToggled(const QString &key, bool checked)
{
    const auto it = std::find_if(m_choices.begin(), m_choices.end(),
                                 [&key](const FilterChoice &choice) { return choice.key == key; });
    if (it == m_choices.end())
        return;
    it->checked = checked;
    showTitle();
    Q_EMIT selectionChanged(checkedKeys());
}

void FilterButton::showTitle()
{
    const auto isChecked = [](const FilterChoice &choice) { return choice.checked; };
    const auto count = std::count_if(m_choices.cbegin(), m_choices.cend(), isChecked);
    if (count == 0) {
        setText(m_title);
    } else {
        QString value = locale().toString(qlonglong(count));
        if (count == 1) {
            value = std::find_if(m_choices.cbegin(), m_choices.cend(), isChecked)->label;
            if (value.size() > longestValue)
                value = value.left(longestValue - 1).append(QChar(u'…'));
        }
        //: A filter in force: what is filtered, and the one value or the number of values
        setText(tr("%1: %2").arg(m_title, value));
    }
    updateGeometry();
}

} // namespace patwarden
